import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from './coverage/stories.ts';
import { needsBuild, Workspace } from './workspace.ts';

const golden = (name: string) => readFileSync(join(import.meta.dirname, 'coverage', name), 'utf8');

describe('star-coach coverage', () => {
	let workspace: Workspace;

	before(() => {
		workspace = new Workspace(files);
	});
	after(() => workspace.remove());
	needsBuild();

	it('prints what is covered, what is missing and what to do next', async () => {
		const { status, out, err } = await workspace.run(['coverage']);
		assert.equal(out, golden('pretty.txt'));
		assert.equal(err, '');
		assert.equal(status, 0);
	});

	it('lists achievements that were noted, in every format', async () => {
		const own = new Workspace({ ...files, 'mine/brag.md': '# Achievements\n\n- 2025-03-21 Taught *two* colleagues\n' });
		try {
			const run = async (format: string) => (await own.run(['coverage', '--folder', 'mine', '--format', format])).out;
			assert.match(await run('pretty'), /\nAchievements you noted.*\n {2}2025-03-21 Taught \*two\* colleagues\n$/);
			assert.match(
				await run('markdown'),
				/\n## Achievements you noted.*\n\n- 2025-03-21 Taught \\\*two\\\* colleagues\n$/,
			);
			assert.deepEqual(JSON.parse(await run('json')).noted, ['2025-03-21 Taught *two* colleagues']);
		} finally {
			own.remove();
		}
	});

	it('prints Markdown', async () => {
		const { out } = await workspace.run([
			'coverage',
			'stories',
			'--format',
			'markdown',
			'--by',
			'must-prepare',
			'category',
		]);
		assert.equal(out, golden('markdown.txt'));
	});

	it('prints JSON, with the values that are given', async () => {
		const args = [
			'coverage',
			'--format',
			'json',
			'--values',
			'Customer first, Own it',
			'--by',
			'value',
			'must-prepare',
		];
		const { out } = await workspace.run(args);
		assert.equal(out, golden('json.txt'));
		assert.equal(JSON.parse(out).version, 1);
	});

	it('counts a link for the one story of a file that it is written above', async () => {
		const told = '**Situation:** I was there.\n\n**Task:** I had to.\n\n**Action:** I did.\n\n**Result:** 40% less.\n';
		const comment =
			'<!-- star-coach-story\nquestions: [must-prepare-conflict]\ncompetencies: [ownership]\nstatus: retired\n-->';
		const several = new Workspace({
			'stories/all.md': `## The outage\n\n${told}\n${comment.replace('retired', 'draft')}\n## The architect\n\n${told}\n${comment}\n## The move\n\n${told}`,
		});
		const { out } = await several.run(['coverage', '--format', 'json']);
		several.remove();
		const { stories } = JSON.parse(out) as { stories: Record<string, unknown>[] };
		assert.deepEqual(
			stories.map(({ title, questions, competencies }) => [title, questions, competencies]),
			[
				['The outage', [], []],
				['The architect', ['must-prepare-conflict'], ['ownership']],
				['The move', ['must-prepare-conflict'], ['ownership']],
			],
		);
		assert.deepEqual(
			stories.slice(1).map(({ status }) => status),
			['draft', 'retired'],
		);
	});

	it('prints values beside the rest, and Leadership Principles when asked', async () => {
		const { out } = await workspace.run(['coverage', '--values', 'Customer first']);
		assert.match(out, /^Values$/m);
		const principles = await workspace.run(['coverage', '--by', 'principle']);
		assert.match(principles.out, /^Leadership Principles$/m);
		assert.doesNotMatch(principles.out, /^Competencies$/m);
	});

	it('says for a gap what to add to a story that is there', async () => {
		const own = new Workspace({ 'stories/a.md': (files['stories/outage.md'] ?? '').replace(/^questions:.*$/m, '') });
		try {
			const { out } = await own.run(['coverage']);
			assert.match(
				out,
				/^ {2}1\. Link .* Add "questions: \[must-prepare-greatest-achievement\]" to its front matter\.$/m,
			);
			assert.match(
				out,
				/- Greatest achievement .* add "questions: \[must-prepare-greatest-achievement\]" to its front matter$/m,
			);
		} finally {
			own.remove();
		}
	});

	it('names the companies whose values it knows for a name that it does not know', async () => {
		const { err } = await workspace.run(['coverage', '--values', 'Stripes']);
		assert.match(err, /^"Stripes" is taken as the name of a value; the companies .* are Airbnb, .* and Zapier\.$/m);
		assert.equal((await workspace.run(['coverage', '--values', 'Stripe'])).err, '');
	});

	it('says what is wrong in one sentence', async () => {
		const values = await workspace.run(['coverage', '--by', 'value']);
		assert.equal(values.status, 2);
		assert.match(values.err, /^error: Add the values, as in --values/);
		const lens = await workspace.run(['coverage', '--by', 'mood']);
		assert.equal(lens.status, 2);
		assert.match(lens.err, /Allowed choices are must-prepare/);
		const folder = await workspace.run(['coverage', '--by', 'must-prepare', '.']);
		assert.equal(folder.status, 2);
		assert.match(folder.err, /put files and folders before --by/);
	});

	it('says that there is no story, or a file that cannot be read, and prints the rest', async () => {
		const none = new Workspace({ 'readme.md': 'Nothing.' });
		try {
			const { status, out, err } = await none.run(['coverage']);
			assert.match(err, /^No story found/);
			assert.match(out, /^0 stories are ready/);
			assert.equal(status, 0);
			const missing = await none.run(['coverage', 'gone.md']);
			assert.equal(missing.status, 2);
			assert.match(missing.err, /gone\.md/);
		} finally {
			none.remove();
		}
	});

	it('takes no more from a title than its text', async () => {
		const evil = new Workspace({
			'stories/a.md': (files['stories/ledger.md'] ?? '').replace('The new ledger', 'A \u001b[31m<b>title</b> | [x](y)'),
		});
		try {
			const { out } = await evil.run(['coverage']);
			assert.ok(!out.includes('\u001b'));
			const page = await evil.run(['coverage', '--format', 'markdown']);
			assert.ok(!page.out.includes('\u001b') && !page.out.includes('<b>') && !/[^\\]\| \[x\]/.test(page.out));
		} finally {
			evil.remove();
		}
	});
});
