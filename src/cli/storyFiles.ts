import { readinessOf } from '../core/lint/readiness.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { Story } from '../core/story/model.ts';
import type { Configs } from './configs.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import type { GuideFiles } from './guideFiles.ts';
import { lintUnchanged } from './lintUnchanged.ts';

/** A story in the working directory. */
export interface FoundStory {
	/** Stays the same while the file has the same number of stories. */
	readonly id: string;
	/** The path of its file relative to the working directory, with forward slashes. */
	readonly path: string;
	readonly result: LintResult;
	readonly story: Story;
}

/**
 * The stories that are not retired, in the files below the working directory that the configuration or their front
 * matter names.
 */
export async function findStories(cwd: string, guide: GuideFiles, configs: Configs): Promise<FoundStory[]> {
	const configOf = (path: string) => configs.of(path);
	const { files } = await findMarkdown(cwd, ['.'], { followLinks: false, configOf });
	const stories: FoundStory[] = [];
	for await (const file of lintUnchanged(files, 'stories', { cwd, guide, configs })) {
		for (const [index, story] of (file?.result.document.stories ?? []).entries()) {
			if (file && readinessOf(file.result, story).state !== 'retired') {
				stories.push({ id: `${file.path}#${index}`, path: file.path, result: file.result, story });
			}
		}
	}
	return stories;
}
