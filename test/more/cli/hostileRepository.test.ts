// Nothing of the repository that is linted runs, or decides what runs: shown with npm itself and a registry of the test's.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { needsBuild, root, tool, vagueStory, Workspace } from '../../unit/cli/workspace.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
	runs: { steps: { id?: string; run: string }[] };
};
const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
const docs = readFileSync(join(root, 'docs/ci.md'), 'utf8');

describe('a hostile repository', function () {
	if (process.platform === 'win32') {
		return;
	}
	this.timeout(240_000);
	needsBuild();
	let repository: Workspace;
	let outside: Workspace;
	let registry: Server;
	let address: string;
	let evil: Server;
	let evilRequests: number;

	const listen = async (server: Server) => {
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	};

	/** Runs a script in the repository. */
	async function bash(script: string): Promise<{ status: number | null; out: string; err: string }> {
		const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
			cwd: repository.folder,
			env: {
				...process.env,
				HOME: outside.path('home'),
				RUNNER_TEMP: outside.path('temp'),
				TMPDIR: outside.path('temp'),
				GITHUB_ACTION_PATH: root,
				GITHUB_OUTPUT: outside.path('output'),
				STAR_COACH_PATHS: '',
				STAR_COACH_FAIL_ON: 'warning',
				STAR_COACH_VERSION: '',
				npm_config_registry: address,
				npm_config_cache: outside.path('cache'),
			},
		});
		const texts = { out: '', err: '' };
		child.stdout.on('data', (data) => {
			texts.out += data;
		});
		child.stderr.on('data', (data) => {
			texts.err += data;
		});
		const [status] = (await once(child, 'close')) as [number | null];
		return { status, ...texts };
	}

	before(async () => {
		outside = new Workspace({
			'package/package.json': JSON.stringify({ name: 'star-coach', version, bin: { 'star-coach': 'dist/cli.mjs' } }),
			'package/dist/cli.mjs': `#!/usr/bin/env node\nprocess.argv[1] = ${JSON.stringify(tool)};\nawait import(${JSON.stringify(tool)});\n`,
			'temp/x': '',
			'home/x': '',
		});
		const packed = spawn('npm', ['pack', '--pack-destination', outside.folder], { cwd: outside.path('package') });
		await once(packed, 'close');
		const tarball = readFileSync(outside.path(`star-coach-${version}.tgz`));
		registry = createServer((request, response) => {
			if (request.url === '/star-coach') {
				const dist = { tarball: `${address}/star-coach.tgz` };
				const manifest = { name: 'star-coach', version, bin: { 'star-coach': 'dist/cli.mjs' }, dist };
				response.end(
					JSON.stringify({ name: 'star-coach', 'dist-tags': { latest: version }, versions: { [version]: manifest } }),
				);
			} else if (request.url === '/star-coach.tgz') {
				response.end(tarball);
			} else {
				response.statusCode = 404;
				response.end('{}');
			}
		});
		address = await listen(registry);
		evil = createServer((_, response) => {
			evilRequests++;
			response.statusCode = 500;
			response.end();
		});
		const evilAddress = await listen(evil);
		evilRequests = 0;
		const run = `touch ${JSON.stringify(outside.path('evil'))}; echo EVIL; exit 0`;
		const script = `#!/bin/sh\n${run}\n`;
		repository = new Workspace({
			'stories/a.md': vagueStory,
			'.npmrc': `registry=${evilAddress}\nscript-shell=./evil.sh\nnode-options=--require ./evil.js\n`,
			'package.json': JSON.stringify({
				name: 'star-coach',
				version,
				bin: { 'star-coach': 'evil.sh' },
				scripts: { preinstall: run, install: run, postinstall: run, prepare: run },
				overrides: { 'star-coach': 'file:evil' },
				workspaces: ['evil'],
			}),
			'evil.sh': script,
			'evil.js': `require('node:fs').writeFileSync(${JSON.stringify(outside.path('evil'))}, '');`,
			'node_modules/star-coach/package.json': JSON.stringify({
				name: 'star-coach',
				version,
				bin: { 'star-coach': 'evil.sh' },
			}),
			'node_modules/star-coach/evil.sh': script,
			'node_modules/star-coach/dist/cli.mjs': `import ${JSON.stringify(join('..', '..', '..', 'evil.js'))};`,
			'node_modules/.bin/npm': script,
			'hooks/star-coach.sh': script,
		});
		for (const path of ['evil.sh', 'node_modules/star-coach/evil.sh', 'node_modules/.bin/npm', 'hooks/star-coach.sh']) {
			chmodSync(repository.path(path), 0o755);
		}
		symlinkSync('../star-coach/evil.sh', repository.path('node_modules/.bin/star-coach'));
		for (const name of ['star-coach.sarif', 'stories.sarif', 'stories.xml']) {
			outside.write(`victim-${name}`, 'mine');
			symlinkSync(outside.path(`victim-${name}`), repository.path(name));
		}
		mkdirSync(outside.path('bin'));
	});
	after(() => {
		registry.close();
		evil.close();
		repository.remove();
		outside.remove();
	});
	afterEach(() => {
		assert.equal(existsSync(outside.path('evil')), false, 'Something of the repository was run.');
		assert.equal(evilRequests, 0, 'The repository has chosen the registry.');
		for (const name of ['star-coach.sarif', 'stories.sarif', 'stories.xml']) {
			assert.equal(outside.read(`victim-${name}`), 'mine');
		}
	});

	it('decides nothing in the action', async () => {
		const { out, err } = await bash(action.runs.steps.find(({ id }) => id === 'lint')?.run ?? '');
		assert.match(out, /^::warning file=stories\/a\.md,/m, err);
		const [, sarif = ''] = /^sarif-file=(.*)$/m.exec(outside.read('output')) ?? [];
		assert.equal(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results.length, 1);
	});

	it('decides nothing in the hooks', async () => {
		for (const { entry } of hooks) {
			const { status, out, err } = await bash(`${root}/${entry}`);
			assert.equal(status, 1, err);
			assert.match(out, /unquantified-result/);
		}
	});

	it('decides nothing in the documented lines', async () => {
		const [gitlab = ''] = docs.match(/(?<=script:\n)(?: {4}- .*\n)+/) ?? [];
		assert.equal((await bash(gitlab.replace(/^ {4}- /gm, ''))).status, 1);
		assert.match(repository.read('stories.xml'), /<testsuites/);
		const [, sarif = ''] = /```sh\n([^`]*?)reviewdog/.exec(docs) ?? [];
		const { status, err } = await bash(`${sarif}\ngrep -q unquantified-result "$tool/stories.sarif"`);
		assert.equal(status, 0, err);
	});
});
