import MarkdownIt from 'markdown-it';
import { fixAllEdit } from '../../src/assist/fixAll.ts';
import { storyHover } from '../../src/assist/hover.ts';
import type { CoverageFormat } from '../../src/cli/coverage/coverageFormats.ts';
import { json } from '../../src/cli/coverage/coverageJson.ts';
import { markdown } from '../../src/cli/coverage/coverageMarkdown.ts';
import type { CoverageView, PlacedStory } from '../../src/cli/coverage/coverageParts.ts';
import { pretty } from '../../src/cli/coverage/coveragePretty.ts';
import { diff } from '../../src/cli/formats/diff.ts';
import { formats, type Print } from '../../src/cli/formats/formats.ts';
import { inert, type Syntax } from '../../src/cli/inert.ts';
import { type Format, type LintedFile, type Run, Totals } from '../../src/cli/run.ts';
import { type CoachData, CoachError, type CoachStory } from '../../src/core/agents/coachData.ts';
import { runTool } from '../../src/core/agents/runTool.ts';
import type { ToolName } from '../../src/core/agents/tools.ts';
import { coverageOf } from '../../src/core/coverage/coverage.ts';
import { CoverageWords } from '../../src/core/coverage/coverageWords.ts';
import { factsAt } from '../../src/core/edit/factsAt.ts';
import { cheatSheet } from '../../src/core/export/cheatSheet.ts';
import { type ExportFormat, exportText } from '../../src/core/export/formats.ts';
import { toSheetStory } from '../../src/core/export/sheetStory.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import type { PackedGuide } from '../../src/core/guide/model.ts';
import { longestPosting } from '../../src/core/jobs/posting.ts';
import { guessSource, packForCv, packForPosting, packForWorksheet } from '../../src/core/jobs/questionPack.ts';
import { readPosting } from '../../src/core/jobs/readPosting.ts';
import { applyFixes } from '../../src/core/lint/fix.ts';
import { mayReferenceIds } from '../../src/core/lint/mayReferenceIds.ts';
import { readinessOf } from '../../src/core/lint/readiness.ts';
import { referencedIds } from '../../src/core/lint/referencedIds.ts';
import type { LintResult } from '../../src/core/lint/result.ts';
import { rules } from '../../src/core/lint/rules.ts';
import { toBankStory } from '../../src/core/matching/bankStory.ts';
import { StoryBank } from '../../src/core/matching/storyBank.ts';
import { deliveryOf, ownWords, wordsIn } from '../../src/core/practice/delivery.ts';
import { storyPassages } from '../../src/core/start/storyPassages.ts';
import { turnNotes } from '../../src/core/start/turnNotes.ts';
import { languageOfTag } from '../../src/core/story/languages/languages.ts';
import type { StoryLanguage } from '../../src/core/story/languages/storyLanguage.ts';
import { sayInEnglish as say } from '../../src/core/text/translation.ts';
import { type MarkdownToken, markTokens } from '../../src/extension/preview/markTokens.ts';
import { reviewStory } from '../../src/extension/review/storyReview.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';

const screen = { terminal: false, watched: true, colors: true, columns: 100 };
const run: Run = {
	failOn: 'warning',
	fixing: 'dry',
	format: 'pretty',
	about: { version: '0.0.0', home: 'https://a.test', pageOf: (page: string) => `https://a.test/${page}` },
	rules,
};

/** Loaded before anything is measured. */
const printers = new Map<Format, Print>();
for (const format of Object.keys(formats) as Format[]) {
	printers.set(format, await formats[format]());
}

function printed(print: Print, file: LintedFile): void {
	const printer = print(run, screen);
	const totals = new Totals();
	totals.add(file);
	inert(printer.start + printer.file(file) + printer.end(totals), printer.syntax, true);
}

function linted(result: LintResult, original = result.document.text): LintedFile {
	return {
		path: 'a.md',
		error: null,
		result,
		findings: result.findings,
		mark: '',
		original,
		fixes: 0,
		isComplete: true,
	};
}

/** What the readers of this table know of the guide. */
export class Readers {
	readonly #guide: Guide;

	constructor(packed: PackedGuide) {
		this.#guide = new Guide(packed);
	}

	/** `lint --format …` */
	lint(text: string, format: Format): void {
		printed(printers.get(format) as Print, linted(lint(text)));
	}

	/** `lint --fix --dry-run` */
	diff(text: string): void {
		printed(diff, linted(applyFixes(lint(text), lint).result, text));
	}

