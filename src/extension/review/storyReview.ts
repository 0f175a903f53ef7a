import { balancedRange, imbalancesOf, sideOf } from '../../core/lint/balance.ts';
import { claimsOf, measureQuestions } from '../../core/lint/figureQuestions.ts';
import { readinessOf } from '../../core/lint/readiness.ts';
import type { Finding, LintResult } from '../../core/lint/result.ts';
import { mainPart } from '../../core/report/fileReport.ts';
import { factsOf } from '../../core/story/facts.ts';
import { plainText } from '../../core/story/markdown/plainText.ts';
import {
	pitchParts,
	pitchSeconds,
	type Section,
	type SectionKind,
	type Story,
	type StoryDocument,
	sectionKinds,
} from '../../core/story/model.ts';
import { secondsOf } from '../../core/story/pace.ts';
import { percentOf } from '../../core/story/shares.ts';
import { isPitch, wordCount } from '../../core/story/storyParts.ts';
import { beginningOf } from '../../core/text/characters.ts';
import type { Span } from '../../core/text/span.ts';
import { sayInEnglish } from '../../core/text/translation.ts';
import type { PartReview, ReviewFinding, ReviewRange, ShareReview, StoryReview } from '../../protocol/review.ts';
import { stateOf } from '../services/partStates.ts';
import { checklist } from './reviewChecks.ts';

const excerptLength = 300;

/** The input of a review. */
export interface ReviewSource {
	readonly result: LintResult;
	/** The linked questions that exist in the guide. */
	readonly questions: readonly { readonly id: string; readonly title: string }[];
	/** Whether a rule is turned off. */
	isOff(rule: string): boolean;
}

/** The findings of a file, with unique keys. */
export function keyedFindings({ document, findings }: LintResult): { key: string; finding: Finding }[] {
	const counts = new Map<string, number>();
	const indexes = new Map(document.stories.map((story, index) => [story, index]));
	return findings.map((finding) => {
		const story = finding.story ? indexes.get(finding.story) : '';
		const base = [story, finding.section ?? '', finding.rule].join(' ');
		const count = counts.get(base) ?? 0;
		counts.set(base, count + 1);
		return { key: `${base} ${count}`, finding };
	});
}

/**
 * The review of a story, as shown on the page.
 *
 * @param say translates the questions that ask for figures
 */
