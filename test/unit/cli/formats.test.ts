import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { aboutTool } from '../../../src/cli/about.ts';
import { excerpt } from '../../../src/cli/formats/excerpt.ts';
import { formats, type Print } from '../../../src/cli/formats/formats.ts';
import type { Screen } from '../../../src/cli/host.ts';
import { type Format, type LintedFile, type Run, Totals } from '../../../src/cli/run.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { toFileReport } from '../../../src/core/report/fileReport.ts';
import { LineIndex } from '../../../src/core/text/lineIndex.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';
import { brokenStory, goodStory, root, vagueStory, Workspace } from './workspace.ts';

const plain = { terminal: false, watched: false, colors: false, columns: 80 };

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const settings: Run = {
	failOn: 'warning',
	fixing: 'no',
	format: 'pretty',
	about: { ...aboutTool(root), version: '1.2.3' },
	rules,
};

/** SARIF as Microsoft's tools check it. */
const isSarif: ValidateFunction = addFormats
	.default(new Ajv.default({ strict: false, unicodeRegExp: false }))
	.compile(
		JSON.parse(
			readFileSync(
				fileURLToPath(import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
				'utf8',
			),
		),
	);

function linted(path: string, text: string, error: string | null = null): LintedFile {
	const result = lint(text);
	return { path, error, result, findings: result.findings, mark: '', original: text, fixes: 0, isComplete: true };
}

/** The files that come of texts by path, and of files that could not be read. */
function runOf(texts: Record<string, string>, errors: Record<string, string> = {}): LintedFile[] {
	return [
		...Object.entries(texts).map(([path, text]) => linted(path, text)),
		...Object.entries(errors).map(([path, error]) => linted(path, '', error)),
	];
}

function totalsOf(files: readonly LintedFile[]): Totals {
	const totals = new Totals();
	files.forEach((file) => totals.add(file));
	return totals;
}

const printers = new Map<Format, Print>();

/** What is printed about files. */
function print(format: Format, files: readonly LintedFile[], screen: Screen = plain, run = settings): string {
	const printer = (printers.get(format) as Print)(run, screen);
	return [printer.start, ...files.map((file) => printer.file(file)), printer.end(totalsOf(files))].join('');
}

const run = runOf({ 'a.md': vagueStory, 'x,y/b%:1.md': brokenStory, 'c.md': goodStory }, { 'd.md': 'It is a folder.' });

describe('formats', () => {
	before(async () => {
		for (const name of Object.keys(formats) as Format[]) {
			printers.set(name, await formats[name]());
		}
	});

	it('pretty shows place, severity, rule, advice, source, caret, fix and a summary', () => {
		const text = print('pretty', run, plain);
		assert.match(
			text,
			/^a\.md:15:4 warning unquantified-result\n {2}Result .*(?:\n {2}.*)?\n {2}15 │ ## Result\n {5}│ {4}\^{6}\n\n/,
		);
		assert.match(text, /b%:1\.md:1:3 error missing-section\n(?:.*\n)+? {4}│ --fix: Add a Result section\n/);
		assert.match(text, /\nd\.md failed\n {2}It is a folder\.\n\n/);
		assert.match(
			text,
			/\n2 findings \(1 error, 1 warning\) in 3 stories of 3 files\. 1 can be fixed with --fix\. 1 file failed\.\n$/,
		);
		assert.ok(
			text
				.split('\n')
				.slice(0, -2)
				.every((line) => line.length <= 80),
			text,
		);
	});

	it('pretty says that all is well', () => {
		assert.equal(print('pretty', runOf({ 'c.md': goodStory }), plain), 'No findings in 1 story of 1 file.\n');
	});

	it('pretty is colored where colors are wanted, and only there', () => {
		const colored = print('pretty', run, { ...plain, colors: true });
		assert.ok(colored.includes('\u001B[33mwarning'));
		assert.equal(stripVTControlCharacters(colored), print('pretty', run, plain));
	});

	it('json is the report', () => {
		const files = run.map(({ path, result, error }) => ({ ...toFileReport(result, path), error }));
		const summary = { files: 4, stories: 3, errors: 1, warnings: 1, infos: 0, hints: 0, failed: 1 };
		assert.equal(print('json', run), `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`);
		const nothing = { files: 0, stories: 0, errors: 0, warnings: 0, infos: 0, hints: 0, failed: 0 };
		assert.equal(print('json', []), `${JSON.stringify({ version: 1, files: [], summary: nothing }, null, 2)}\n`);
	});

	it('github escapes what its commands are made of', () => {
		const lines = print('github', run).trimEnd().split('\n');
		assert.match(lines[0] ?? '', /^::warning file=a\.md,line=15,endLine=15,col=4,endColumn=10,title=STAR Coach%3A unq/);
		assert.match(lines[1] ?? '', /^::error file=x%2Cy\/b%25%3A1\.md,/);
		assert.equal(lines[2], '::error file=d.md,title=STAR Coach::It is a folder.');
	});

	it('junit is XML with a failure for each finding that counts', () => {
		const xml = print('junit', run, plain, { ...settings, failOn: 'error' });
		assert.match(xml, /<testsuite name="a\.md" tests="1" failures="0" errors="0">/);
		assert.match(xml, /<testsuite name="x,y\/b%:1\.md" tests="1" failures="1" errors="0">/);
		assert.match(xml, /<testcase name="no findings" classname="c\.md"><\/testcase>/);
		assert.match(xml, /<error type="file" message="It is a folder\."><\/error>/);
		assert.match(xml, /<system-out>a\.md:15:4 warning: /);
		const evil = print('junit', runOf({ '<&>"\u0000.md': vagueStory }));
		assert.match(evil, /name="&lt;&amp;&gt;&quot;\uFFFD\.md"/);
		assertWellFormed(xml);
		assertWellFormed(evil);
		// Services tell cases apart by their names.
		const many = print('junit', runOf({ 'a.md': brokenStory.slice(0, brokenStory.indexOf('## Action')) }));
		assert.match(many, /name="missing-section at 1:3 \(action\)"/);
		assert.match(many, /name="missing-section at 1:3 \(result\)"/);
	});

	it('sarif names rules, places and fixes', () => {
		const log = JSON.parse(print('sarif', run));
		const [{ tool, results, invocations, columnKind }] = log.runs;
		assert.equal(log.version, '2.1.0');
		assert.equal(columnKind, 'utf16CodeUnits');
		assert.equal(tool.driver.version, '1.2.3');
		assert.equal(`${tool.driver.informationUri}.git`, manifest.repository.url);
		for (const { id, helpUri } of tool.driver.rules) {
			assert.ok(existsSync(join(root, helpUri.replace(/^.*\/blob\/main\//, ''))), id);
		}
		assert.equal(results.length, 2);
		for (const { ruleId, ruleIndex } of results) {
			assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
		}
		const { artifactLocation, region } = results[0].locations[0].physicalLocation;
		assert.deepEqual(artifactLocation, { uri: 'a.md' });
		assert.deepEqual(region, { startLine: 15, startColumn: 4, endLine: 15, endColumn: 10 });
		const [change] = results[1].fixes[0].artifactChanges;
		assert.equal(change.artifactLocation.uri, 'x%2Cy/b%25%3A1.md');
		assert.match(change.replacements[0].insertedContent.text, /## Result/);
		assert.equal(invocations[0].executionSuccessful, false);
		assert.equal(invocations[0].toolExecutionNotifications[0].message.text, 'It is a folder.');
	});

	it('sarif is what the official schema allows, with everything that it can say', () => {
		const log = JSON.parse(
			print('sarif', runOf({ 'a.md': brokenStory, '../ü b.md': vagueStory, 'c.md': '' }, { 'd.md': 'No.' })),
		);
		assert.ok(isSarif(log as unknown), JSON.stringify(isSarif.errors));
		assert.ok(isSarif(JSON.parse(print('sarif', []))));
		log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
		assert.equal(isSarif(log), false);
	});

	it('are sound for every text and every path', () => {
		const line = fc.oneof(
			fc.constantFrom(
				'## Situation',
				'**Task:** TODO',
				'- Action: we, we',
				'| Result |',
				'> [!info] Result',
				'---',
				'',
			),
			fc.string({ unit: 'binary', maxLength: 20 }),
		);
		const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
		const path = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(text, path, fc.integer({ min: 40, max: 120 }), (text, path, columns) => {
				const run = runOf({ [path]: text });
				JSON.parse(print('json', run));
				JSON.parse(print('sarif', run));
				assertWellFormed(print('junit', run));
				const findings = run.flatMap((file) => file.findings).length;
				assert.equal(print('compact', run).split('\n').length - 1, findings);
				assert.equal(print('github', run).split('\n').length - 1, findings);
				print('pretty', run, { ...plain, columns });
			}),
			{ numRuns: 300 },
		);
	});

	it('the diff of --dry-run is one that git applies', async () => {
		const files = {
			'a.md': brokenStory,
			'x y.md': brokenStory.trimEnd(),
			'windows.md': `\uFEFF${brokenStory.replaceAll('\n', '\r\n')}`,
		};
		const workspace = new Workspace(files);
		const contents = () => Object.keys(files).map((path) => workspace.read(path));
		try {
			const { out } = await workspace.run(['lint', '--dry-run', '.']);
			const git = spawnSync('git', ['apply', '-'], { cwd: workspace.folder, input: out, encoding: 'utf8' });
			assert.equal(git.status, 0, git.stderr);
			const applied = contents();
			for (const [path, text] of Object.entries(files)) {
				workspace.write(path, text);
			}
			await workspace.run(['lint', '--fix', '.']);
			assert.deepEqual(applied, contents());
			assert.notDeepEqual(applied, Object.values(files));
		} finally {
			workspace.remove();
		}
	});
});

describe('excerpt', () => {
	const show = (text: string, line: number, column: number, endLine: number, endColumn: number, width = 60) => {
		const lines = new LineIndex(text);
		const start = lines.startOf(line) + column - 1;
		const end = lines.startOf(endLine) + endColumn - 1;
		const { source, carets } = excerpt({ text, lines }, { start, end }, width);
		return [source, carets];
	};

	it('counts columns as a terminal does', () => {
		assert.deepEqual(show('状況: x', 1, 5, 1, 6), ['状況: x', '      ^']);
		assert.deepEqual(show('状況: x', 1, 1, 1, 3), ['状況: x', '^^^^']);
		assert.deepEqual(show('e\u0301x', 1, 3, 1, 4), ['e\u0301x', ' ^']);
		assert.deepEqual(show('👩‍💻x', 1, 6, 1, 7), ['👩‍💻x', '  ^']);
		assert.deepEqual(show('\tx', 1, 2, 1, 3), [' x', ' ^']);
	});

	it('fits into its width and marks the right text, whatever the line', () => {
		const line = fc.string({ unit: fc.constantFrom('a', ' ', '状', '😀', 'é', '\t', 'e\u0301'), maxLength: 200 });
		fc.assert(
			fc.property(line, fc.nat(200), fc.nat(200), fc.integer({ min: 20, max: 120 }), (text, from, length, width) => {
				const column = Math.min(from, text.length) + 1;
				const endColumn = Math.min(column + length, text.length + 1);
				const [source = '', carets = ''] = show(text, 1, column, 1, endColumn, width);
				assert.ok(stringWidth(source) <= width, `${stringWidth(source)} > ${width}`);
				assert.ok(carets.length <= width + 1);
				assert.match(carets, /^ *\^+$/);
			}),
		);
	});
});

/** Every tag that is opened is closed, and nothing that XML forbids is in the text. */
function assertWellFormed(xml: string): void {
	const open: string[] = [];
	for (const [, closing, name, empty] of xml.matchAll(
		/<(\/?)([a-z-]+)(?:\s+[a-z]+="[^"<>&]*(?:&[a-z#0-9]+;[^"<>&]*)*")*(\/?)>/g,
	)) {
		if (closing) {
			assert.equal(open.pop(), name);
		} else if (!empty) {
			open.push(name ?? '');
		}
	}
	assert.deepEqual(open, []);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?![a-z]+;|#\d+;)/);
}
