import { parse } from 'valibot';
import { findMeasures } from '../measure/findMeasures.ts';
import type { Measure } from '../measure/measure.ts';
import type {
	Diagnostic,
	FileReport,
	Range,
	ReportMeasure,
	ReportSection,
	ReportStory,
	SkippedLines,
} from '../report/report.ts';
import type { Section, SectionKind, SkipReason, Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { asksFor } from '../story/schemes.ts';
import type { Span } from '../text/span.ts';
import { type Config, defaultPace, type Pace } from './config.ts';
import { DisableComments } from './disableComments.ts';
import type { Finding, KnownIds, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { secondsOf } from './support/time.ts';

export interface LintOptions {
	/** Goes into the report as it is. */
	readonly path?: string;
	/** The defaults when absent. */
	readonly config?: Config;
	/** The ids that front matter may name; not checked when absent. */
	readonly knownIds?: KnownIds;
}

/**
 * Checks the stories of a Markdown text with every rule. A text without a story has no finding.
 *
 * @returns the stories and findings, in the order of the text; `error` is always null.
 */
export function lint(text: string, options: LintOptions = {}): FileReport {
	return lintDocument(parseStories(text, options.knownIds?.pitches), options);
}

/** The report of a document that is parsed already. */
export function lintDocument(document: StoryDocument, { path = '', config, knownIds }: LintOptions = {}): FileReport {
	const skipped = skippedLines(document);
	if (document.stories.length === 0) {
		return { path, stories: [], diagnostics: [], skipped, error: null };
	}
	const run = new LintRun(document, config, knownIds);
	return { path, stories: run.stories(), diagnostics: run.diagnostics(), skipped, error: null };
}

/** Why labels make no story, in words that go on from "not a story: it". */
const skipReasons: Readonly<Record<SkipReason, string>> = {
	'explains-method': 'explains the method',
	'too-few-parts': 'labels too few of the parts',
	speakers: 'has two letters that come again and again, as in a dialogue',
	'not-told': 'has hardly any text, as a template or a log',
};

function skippedLines({ lines, skipped }: StoryDocument): SkippedLines[] {
	return skipped.map(({ span, reason }) => ({
		line: lines.lineAt(span.start),
		endLine: lines.lineAt(span.end),
		reason: skipReasons[reason],
	}));
}

class LintRun {
	readonly #document: StoryDocument;
	readonly #config: Config | undefined;
	readonly #knownIds: KnownIds | undefined;
	readonly #pace: Pace;
	readonly #disables: DisableComments;
	/** Whether what is found about a story is a hint, since the story is a draft. */
	readonly #isLenient: boolean;
	readonly #measures = new Map<Section, readonly Measure[]>();
	/** The cells of columns by their labels: what is found about a label concerns one story's cell below it. */
	readonly #columns = new Map<Span, Span>();

	constructor(document: StoryDocument, config: Config | undefined, knownIds: KnownIds | undefined) {
		this.#document = document;
		this.#config = config;
		this.#knownIds = knownIds;
		this.#pace = config?.pace ?? defaultPace;
		this.#disables = new DisableComments(document);
		this.#isLenient = config?.draftSeverity === 'hint' && document.frontMatter?.data.status === 'draft';
		for (const { sections } of document.stories) {
			for (const { notation, labelSpan, span } of sections) {
				if (notation === 'column') {
					this.#columns.set(labelSpan, span);
				}
			}
		}
	}

	stories(): ReportStory[] {
		return this.#document.stories.map((story) => this.#story(story));
	}

	diagnostics(): Diagnostic[] {
		const diagnostics: Diagnostic[] = [];
		const context = {
			document: this.#document,
			pace: this.#pace,
			knownIds: this.#knownIds,
			measuresOf: (section: Section) => this.#measuresOf(section),
			disableProblems: () => this.#disableProblems(),
		};
		for (const rule of rules) {
			const setting = this.#config?.rules.get(rule.id);
			const severity = setting?.severity ?? rule.severity;
			if (severity === 'off') {
				continue;
			}
			const report = (finding: Finding) => {
				const range = this.#range(visible(this.#document, this.#columns.get(finding.span) ?? finding.span));
				if (!this.#disables.isDisabled(rule.id, range.line)) {
					diagnostics.push(this.#diagnostic(rule, severity, finding, range));
				}
			};
			rule.check({ ...context, options: optionsOf(rule, setting?.options), report });
		}
		return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
	}

	/** A rule that is off finds nothing, which does not make its disable comments wrong. */
	#disableProblems() {
		const ids = rules.map(({ id }) => id);
		return this.#disables.problems(ids).filter(({ name }) => this.#config?.rules.get(name ?? '')?.severity !== 'off');
	}

	#measuresOf(section: Section): readonly Measure[] {
		let measures = this.#measures.get(section);
		if (!measures) {
			measures =
				section.state === 'present' ? section.content.flatMap((piece) => findMeasures(this.#document.text, piece)) : [];
			this.#measures.set(section, measures);
		}
		return measures;
	}

	#diagnostic(rule: Rule, severity: Diagnostic['severity'], finding: Finding, range: Range): Diagnostic {
		return {
			rule: rule.id,
			severity: finding.story && this.#isLenient ? 'hint' : severity,
			message: finding.message,
			...range,
			story: finding.story ? this.#document.stories.indexOf(finding.story) : null,
			section: finding.section ?? null,
			docs: `docs/rules/${rule.id}.md`,
			fixes: (finding.fixes ?? []).map(({ title, edits }) => ({
				title,
				edits: edits.map((edit) => ({ ...this.#range(edit), text: edit.text })),
			})),
		};
	}

	#story(story: Story): ReportStory {
		const sections = story.sections.map((section) => this.#section(section));
		const words = sections.reduce((sum, section) => sum + section.words, 0);
		const { lines } = this.#document;
		return {
			title: story.title,
			line: lines.lineAt(story.span.start),
			endLine: lines.lineAt(story.span.end),
			scheme: story.scheme,
			sections,
			missing: story.unlabeled.filter((part) => asksFor(story.scheme, part)),
			measures: story.sections.flatMap((section) =>
				this.#measuresOf(section).map((measure) => this.#measure(measure, section)),
			),
			words,
			seconds: secondsOf(words, this.#pace),
		};
	}

	#section({ parts, label, span, state, words }: Section): ReportSection {
		const { lines } = this.#document;
		return {
			kinds: [...parts],
			label,
			line: lines.lineAt(span.start),
			endLine: lines.lineAt(span.end),
			state,
			words,
			seconds: secondsOf(words, this.#pace),
		};
	}

	#measure(measure: Measure, { parts }: Section): ReportMeasure {
		const section: SectionKind = parts.includes('result') ? 'result' : (parts[0] as SectionKind);
		const text = this.#document.text.slice(measure.start, measure.end);
		return { text, kind: measure.kind, section, ...this.#range(measure) };
	}

	#range({ start, end }: Span): Range {
		const { lines } = this.#document;
		const from = lines.positionAt(start);
		const to = lines.positionAt(end);
		return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
	}
}

/** A span of whole characters; of an empty one, such as an empty cell, the character before it, or else behind it. */
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
	return { start: isInsideCharacter(text, from) ? from - 1 : from, end: isInsideCharacter(text, to) ? to + 1 : to };
}

function isInsideCharacter(text: string, offset: number): boolean {
	return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

const defaultOptions = new Map<string, unknown>();

/** A rule's options with every default filled in; the defaults are made once. */
function optionsOf(rule: Rule, options: unknown): unknown {
	if (options !== undefined) {
		return parse(rule.options, options);
	}
	if (!defaultOptions.has(rule.id)) {
		defaultOptions.set(rule.id, parse(rule.options, {}));
	}
	return defaultOptions.get(rule.id);
}
