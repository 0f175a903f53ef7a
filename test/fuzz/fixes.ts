import { applyFixes } from '../../src/core/lint/fix.ts';
import type { Finding, LintResult } from '../../src/core/lint/result.ts';
import type { Story } from '../../src/core/story/model.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';

/**
 * What the fixes of a rule may bring to light. A new part is still to be told; once no part is missing, parts that are told
 * twice or out of order are no longer taken for it; and a comment about the next line may stand in the line before the new
 * part.
 */
const revealed: Readonly<Record<string, readonly string[]>> = {
	'missing-section': ['empty-section', 'duplicate-section', 'section-order', 'unused-disable'],
	'unquantified-result': ['placeholder-text'],
};

/** What fixes bring with them, each alone and all together: findings of other rules that they may not reveal, and stories. */
export function broughtBy(text: string): string[] {
	const before = lint(text);
	const single = before.findings.flatMap((finding) =>
		finding.fixes.flatMap(({ title, edits }) =>
			newIn(lint(applyEdits(text, edits)), before, [finding]).map((rule) => `${finding.rule}: ${title}: ${rule}`),
		),
	);
	const all = newIn(applyFixes(before, lint).result, before, before.findings);
	return [...single, ...all.map((rule) => `fix-all: ${rule}`)];
}

function newIn(after: LintResult, before: LintResult, fixed: readonly Finding[]): string[] {
	const [was, is] = [before, after].map(({ document }) => document.stories.filter((story) => !isRow(story)).length);
	if (was !== is) {
		return [`${was} stories became ${is}`];
	}
	const mayCome = new Set(fixed.flatMap(({ rule }) => [rule, ...(revealed[rule] ?? [])]));
	const known = counts(before);
	return [...counts(after)].flatMap(([rule, count]) => {
		const more = count - (known.get(rule) ?? 0);
		return more > 0 && !mayCome.has(rule) ? `${more} ${rule}` : [];
	});
}

/** With one more column, more rows may count as stories. */
function isRow({ sections: [first] }: Story): boolean {
	return first?.notation === 'column';
}

/** The errors and warnings of each rule, besides those about titles, which may only be read once there are two labels. */
function counts({ findings }: LintResult): Map<string, number> {
	const found = new Map<string, number>();
	for (const { rule, severity, section, story } of findings) {
		if ((severity === 'error' || severity === 'warning') && !(rule === 'placeholder-text' && section === null)) {
			found.set(rule, (found.get(rule) ?? 0) + (story && isRow(story) ? 0 : 1));
		}
	}
	return found;
}
