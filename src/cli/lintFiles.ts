import { resolve } from 'node:path';
import type { ResolvedConfig } from '../core/lint/configResolver.ts';
import { applyFixes } from '../core/lint/fix.ts';
import { lint } from '../core/lint/lint.ts';
import type { KnownIds } from '../core/lint/rule.ts';
import type { FileReport } from '../core/report/report.ts';
import { type FrontMatter, readFrontMatter } from '../core/story/frontMatter.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { shownPath, toPosix } from './files/paths.ts';
import { FileProblem, reasonOf } from './files/problem.ts';
import { decode, type FileText, readText } from './files/readText.ts';
import { replaceFile } from './files/replaceFile.ts';
import type { LintedFile } from './run.ts';

/** A report, and the file it is about if that could be read. */
export interface Linted {
	readonly report: FileReport;
	readonly file?: LintedFile;
}

/** How files are linted. */
export interface LintContext {
	readonly cwd: string;
	/** Whether fixes are applied, and whether they are written too. */
	readonly fixing: 'written' | 'dry' | 'no';
	/** Whether the file at a real path may be written. */
	mayWrite(target: string): boolean;
	/** The configuration of a file, by its absolute path with forward slashes. */
	configOf(path: string): Promise<ResolvedConfig>;
	/** The ids that the front matter of a file may name, by the file's absolute path and its configuration's folder. */
	knownIds(frontMatter: FrontMatter | null, path: string, folder: string): Promise<KnownIds | undefined>;
}

/** Enough to keep a disk busy, few enough to leave file handles to others. */
const filesAtOnce = 32;

/**
 * Lints files. One that cannot be read has a report that says so, and the rest goes on.
 *
 * @param files absolute paths
 * @param chosen `all` of them, or the `stories` among them: those that the configuration or their front matter names
 * @param onProgress gets how many files are done
 */
export async function lintFiles(
	files: readonly string[],
	chosen: 'all' | 'stories',
	context: LintContext,
	onProgress: (done: number) => void,
): Promise<Linted[]> {
	const linted: (Linted | null)[] = files.map(() => null);
	const queue = files.entries();
	let done = 0;
	async function work(): Promise<void> {
		for (const [index, path] of queue) {
			linted[index] = await lintFile(path, chosen, context);
			onProgress(++done);
		}
	}
	await Promise.all(Array.from({ length: filesAtOnce }, work));
	return linted.filter((file) => file !== null);
}

/** Lints a text from standard input as if it were a file. */
export async function lintInput(bytes: Uint8Array, name: string, context: LintContext): Promise<Linted> {
	const path = resolve(context.cwd, name);
	const shown = shownPath(context.cwd, path);
	return guarded(shown, async () => lintText(decode(bytes), path, await context.configOf(toPosix(path)), context));
}

/** The report of a file that could not be read. */
export function failed(path: string, error: string): Linted {
	return { report: { path, stories: [], diagnostics: [], skipped: [], error } };
}

async function lintFile(path: string, chosen: 'all' | 'stories', context: LintContext): Promise<Linted | null> {
	const config = await context.configOf(toPosix(path));
	const shown = shownPath(context.cwd, path);
	let text: FileText;
	try {
		text = await readText(path);
	} catch (error) {
		// What is not known to be a story file is nobody's concern.
		return chosen === 'all' || config.matches(toPosix(path)) ? failed(shown, (error as FileProblem).message) : null;
	}
	if (chosen === 'stories' && !(await config.isStoryFile(toPosix(path), text.text))) {
		return null;
	}
	return guarded(shown, async () => {
		const linted = await lintText(text, path, config, context);
		const { file } = linted;
		if (file && context.fixing === 'written' && file.text !== file.original) {
			try {
				await replaceFile(path, file.mark + file.original, file.mark + file.text, context.mayWrite);
			} catch (error) {
				const unfixed = await lintText(text, path, config, { ...context, fixing: 'no' });
				return { ...unfixed, report: { ...unfixed.report, error: (error as FileProblem).message } };
			}
		}
		return linted;
	});
}

async function lintText(
	{ text, mark }: FileText,
	path: string,
	{ config, folder }: ResolvedConfig,
	{ cwd, fixing, knownIds }: LintContext,
): Promise<Linted> {
	const shown = shownPath(cwd, path);
	const known = await knownIds(readFrontMatter(text, new LineIndex(text)), path, folder);
	const options = { path: shown, config, ...(known && { knownIds: known }) };
	const fixed =
		fixing === 'no' ? { text, fixes: 0, report: lint(text, options) } : applyFixes(text, (text) => lint(text, options));
	return { report: fixed.report, file: { path: shown, mark, text: fixed.text, original: text, fixes: fixed.fixes } };
}

/** Turns what goes wrong with one file into its report. */
async function guarded(path: string, task: () => Promise<Linted>): Promise<Linted> {
	try {
		return await task();
	} catch (error) {
		const message =
			error instanceof FileProblem
				? error.message
				: `This is a bug in STAR Coach; please report it with this file: ${reasonOf(error)}.`;
		return failed(path, message);
	}
}
