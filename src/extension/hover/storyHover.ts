import * as vscode from 'vscode';
import type { Pace } from '../../core/lint/config.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { percentOf, recommendedIn } from '../../core/lint/support/shares.ts';
import { durationOf, secondsOf } from '../../core/lint/support/time.ts';
import type { Measure } from '../../core/measure/measure.ts';
import { isPart, type Section, type SectionKind, type Story } from '../../core/story/model.ts';
import type { Span } from '../../core/text/span.ts';
import { kindTexts, partTexts } from '../../protocol/texts.ts';
import { translated } from '../shared/translated.ts';

/** What a hover says, and about which place. */
interface StoryHover {
	readonly span: Span;
	readonly text: vscode.MarkdownString;
}

/** The hover on a section's label or on a figure in its content. */
export function storyHover(result: LintResult, offset: number): StoryHover | null {
	const holds = ({ start, end }: Span) => start <= offset && offset <= end;
	for (const story of result.document.stories.filter(({ span }) => holds(span))) {
		for (const section of story.sections) {
			if (holds(section.labelSpan)) {
				return { span: section.labelSpan, text: aboutSection(section, story, result.pace) };
			}
			const measure = section.content.some(holds) ? result.measuresOf(section).find(holds) : undefined;
			if (measure) {
				return { span: measure, text: aboutMeasure(measure) };
			}
		}
	}
	return null;
}

function aboutSection(section: Section, story: Story, pace: Pace): vscode.MarkdownString {
	const { parts, state, words } = section;
	const text = new vscode.MarkdownString();
	const names = translated(partTexts);
	for (const part of parts) {
		text.appendMarkdown(`**${names[part]}** – ${aboutPart(part)}\n\n`);
	}
	if (state !== 'present') {
		return text.appendText(
			state === 'empty' ? vscode.l10n.t('Nothing here yet.') : vscode.l10n.t('Only a placeholder so far.'),
		);
	}
	const share = percentOf(story, [section]);
	const range = parts.every(isPart) ? recommendedIn(story, parts) : null;
	text.appendText(
		vscode.l10n.t('{0} words · {1}% of this story · {2} to tell', words, share, durationOf(secondsOf(words, pace))),
	);
	return range
		? text.appendMarkdown('\n\n').appendText(vscode.l10n.t('{0}–{1}% is recommended.', range.from, range.to))
		: text;
}

function aboutPart(part: SectionKind): string {
	switch (part) {
		case 'situation':
			return vscode.l10n.t('where and when it was, and who was affected.');
		case 'task':
			return vscode.l10n.t('what you were asked to do, or took on yourself.');
		case 'action':
			return vscode.l10n.t('what you did yourself, step by step, and why.');
		case 'result':
			return vscode.l10n.t('what changed, with a before and an after.');
		case 'reflection':
			return vscode.l10n.t('what you learned, and where you have used it since.');
		case 'present':
			return vscode.l10n.t('what you do now, as a system and its load.');
		case 'past':
			return vscode.l10n.t('what brought you there.');
		case 'why-here':
			return vscode.l10n.t('why this role, and why with them.');
	}
}

function aboutMeasure({ kind, values }: Measure): vscode.MarkdownString {
	const text = new vscode.MarkdownString();
	const name = vscode.l10n.t('Figure: {0}', translated(kindTexts)[kind]);
	text.appendMarkdown(`**${name}** – ${vscode.l10n.t('something a listener can check.')}`);
	if (values.length > 0) {
		const numbers = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 4 });
		const written = values.map((value) => numbers.format(value)).join(' → ');
		text.appendMarkdown('\n\n').appendText(vscode.l10n.t('Value: {0}', written));
	}
	return text;
}
