import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import type { Report } from '../../../src/core/report/report.ts';
import { brokenStory, goodStory, needsBuild, tool, vagueStory, Workspace } from './workspace.ts';

const privateStory = goodStory.replace(/\n$/, ' I told ana@northgear.shop.\n');

describe('star-coach lint', () => {
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace();
	});
	afterEach(() => workspace.remove());

	/** The paths of the JSON report. */
	async function pathsOf(...args: string[]): Promise<string[]> {
		return (await reportOf(...args)).files.map(({ path }) => path);
	}

	async function reportOf(...args: string[]): Promise<Report> {
		return JSON.parse((await workspace.run(['lint', '--format', 'json', ...args])).out) as Report;
	}

	describe('exit status', () => {
		const cases: [name: string, story: string, args: string[], status: number][] = [
			['0 without findings', goodStory, [], 0],
			['1 for a warning', vagueStory, [], 1],
			['1 for an error', brokenStory, [], 1],
			['0 for a warning when only errors count', vagueStory, ['--fail-on', 'error'], 0],
			['0 for a warning when only errors count', brokenStory, ['--fail-on', 'error'], 0],
			[
				'1 for an error when only errors count',
				`<!-- star-coach-story -->\n\n${brokenStory}`,
				['--fail-on', 'error'],
				1,
			],
			['1 for a hint when hints count', vagueStory, ['--fail-on', 'hint', '--rule', 'unquantified-result=hint'], 1],
			['0 for a hint', vagueStory, ['--rule', 'unquantified-result=hint'], 0],
			['1 for a private detail that is asked for', privateStory, ['--rule', 'private-detail=warning'], 1],
			['0 for a private detail that is not', privateStory, [], 0],
			['0 for a rule that is off', vagueStory, ['--rule', 'unquantified-result=off'], 0],
		];
		for (const [name, story, args, status] of cases) {
			it(name, async () => {
				workspace.write('a.md', story);
				assert.equal((await workspace.run(['lint', 'a.md', ...args])).status, status);
			});
		}

		it('2 when a file cannot be read, whatever else is found', async () => {
			workspace.write('a.md', brokenStory);
			const report = await reportOf('a.md', 'none.md');
			assert.deepEqual(
				report.files.map(({ path, error }) => [path, error]),
				[
					['a.md', null],
					['none.md', 'This path cannot be read: it does not exist.'],
				],
			);
			assert.equal(report.summary.failed, 1);
			assert.equal(report.summary.warnings, 1);
			assert.equal((await workspace.run(['lint', 'a.md', 'none.md'])).status, 2);
		});
	});

	describe('options', () => {
		const wrong: [args: string[], message: RegExp][] = [
			[['lint', '--fxi'], /unknown option '--fxi'\n\(Did you mean --fix\?\)/],
			[['lint', '--format', 'xml'], /argument 'xml' is invalid\. Allowed choices are pretty, compact, json/],
			[['lint', '--rule', 'too-log=off'], /Unknown rule "too-log"; did you mean "too-long"\?/],
			[['lint', '--rule', 'too-long=of'], /must be "error", "warning", "info", "hint" or "off", not "of"/],
			[['lint', '--rule', 'too-long'], /Use the form "too-short=off"/],
			[['lint', '--config', 'none.yaml'], /There is no configuration file "none\.yaml"\./],
			[['lint', '--stdin', 'a.md'], /Use either paths or --stdin, not both\./],
			[['lint', '-'], /"-" is not a path; --stdin reads standard input\./],
			[['lint', '--stdin-filename', 'a.md'], /add --stdin\./],
			[['lint', '--stdin', '--stdin-filename', ''], /--stdin-filename needs the path of a file/],
			[['lint', '--config', '.'], /"\." is a folder; name the configuration file in it\./],
			[['explain', 'too-log'], /Unknown rule "too-log"; did you mean "too-long"\?/],
			[[], /Usage: star-coach/],
		];
		for (const [args, message] of wrong) {
			it(`refuses star-coach ${args.join(' ')}`, async () => {
				const { status, out, err } = await workspace.run(args);
				assert.equal(status, 2);
				assert.equal(out, '');
				assert.match(err, message);
			});
		}

		it('lists and explains every rule', async () => {
			const { out } = await workspace.run(['rules']);
			const ids = out.split('\n').flatMap((line) => line.split(' ', 1)[0] || []);
			assert.ok(ids.includes('missing-section') && ids.length >= 14, out);
			for (const id of ids) {
				const page = await workspace.run(['explain', id]);
				assert.equal(page.status, 0, id);
				assert.ok(page.out.includes(id), id);
			}
		});

		it('prints its version', async () => {
			assert.match((await workspace.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
		});
	});

	describe('files', () => {
		it('reads every Markdown file of a folder that is not ignored', async () => {
			for (const path of ['n/a.md', 'n/x/b.markdown', 'n/c.txt', 'n/node_modules/d.md', 'n/x/out/e.md', 'n/draft.md']) {
				workspace.write(path, goodStory);
			}
			workspace.write('n/.gitignore', 'out/\n');
			workspace.write('.star-coach.yaml', 'ignore: ["**/draft*.md"]');
			assert.deepEqual(await pathsOf('n'), ['n/a.md', 'n/x/b.markdown']);
		});

		it('reads a file that is named, whatever its name and whoever ignores it', async () => {
			workspace.write('draft.txt', goodStory);
			workspace.write('.gitignore', '*.txt');
			workspace.write('.star-coach.yaml', 'ignore: [draft.txt]');
			assert.deepEqual(await pathsOf('draft.txt'), ['draft.txt']);
		});

		it('takes what the story globs and front matter name when nothing is named', async () => {
			workspace.write('stories/a.md', goodStory);
			workspace.write('notes/b.md', goodStory);
			workspace.write('notes/c.md', `---\ntype: star-story\n---\n${goodStory}`);
			workspace.write('notes/broken.md', new Uint8Array([0xff]));
			assert.deepEqual(await pathsOf(), ['notes/c.md', 'stories/a.md']);
			workspace.write('.star-coach.yaml', 'stories: [notes/b.md]');
			assert.deepEqual(await pathsOf(), ['notes/b.md', 'notes/c.md']);
		});

		it('shows paths relative to the working directory', async () => {
			workspace.write('x/a.md', goodStory);
			mkdirSync(workspace.path('y'));
			assert.deepEqual(await pathsOf(workspace.path('x/a.md'), './x/../x/a.md'), ['x/a.md']);
			const { out } = await workspace.run(['lint', '--format', 'json', '../x'], '', 'y');
			assert.equal((JSON.parse(out) as Report).files[0]?.path, '../x/a.md');
		});

		it('shows paths to GitHub relative to the root of the repository', () => {
			workspace.write('docs/stories/a.md', vagueStory);
			const pathIn = (format: string, where: RegExp, GITHUB_WORKSPACE = workspace.folder) => {
				const args = [tool, 'lint', '--format', format];
				const env = { ...process.env, GITHUB_WORKSPACE };
				const { stdout } = spawnSync(process.execPath, args, { cwd: workspace.path('docs'), encoding: 'utf8', env });
				return where.exec(stdout)?.[1];
			};
			assert.equal(pathIn('github', / file=([^,]*),/), 'docs/stories/a.md');
			assert.equal(pathIn('sarif', /"uri": "([^"]*)"/), 'docs/stories/a.md');
			assert.equal(pathIn('github', / file=([^,]*),/, '/elsewhere'), 'stories/a.md');
			assert.equal(pathIn('compact', /^([^:]*):/), 'stories/a.md');
		});

		it('obeys .gitignore from the root of the repository down, the nearest one first', async () => {
			mkdirSync(workspace.path('.git/info'), { recursive: true });
			workspace.write('.git/info/exclude', 'secret.md\n');
			workspace.write('.gitignore', '*.tmp.md\n/n/only-root.md\n');
			workspace.write('n/.gitignore', '!keep.tmp.md\n');
			for (const name of ['a.md', 'b.tmp.md', 'keep.tmp.md', 'only-root.md', 'secret.md', 'x/only-root.md']) {
				workspace.write(`n/${name}`, goodStory);
			}
			assert.deepEqual(await pathsOf('n'), ['n/a.md', 'n/keep.tmp.md', 'n/x/only-root.md']);
		});

		it('does not hang in links that loop, nor read a file twice', async () => {
			workspace.write('n/a.md', goodStory);
			mkdirSync(workspace.path('n/x'));
			try {
				symlinkSync('..', workspace.path('n/x/loop'), 'junction');
				symlinkSync('a.md', workspace.path('n/same.md'), 'file');
				symlinkSync('self.md', workspace.path('n/self.md'), 'file');
				symlinkSync('nowhere', workspace.path('n/gone.md'), 'file');
			} catch (error) {
				// Windows lets only some users make links.
				assert.equal((error as NodeJS.ErrnoException).code, 'EPERM');
				return;
			}
			const { files } = await reportOf('n', 'n');
			assert.deepEqual(
				files.map(({ path, error }) => [path, error]),
				[
					['n/a.md', null],
					['n/gone.md', 'The file cannot be read: it does not exist.'],
					['n/self.md', 'The file cannot be read: it is a link that leads back to itself.'],
				],
			);
		});

		it('says in a sentence why a file is not checked, and goes on', async () => {
			workspace.write('n/binary.md', new Uint8Array([0x23, 0, 0x20]));
			workspace.write('n/huge.md', new Uint8Array(5_260_000).fill(0x61));
			workspace.write('n/latin1.md', new Uint8Array([0x23, 0x20, 0xe4]));
			workspace.write('n/utf16.md', new Uint8Array([0xff, 0xfe, 0x23, 0]));
			workspace.write('n/vague.md', vagueStory);
			const report = await reportOf('n');
			assert.deepEqual(
				report.files.map(({ error }) => error),
				[
					'The file is binary, not text; rename it or add it to "ignore".',
					'The file is larger than 5 MB (5.3 MB); split it or add it to "ignore".',
					'The file is not UTF-8; save it as UTF-8.',
					'The file is UTF-16; save it as UTF-8.',
					null,
				],
			);
			assert.deepEqual(report.summary, {
				files: 5,
				stories: 1,
				errors: 0,
				warnings: 1,
				infos: 0,
				hints: 0,
				failed: 4,
			});
		});
	});

	describe('no story', () => {
		it('says what it looked at among files that were named', async () => {
			workspace.write('n/a.md', '# Shopping\n\nBread');
			workspace.write('n/b.md', 'Hello');
			const { status, out, err } = await workspace.run(['lint', 'n']);
			assert.deepEqual([status, out], [0, '']);
			assert.equal(
				err,
				'No story found in 2 Markdown files of n: a story has labels such as Situation, Task, Action and Result.\n',
			);
		});

		it('says what to do when nothing was named', async () => {
			workspace.write('a.md', goodStory);
			workspace.write('.star-coach.yaml', 'stories: [mine, "*.star.md"]\n');
			const { err } = await workspace.run(['lint']);
			assert.equal(
				err,
				'No story found: of 1 Markdown file in this folder, none is a story by its name, folder or front matter. But a.md looks like a story: name it on the command line, or under "stories" in .star-coach.yaml.\n',
			);
		});

		it('says what to do with a pattern that the shell did not expand', async () => {
			const { err, out } = await workspace.run(['lint', 'stories/*.md']);
			assert.match(out + err, /it is a pattern; name a folder, or leave out the quotes\./);
		});

		it('says that there is no Markdown file, and what is left out', async () => {
			workspace.write('n/a.md', goodStory);
			workspace.write('.star-coach.yaml', 'ignore: [n/a.md]');
			const { err } = await workspace.run(['lint', 'n']);
			assert.equal(err, 'No story found: there are no Markdown files in n (1 ignored file or folder left out).\n');
		});
	});

	describe('configuration', () => {
		it('takes the file of --config for every story, and --rule before it', async () => {
			workspace.write('a/s.md', vagueStory);
			workspace.write('a/.star-coach.yaml', 'rules: { unquantified-result: error }');
			workspace.write('other.yaml', 'rules: { unquantified-result: info }');
			const [file] = (await reportOf('a', '--config', 'other.yaml')).files;
			assert.deepEqual(
				file?.diagnostics.map(({ severity }) => severity),
				['info'],
			);
			const [again] = (await reportOf('a', '--config', 'other.yaml', '--rule', 'unquantified-result=hint')).files;
			assert.deepEqual(
				again?.diagnostics.map(({ severity }) => severity),
				['hint'],
			);
		});

		it('may have the other extension of YAML', async () => {
			workspace.write('a.md', vagueStory);
			workspace.write('.star-coach.yml', 'rules: { unquantified-result: off }');
			assert.equal((await workspace.run(['lint', 'a.md'])).status, 0);
		});

		it('reports every problem with its place, goes on with what is right, and fails', async () => {
			workspace.write('a.md', vagueStory);
			workspace.write('.star-coach.yaml', 'storys: [x]\nrules:\n  unquantified-result: hint\n  too-log: off\n');
			const { status, out, err } = await workspace.run(['lint', 'a.md', '--format', 'compact']);
			assert.equal(status, 2);
			assert.equal(
				err,
				'.star-coach.yaml:1:1: error: Unknown setting "storys"; did you mean "stories"?\n' +
					'.star-coach.yaml:4:3: error: Unknown rule "too-log"; did you mean "too-long"?\n',
			);
			assert.match(out, /^a\.md:15:\d+: hint: .*\[unquantified-result\]\n$/);
		});

		it('says why a configuration file cannot be read', async () => {
			workspace.write('a.md', vagueStory);
			workspace.write('.star-coach.yaml', new Uint8Array([0xff, 0xfe, 0x7b, 0]));
			const { status, err } = await workspace.run(['lint', 'a.md', '--format', 'compact']);
			assert.equal(status, 2);
			assert.equal(
				err,
				'.star-coach.yaml:1:1: error: The configuration file cannot be read: it is not UTF-8; save it as UTF-8.\n',
			);
			workspace.write('.star-coach.yaml', '\uFEFFrules: { unquantified-result: off }');
			assert.deepEqual((await workspace.run(['lint', 'a.md'])).status, 0);
		});
	});

	describe('ids in front matter', () => {
		needsBuild();

		const naming = (...ids: string[]) => `---\nquestions: [${ids.join(', ')}]\n---\n${goodStory}`;
		async function messagesOf(...args: string[]): Promise<string[]> {
			const { files } = await reportOf(...args);
			return files.flatMap(({ diagnostics }) => diagnostics.map(({ line, message }) => `${line} ${message}`));
		}

		it('must be in the guide', async () => {
			workspace.write('a.md', naming('teamwork-feedback', 'teamwork-feedbak', 'zzz'));
			assert.deepEqual(await messagesOf('a.md'), [
				'2 Unknown id "teamwork-feedbak"; did you mean "teamwork-feedback"?',
				'2 Unknown id "zzz"; use one from the guide, or delete it.',
			]);
			workspace.write('a.md', `---\n{"competencies": ["ownership", "grit"]}\n---\n${goodStory}`);
			assert.deepEqual(await messagesOf('a.md'), ['2 Unknown id "grit"; use one from the guide, or delete it.']);
		});

		it('is meant where only its end is written', async () => {
			workspace.write('a.md', `---\nquestions: [root-cause, deadline]\n---\n\n${goodStory}`);
			const { out } = await workspace.run(['lint', 'a.md']);
			assert.match(out, /Unknown id "root-cause"; did you mean "problem-solving-root-cause"\?/);
			assert.match(out, /Unknown id "deadline"; use one from the guide/);
		});

		it('may be in a question bank of the repository, or below the folder of the configuration', async () => {
			const bank = '# Mine\n\n- Tell me about a pet project.\n';
			workspace.write('n/stories/a.md', naming('pet-project'));
			const pet = '---\ntype: star-question\nid: pet-project\ncategory: mine\n---\n\n# Which pet project?\n';
			workspace.write('n/question-banks/own.md', pet);
			workspace.write('n/broken.questions.md', new Uint8Array([0xff]));
			workspace.write('n/some.questions.md', bank);
			assert.deepEqual(await messagesOf('n/stories'), []);
			const inStories = async () => {
				const args = ['lint', 'a.md', '--format', 'json'];
				return (JSON.parse((await workspace.run(args, '', 'n/stories')).out) as Report).summary.warnings;
			};
			assert.equal(await inStories(), 1);
			workspace.write('n/.star-coach.yaml', '');
			assert.equal(await inStories(), 0);
			workspace.write('n/stories/.star-coach.yaml', '');
			assert.equal(await inStories(), 1);
			mkdirSync(workspace.path('.git'));
			assert.equal(await inStories(), 0);
		});

		it('are checked in standard input and corrected by --fix, too', async () => {
			const { out } = await workspace.run(['lint', '--stdin', '--fix'], naming('teamwork-feedbak'));
			assert.equal(out, naming('teamwork-feedback'));
		});
	});

	describe('--fix', () => {
		it('writes what can be fixed, keeps the rest of the file and its mode, and reports what is left', async () => {
			workspace.write('a.md', `\uFEFF${brokenStory.replaceAll('\n', '\r\n')}`);
			chmodSync(workspace.path('a.md'), 0o640);
			const { status, out } = await workspace.run(['lint', 'a.md', '--fix']);
			const text = workspace.read('a.md');
			assert.ok(text.startsWith(`\uFEFF${brokenStory.trimEnd().replaceAll('\n', '\r\n')}`), text);
			assert.match(text, /\r\n## Result\r\n/);
			assert.equal(statSync(workspace.path('a.md')).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o640);
			assert.equal(status, 1);
			assert.match(out, /empty-section/);
			assert.match(out, /1 fix in 1 file applied; now: 1 finding \(1 warning\)/);
			const again = await workspace.run(['lint', 'a.md', '--fix']);
			assert.doesNotMatch(again.out, /made/);
			assert.equal(workspace.read('a.md'), text);
		});

		it('fixes the file behind a link and leaves the link', async () => {
			workspace.write('real/a.md', brokenStory);
			try {
				symlinkSync('real/a.md', workspace.path('link.md'), 'file');
			} catch (error) {
				assert.equal((error as NodeJS.ErrnoException).code, 'EPERM');
				return;
			}
			await workspace.run(['lint', 'link.md', '--fix']);
			assert.match(workspace.read('real/a.md'), /## Result/);
			assert.equal(workspace.read('link.md'), workspace.read('real/a.md'));
		});

		it('shows a diff and writes nothing with --dry-run', async () => {
			workspace.write('a.md', brokenStory);
			const { out, err, status } = await workspace.run(['lint', 'a.md', '--fix', '--dry-run']);
			assert.equal(workspace.read('a.md'), brokenStory);
			assert.match(out, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
			assert.match(out, /^\+## Result$/m);
			assert.match(err, /1 fix in 1 file to apply, nothing written/);
			assert.equal(status, 1);
		});
	});

	describe('--stdin', () => {
		it('lints the text as if it were the file', async () => {
			workspace.write('b/.star-coach.yaml', 'rules: { unquantified-result: error }');
			const args = ['lint', '--stdin', '--format', 'compact'];
			const plain = await workspace.run(args, vagueStory);
			assert.match(plain.out, /^stdin\.md:15:\d+: warning: /);
			const named = await workspace.run([...args, '--stdin-filename', 'b/new.md'], vagueStory);
			assert.match(named.out, /^b\/new\.md:15:\d+: error: /);
			assert.equal(named.status, 1);
		});

		it('gives the fixed text back with --fix, and the report beside it', async () => {
			const { out, err } = await workspace.run(['lint', '--stdin', '--fix', '--format', 'compact'], brokenStory);
			assert.ok(out.startsWith(brokenStory.trimEnd()));
			assert.match(out, /## Result/);
			assert.match(err, /empty-section/);
			const marked = `\uFEFF${goodStory}`;
			const good = await workspace.run(['lint', '--stdin', '--fix', '--quiet'], marked);
			assert.deepEqual([good.out, good.err], [marked, '']);
		});
	});

	it('is quiet about what does not count with --quiet', async () => {
		workspace.write('a.md', vagueStory);
		workspace.write('b.md', `<!-- star-coach-story -->\n\n${brokenStory}`);
		const { out } = await workspace.run(['lint', '.', '--quiet', '--fail-on', 'error']);
		assert.match(out, /missing-section/);
		assert.doesNotMatch(out, /unquantified-result|finding/);
		const { summary } = await reportOf('.', '--quiet', '--fail-on', 'error');
		assert.deepEqual([summary.files, summary.errors, summary.warnings], [2, 1, 0]);
	});

	it('says in one sentence what may be a story, and how to have it checked', async () => {
		workspace.write(
			'a.md',
			'# The mill\n\n**Problem:** It stood still.\n\n**Solution:** I dug.\n\n**Result:** It ran.\n',
		);
		const { status, err } = await workspace.run(['lint', 'a.md']);
		assert.equal(status, 0);
		assert.equal(
			err,
			'a.md:1: may be a story, but has too few labels to be sure; put <!-- star-coach-story --> above it to have it checked\n',
		);
	});

	it('says with --verbose which labels make no story', async () => {
		workspace.write('a.md', vagueStory);
		workspace.write('lesson.md', '**Situation:** Describe the context.\n\n**Task:** What was your job?\n');
		const { err } = await workspace.run(['lint', '.', '--verbose']);
		assert.equal(err, 'lesson.md:1-3: not a story: it explains the method\n');
		assert.equal((await workspace.run(['lint', '.'])).err, '');
	});
});
