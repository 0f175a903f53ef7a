import type { Story, StoryDocument } from '../story/model.ts';
import { Budget } from '../text/budget.ts';
import { applyEdits, EditSet, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { tryOutWith } from '../write/keepsStory.ts';
import type { Finding, LintResult } from './result.ts';
import { rules as allRules } from './rules.ts';

/** The outcome of fixing a text. */
export interface FixResult {
	/** How many fixes were applied. */
	readonly fixes: number;
	/** The result for the fixed text. */
	readonly result: LintResult;
	/** Whether every fix was tried; a large text that needs many attempts may be fixed further by fixing it again. */
	readonly isComplete: boolean;
}

type Fixed = Omit<FixResult, 'isComplete'>;

/** The first fix of a finding. */
interface Candidate {
	readonly finding: Finding;
	/** Identifies the finding after other places in the text have changed. */
	readonly key: string;
	readonly edits: readonly TextEdit[];
}

/** The rules whose fixes ask the author a question, which should not end up in the text unprompted. */
const asking: ReadonlySet<string> = new Set(allRules.filter(({ fixAsks }) => fixAsks).map(({ id }) => id));

/** Whether a finding has a fix that *Fix all* applies. */
export function isCorrected(finding: Finding): boolean {
	return !asking.has(finding.rule) && finding.fixes.length > 0;
}

/**
 * Fixes make further fixes possible, but not many: if a text still changes after this many rounds, it is left as it is.
 */
const maxRounds = 20;

/** How many characters in total are linted to try out fixes: a large text gets fewer attempts than a small one. */
const charactersLinted = (text: string) => 500_000 + 4 * text.length;

/**
 * Applies the first fix of every finding, round by round, until the text has no fixes left. A fix that asks the author
 * something is left for the author to choose. Of two fixes that touch the same place, the later one waits for the next
 * round and is computed for the new text. A fix that does not resolve its finding is not applied, nor are fixes that only
 * together mix up its stories. If the result is complete, fixing it again changes nothing.
 *
 * @param before the result for the text as it is
 * @param lint returns the result for a text
 * @param rules the rules whose fixes are applied; all if absent
 */
export function applyFixes(
	before: LintResult,
	lint: (text: string) => LintResult,
	rules?: { has(rule: string): boolean },
): FixResult {
	return new Fixing(before.document, lint, rules).apply(before);
}

class Fixing {
	readonly #lint: (text: string) => LintResult;
	readonly #rules: { has(rule: string): boolean } | undefined;
	/** The keys of the findings whose fixes do not help. */
	readonly #useless = new Set<string>();
	readonly #budget: Budget;
	/** For trying out the edits of all fixes in all rounds; what they take depends on their number. */
	readonly #rereading: Budget;

	constructor(
		document: StoryDocument,
		lint: (text: string) => LintResult,
		rules: { has(rule: string): boolean } | undefined,
	) {
		this.#budget = new Budget(charactersLinted(document.text));
		this.#rereading = new Budget(charactersLinted(document.text));
		tryOutWith(this.#rereading, document);
		this.#lint = (text) => {
			const result = lint(text);
			tryOutWith(this.#rereading, result.document);
			return result;
		};
		this.#rules = rules;
	}

	apply(before: LintResult): FixResult {
		/** The text for which every fix was last given a chance. */
		let triedWith = before.document.text;
		let fixed: Fixed = { fixes: 0, result: before };
		for (let round = 0; round < maxRounds && !this.#budget.isUsedUp; round++) {
			const candidates = this.#candidates(fixed.result);
			if (candidates.length === 0) {
				const now = fixed.result.document.text;
				if (this.#useless.size === 0 || now === triedWith) {
					break;
				}
				// Fixes that did not help earlier may help now that others have been applied.
				this.#useless.clear();
				triedWith = now;
				continue;
			}
			fixed = this.#helpful(candidates, fixed) ?? fixed;
		}
		return { ...fixed, isComplete: !(this.#budget.isUsedUp || this.#rereading.isUsedUp) };
	}

	/** The fixes to try that can be applied together. */
	#candidates({ document, findings }: LintResult): Candidate[] {
		const taken = new EditSet();
		const indexes = indexesOf(document);
		return findings.flatMap((finding) => {
			if (asking.has(finding.rule) || this.#rules?.has(finding.rule) === false) {
				return [];
			}
			const [fix] = finding.fixes;
			const key = keyOf(finding, indexes);
			return fix && !this.#useless.has(key) && taken.add(fix.edits) ? [{ finding, key, edits: fix.edits }] : [];
		});
	}

	/** The text with all fixes applied or, if they do not help, with the half of them that does; a single one is marked. */
	#helpful(candidates: readonly Candidate[], before: Fixed): Fixed | undefined {
		const after = this.#tryOut(candidates, before);
		if (after || this.#budget.isUsedUp) {
			return after;
		}
		const [first, second] = candidates;
		if (first && !second) {
			this.#useless.add(first.key);
			return undefined;
		}
		const middle = candidates.length >> 1;
		return this.#helpful(candidates.slice(0, middle), before) ?? this.#helpful(candidates.slice(middle), before);
	}

	/**
	 * The text with fixes applied; undefined if the budget is used up or they do not help: the stories tell the same, and
	 * the findings of every rule decrease by as many as were fixed.
	 */
	#tryOut(candidates: readonly Candidate[], { fixes, result: { document, findings } }: Fixed): Fixed | undefined {
		if (!this.#budget.take(document.text.length)) {
			return undefined;
		}
		const edits = candidates.flatMap(({ edits }) => edits);
		const result = this.#lint(applyEdits(document.text, edits));
		const fixed = countByRule(candidates.map(({ finding }) => finding));
		const isConcerned = (finding: Finding) => fixed.has(finding.rule) && isCorrected(finding);
		const fixable = countByRule(findings.filter(isConcerned));
		const left = countByRule(result.findings.filter(isConcerned));
		const helps =
			tellTheSame(document, result.document, edits) &&
			[...fixed].every(([rule, count]) => (left.get(rule) ?? 0) <= (fixable.get(rule) ?? 0) - count);
		return helps ? { fixes: fixes + candidates.length, result } : undefined;
	}
}

/**
 * Whether a text has as many stories as before, and each tells its parts in any order, in as many words unless edits
 * rewrite them.
 */
function tellTheSame(
	{ stories: before }: StoryDocument,
	{ stories: after }: StoryDocument,
	edits: readonly TextEdit[],
): boolean {
	const isRewritten = ({ start, end }: Span) => edits.some((edit) => edit.start < end && start < edit.end);
	const rewritten = new Set(
		before.flatMap(({ sections }) =>
			sections.flatMap(({ parts, content }) => (content.some(isRewritten) ? `${parts}` : [])),
		),
	);
	const told = ({ sections }: Story) =>
		sections
			.flatMap(({ parts, words }) => (words > 0 ? `${parts} ${rewritten.has(`${parts}`) ? '' : words}` : []))
			.sort();
	return (
		after.length === before.length &&
		before.every((story, index) => told(story).join() === told(after[index] as Story).join())
	);
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of findings) {
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return counts;
}

function indexesOf({ stories }: StoryDocument): ReadonlyMap<Story, number> {
	return new Map(stories.map((story, index) => [story, index]));
}

function keyOf({ rule, story, section, message, fixes }: Finding, indexes: ReadonlyMap<Story, number>): string {
	return JSON.stringify([rule, story && indexes.get(story), section, message, fixes[0]?.title]);
}