	/** `coverage --format …` */
	coverage(text: string, format: CoverageFormat): void {
		const result = lint(text);
		const stories = result.document.stories.map((story, index): PlacedStory => {
			const readiness = readinessOf(result, story);
			const line = result.document.lines.lineAt(story.span.start);
			return {
				...toBankStory(result, story, `a#${index}`, 'a'),
				path: 'a.md',
				line,
				readiness,
				practicedAt: null,
				toldAt: null,
			};
		});
		const guide = this.#guide;
		const view: CoverageView = {
			coverage: coverageOf({ stories, bank: this.#bankOf(stories), guide, values: [], now: null }),
			guide,
			words: new CoverageWords(guide, say, 'en-US'),
			noted: [],
			lenses: ['must-prepare', 'competency'],
			stories: new Map(stories.map((story) => [story.id, story])),
		};
		const syntax: Syntax = format === 'json' ? 'json' : 'text';
		inert({ json, markdown, pretty }[format](view, screen), syntax, true);
	}

	/** `export --format …` */
	export(text: string, format: ExportFormat): void {
		const result = lint(text);
		const { stories } = result.document;
		const bank = this.#bankOf(stories.map((story, index) => toBankStory(result, story, `a#${index}`, 'a')));
		const sheets = stories.map((story, index) => toSheetStory(result, story, `a#${index}`, 'a'));
		exportText(cheatSheet(sheets, this.#guide, bank, { pitchNotes: [], ask: [] }), format);
	}

	/** A tool for agents. */
	async tool(text: string, name: ToolName): Promise<void> {
		const data = this.#dataOf(text);
		const inputs: { readonly [Name in ToolName]: object } = {
			review_story: { text },
			find_story: { question: 'must-prepare-failure' },
			pick_question: {},
			coverage: {},
			log_round: { question: 'must-prepare-failure', rating: 'good' },
		};
		await runTool(name, inputs[name] as never, data).catch((error) => {
			// A text without a story is refused in a sentence.
			if (!(error instanceof CoachError)) {
				throw error;
			}
		});
	}

	/** The Markdown preview. */
	preview(text: string): void {
		const result = lint(text);
		const marks = result.document.stories
			.flatMap(({ sections }) => sections)
			.flatMap((section) => [section.labelSpan, ...result.measuresOf(section)])
			.map(({ start, end }) => ({ start, end, classes: 'm', title: 't' }))
			.sort((a, b) => a.start - b.start);
		// The editor makes the tokens.
		markTokens(new MarkdownIt({ html: true }).parse(text, {}) as unknown as MarkdownToken[], text, marks, '');
	}

	/** The review, and what is shown above and beside the stories of an editor. */
	review(text: string): void {
		const result = lint(text);
		const [story] = result.document.stories;
		if (story) {
			reviewStory({ result, questions: [], isOff: () => false }, story, say);
		}
		for (const each of result.document.stories) {
			readinessOf(result, each);
		}
	}

	/** Hovers, completion and *Fix all*, in any editor. */
	editor(text: string): void {
		const result = lint(text);
		storyHover(result, text.length - 1, say, 'en');
		factsAt(text, result.document.lines, text.length - 1);
		if (mayReferenceIds(text)) {
			referencedIds(text);
		}
		fixAllEdit(result, lint, say);
	}

	/** What is pasted to prepare for a job: a posting, a résumé, or the worksheet made from them. */
	posting(text: string): void {
		guessSource(text);
		packForPosting(readPosting(text.slice(0, longestPosting)), this.#guide);
		packForCv(text, this.#guide);
		packForWorksheet(`- Role: a\n\n## Questions to expect\n\n${text}`, this.#guide);
	}

	/** What somebody says in a round. */
	answer(text: string): void {
		const language = languageOfTag('en') as StoryLanguage;
		deliveryOf(text, 60, language);
		ownWords(text, language);
		wordsIn(text);
	}

	/** A story made of notes. */
	guess(text: string): void {
		storyPassages(text);
		turnNotes(text, { start: 0, end: text.length }, true);
	}

	#bankOf(stories: readonly ReturnType<typeof toBankStory>[]): StoryBank {
		const bank = new StoryBank(this.#guide);
		stories.forEach((story) => bank.set(story));
		return bank;
	}

	#dataOf(text: string): CoachData {
		const result = lint(text);
		const stories = result.document.stories.map((story, index): CoachStory => {
			const line = result.document.lines.lineAt(story.span.start);
			const readiness = readinessOf(result, story);
			return { ...toBankStory(result, story, `a#${index}`, 'a'), path: 'a.md', index, line, readiness };
		});
		return {
			say,
			guide: async () => this.#guide,
			stories: async () => stories,
			lintStory: async () => result,
			lintText: async (other) => lint(other),
			practice: async () => ({ memoryOf: () => undefined, rate: async () => ({ at: 0 }) }),
			now: () => 0,
			random: () => 0.5,
		};
	}
}
