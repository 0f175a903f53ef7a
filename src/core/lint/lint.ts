import { parse } from 'valibot';
import { findMeasures } from '../measure/findMeasures.ts';
import type { Measure } from '../measure/measure.ts';
import { factsOf } from '../story/facts.ts';
import type { Section, Story, StoryDocument } from '../story/model.ts';
import { defaultPace } from '../story/pace.ts';
import { parseStories } from '../story/parse.ts';
import { sanitize } from '../text/acting.ts';
import { isInsidePair } from '../text/characters.ts';
import { cutsCharacter } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { type Say, sayInEnglish } from '../text/translation.ts';
import { sharesLabel } from '../write/notation.ts';
import type { BalanceLimits } from './balance.ts';
import type { Config } from './config.ts';
import { DisableComments } from './disableComments.ts';
import { type LengthOptions, lengthLimits } from './lengths.ts';
import type { Finding, LintResult } from './result.ts';
import { docsOf, type Fix, type KnownIds, type Rule, type RuleFinding } from './rule.ts';
import { tooLong } from './rules/too-long.ts';
import { tooShort } from './rules/too-short.ts';
import { unbalanced } from './rules/unbalanced.ts';
import { rules as builtInRules } from './rules.ts';
import type { Severity } from './severity.ts';

export interface LintOptions {
	/** Defaults apply if absent. */
	readonly config?: Config;
	/** The ids that front matter may name; not checked if absent. */
	readonly knownIds?: KnownIds;
	/** The built-in rules if absent. */
	readonly rules?: readonly Rule[];
	/** Whether the text is from a file that the configuration names as one of stories. */
	readonly isStoryFile?: boolean;
	/** Returns messages and titles of fixes in a language; English if absent. */
	readonly say?: Say;
}

const defaultOptions: ReadonlyMap<string, unknown> = new Map(
	builtInRules.map(({ id, options }) => [id, parse(options, {})]),
);

/**
 * Checks the stories in a Markdown text with every rule. What is said about a story depends on its evidence: see
 * `Evidence`. A text without a story has no findings.
 */
export function lint(
	text: string,
	{ config, knownIds, rules = builtInRules, isStoryFile = false, say = sayInEnglish }: LintOptions = {},
): LintResult {
	const document = parseStories(text, { pitches: knownIds?.pitches, isStoryFile });
	const pace = config?.pace ?? defaultPace;
	const measures = new Map<Section, readonly Measure[]>();
	const measuresOf = (section: Section) => {
		const known = measures.get(section) ?? readMeasures(document, section);
		measures.set(section, known);
		return known;
	};
	const findings: Finding[] = [];
	const severityOf = (rule: Rule, found?: RuleFinding) =>
		config?.rules.get(rule.id)?.severity ?? bearable(found?.story, found?.severity ?? rule.severity);
	const optionsOf = (id: string) => config?.rules.get(id)?.options ?? defaultOptions.get(id);
	const limitsOf = <Options>(rule: Rule) => (severityOf(rule) === 'off' ? null : (optionsOf(rule.id) as Options));
	const limits = lengthLimits(limitsOf<LengthOptions>(tooShort), limitsOf<LengthOptions>(tooLong), pace);
	const balance = limitsOf<BalanceLimits>(unbalanced);
	if (!document.stories.some(isChecked)) {
		return { document, findings, pace, limits, balance, measuresOf };
	}
	const disables = new DisableComments(document);
	/** A rule that is off finds nothing, but that does not make its disable comments unused. */
	const disableProblems = () => {
		if (document.comments.length === 0) {
			return [];
		}
		const off = new Set(rules.filter((rule) => severityOf(rule) === 'off').map(({ id }) => id));
		return disables.problems(rules.map(({ id }) => id)).filter(({ name }) => !off.has(name));
	};
	const foundIn = new Map<string, Set<Story | undefined>>();
	const hasFinding = (id: string, story: Story) => foundIn.get(id)?.has(story) ?? false;
	const isLenient = (story: Story | undefined) => {
		const status = story && config?.draftSeverity === 'hint' ? factsOf(document, story).status : null;
		return status === 'draft' || status === 'retired';
	};
	const cells = new Map(document.stories.map((story) => [story, cellsOf(story)]));
	const add = (rule: Rule, found: RuleFinding) => {
		// A finding about a column header applies to the cell of one story below it.
		const cell = found.story && cells.get(found.story)?.get(found.span);
		const span = visible(document, cell ?? found.span);
		if (!disables.isDisabled(rule.id, span.start) && (!found.story || isChecked(found.story))) {
			foundIn.set(rule.id, (foundIn.get(rule.id) ?? new Set()).add(found.story));
			const severity = severityOf(rule, found) as Severity;
			findings.push(new ReportedFinding(text, rule, isLenient(found.story) ? 'hint' : severity, span, found));
		}
	};
	for (const rule of rules) {
		if (severityOf(rule) !== 'off') {
			const options = optionsOf(rule.id);
			const report = (found: RuleFinding) => add(rule, found);
			rule.check({ document, options, pace, limits, knownIds, measuresOf, hasFinding, disableProblems, say, report });
		}
	}
	findings.sort((a, b) => a.span.start - b.span.start);
	return { document, findings, pace, limits, balance, measuresOf };
}

