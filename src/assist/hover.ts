import { factsAt } from '../core/edit/factsAt.ts';
import type { Guide, GuideQuestion } from '../core/guide/guide.ts';
import { escapeText, questionSummary } from '../core/guide/page.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { Measure } from '../core/measure/measure.ts';
import { isPart, type Section, type Story, type StoryDocument } from '../core/story/model.ts';
import { durationOf, type Pace, secondsOf } from '../core/story/pace.ts';
import { partAdvice } from '../core/story/partFacts.ts';
import { percentOf, recommendedIn } from '../core/story/shares.ts';
import type { Span } from '../core/text/span.ts';
import type { Say } from '../core/text/translation.ts';
import { kindTexts, nameOf } from '../protocol/texts.ts';

/** A hover's Markdown and the text that it describes. */
export interface Hover {
	readonly span: Span;
	readonly markdown: string;
}

/** The hover on an id among facts, explaining what it refers to. */
export interface IdHover extends Hover {
	/** The question, if the id is that of a question. */
	readonly question?: GuideQuestion;
}

/**
 * The hover at a place: on a section's label, on a figure, or on an id among the facts of stories.
 *
 * @param guideOf called only if there is an id
 * @param language a BCP 47 tag, for numbers
 */
export async function hoverAt(
	result: LintResult,
	offset: number,
	guideOf: () => Promise<Guide>,
	say: Say,
	language: string,
): Promise<IdHover | null> {
	const { frontMatter, stories } = result.document;
	const isFact = [frontMatter, ...stories.map(({ comment }) => comment)].some(
		(block) => block !== null && block.span.start <= offset && offset < block.span.end,
	);
	return isFact ? idHover(result.document, offset, guideOf) : storyHover(result, offset, say, language);
}

/**
 * The hover on a section's label or on a figure in its content.
 *
 * @param language a BCP 47 tag, for numbers
 */
export function storyHover(result: LintResult, offset: number, say: Say, language: string): Hover | null {
	const holds = ({ start, end }: Span) => start <= offset && offset <= end;
	for (const story of result.document.stories.filter(({ span }) => holds(span))) {
		for (const section of story.sections) {
			if (holds(section.labelSpan)) {
				return { span: section.labelSpan, markdown: aboutSection(section, story, result.pace, say) };
			}
			const measure = section.content.some(holds) ? result.measuresOf(section).find(holds) : undefined;
			if (measure) {
				return { span: measure, markdown: aboutMeasure(measure, result.document, say, language) };
			}
		}
	}
	return null;
}

/**
 * The hover on the id of a question or competency.
 *
 * @param guideOf called only if there is an id
 */
export async function idHover(
	{ text, lines }: StoryDocument,
	offset: number,
	guideOf: () => Promise<Guide>,
): Promise<IdHover | null> {
	const place = factsAt(text, lines, offset);
	if (place?.kind !== 'value' || (place.key !== 'questions' && place.key !== 'competencies')) {
		return null;
	}
	const { span } = place;
	const id = text.slice(span.start, span.end);
	const guide = await guideOf();
	if (place.key === 'questions') {
		const question = guide.question(id);
		return question ? { span, markdown: questionSummary(question, guide), question } : null;
	}
	const competency = guide.competency(id);
	return competency ? { span, markdown: escapeText(`${competency.title}: ${competency.meaning}`) } : null;
}

function aboutSection(section: Section, story: Story, pace: Pace, say: Say): string {
	const { parts, state, words } = section;
	const about = parts.map((part) => `**${say(nameOf(part))}** – ${say(partAdvice[part])}`);
	if (state !== 'present') {
		about.push(escapeText(state === 'empty' ? say('Nothing here yet.') : say('Only a placeholder so far.')));
		return about.join('\n\n');
	}
	const share = percentOf(story, [section]);
	const time = durationOf(secondsOf(words, pace), say);
	about.push(escapeText(say('{0} words · {1}% of this story · {2} to tell', words, share, time)));
	if (parts.every(isPart)) {
		const { from, to } = recommendedIn(story, parts);
		about.push(escapeText(say('{0}–{1}% is recommended.', from, to)));
	}
	return about.join('\n\n');
}

function aboutMeasure(measure: Measure, { text }: StoryDocument, say: Say, language: string): string {
	const { kind, values } = measure;
	const name = say('Figure: {0}', say(kindTexts[kind]));
	const about = `**${name}** – ${say('something a listener can check.')}`;
	const phrase = text.slice(measure.start, measure.end).replace(/(?<=\d),(?=\d{3})/g, '');
	// A number that is written needs no line, in which it would be without its unit.
	if (values.every((value) => phrase.includes(String(value)))) {
		return about;
	}
	const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
	const written = values.map((value) => numbers.format(value)).join(' → ');
	return `${about}\n\n${escapeText(say('Value: {0}', written))}`;
}
