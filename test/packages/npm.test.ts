// The npm package as somebody gets it: installed from the tarball into an empty folder, on every supported Node.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import type { Report } from '../../src/core/report/report.ts';
import { installTool } from '../hosts/tools.ts';
import { listed, packed } from './packed.ts';

const run = promisify(execFile);
const windows = process.platform === 'win32';
const nodes = {
	'20': async () => join(await installTool('node20'), 'node_modules/.bin'),
	'22': async () => join(await installTool('node22'), 'node_modules/.bin'),
	'24': async () => dirname(process.execPath),
};

const story = `# The outage

## Situation
Our checkout failed every Friday when the payroll runs began.

## Task
I was asked to make it survive the peak.

## Action
I moved the jobs into a queue and set a limit for each customer.

## Result
Errors fell from 40 a week to 2.
`;

const consumer = `
import { applyFixes, findMeasures, lint, parseStories, toReport } from 'star-coach';
import { readFileSync } from 'node:fs';
const text = readFileSync('story.md', 'utf8');
const broken = text.replace(/## Task[^#]*/, '');
const options = { isStoryFile: true, config: { rules: { 'too-short': 'off' } } };
let problem = '';
try { lint(text, { config: { rules: { 'too-shirt': 'off' } } }); } catch (error) { problem = error.message; }
console.log(JSON.stringify({
	report: toReport([{ path: 'story.md', result: lint(text) }, { path: 'broken.md', result: lint(broken, options) }]),
	measures: findMeasures(text).map(({ start, end, kind }) => [text.slice(start, end), kind]),
	parts: parseStories(text).stories[0].sections.map(({ parts }) => parts[0]),
	fixed: applyFixes(broken, options).text,
	problem,
	node: process.version,
}));
`;

const typedConsumer = `
import { applyFixes, type Configuration, findMeasures, lint, type LintResult, parseStories, type Report, toReport } from 'star-coach';
const config: Configuration = { rules: { 'too-short': 'off', unbalanced: { severity: 'error', maxSetup: 40 } }, pace: { targetSeconds: 90 } };
const result: LintResult = lint('', { config, knownIds: { questions: new Set(['a']), competencies: new Set() } });
const report: Report = toReport([{ path: 'a.md', result }]);
export const all: readonly (string | number)[] = [
	report.summary.errors,
	applyFixes('', { config }).text,
	applyFixes('', { config }).isComplete ? 1 : 0,
	...result.findings.map(({ rule, severity, fixes }) => rule + severity + fixes.length),
	...findMeasures('by 40 %').map(({ kind, start, values }) => kind + start + values.length),
	...parseStories('').stories.map(({ title, sections }) => (title ?? '') + sections.length),
	result.document.lines.positionAt(0).line,
];
// @ts-expect-error
lint('', { config: { rules: { 'too-short': 'loud' } } });
// @ts-expect-error
lint(1);
// @ts-expect-error
findMeasures('').at(0)?.colour;
`;

describe('the npm package', function () {
	this.timeout(300_000);
	const folder = temporaryFolder('consumer');

	before(async () => {
		const { tarball } = await packed();
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		writeFileSync(join(folder, 'story.md'), story);
		writeFileSync(join(folder, 'consumer.mjs'), consumer);
		writeFileSync(join(folder, 'consumer.mts'), typedConsumer);
		const flags = ['--save-dev', '--offline', '--no-audit', '--no-fund', '--loglevel=error'];
		await run('npm', ['install', ...flags, tarball], { cwd: folder, shell: windows });
	});

	it('contains exactly the files in npm.txt', () => {
		const installed = join(folder, 'node_modules/star-coach');
		const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
			.filter((file) => statSync(join(installed, file)).isFile())
			.map((file) => file.replaceAll('\\', '/').replace(/-[A-Z0-9]{8}\.mjs$/, '-*.mjs'));
		assert.deepEqual([...new Set(files)].sort(), listed('npm.txt'));
	});

	it('is smaller than 830 KB', async () => {
		const { tarball } = await packed();
		const kilobytes = statSync(tarball).size / 1024;
		assert.ok(kilobytes < 830, `${kilobytes.toFixed(0)} KB`);
	});

	it('installs no other package', () => {
		const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
		assert.deepEqual(packages, ['star-coach']);
	});

	it('has types that accept correct calls and reject wrong ones', async () => {
		const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--lib', 'ES2023'];
		const tsc = join(root, 'node_modules/.bin/tsc');
		await run(tsc, [...flags, 'consumer.mts'], { cwd: folder, shell: windows }).catch(({ stdout }) =>
			assert.fail(stdout),
		);
	});

	for (const [version, install] of Object.entries(nodes)) {
		describe(`on Node ${version}`, () => {
			let env: NodeJS.ProcessEnv;
			before(async () => {
				env = { ...process.env, PATH: `${await install()}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
			});

			it('can be run with npx', async () => {
				const { stdout } = await run('npx', ['--no-install', 'star-coach', 'lint', '--format', 'json', 'story.md'], {
					cwd: folder,
					env,
					shell: windows,
				});
				const report = JSON.parse(stdout) as Report;
				assert.equal(report.summary.stories, 1);
				const page = await run('npx', ['--no-install', 'star-coach', 'explain', 'too-long'], {
					cwd: folder,
					env,
					shell: windows,
				});
				assert.match(page.stdout, /^# too-long/);
			});

			it('can be imported', async () => {
				const { stdout } = await run('node', ['consumer.mjs'], { cwd: folder, env, shell: windows });
				const { report, measures, parts, fixed, problem, node } = JSON.parse(stdout);
				assert.ok(node.startsWith(`v${version}.`), node);
				assert.deepEqual(parts, ['situation', 'task', 'action', 'result']);
				assert.deepEqual(measures, [['from 40 a week to 2', 'change']]);
				assert.deepEqual(
					report.files.map(({ diagnostics }: Report['files'][number]) => diagnostics.map(({ rule }) => rule)),
					[['too-short'], ['missing-section']],
				);
				assert.deepEqual([report.version, report.summary.warnings, report.summary.hints], [1, 1, 1]);
				assert.match(fixed, /## Task\n/);
				assert.equal(problem, 'Unknown rule "too-shirt"; did you mean "too-short"?');
			});
		});
	}
});
