import { readinessOf } from '../core/lint/readiness.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { Story } from '../core/story/model.ts';
import type { Configs } from './configs.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { shownPath } from './files/paths.ts';
import type { GuideFiles } from './guideFiles.ts';
import { GuideIds } from './guideIds.ts';
import { lintFiles } from './lintFiles.ts';

/** A story of the working directory. */
export interface FoundStory {
	/** Stays the same while the file has the same number of stories. */
	readonly id: string;
	/** The path of its file from the working directory, with forward slashes. */
	readonly path: string;
	readonly result: LintResult;
	readonly story: Story;
}

/**
 * The stories of the files below the working directory that the configuration or their front matter names, but those
 * that are retired.
 */
export async function findStories(cwd: string, guide: GuideFiles, configs: Configs): Promise<FoundStory[]> {
	const configOf = (path: string) => configs.of(path);
	const ids = new GuideIds(guide);
	const { files } = await findMarkdown(cwd, ['.'], { followLinks: false, configOf });
	const targets = files
		.map((path) => ({ path, shown: shownPath(cwd, path) }))
		.sort((a, b) => (a.shown < b.shown ? -1 : 1));
	const stories: FoundStory[] = [];
	for await (const file of lintFiles(targets, 'stories', {
		cwd,
		fixing: 'no',
		isReported: () => true,
		mayWrite: () => false,
		configOf,
		knownIds: (frontMatter, path, folder) => ids.of(frontMatter, path, folder),
	})) {
		for (const [index, story] of (file?.result.document.stories ?? []).entries()) {
			if (file && readinessOf(file.result, story).state !== 'retired') {
				stories.push({ id: `${file.path}#${index}`, path: file.path, result: file.result, story });
			}
		}
	}
	return stories;
}
