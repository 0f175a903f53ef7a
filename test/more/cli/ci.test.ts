// What runs the command line tool elsewhere: the action, the hooks and the examples of docs/ci.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { brokenStory, goodStory, needsBuild, root, tool, vagueStory, Workspace } from '../../unit/cli/workspace.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

interface Hook {
	readonly id: string;
	readonly entry: string;
}
interface Action {
	readonly inputs: Readonly<Record<string, { readonly default: string }>>;
	readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[] };
}
const action = parse(read('action.yml')) as Action;
const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[];

describe('in continuous integration', () => {
	needsBuild();
	let workspace: Workspace;

	/** Runs a command in the folder, with an npm that installs the built tool and says which version it was asked for. */
	function bash(script: string, env: Record<string, string> = {}) {
		const path = `${workspace.path('bin')}:${process.env.PATH}`;
		const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
			cwd: workspace.folder,
			env: {
				...process.env,
				GITHUB_ACTION_PATH: root,
				GITHUB_OUTPUT: workspace.path('output'),
				RUNNER_TEMP: workspace.path('temp'),
				...env,
				PATH: path,
			},
			encoding: 'utf8',
		});
		return { status, out: stdout, err: stderr };
	}

	beforeEach(() => {
		const npm = `#!/bin/sh
[ "$1 $2" = "install --prefix" ] || exit 9
mkdir -p "$3/node_modules/star-coach/dist"
ln -s "${tool}" "$3/node_modules/star-coach/dist/cli.mjs"
for spec; do :; done
echo "$spec" >> "$ASKED"
`;
		workspace = new Workspace({
			'stories/vague.md': vagueStory,
			'a b/good.md': goodStory,
			'c.md': brokenStory,
			'bin/npm': npm,
			'temp/x': '',
		});
		chmodSync(workspace.path('bin/npm'), 0o755);
		process.env.ASKED = workspace.path('asked');
	});
	afterEach(() => workspace.remove());

	describe('the action', () => {
		/** Runs the steps of the action that are scripts, as GitHub does. */
		function act(inputs: Record<string, string> = {}) {
			const inputOf = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? '';
			const outputs = () =>
				Object.fromEntries(
					workspace
						.read('output')
						.trim()
						.split('\n')
						.map((line) => line.split('=') as [string, string]),
				);
			let result = { status: 0 as number | null, out: '', err: '' };
			for (const { run, env = {} } of action.runs.steps) {
				if (run === undefined || result.status !== 0) continue;
				const filled = Object.entries(env).map(([key, value]) => [
					key,
					value
						.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputOf(name))
						.replace(/\$\{\{ steps\.lint\.outputs\.([\w-]+) \}\}/g, (_, name: string) => outputs()[name] ?? ''),
				]);
				const { status, out, err } = bash(run, Object.fromEntries(filled));
				result = { status, out: result.out + out, err: result.err + err };
			}
			return { ...result, outputs: outputs() };
		}

		it('annotates, writes SARIF and fails, with its own version', () => {
			const { status, out, outputs } = act();
			assert.equal(status, 1);
			assert.match(out, /^::warning file=stories\/vague\.md,line=15,/);
			const sarif = outputs['sarif-file'] ?? '';
			assert.ok(sarif.startsWith(workspace.path('temp/')), sarif);
			assert.equal(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results.length, 1);
			assert.equal(workspace.read('asked').split('\n')[0], `star-coach@${version}`);
		});

		it('passes below the severity that is to fail', () => {
			assert.equal(act({ 'fail-on': 'error' }).status, 0);
		});

		it('takes paths as they are, one per line', () => {
			const { status, out } = act({ paths: 'a b\nc.md\n', 'fail-on': 'warning' });
			assert.equal(status, 1);
			assert.match(out, /^::warning file=c\.md,/);
			assert.equal(act({ paths: 'a b/good.md' }).status, 0);
		});

		it('runs nothing that is in an input', () => {
			const { status } = act({ paths: '$(touch bad)\n`touch bad`\n--fix', 'fail-on': 'error' });
			assert.equal(status, 2);
			assert.throws(() => workspace.read('bad'));
			assert.equal(workspace.read('c.md'), brokenStory);
		});

		it('fails when the run itself fails', () => {
			assert.equal(act({ paths: 'nowhere' }).status, 2);
			assert.equal(act({ 'fail-on': 'x' }).status, 2);
		});
	});

	it('the hooks check, and fix, the stories of the folder', () => {
		const [check, fix] = hooks;
		assert.deepEqual([check?.id, fix?.id], ['star-coach', 'star-coach-fix']);
		assert.equal(bash(`${root}/${check?.entry}`).status, 1);
		workspace.write('stories/broken.md', brokenStory);
		bash(`${root}/${fix?.entry}`);
		assert.match(workspace.read('stories/broken.md'), /## Result/);
		// What is there already is not installed again.
		assert.equal(workspace.read('asked'), `star-coach@${version}\n`);
	});

	it('the problem matcher of the extension reads every line of the format for editors', async () => {
		const [matcher] = JSON.parse(read('package.json')).contributes.problemMatchers;
		const { out } = await workspace.run(['lint', '--format', 'compact', '--fail-on', 'hint', '.']);
		const lines = out.trim().split('\n');
		assert.ok(lines.length > 1);
		for (const line of lines) {
			const [, file, at, column, severity, message, code] = new RegExp(matcher.pattern.regexp).exec(line) ?? [];
			assert.equal(line, `${file}:${at}:${column}: ${severity}: ${message} [${code}]`);
		}
		assert.match(read('docs/ci.md'), new RegExp(`"problemMatcher": "\\$${matcher.name}"`));
	});

	it('the examples name this version, inputs that there are, and run', () => {
		const text = read('docs/ci.md');
		const versions = [...text.matchAll(/star-coach(?:@v?|\n\s+rev: v)(\d+\.\d+\.\d+)/g)].map(([, named]) => named);
		assert.ok(versions.length >= 5);
		assert.deepEqual(new Set(versions), new Set([version]));
		const rows = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
		assert.deepEqual(rows, Object.keys(action.inputs));
		const [gitlab = ''] = text.match(/(?<=script:\n)(?: {4}- .*\n)+/) ?? [];
		assert.equal(bash(gitlab.replace(/^ {4}- /gm, '')).status, 1);
		assert.match(workspace.read('stories.xml'), /<testsuites/);
		const [, sarif = ''] = /```sh\n([^`]*?)reviewdog/.exec(text) ?? [];
		assert.equal(bash(`${sarif}\ncat "$tool/stories.sarif" > stories.sarif`).status, 0);
		assert.equal(JSON.parse(workspace.read('stories.sarif')).version, '2.1.0');
		assert.doesNotMatch(text, /npx/);
	});

	it('the workflows run what the lockfile and a commit name, and nothing before its signature is checked', () => {
		const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map(read);
		for (const text of [...workflows, read('action.yml')]) {
			for (const [line] of text.matchAll(/uses: .*/g)) {
				assert.match(line, /^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
			}
			assert.doesNotMatch(text, /npm (?:install|i|exec)\b|npx (?!--no-install )/);
			for (const job of text.split(/^ {2}[\w-]+:$/m)) {
				const steps = [...job.matchAll(/run: (?!\|)(.*)/g)].map(([, step = '']) => step);
				const first = steps.find((step) => /\b(?:node|npm|npx)\b/.test(step) && !step.startsWith('npm publish'));
				assert.ok(first === undefined || first.startsWith('npm ci --ignore-scripts && npm audit signatures'), first);
			}
		}
		assert.ok(workflows.some((text) => text.includes('npm audit --audit-level=high')));
	});
});
