import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packGuide, readGuide } from '../../../src/build/packGuide.ts';

const media = join(import.meta.dirname, '../../../media/guide');
const question = 'questions/teamwork-disagree-with-supervisor.md';

describe('packGuide', () => {
	let folder = '';

	/** What is wrong where most questions are left out: links to them. */
	let known: readonly string[] = [];

	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'star-coach-guide-'));
		const isKept = (path: string) => !/questions.[^/\\]*$/.test(path) || path.endsWith(question);
		cpSync(media, folder, { recursive: true, filter: isKept });
		known = readGuide(folder).problems;
	});

	after(() => rmSync(folder, { recursive: true }));

	/** What a change of a file brings up, without the problems that were there before, as `file:line: message`. */
	function problemsOf(file: string, from: string | RegExp, to: string): string[] {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		assert.notEqual(text.replace(from, to), text, `${file} does not hold ${from}`);
		writeFileSync(path, text.replace(from, to));
		try {
			return readGuide(folder)
				.problems.filter((problem) => !known.includes(problem))
				.map((problem) => problem.slice(folder.length + 1));
		} finally {
			writeFileSync(path, text);
		}
	}

	it('writes everything into one file', () => {
		const file = join(folder, 'out', 'guide.json');
		assert.equal(packGuide(media, file), file);
		assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), readGuide(media).guide);
	});

	it('rejects an invalid guide and names the file and the line', () => {
		const text = readFileSync(join(folder, question), 'utf8');
		writeFileSync(join(folder, question), '---\ntype: star-question\n---\n');
		assert.throws(
			() => packGuide(folder, join(folder, 'guide.json')),
			/^Error: The guide cannot be packed:\n.*teamwork-disagree-with-supervisor\.md:1: A question file needs/s,
		);
		writeFileSync(join(folder, question), text);
	});

	const cases: readonly [what: string, file: string, from: string | RegExp, to: string, problem: RegExp][] = [
		['a key with a wrong value', question, /difficulty: .*/, 'difficulty: nasty', /:\d+: "difficulty" must be "easy"/],
		[
			'a section that there is not',
			question,
			'## Key points',
			'## Key point',
			/"Key point" is not a section.*"Key points"/,
		],
		[
			'a competency that there is not',
			question,
			/competencies: \[/,
			'competencies: [fighting, ',
			/no competency "fighting"/,
		],
		[
			'an id that is not the file name',
			question,
			/id: .*/,
			'id: teamwork-disagree',
			/named after its id: "teamwork-disagree\.md"/,
		],
		[
			'a finding in the sample answer',
			question,
			'**Result:** ',
			'**Result:** It got a lot better. Everybody saw it. ',
			/: vague-result: /,
		],
		[
			'a sample answer without an uncharitable reading',
			question,
			/#### Uncharitable reading[^#]*/,
			'',
			/needs an uncharitable reading and/,
		],
		[
			'a follow-up question without an answer',
			question,
			/(it\n\n- .*)\n\n {2}(?:.+\n)+/,
			'$1\n',
			/needs an answer: a paragraph below the question/,
		],
		['a sample answer without a teller', question, / {2}- \{ level.*\n/, '', /"tellers" names 1 for 2 sample answers/],
		[
			'a link that leads nowhere',
			'chapters/star-method.md',
			'../questions/teamwork-',
			'../questions/teamwerk-',
			/leads nowhere/,
		],
		[
			'a data file with a wrong key',
			'categories.yaml',
			'icon: target',
			'picture: target',
			/^categories\.yaml:\d+: 0\./,
		],
		['a chapter with another heading', 'chapters/star-method.md', '# The STAR Method', '# STAR', /The heading differs/],
	];

	for (const [what, file, from, to, problem] of cases) {
		it(`reports ${what}`, () => {
			const problems = problemsOf(file, from, to);
			assert.ok(
				problems.some((line) => problem.test(line)),
				problems.join('\n'),
			);
			assert.deepEqual(
				problems.filter((line) => !/^[\w/.-]+:\d+: [^\n]+$/.test(line)),
				[],
			);
		});
	}
});
