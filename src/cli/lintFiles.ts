import { setImmediate } from 'node:timers/promises';
import type { ResolvedConfig } from '../core/lint/configResolver.ts';
import { applyFixes } from '../core/lint/fix.ts';
import { lint } from '../core/lint/lint.ts';
import type { Finding } from '../core/lint/result.ts';
import type { KnownIds, Rule } from '../core/lint/rule.ts';
import { shownPath, toPosix } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { decode, type FileText, readText } from './files/readText.ts';
import { replaceFile } from './files/replaceFile.ts';
import type { LintedFile } from './run.ts';

/** How files are linted. */
export interface LintContext {
	/** Whether fixes are applied, and whether they are also written. */
	readonly fixing: 'written' | 'dry' | 'no';
	/** Defaults to the built-in ones. */
	readonly rules?: readonly Rule[];
	/** Whether a finding is reported. */
	isReported(finding: Finding): boolean;
	/** The folders that edits must not lead out of; null if they may lead anywhere. */
	readonly within: readonly string[] | null;
	/** The configuration for a file, given its absolute path with forward slashes. */
	configOf(path: string): Promise<ResolvedConfig>;
	/** The ids that the facts in a file may name, given its text, absolute path and its configuration's folder. */
	knownIds(text: string, path: string, folder: string): Promise<KnownIds | undefined>;
}

/** A file to lint. */
export interface LintTarget {
	/** Absolute. */
	readonly path: string;
	/** As the report shows it. */
	readonly shown: string;
	/** Why it cannot be read, if that is already known. */
	readonly message?: string;
}

/**
 * Files to lint, in the order of their displayed paths, with those that are known not to be readable.
 *
 * @param root the folder that displayed paths are relative to
 */
export function targetsIn(
	files: readonly string[],
	root: string,
	problems: readonly Pick<LintTarget, 'path' | 'message'>[] = [],
): LintTarget[] {
	return [...problems, ...files.map((path) => ({ path }))]
		.map((target) => ({ ...target, shown: shownPath(root, target.path) }))
		.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** After so many files, output that is waiting is written. */
const filesAtOnce = 32;

/**
 * Lints files and yields the results in the order of the files. A file that cannot be read yields an error and does not
 * stop the rest.
 *
 * @param chosen `all` of them, or the `stories` among them: those that the configuration or their front matter names;
 * the others yield null
 */
export async function* lintFiles(
	files: readonly LintTarget[],
	chosen: 'all' | 'stories',
	context: LintContext,
): AsyncGenerator<LintedFile | null> {
	for (const [index, file] of files.entries()) {
		if (index % filesAtOnce === 0) {
			await setImmediate();
		}
		// One at a time, so that a signal does not wait for another file while one is written.
		yield await lintFile(file, chosen, context);
	}
}

/** Lints a text from standard input as if it were a file. */
export async function lintInput(bytes: Uint8Array, file: LintTarget, context: LintContext): Promise<LintedFile> {
	return guarded(file, async () => lintText(decode(bytes), file, await context.configOf(toPosix(file.path)), context));
}

function failed({ shown }: LintTarget, error: string): LintedFile {
	return { path: shown, error, result: lint(''), findings: [], mark: '', original: '', fixes: 0, isComplete: true };
}

async function lintFile(file: LintTarget, chosen: 'all' | 'stories', context: LintContext): Promise<LintedFile | null> {
	const { path, message } = file;
	if (message !== undefined) {
		return failed(file, message);
	}
	const config = await context.configOf(toPosix(path));
	let text: FileText;
	try {
		text = readText(path);
	} catch (error) {
		// A file that is not known to be a story file is ignored.
		return chosen === 'all' || config.matches(toPosix(path)) ? failed(file, (error as Problem).message) : null;
	}
	if (chosen === 'stories' && !(await config.isStoryFile(toPosix(path), text.text))) {
		return null;
	}
	return guarded(file, async () => {
		const linted = await lintText(text, file, config, context);
		const { mark, original, result } = linted;
		if (context.fixing === 'written' && result.document.text !== original) {
			try {
				await replaceFile(path, mark + original, mark + result.document.text, context.within);
			} catch (error) {
				const unfixed = await lintText(text, file, config, { ...context, fixing: 'no' });
				return { ...unfixed, error: (error as Problem).message };
			}
		}
		return linted;
	});
}

async function lintText(
	{ text, mark }: FileText,
	{ path, shown }: LintTarget,
	configuration: ResolvedConfig,
	{ fixing, rules, isReported, knownIds }: LintContext,
): Promise<LintedFile> {
	const { config, folder } = configuration;
	const known = await knownIds(text, path, folder);
	const isStoryFile = configuration.matches(toPosix(path));
	const lintText = (text: string) =>
		lint(text, { config, isStoryFile, ...(known && { knownIds: known }), ...(rules && { rules }) });
	const before = lintText(text);
	const { result, fixes, isComplete } =
		fixing === 'no' ? { result: before, fixes: 0, isComplete: true } : applyFixes(before, lintText);
	return {
		path: shown,
		error: null,
		result,
		findings: result.findings.filter(isReported),
		mark,
		original: text,
		fixes,
		isComplete,
	};
}

/** Turns an error with one file into its report. */
async function guarded(file: LintTarget, task: () => Promise<LintedFile>): Promise<LintedFile> {
	try {
		return await task();
	} catch (error) {
		const message =
			error instanceof Problem
				? error.message
				: `This is a bug in STAR Coach; please report it with this file: ${reasonOf(error)}.`;
		return failed(file, message);
	}
}
