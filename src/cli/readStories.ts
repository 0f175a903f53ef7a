import type { Guide } from '../core/guide/guide.ts';
import { type Readiness, readinessOf } from '../core/lint/readiness.ts';
import type { LintResult } from '../core/lint/result.ts';
import { toBankStory } from '../core/matching/bankStory.ts';
import type { BankStory } from '../core/matching/match.ts';
import type { Story } from '../core/story/model.ts';
import { Configs } from './configs.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { repositoryOf, shownPath, toPosix } from './files/paths.ts';
import { GuideFiles } from './guideFiles.ts';
import { type Host, report } from './host.ts';
import { type LintContext, lintFiles, targetsIn } from './lintFiles.ts';
import { nothingFound } from './nothingFound.ts';

/** A story in a file, ready to be matched. Its id stays the same while the file has the same number of stories. */
export interface FoundStory extends BankStory {
	/** The path of the file, as displayed. */
	readonly path: string;
	/** Among the stories of its file, from 0. */
	readonly index: number;
	/** 1-based. */
	readonly line: number;
	readonly story: Story;
	readonly result: LintResult;
	readonly readiness: Readiness;
}

/** What the stories of some files are. */
export interface LintedStories {
	/** By path and line. */
	readonly stories: readonly FoundStory[];
	/** What could not be read, one sentence each. */
	readonly problems: readonly string[];
	/** Patterns of what git ignores that are not used, one sentence each. */
	readonly notes: readonly string[];
	/** Says what was searched if no story was found; empty otherwise. */
	readonly note: string;
	readonly configs: Configs;
}

/**
 * Finds and lints stories, without changing them.
 *
 * @param paths files or folders; if empty, what the configured globs match in the working directory
 * @param knownIds the ids that facts may name, as {@link LintContext} has them
 */
export async function lintStories(
	cwd: string,
	paths: readonly string[],
	knownIds: LintContext['knownIds'] = async () => undefined,
): Promise<LintedStories> {
	const configs = new Configs(cwd);
	const configOf = (path: string) => configs.of(path);
	const found = await findMarkdown(cwd, paths.length > 0 ? paths : ['.'], { followLinks: false, configOf });
	const problems = found.problems.map(({ path, message }) => `${shownPath(cwd, path)}: ${message}`);
	const stories: FoundStory[] = [];
	let linted = 0;
	const context = { fixing: 'no', isReported: () => true, within: [], configOf, knownIds } as const;
	for await (const file of lintFiles(targetsIn(found.files, cwd), paths.length > 0 ? 'all' : 'stories', context)) {
		if (!file) {
			continue;
		}
		linted++;
		if (file.error !== null) {
			problems.push(`${file.path}: ${file.error}`);
		}
		const { path, result } = file;
		for (const [index, story] of result.document.stories.entries()) {
			const line = result.document.lines.lineAt(story.span.start);
			const id = `${path}#${index + 1}`;
			const readiness = readinessOf(result, story);
			stories.push({ ...toBankStory(result, story, id, path), path, index, line, story, result, readiness });
		}
	}
	const isNothing = stories.length === 0 && problems.length === 0;
	problems.push(...configs.problems);
	const note = isNothing ? nothingFound(paths, found, linted, cwd) : '';
	return { stories, problems, notes: found.notes, note, configs };
}

export interface FoundStories extends LintedStories {
	/** The guide with the question banks of the folder. */
	readonly guide: Guide;
}

/**
 * Reads the named stories, or those in the working directory; reports what cannot be read.
 *
 * @param paths files or folders; if empty, what the configured globs match
 * @throws Problem when the guide cannot be read
 */
export async function readStories(paths: readonly string[], host: Host): Promise<FoundStories> {
	const { cwd } = host;
	const guideFiles = new GuideFiles(host.packageFolder);
	const read = await lintStories(cwd, paths, guideFiles.idsIn);
	const [{ folder } = { folder: toPosix(cwd) }] = read.configs.used;
	const guide = await guideFiles.complete(repositoryOf(`${cwd}/.`) ?? folder);
	const ofBanks = guideFiles.problems.map(({ path, message }) => `${shownPath(cwd, path)}: ${message}`);
	new Set(read.notes).forEach((note) => host.err.line(note));
	new Set([...read.problems, ...ofBanks]).forEach((problem) => report(problem, host));
	return { ...read, guide };
}

/** The stories that somebody would tell, wherever the working directory has them. */
export async function tellableStories(host: Host): Promise<FoundStories> {
	const read = await readStories([], host);
	return { ...read, stories: read.stories.filter(({ readiness }) => readiness.state !== 'retired') };
}
