import type { ConfigLayer } from '../core/lint/config.ts';
import { type FileReport, type Severity, severities, toReport } from '../core/report/report.ts';
import { Configs } from './configs.ts';
import { findMarkdown, isInside } from './files/findMarkdown.ts';
import { shownPath } from './files/paths.ts';
import { diff } from './formats/diff.ts';
import { type Format, formats, isForPeople } from './formats/formats.ts';
import { summary } from './formats/summary.ts';
import { shownLine } from './formats/words.ts';
import { GuideIds } from './guideIds.ts';
import type { Host } from './host.ts';
import { failed, type LintContext, type Linted, lintFiles, lintInput } from './lintFiles.ts';
import { nothingFound, nothingInInput } from './nothingFound.ts';
import type { ExitStatus } from './program.ts';
import { Progress } from './progress.ts';
import type { Run } from './run.ts';
import { UsageError } from './usageError.ts';

/** The options of `star-coach lint`. */
export interface LintOptions {
	readonly format: Format;
	readonly fix?: true;
	readonly dryRun?: true;
	readonly failOn: Severity;
	readonly config?: string;
	readonly followLinks?: true;
	readonly stdin?: true;
	readonly stdinFilename?: string;
	readonly quiet?: true;
	readonly verbose?: true;
	readonly rule?: ConfigLayer;
}

/** Lints what is asked for, prints the report and gives the exit status. */
export async function lintCommand(
	paths: readonly string[],
	options: LintOptions,
	host: Host,
	version: string,
): Promise<ExitStatus> {
	checkOptions(paths, options);
	const configs = new Configs(host.cwd, options.rule);
	if (options.config !== undefined) {
		await configs.useOnly(options.config);
	}
	const fixing = options.dryRun ? 'dry' : options.fix ? 'written' : 'no';
	const ids = new GuideIds(host.packageFolder);
	const context: LintContext = {
		cwd: host.cwd,
		fixing,
		mayWrite: () => true,
		configOf: (path) => configs.of(path),
		knownIds: (frontMatter, path, folder) => ids.of(frontMatter, path, folder),
	};
	const { linted, note } = options.stdin
		? {
				linted: [await lintInput(await host.stdin(), options.stdinFilename ?? 'stdin.md', context)],
				note: nothingInInput,
			}
		: await findAndLint(paths, context, options, host, configs);

	const isRelevant = ({ severity }: { severity: Severity }) =>
		severities.indexOf(severity) <= severities.indexOf(options.failOn);
	const reports = linted.map(({ report }) => ({
		...report,
		diagnostics: options.quiet ? report.diagnostics.filter(isRelevant) : report.diagnostics,
	}));
	const run: Run = {
		report: toReport(reports),
		files: new Map(linted.flatMap(({ file }) => (file ? [[file.path, file]] : []))),
		failOn: options.failOn,
		fixing,
		quiet: options.quiet === true,
		version,
	};
	for (const problem of configs.problems) {
		host.err.write(`${shownLine(problem)}\n`);
	}
	print(run, options, host);
	if (options.verbose) {
		printSkipped(reports, host);
	}
	if (run.report.summary.stories === 0 && run.report.summary.failed === 0) {
		host.err.write(`${shownLine(note)}\n`);
	}
	if (configs.problems.length > 0 || run.report.summary.failed > 0) {
		return 2;
	}
	return reports.some(({ diagnostics }) => diagnostics.some(isRelevant)) ? 1 : 0;
}

/** The labels that make no story, a line each. */
function printSkipped(reports: readonly FileReport[], { err }: Host): void {
	for (const { path, skipped } of reports) {
		for (const { line, endLine, reason } of skipped) {
			err.write(`${shownLine(path)}:${line}-${endLine}: not a story: it ${reason}\n`);
		}
	}
}

/** @throws UsageError for options that do not go together. */
function checkOptions(paths: readonly string[], { stdin, stdinFilename }: LintOptions): void {
	if (stdin && paths.length > 0) {
		throw new UsageError('Give either paths or --stdin, not both.');
	}
	if (stdinFilename !== undefined && !stdin) {
		throw new UsageError('--stdin-filename says where the text of --stdin belongs; give --stdin too.');
	}
	if (stdinFilename === '') {
		throw new UsageError('--stdin-filename needs the path of a file.');
	}
}

/** Lints files; the note says what was looked at, in case that no story is found. */
async function findAndLint(
	paths: readonly string[],
	context: LintContext,
	options: LintOptions,
	host: Host,
	configs: Configs,
): Promise<{ linted: Linted[]; note: string }> {
	const progress = new Progress(host.err, Date.now);
	const show = (text: () => string) => {
		if (!options.quiet) {
			progress.update(text);
		}
	};
	const followLinks = options.followLinks === true;
	const found = await findMarkdown(host.cwd, paths.length > 0 ? paths : ['.'], {
		followLinks,
		configOf: context.configOf,
		onProgress: (files) => show(() => `Looking for Markdown files: ${files} found`),
	});
	const total = found.files.length;
	const mayWrite = (target: string) => followLinks || found.roots.some((root) => isInside(root, target));
	const chosen = paths.length > 0 ? 'all' : 'stories';
	const linted = await lintFiles(found.files, chosen, { ...context, mayWrite }, (done) =>
		show(() => `Linting: ${done} of ${total} files`),
	);
	progress.end();
	const unreadable = found.problems.map(({ path, message }) => failed(shownPath(host.cwd, path), message));
	return {
		linted: [...unreadable, ...linted].sort((a, b) => (a.report.path < b.report.path ? -1 : 1)),
		note: nothingFound(paths, found, linted.length, [...configs.used]),
	};
}

/** The report goes to standard output; beside a fixed text or a diff, what is for people goes to standard error. */
function print(run: Run, { format, stdin, fix, dryRun }: LintOptions, { out, err }: Host): void {
	const [file] = run.files.values();
	if (dryRun && isForPeople(format)) {
		out.write(diff(run, out));
		err.write(summary(run, err));
	} else if (stdin && fix && !dryRun && file) {
		out.write(file.mark + file.text);
		err.write(formats[format](run, err));
	} else {
		out.write(formats[format](run, out));
	}
}
