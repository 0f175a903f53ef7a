import { measureQuestions } from '../../core/lint/questions.ts';
import { recommendedShare } from '../../core/lint/support/shares.ts';
import type { Diagnostic, FileReport, ReportSection, ReportStory } from '../../core/report/report.ts';
import {
	allParts,
	isPart,
	pitchSeconds,
	type SectionKind,
	type StoryDocument,
	sectionKinds,
} from '../../core/story/model.ts';
import { renderTitle } from '../../core/story/title.ts';
import type { PartReview, ReviewFinding, ReviewRange, StoryReview } from '../../protocol/review.ts';
import { checklist } from './reviewChecks.ts';

const excerptLength = 300;

/** What a review is made from. */
export interface ReviewSource {
	readonly report: FileReport;
	/** The document that the report is about: texts are taken from it, verdicts are not. */
	readonly document: StoryDocument;
	/** The linked questions that the guide knows. */
	readonly questions: readonly { readonly id: string; readonly title: string }[];
	readonly targetSeconds: number;
	/** Whether a rule is turned off. */
	isOff(rule: string): boolean;
}

/** The findings of a file with keys that tell them apart. */
export function keyedFindings(report: FileReport): { key: string; diagnostic: Diagnostic }[] {
	const counts = new Map<string, number>();
	return report.diagnostics.map((diagnostic) => {
		const base = [diagnostic.story ?? '', diagnostic.section ?? '', diagnostic.rule].join(' ');
		const count = counts.get(base) ?? 0;
		counts.set(base, count + 1);
		return { key: `${base} ${count}`, diagnostic };
	});
}

/** What the page shows about one story; undefined where the report has no such story. */
export function reviewStory(source: ReviewSource, index: number): StoryReview | undefined {
	const { report, document, questions, targetSeconds, isOff } = source;
	const story = report.stories[index];
	if (!story) {
		return undefined;
	}
	const isPitch = story.scheme === 'PITCH';
	const status = document.frontMatter?.data.status;
	const concerned = keyedFindings(report).filter(({ diagnostic }) => (diagnostic.story ?? index) === index);
	const range = rangeOfLines(story.line, story.line);
	const reviews = partGroups(
		story,
		concerned.some(({ diagnostic }) => diagnostic.section === 'reflection'),
	).map((group): PartReview => {
		const sections = story.sections.filter(({ kinds }) => kinds.some((kind) => group.includes(kind)));
		const isOfGroup = (part: SectionKind | null) => part !== null && group.includes(part);
		const measures = story.measures.filter(({ section }) => isOfGroup(section));
		const words = sum(sections, 'words');
		const state = stateOf(sections, group);
		return {
			parts: group,
			state,
			range: sections[0] ? rangeOfLines(sections[0].line, sections[0].line) : null,
			excerpt: state === 'present' ? excerptOf(document, index, story, sections) : '',
			words,
			seconds: sum(sections, 'seconds'),
			share: story.words === 0 ? 0 : Math.round((words / story.words) * 100),
			recommended: group.every(isPart) ? recommendedShare(group, asksForTask(story)) : null,
			findings: concerned.filter(({ diagnostic }) => isOfGroup(diagnostic.section)).map(toFinding),
			measures: measures.map(({ text, kind, ...place }) => ({ text: plain(text), kind, range: rangeOf(place) })),
			questions:
				group.includes('result') && state === 'present' && measures.length === 0
					? questionsFor(document, index, story)
					: [],
		};
	});
	const inParts = new Set(reviews.flatMap(({ findings }) => findings.map(({ key }) => key)));
	const findings = concerned.map(toFinding);
	return {
		title: story.title,
		range,
		isDraft: status === 'draft',
		questions: questions.map(({ id, title }) => ({ id, title })),
		words: story.words,
		seconds: story.seconds,
		targetSeconds: isPitch ? pitchSeconds.to : targetSeconds,
		parts: reviews,
		findings: findings.filter(({ key }) => !inParts.has(key)),
		checks: checklist({ parts: reviews, findings, questions: questions.length, isPitch, status, range, isOff }),
	};
}

/**
 * The state of each part for the overview, in the order of `parts`; null for a part that the story need not have.
 */
export function partStates(story: ReportStory): (PartReview['state'] | null)[] {
	return allParts.map((part) => {
		const sections = story.sections.filter(({ kinds }) => kinds.includes(part));
		return sections.length > 0 || story.missing.some((missing) => missing === part) ? stateOf(sections, [part]) : null;
	});
}

/** The parts to show, with those together that one label covers. */
function partGroups(story: ReportStory, withReflection: boolean): SectionKind[][] {
	const shown = sectionKinds.filter(
		(part) =>
			story.missing.some((missing) => missing === part) ||
			story.sections.some(({ kinds }) => kinds.includes(part)) ||
			(part === 'reflection' && withReflection),
	);
	const groups: SectionKind[][] = [];
	for (const part of shown) {
		const group = groups.find((group) =>
			story.sections.some(({ kinds }) => kinds.includes(part) && kinds.some((kind) => group.includes(kind))),
		);
		if (group) {
			group.push(part);
		} else {
			groups.push([part]);
		}
	}
	return groups;
}

function stateOf(sections: readonly ReportSection[], group: readonly SectionKind[]): PartReview['state'] {
	const states = sections.map(({ state }) => state);
	const [first] = states;
	if (first === undefined) {
		return group.includes('reflection') ? 'optional' : 'missing';
	}
	return states.includes('present') ? 'present' : states.includes('placeholder') ? 'placeholder' : first;
}

function asksForTask(story: ReportStory): boolean {
	return story.missing.includes('task') || story.sections.some(({ kinds }) => kinds.includes('task'));
}

/** The texts of sections as they stand in the document. */
function piecesOf(
	{ text, stories }: StoryDocument,
	index: number,
	story: ReportStory,
	sections: readonly ReportSection[],
): string[] {
	const { sections: parsed = [] } = stories[index] ?? {};
	return story.sections.flatMap((section, at) =>
		sections.includes(section) ? (parsed[at]?.content ?? []).map(({ start, end }) => text.slice(start, end)) : [],
	);
}

function excerptOf(
	document: StoryDocument,
	index: number,
	story: ReportStory,
	sections: readonly ReportSection[],
): string {
	// Twice the length, since markup is taken out of it.
	const source = piecesOf(document, index, story, sections)
		.join(' ')
		.slice(0, 2 * excerptLength);
	return renderTitle(source).slice(0, excerptLength);
}

function questionsFor(document: StoryDocument, index: number, story: ReportStory): string[] {
	const textOf = (...wanted: SectionKind[]) =>
		piecesOf(
			document,
			index,
			story,
			story.sections.filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind))),
		).join('\n');
	return measureQuestions(textOf('result'), textOf('situation', 'task')).map(capitalize);
}

function toFinding({ key, diagnostic }: { key: string; diagnostic: Diagnostic }): ReviewFinding {
	const { rule, severity, message, fixes } = diagnostic;
	return { key, rule, severity, message, range: rangeOf(diagnostic), fixes: fixes.map(({ title }) => title) };
}

function rangeOf({ line, column, endLine, endColumn }: ReviewRange): ReviewRange {
	return { line, column, endLine, endColumn };
}

function rangeOfLines(line: number, endLine: number): ReviewRange {
	return { line, column: 1, endLine, endColumn: 1 };
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function capitalize(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sum(sections: readonly ReportSection[], key: 'words' | 'seconds'): number {
	return sections.reduce((total, section) => total + section[key], 0);
}
