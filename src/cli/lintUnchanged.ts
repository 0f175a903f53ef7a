import type { Configs } from './configs.ts';
import { shownPath } from './files/paths.ts';
import type { GuideFiles } from './guideFiles.ts';
import { GuideIds } from './guideIds.ts';
import { lintFiles } from './lintFiles.ts';
import type { LintedFile } from './run.ts';

/**
 * Lints files in the order of their displayed paths, without changing them.
 *
 * @param files absolute paths
 * @param chosen `all` of them, or the `stories` among them; the others yield null
 */
export async function* lintUnchanged(
	files: readonly string[],
	chosen: 'all' | 'stories',
	{ cwd, guide, configs }: { readonly cwd: string; readonly guide: GuideFiles; readonly configs: Configs },
): AsyncGenerator<LintedFile | null> {
	const ids = new GuideIds(guide);
	const targets = files
		.map((path) => ({ path, shown: shownPath(cwd, path) }))
		.sort((a, b) => (a.shown < b.shown ? -1 : 1));
	yield* lintFiles(targets, chosen, {
		cwd,
		fixing: 'no',
		isReported: () => true,
		within: [],
		configOf: (path) => configs.of(path),
		knownIds: (text, path, folder) => ids.of(text, path, folder),
	});
}