/** Whether the evidence of a story bears a finding. */
function isChecked({ evidence }: Story): boolean {
	return evidence !== 'possible';
}

/**
 * The severity that the evidence of a story bears: unless the configuration says otherwise, only what is declared a
 * story can have an error.
 */
function bearable(story: Story | undefined, severity: Rule['severity']): Rule['severity'] {
	return severity === 'error' && story && story.evidence !== 'declared' ? 'warning' : severity;
}

function readMeasures({ text }: StoryDocument, { state, content }: Section): readonly Measure[] {
	return state === 'present' ? content.flatMap((piece) => findMeasures(text, piece)) : [];
}

class ReportedFinding implements Finding {
	readonly rule: string;
	readonly docs: string;
	readonly severity: Severity;
	readonly message: string;
	readonly span: Span;
	readonly story: Finding['story'];
	readonly section: Finding['section'];
	readonly #text: string;
	readonly #makeFixes: RuleFinding['fixes'];
	#fixes: readonly Fix[] | undefined;

	constructor(text: string, rule: Rule, severity: Severity, span: Span, found: RuleFinding) {
		this.#text = text;
		this.rule = rule.id;
		this.docs = docsOf(rule);
		this.severity = severity;
		this.message = sanitize(found.message);
		this.span = span;
		this.story = found.story ?? null;
		this.section = found.section ?? null;
		this.#makeFixes = found.fixes;
	}

	get fixes(): readonly Fix[] {
		const isWhole = ({ edits }: Fix) => edits.every((edit) => !cutsCharacter(this.#text, edit));
		this.#fixes ??= (this.#makeFixes?.() ?? []).flatMap((fix) =>
			fix && isWhole(fix) ? { ...fix, title: sanitize(fix.title) } : [],
		);
		return this.#fixes;
	}
}

/** The cells of a story below its labels, if these are column headers. */
function cellsOf({ sections }: Story): ReadonlyMap<Span, Span> {
	return new Map(sections.filter(sharesLabel).map(({ labelSpan, span }) => [labelSpan, span]));
}

/**
 * A span of whole characters; an empty span, such as an empty cell, becomes the character before it, or else after it.
 */
function visible({ text, lines }: StoryDocument, { start, end }: Span): Span {
	let [from, to] = [start, end];
	if (from === to) {
		const line = lines.lineAt(from);
		if (from > lines.startOf(line)) {
			from--;
		} else if (to < lines.endOf(line)) {
			to++;
		}
	}
	return { start: isInsidePair(text, from) ? from - 1 : from, end: isInsidePair(text, to) ? to + 1 : to };
}
