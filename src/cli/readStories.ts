import type { Guide } from '../core/guide/guide.ts';
import { type Readiness, readinessOf } from '../core/lint/readiness.ts';
import type { LintResult } from '../core/lint/result.ts';
import type { Story } from '../core/story/model.ts';
import { sanitize } from '../core/text/acting.ts';
import { Configs } from './configs.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { repositoryOf, shownPath, toPosix } from './files/paths.ts';
import { GuideFiles } from './guideFiles.ts';
import type { Host } from './host.ts';
import { lintUnchanged } from './lintUnchanged.ts';
import { nothingFound } from './nothingFound.ts';

/** A story in a file. */
export interface FoundStory {
	/** Stays the same while the file has the same number of stories. */
	readonly id: string;
	/** The path of the file, as displayed. */
	readonly path: string;
	/** 1-based. */
	readonly line: number;
	readonly story: Story;
	readonly result: LintResult;
	readonly readiness: Readiness;
}

export interface FoundStories {
	/** By path and line. */
	readonly stories: readonly FoundStory[];
	/** The guide with the question banks of the folder. */
	readonly guide: Guide;
	/** Whether everything could be read; what could not be is reported on standard error. */
	readonly isComplete: boolean;
	/** Says what was searched if no story was found. */
	readonly note: string;
}

/**
 * Reads the named stories, or those in the working directory.
 *
 * @param paths files or folders; if empty, what the configured globs match
 * @throws FileProblem when the guide cannot be read
 */
export async function readStories(paths: readonly string[], host: Host): Promise<FoundStories> {
	const { cwd, err } = host;
	const configs = new Configs(cwd, undefined);
	const guideFiles = new GuideFiles(host.packageFolder);
	const configOf = (path: string) => configs.of(path);
	const found = await findMarkdown(cwd, paths.length > 0 ? paths : ['.'], { followLinks: false, configOf });
	const said = new Set<string>();
	const say = (line: string) => {
		if (!said.has(line)) {
			said.add(line);
			err.write(`${sanitize(line)}\n`);
		}
	};
	for (const { path, message } of [...found.notes, ...found.problems]) {
		say(`${shownPath(cwd, path)}: ${message}`);
	}
	const stories: FoundStory[] = [];
	let linted = 0;
	let failed = found.problems.length;
	const chosen = paths.length > 0 ? 'all' : 'stories';
	for await (const file of lintUnchanged(found.files, chosen, { cwd, guide: guideFiles, configs })) {
		if (!file) {
			continue;
		}
		linted++;
		if (file.error !== null) {
			failed++;
			say(`${file.path}: ${file.error}`);
		}
		const { path, result } = file;
		for (const [index, story] of result.document.stories.entries()) {
			const line = result.document.lines.lineAt(story.span.start);
			stories.push({ id: `${path}#${index}`, path, line, story, result, readiness: readinessOf(result, story) });
		}
	}
	for (const problem of configs.problems) {
		say(problem);
	}
	const [{ folder } = { folder: toPosix(cwd) }] = configs.used;
	const guide = await guideFiles.complete(repositoryOf(`${cwd}/.`) ?? folder);
	for (const { path, message } of guideFiles.problems) {
		failed++;
		say(`${shownPath(cwd, path)}: ${message}`);
	}
	return {
		stories,
		guide,
		isComplete: failed === 0 && configs.problems.length === 0,
		note: stories.length === 0 && failed === 0 ? nothingFound(paths, found, linted, [...configs.used], cwd) : '',
	};
}

/** The stories that somebody would tell, wherever the working directory has them. */
export async function tellableStories(host: Host): Promise<FoundStories> {
	const read = await readStories([], host);
	return { ...read, stories: read.stories.filter(({ readiness }) => readiness.state !== 'retired') };
}
