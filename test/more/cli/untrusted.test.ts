import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../../../src/core/report/report.ts';
import { brokenStory, goodStory, vagueStory, Workspace } from '../../unit/cli/workspace.ts';
import { cpuTime } from '../../unit/cpuTime.ts';
import { commandsIn } from './runners.ts';

describe('files of somebody else', () => {
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({});
	});
	afterEach(() => workspace.remove());

	async function reportOf(...args: string[]): Promise<Report> {
		return JSON.parse((await workspace.run(['lint', ...args, '--format', 'json'])).out) as Report;
	}
	const pathsOf = async (...args: string[]) => (await reportOf(...args)).files.map(({ path }) => path);

	describe('links', () => {
		if (process.platform === 'win32') {
			return;
		}
		beforeEach(() => {
			workspace.write('out/a.md', brokenStory);
			workspace.write('in/b.md', brokenStory);
			workspace.write('in/real/c.md', brokenStory);
			symlinkSync('../out', workspace.path('in/folder'));
			symlinkSync('../out/a.md', workspace.path('in/file.md'));
			symlinkSync('real', workspace.path('in/inside'));
			symlinkSync('..', workspace.path('in/above'));
		});

		it('are followed within the folder that is named', async () => {
			assert.deepEqual(await pathsOf('in'), ['in/b.md', 'in/inside/c.md']);
			await workspace.run(['lint', 'in', '--fix']);
			assert.equal(workspace.read('out/a.md'), brokenStory);
			assert.notEqual(workspace.read('in/b.md'), brokenStory);
			assert.notEqual(workspace.read('in/real/c.md'), brokenStory);
		});

		it('out of a repository are followed to no configuration, whose text a message would show', async () => {
			workspace.write('secret.env', 'a: 1\nTOKEN=SECRET\n');
			for (const name of ['.star-coach.yaml', 'real/.star-coach.yaml']) {
				symlinkSync(workspace.path('secret.env'), workspace.path(`in/${name}`));
			}
			execFileSync('git', ['init', '--quiet', workspace.path('in')]);
			const { status, out, err } = await workspace.run(['lint'], '', 'in');
			assert.equal(status, 2);
			assert.doesNotMatch(out + err, /SECRET/);
			assert.match(err, /it is a link that leads out of its repository or folder; write the settings in a file\./);
		});

		it('lead no worksheet out of the folder of the preparation', async () => {
			workspace.write('job.txt', '# Engineer at Acme\n\n## Requirements\n\n- You know Kubernetes and Go well.\n');
			mkdirSync(workspace.path('empty/jobs'), { recursive: true });
			mkdirSync(workspace.path('in/preparation'));
			for (const [link, target] of [
				['in/preparation', 'empty'],
				['in/preparation/jobs', 'empty/jobs'],
			] as const) {
				rmSync(workspace.path('in/preparation'), { recursive: true });
				mkdirSync(dirname(workspace.path(link)), { recursive: true });
				symlinkSync(workspace.path(target), workspace.path(link));
				const { status, err } = await workspace.run(['map', '../job.txt'], '', 'in');
				assert.equal(status, 2);
				assert.match(
					err,
					/The worksheet cannot be written: its folder is a link that leads out of its place; name the folder itself\./,
				);
				assert.deepEqual(readdirSync(workspace.path('empty'), { recursive: true }), ['jobs']);
			}
			const named = await workspace.run(['map', '../job.txt', '--folder', '../empty'], '', 'in');
			assert.equal(named.status, 0, named.err);
			assert.deepEqual(readdirSync(workspace.path('empty/jobs')).length, 1);
		});

		it('are followed anywhere with --follow-links', async () => {
			assert.deepEqual(await pathsOf('in', '--follow-links'), ['in/above/out/a.md', 'in/b.md', 'in/inside/c.md']);
			await workspace.run(['lint', 'in', '--fix', '--follow-links']);
			assert.notEqual(workspace.read('out/a.md'), brokenStory);
		});

		it('that are named are read, but fixed only within their folder', async () => {
			const { out, status } = await workspace.run(['lint', 'in/file.md', '--fix']);
			assert.equal(status, 2);
			assert.match(out, /The file was not fixed because it is a link that leads out of its folder;/);
			assert.match(out, /missing-section/);
			assert.equal(workspace.read('out/a.md'), brokenStory);
			await workspace.run(['lint', 'in/file.md', '--fix', '--follow-links']);
			assert.notEqual(workspace.read('out/a.md'), brokenStory);
		});

		it('that lead elsewhere are mentioned where no story is found', async () => {
			mkdirSync(workspace.path('only'));
			symlinkSync('../out', workspace.path('only/folder'));
			const { err } = await workspace.run(['lint', 'only']);
			assert.match(err, /there are no Markdown files in only \(1 link that leads elsewhere left out\)\./);
		});
	});

	describe('what is read', () => {
		it('is regular files of a limited size only', async () => {
			if (process.platform === 'win32') {
				return;
			}
			workspace.write('n/a.md', vagueStory);
			for (const name of ['n/.gitignore', 'n/.star-coach.yaml', 'n/pipe.md']) {
				execFileSync('mkfifo', [workspace.path(name)]);
			}
			const { err, out } = await workspace.run(['lint', 'n', '--format', 'compact']);
			assert.match(err, /cannot be read: it is not a regular file\.$/m);
			assert.match(out, /^n\/a\.md:15:4: warning/m);
			assert.match(out, /^n\/pipe\.md:1:1: error: It is not a regular file;/m);
			for (const name of ['.gitignore', '.star-coach.yaml', 'device.md']) {
				workspace.write('z/a.md', vagueStory);
				symlinkSync('/dev/zero', workspace.path(`z/${name}`));
			}
			assert.match(
				(await workspace.run(['lint', 'z', '--follow-links', '--format', 'compact'])).out,
				/^z\/a\.md:15:4/m,
			);
		});

		it('is not a configuration file or .gitignore that is very large', async () => {
			workspace.write('a.md', vagueStory);
			workspace.write('.star-coach.yaml', `# ${'x'.repeat(300_000)}`);
			workspace.write('.gitignore', `${'x'.repeat(300_000)}\na.md\n`);
			workspace.write('sub/.gitignore', `# ****** * * * * *\nb.md\n${'**/a/'.repeat(6)}\n`);
			workspace.write('sub/b.md', vagueStory);
			const { err, out } = await workspace.run(['lint', '.', '--format', 'compact']);
			assert.match(err, /cannot be read: it is larger than 64 KB; keep only settings in it\.$/m);
			assert.match(out, /^a\.md:15:4: warning/);
			assert.doesNotMatch(out, /b\.md/);
			assert.match(err, /^\.gitignore: The file is larger than 256 KB and is not used; shorten it\.$/m);
			assert.match(err, /^sub\/\.gitignore: Line 3 has more than 4 wildcards or 1000 characters and is not used/m);
		});

		it('stops at a depth of a hundred folders, with a message', async () => {
			workspace.write(`deep/${'a/'.repeat(99)}near.md`, goodStory);
			workspace.write(`deep/${'a/'.repeat(800)}far.md`, goodStory);
			const start = cpuTime();
			const { files } = await reportOf('deep');
			assert.ok(cpuTime() - start < 5000, 'slow');
			assert.deepEqual(
				files.map(({ path, error }) => [path.length, error]),
				[
					[206, 'The folder is more than 100 folders deep and was skipped; name it to have it read.'],
					[210, null],
				],
			);
		});

		it('does not take long to be ignored', async () => {
			const path = `n/${'a/'.repeat(60)}b.md`;
			workspace.write(path, goodStory);
			workspace.write('n/.gitignore', `${'**/a/'.repeat(6)}c\n${'*a'.repeat(20)}\n*.tmp.md\n**/x/**/y/*.md\n`);
			workspace.write('n/c.tmp.md', goodStory);
			const start = cpuTime();
			assert.deepEqual(await pathsOf('n'), [path]);
			assert.ok(cpuTime() - start < 5000, 'slow');
		});
	});

	describe('what is printed', () => {
		const evil = '\u001B]0;title\u0007\u009B31m\u202E';
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
		const acting = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
		const commands =
			'##[stop-commands]a ##vso[task.setvariable variable=PATH]b ##\u00advso[task.c]d ##teamcity[e] section_start:1:f';

		async function printed(...args: string[]): Promise<string> {
			const { out, err } = await workspace.run(args, '', '.', true);
			const all = (out + err).replaceAll('\r\n', '\n');
			assert.doesNotMatch(all, acting);
			return all;
		}

		it('holds nothing that a terminal or a CI log acts on, whatever files are called and say', async () => {
			const folder = `::error file=x::${evil}${commands}`;
			const path = `${folder}/::stop-commands::x\n::set-output name=a::b.md`;
			mkdirSync(dirname(workspace.path(path)), { recursive: true });
			writeFileSync(
				workspace.path(path),
				`---\nstatus: "x ::error::y ${evil}"\nquestions: ["\\n::error::z"]\n---\n\n${brokenStory.replace('Our', `::error::a\n##[group]b ${commands}\n  \u00a0::warning::c\n${evil} Our`)}`,
			);
			writeFileSync(
				workspace.path(`${folder}/.star-coach.yaml`),
				`"::error::key ${commands} ${evil.replaceAll('\u0007', '').replaceAll('\u001B', '')}": 1\n"\\n::stop-commands::x\\e[2J": 2\nstories: ["../\\e[2J\\n::error::glob"]\n`,
			);
			for (const format of ['pretty', 'compact']) {
				assert.deepEqual(commandsIn(await printed('lint', '.', '--format', format)), [], format);
				assert.deepEqual(commandsIn(await printed('lint', folder, '--format', format)), [], format);
				assert.deepEqual(commandsIn(await printed('lint', '--format', format)), [], format);
				assert.deepEqual(commandsIn(await printed('lint', '.', '--fix', '--dry-run', '--format', format)), [], format);
			}
			for (const format of ['json', 'sarif', 'junit']) {
				assert.deepEqual(commandsIn(await printed('lint', '.', '--format', format)), [], format);
			}
			const notes = (await printed('lint', folder, '--format', 'github')).split('\n');
			const isOwn = (note: string) =>
				/^::(?:error|warning|notice) file=%3A%3Aerror file=x%3A%3A[^:]*,title=STAR Coach[^:]*::/.test(note);
			for (const note of notes) {
				const found = commandsIn(note).filter((command) => !(command.startsWith('GitHub, ::') && isOwn(note)));
				assert.deepEqual(found, []);
			}
			assert.ok(notes.some(isOwn));
		});

		it('holds nothing of the kind from coverage, export, map and mcp', async () => {
			const acts = `::error::a\n##[group]b\n${evil} ${commands}`;
			const name = `::error::${evil}${commands}`;
			const text = goodStory.replace('The checkout', `The ${evil} checkout`).replace('I wrote', `${acts} I wrote`);
			workspace.write(`stories/${name}.md`, `---\nquestions: ["${name.replace(/\p{Cc}/gu, '')}"]\n---\n\n${text}`);
			workspace.write(`stories/${name}/large.md`, 'x'.repeat(5_000_001));
			workspace.write(`stories/${name}/.star-coach.yaml`, `"${name.replace(/\p{Cc}/gu, '')}\\e[2J": 1\n`);
			workspace.write(`question-bank/${name}.md`, `# ${acts}\n\n- Why ${acts}?\n`);
			workspace.write('preparation/pitch.md', `# Pitch\n\n${acts}\n`);
			workspace.write('preparation/interviews.md', `# Interviews\n\n## 2026-11-01: ${acts}\n`);
			workspace.write(
				'job.md',
				`# Engineer at Acme ${evil}\n\n## Requirements\n\n- You know Kafka ${acts}\n- You ::error::b\n`,
			);
			for (const args of [
				['coverage'],
				['coverage', '--format', 'markdown'],
				['export'],
				['export', '--format', 'html'],
				['export', '--format', 'anki'],
				['map', 'job.md', '--dry-run'],
				['coverage', `stories/${name}`],
				['coverage', '--by', 'category', '--format', 'json'],
				['coverage', `\n${acts}`],
				['coverage', '--by', acts],
				['coverage', '--by', 'value', '--values', acts],
				['export', `\n${acts}`],
				['export', '--output', `no/${acts}/a.md`],
				['export', '--output', `${name}.md`],
				['export', '--format', acts],
				['map', 'job.md'],
				['map', 'job.md', '--company', acts],
				['map', 'job.md', '--folder', `stories/${name}`],
				['map', 'job.md', '--folder', `stories/${name}.md`],
				['map', `\n${acts}`],
				['mcp', `\n${acts}`],
				['mcp', `--${acts}`],
			]) {
				assert.deepEqual(commandsIn(await printed(...args)), [], args.join(' '));
			}
		});

		it('contains nothing of the kind if options are wrong', async () => {
			for (const args of [
				[`--${evil}`],
				[`--x${commands}`],
				['lint', commands],
				['lint', '--format', commands],
				['explain', `\n::error::${evil}`],
				['lint', '--config', `\n::error::${evil}`],
				['lint', '--rule', `\n::error::${evil}=off`],
			]) {
				assert.deepEqual(commandsIn(await printed(...args)), []);
			}
		});

		it('would be commands if it were not made inert', () => {
			const found = commandsIn(`  ::error::a\nx ##[group]b\nx ${commands}`).map((command) => command.split(':')[0]);
			assert.deepEqual([...new Set(found)].sort(), [
				'Azure, ##vso[',
				'GitHub, ',
				'GitHub, ##[',
				'GitLab, sections',
				'TeamCity',
			]);
		});

		it('is the whole text where a program reads it', async () => {
			workspace.write('a.md', `${brokenStory.trimEnd()} \u009B :: x\n`);
			const { out } = await workspace.run(['lint', 'a.md', '--dry-run']);
			assert.ok(out.includes('\u009B :: x'));
			const report = JSON.parse((await workspace.run(['lint', 'a.md', '--format', 'json'])).out) as Report;
			assert.equal(report.files[0]?.stories[0]?.title, 'The checkout outage');
		});
	});
});
