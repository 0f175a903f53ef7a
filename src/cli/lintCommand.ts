import { resolve, sep } from 'node:path';
import { isAtLeast, type Severity, severities } from '../core/lint/severity.ts';
import type { About } from './about.ts';
import { Configs } from './configs.ts';
import { allRules } from './customRules.ts';
import { findMarkdown } from './files/findMarkdown.ts';
import { shownPath, toPosix } from './files/paths.ts';
import { Problem } from './files/problem.ts';
import { GuideFiles } from './guideFiles.ts';
import type { Host } from './host.ts';
import { type LintContext, lintFiles, lintInput, targetsIn } from './lintFiles.ts';
import { nothingFound, nothingInInput } from './nothingFound.ts';
import { Progress } from './progress.ts';
import { type Reporter, reporterOf } from './reporter.ts';
import type { LintOptions } from './run.ts';

/** Lints what is asked for and prints the report. */
export async function lintCommand(
	paths: readonly string[],
	options: LintOptions,
	host: Host,
	about: About,
): Promise<void> {
	checkOptions(paths, options);
	const rules = await allRules(host.cwd, options.rules, options.rule);
	const configs = new Configs(host.cwd, options.rule, rules);
	if (options.config !== undefined) {
		await configs.useOnly(options.config);
	}
	const isRelevant = (severity: Severity) => isAtLeast(severity, options.failOn);
	const fixing = options.dryRun ? 'dry' : options.fix ? 'written' : 'no';
	const context: LintContext = {
		fixing,
		rules,
		isReported: ({ severity }) => !options.quiet || isRelevant(severity),
		within: null,
		configOf: (path) => configs.of(path),
		knownIds: new GuideFiles(host.packageFolder).idsIn,
	};
	const progress = new Progress({ ...host.err, terminal: host.err.terminal && !options.quiet }, Date.now);
	const reporter = await reporterOf({ ...options, fixing, about, rules }, host, progress);
	let note = nothingInInput;
	if (options.stdin) {
		const path = resolve(host.cwd, options.stdinFilename ?? 'stdin.md');
		const linted = await lintInput(
			await host.stdin(),
			{ path, shown: shownPath(rootOf(options, host), path) },
			context,
		);
		configs.problems.forEach(host.err.line);
		reporter.add(linted);
	} else {
		note = await findAndLint(paths, context, options, host, configs, reporter, progress);
	}
	reporter.end();
	const { stories, failed, findings } = reporter.totals;
	if (stories === 0 && failed === 0) {
		host.err.line(note);
	}
	if (configs.problems.length > 0 || failed > 0) {
		host.status = 2;
	} else if (severities.some((severity) => findings[severity] > 0 && isRelevant(severity))) {
		host.status = 1;
	}
}

/** @throws Problem for options that do not go together. */
function checkOptions(paths: readonly string[], { stdin, stdinFilename }: LintOptions): void {
	if (stdin && paths.length > 0) {
		throw new Problem('Use either paths or --stdin, not both.');
	}
	if (paths.includes('-')) {
		throw new Problem('"-" is not a path; --stdin reads standard input.');
	}
	if (stdinFilename !== undefined && !stdin) {
		throw new Problem('--stdin-filename says where the text of --stdin belongs; add --stdin.');
	}
	if (stdinFilename === '') {
		throw new Problem('--stdin-filename needs the path of a file.');
	}
}

/** The folder that paths in the report are relative to: GitHub looks for them from the root of the repository. */
function rootOf({ format }: LintOptions, { cwd, githubWorkspace = cwd }: Host): string {
	const isForGitHub = format === 'github' || format === 'sarif';
	return isForGitHub && cwd.startsWith(githubWorkspace + sep) ? githubWorkspace : cwd;
}

/** Finds and lints files; returns a note about what was searched, to print if no story is found. */
async function findAndLint(
	paths: readonly string[],
	context: LintContext,
	options: LintOptions,
	host: Host,
	configs: Configs,
	reporter: Reporter,
	progress: Progress,
): Promise<string> {
	const followLinks = options.followLinks === true;
	const found = await findMarkdown(host.cwd, paths.length > 0 ? paths : ['.'], {
		followLinks,
		configOf: context.configOf,
		onProgress: (files) => progress.update(() => `Looking for Markdown files: ${files} found`),
	});
	for (const path of found.files) {
		await configs.of(toPosix(path));
	}
	progress.end();
	configs.problems.forEach(host.err.line);
	found.notes.forEach(host.err.line);

	const within = followLinks ? null : found.roots;
	const chosen = paths.length > 0 ? 'all' : 'stories';
	const targets = targetsIn(found.files, rootOf(options, host), found.problems);
	let done = 0;
	let linted = 0;
	for await (const file of lintFiles(targets, chosen, { ...context, within })) {
		done++;
		progress.update(() => `Linting: ${done} of ${targets.length} files`);
		if (file) {
			linted++;
			reporter.add(file);
		}
	}
	progress.end();
	return nothingFound(paths, found, linted - found.problems.length, host.cwd);
}