export function reviewStory({ result, questions, isOff }: ReviewSource, story: Story, say = sayInEnglish): StoryReview {
	const { document, pace, limits } = result;
	const { lines } = document;
	const readiness = readinessOf(result, story);
	const concerned = keyedFindings(result).filter(({ finding }) => (finding.story ?? story) === story);
	const total = wordCount(story);
	const toFinding = ({ key, finding }: { key: string; finding: Finding }): ReviewFinding => {
		const { rule, severity, message, span, fixes } = finding;
		return { key, rule, severity, message, range: lines.rangeOf(span), fixes: fixes.map(({ title }) => title) };
	};
	const imbalances = result.balance && imbalancesOf(story, result.balance);
	const withReflection = concerned.some(({ finding }) => finding.section === 'reflection');
	const groups = partGroups(story, withReflection);
	const reviews = groups.map((group): PartReview => {
		const isOfGroup = (part: SectionKind | null) => part !== null && group.includes(part);
		const sections = sectionsIn(story, group);
		const measures = sections.flatMap((section) => (isOfGroup(mainPart(section)) ? result.measuresOf(section) : []));
		const words = sections.reduce((sum, section) => sum + section.words, 0);
		const state = stateOf(sections, group);
		return {
			parts: group,
			state,
			range: sections[0] ? lineRange(document, sections[0].span) : null,
			excerpt: state === 'present' ? excerptOf(document, sections) : '',
			words,
			seconds: sections.reduce((sum, section) => sum + secondsOf(section.words, pace), 0),
			findings: concerned.filter(({ finding }) => isOfGroup(finding.section)).map(toFinding),
			measures: measures.map(({ start, end, kind }) => ({
				text: document.text.slice(start, end).replace(/\s+/g, ' '),
				kind,
				range: lines.rangeOf({ start, end }),
			})),
			questions:
				group.includes('result') && state === 'present' && measures.length === 0
					? measureQuestions(claimsOf(document, story, result.measuresOf), 5, say).map(capitalize)
					: [],
		};
	});
	const inParts = new Set(reviews.flatMap(({ findings }) => findings.map(({ key }) => key)));
	const findings = concerned.map(toFinding);
	const range = lineRange(document, story.span);
	const checks = checklist({
		parts: reviews,
		findings,
		imbalances,
		isPitch: isPitch(story),
		status: factsOf(document, story).status,
		readiness,
		range,
		isOff,
	});
	// The bars say what the line says.
	const isOpen = checks.some(({ id, met }) => id === 'balance' && !met);
	const shares = judgedTogether(groups).map((parts): ShareReview => {
		const share = percentOf(story, sectionsIn(story, parts));
		const range = result.balance && balancedRange(parts, result.balance);
		return { parts, share, range, side: isOpen && imbalances ? sideOf(share, range) : null };
	});
	return {
		title: story.title,
		range,
		state: readiness.state,
		questions: questions.map(({ id, title }) => ({ id, title })),
		words: total,
		seconds: secondsOf(total, pace),
		targetSeconds: isPitch(story) ? pitchSeconds.to : pace.targetSeconds,
		shortestSeconds: (isPitch(story) ? limits.pitch : limits.story).from,
		parts: reviews,
		findings: findings.filter(({ key }) => !inParts.has(key)),
		shares,
		checks,
	};
}

/** The parts to show, grouped if one label covers several; of a pitch, all, although it may leave some out. */
function partGroups(story: Story, withReflection: boolean): SectionKind[][] {
	const { sections, missing } = story;
	const ofPitch: readonly SectionKind[] = isPitch(story) ? pitchParts : [];
	const shown = sectionKinds.filter(
		(part) =>
			ofPitch.includes(part) ||
			missing.some((each) => each === part) ||
			sections.some(({ parts }) => parts.includes(part)) ||
			(part === 'reflection' && withReflection),
	);
	const groups: SectionKind[][] = [];
	for (const part of shown) {
		const group = groups.find((group) =>
			sections.some(({ parts }) => parts.includes(part) && parts.some((kind) => group.includes(kind))),
		);
		if (group) {
			group.push(part);
		} else {
			groups.push([part]);
		}
	}
	return groups;
}

/** The groups whose shares are judged: the setup as one. */
function judgedTogether(groups: readonly SectionKind[][]): SectionKind[][] {
	const isSetup = (group: readonly SectionKind[]) => group.includes('situation') || group.includes('task');
	const setup = groups.filter(isSetup).flat();
	return [...(setup.length > 0 ? [setup] : []), ...groups.filter((group) => !isSetup(group))];
}

function sectionsIn({ sections }: Story, group: readonly SectionKind[]): Section[] {
	return sections.filter(({ parts }) => parts.some((part) => group.includes(part)));
}

/** The source texts of sections. */
function piecesOf({ text }: StoryDocument, sections: readonly Section[]): string[] {
	return sections.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

function excerptOf(document: StoryDocument, sections: readonly Section[]): string {
	// Twice the length, because markup is removed later.
	const source = beginningOf(piecesOf(document, sections).join(' '), 2 * excerptLength);
	return beginningOf(plainText(source), excerptLength);
}

/** The first line of a span, from its start. */
function lineRange({ lines }: StoryDocument, { start }: Span): ReviewRange {
	const line = lines.lineAt(start);
	return { line, column: 1, endLine: line, endColumn: 1 };
}

function capitalize(sentence: string): string {
	// Inverted punctuation may come first: `¿cuánto …`.
	return sentence.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
