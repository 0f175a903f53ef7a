import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { lenses } from '../core/coverage/lens.ts';
import { exportFormats } from '../core/export/formats.ts';
import type { ConfigLayer } from '../core/lint/config.ts';
import { validateConfig } from '../core/lint/readConfig.ts';
import { rules } from '../core/lint/rules.ts';
import { severities } from '../core/lint/severity.ts';
import { aboutTool } from './about.ts';
import { coverageFormats } from './coverage/coverageFormats.ts';
import { Problem } from './files/problem.ts';
import { formats } from './formats/formats.ts';
import type { ExitStatus, Host } from './host.ts';
import { lintCommand } from './lintCommand.ts';
import { explainRule, listRules } from './ruleCommands.ts';

const storyPaths = 'files, or folders with Markdown files; by default, what the configured "stories" globs match';

/** Runs the command line tool. */
export async function run(args: readonly string[], host: Host): Promise<ExitStatus> {
	const about = aboutTool(host.packageFolder);
	const program = new Command('star-coach')
		.description('Checks STAR stories in Markdown: missing sections, results without figures, and more.')
		.version(about.version)
		.configureOutput({
			writeOut: (text) => host.out.write(text),
			writeErr: (text) => host.err.write(text),
			getOutHasColors: () => host.out.colors,
			getErrHasColors: () => host.err.colors,
			getOutHelpWidth: () => host.out.columns,
			getErrHelpWidth: () => host.err.columns,
		})
		.exitOverride()
		.showHelpAfterError('Run "star-coach --help" for usage.');

	program
		.command('lint')
		.description('lint stories')
		.argument('[path...]', storyPaths)
		.addOption(
			new Option('--format <format>', 'how findings are printed').choices(Object.keys(formats)).default('pretty'),
		)
		.option('--fix', 'fix what can be fixed in the files')
		.option('--dry-run', 'show what --fix would do as a diff, without writing anything')
		.addOption(
			new Option('--fail-on <severity>', 'the lowest severity that fails the run (exit status 1)')
				.choices(severities)
				.default('warning'),
		)
		.option('--follow-links', 'also read and fix files that links lead to outside the named folders')
		.option('--config <file>', 'use this configuration file for every story')
		.option('--stdin', 'lint the text on standard input')
		.option('--stdin-filename <path>', 'where that text belongs, for the configuration and the report')
		.option('--quiet', 'report only findings at or above --fail-on, without a summary or progress')
		.option('--verbose', 'report on standard error which labels do not form a story, and why')
		.option('--rules <module>', 'also check with the rules in a JavaScript module you trust; repeatable', add)
		.option('--rule <id=severity>', 'set the severity of a rule (error, warning, info, hint, off); repeatable', addRule)
		.action((paths: string[], options) => lintCommand(paths, options, host, about));
	program
		.command('map')
		.description('map a job posting to your stories, in a worksheet')
		.argument('[file]', 'the posting, as Markdown or text')
		.option('--company <name>', 'the company, if the posting does not name it')
		.option('--folder <folder>', 'your preparation folder; the worksheet goes into its "jobs" folder', 'preparation')
		.option('--dry-run', 'print the worksheet without writing anything')
		.option('--stdin', 'read the posting from standard input')
		.action(async (file: string | undefined, options) => {
			const { mapCommand } = await import('./mapCommand.ts');
			await mapCommand(file, options, host);
		});
	program
		.command('lsp')
		.description('serve an editor over standard input and output, using the Language Server Protocol')
		.option('--stdio', 'accepted because some editors pass it')
		.allowUnknownOption()
		.action(async () => {
			const { serve } = await import('./lsp/serveEditor.ts');
			await serve(host.packageFolder, about);
		});
	program
		.command('coverage')
		.description('show which questions and competencies the stories cover, what is missing, and what to do next')
		.argument('[path...]', storyPaths)
		.addOption(new Option('--format <format>', 'how coverage is printed').choices(coverageFormats).default('pretty'))
		.addOption(new Option('--by <lens...>', 'what stories are compared with').choices(lenses).argParser(addLens))
		.option('--values <list>', 'the values of a company, separated by commas or line breaks')
		.option('--folder <folder>', 'your preparation folder, with the achievements you noted', 'preparation')
		.action(async (paths: string[], options) => {
			const { coverageCommand } = await import('./coverage/coverageCommand.ts');
			await coverageCommand(paths, options, host);
		});
	program
		.command('remember')
		.description('list what you did, according to the git repositories that contain folders')
		.argument('[folder...]', 'folders in repositories (default: this folder)')
		.option('--author <who>', 'your name or address, instead of those that git is configured with; repeatable', add)
		.option('--filter <words>', 'only what has all these words: a year, a repository, a part of the text', '')
		.option('--folder <folder>', 'your preparation folder, with the achievements you noted', 'preparation')
		.option('--all', 'everything, however old or small, not only the newest twenty that are long enough to tell')
		.action(async (folders: string[], options) => {
			const { rememberCommand } = await import('./rememberCommand.ts');
			await rememberCommand(folders, options, host);
		});
	program
		.command('mcp')
		.description('serve agents over standard input and output, using the Model Context Protocol')
		.argument('[folder...]', 'where your stories are; nothing else is read (default: this folder)')
		.option('--allow-writes', 'let agents log practice rounds even if their client cannot ask you first')
		.action(async (folders: string[], { allowWrites = false }: { allowWrites?: boolean }) => {
			const { serveMcp } = await import('./mcp/serveAgents.ts');
			await serveMcp(folders, host, { version: about.version, allowWrites });
		});
	program
		.command('export')
		.description('write a cheat sheet of your stories for the day of the interview, or flashcards')
		.argument('[path...]', 'files or folders with the stories to export; by default, all of them')
		.addOption(
			new Option(
				'--format <format>',
				'the file format; by default, the one that fits the extension of --output, or else Markdown',
			).choices(exportFormats),
		)
		.option('--output <file>', 'the file to write; by default it is printed')
		.option('--folder <folder>', 'your preparation folder, with your pitch and questions to ask', 'preparation')
		.option('--job <file>', 'the worksheet of the job that the sheet is for')
		.action(async (paths: string[], options) => {
			const { exportCommand } = await import('./exportCommand.ts');
			await exportCommand(paths, options, host);
		});
	program
		.command('rules')
		.description('list the rules')
		.action(() => listRules(host));
	program
		.command('explain')
		.description('print the page of a rule')
		.argument('<rule>', 'the id of a rule')
		.action((id: string) => explainRule(id, host));

	for (const command of program.commands) {
		command.showHelpAfterError(`Run "star-coach ${command.name()} --help" for usage.`);
	}
	try {
		await program.parseAsync(args, { from: 'user' });
		return host.status;
	} catch (error) {
		if (error instanceof CommanderError) {
			return error.exitCode === 0 ? 0 : 2;
		}
		if (error instanceof Problem) {
			host.err.line(`error: ${error.message}`);
			return 2;
		}
		throw error;
	}
}

/** Adds a value to the earlier ones. */
function add(value: string, earlier: readonly string[] = []): readonly string[] {
	return [...earlier, value];
}

/** A path after the lenses would be read as one of them. */
function addLens(value: string, earlier?: readonly string[]): readonly string[] {
	if (!lenses.some((lens) => lens === value)) {
		throw new InvalidArgumentError(`Allowed choices are ${lenses.join(', ')}; put files and folders before --by.`);
	}
	return add(value, earlier);
}

/** Reads `id=severity` and adds it to the layer of earlier ones. */
function addRule(value: string, earlier: ConfigLayer | undefined): ConfigLayer {
	const [id, severity, ...more] = value.split('=');
	if (!id || !severity || more.length > 0) {
		throw new InvalidArgumentError('Use the form "too-short=off".');
	}
	const { layer, problems } = validateConfig({ rules: { [id]: severity } }, rules);
	const [problem] = problems;
	if (problem) {
		throw new InvalidArgumentError(problem.message.replace(`"rules.${id}"`, 'The severity'));
	}
	return { rules: new Map([...(earlier?.rules ?? []), ...(layer.rules ?? [])]) };
}
