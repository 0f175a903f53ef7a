import assert from 'node:assert/strict';
import { findings, fixed, story } from './support.ts';

const rule = 'invalid-front-matter';
const knownIds = {
	questions: new Set(['tell-me-about-a-failure', 'conflict-with-a-colleague']),
	competencies: new Set(['ownership']),
};

describe(rule, () => {
	it('points at broken YAML and lints the story below', () => {
		const text = story({ task: '' }, 'title: [One');
		const [found] = findings(rule, text);
		assert.match(found?.message ?? '', /^The YAML cannot be parsed \(.*\); fix the error here\.$/);
		assert.ok((found?.line ?? 0) >= 2 && (found?.line ?? 9) <= 3);
		assert.equal(findings('empty-section', text).length, 1);
	});

	it('reports a key of its own that is there twice, and reads the last one', () => {
		const text = story({}, 'subtitle: One\nsubtitle: Two\ntitle: Three\nnext: { title: a, title: b }\ntitle: Four');
		const [found, ...others] = findings(rule, text);
		assert.equal(found?.message, 'The YAML has the key "title" twice; delete one.');
		assert.deepEqual([found?.found, found?.line], ['title', 6]);
		assert.deepEqual(others, []);
		assert.deepEqual(findings(rule, story({ task: '' }, 'subtitle: One\nsubtitle: Two')), []);
		assert.equal(
			findings('empty-section', story({ task: '' }, 'status: draft\nstatus: ready'))[0]?.severity,
			'warning',
		);
	});

	it('never runs code', () => {
		const text = story().replace(/^/, '---js\n{ title: globalThis.ran = "yes" }\n---\n\n');
		assert.match(findings(rule, text)[0]?.message ?? '', /may be code; write it as YAML/);
		assert.equal('ran' in globalThis, false);
	});

	for (const frontMatter of [
		'company: Kestrel\ntags: 3\nstatus: published\nlayout: post',
		'title: 2024\ndate: 2024-05-31\nquestions: []\ncompetencies:\n',
		'measurable: false\nreason: It was a decision.\nscheme: SAR',
	]) {
		it(`is silent about ${JSON.stringify(frontMatter)}`, () =>
			assert.deepEqual(findings(rule, story({}, frontMatter), { knownIds }), []));
	}

	it('does not check ids where no guide is at hand, nor a file without a story', () => {
		assert.deepEqual(findings(rule, story({}, 'questions: [zzz]')), []);
		assert.deepEqual(findings(rule, '---\nquestions: 3\n---\n\n# Notes\n'), []);
	});

	it('corrects a key in TOML and JSON too', () => {
		const toml = `+++\nstatsu = "draft"\n+++\n\n${story()}`;
		assert.ok(fixed(toml, findings(rule, toml)[0]).startsWith('+++\nstatus = "draft"\n'));
		const json = `---json\n{"tags": [1], "statsu": "draft"}\n---\n\n${story()}`;
		assert.ok(fixed(json, findings(rule, json)[0]).includes('"status": "draft"'));
	});

	it('leaves keys of the user alone', () => {
		const own =
			'titel: x\nschema: x\ndata: x\nstate: x\ntheme: x\ntime: x\nname: x\ntags: x\ndates: x\ntitles: x\nquestion: Why?\nupdated: x\nauthor: x';
		assert.deepEqual(findings(rule, story({}, own)), []);
		assert.deepEqual(findings(rule, story({}, 'status: draft\nstatsu: x')), []);
	});

	it('checks the comment above a story in the same way, at its place', () => {
		const commented = (facts: string) => `${story()}\n<!-- star-coach-story\n${facts}\n-->\n${story({ title: 'Two' })}`;
		for (const [facts, found, message] of [
			['status: done', 'done', '"status" must be draft, ready or retired, not "done".'],
			[
				'questions: [conflict-with-a-coleague]',
				'conflict-with-a-coleague',
				'Unknown id "conflict-with-a-coleague"; did you mean "conflict-with-a-colleague"?',
			],
			[
				'questions: conflict-with-a-colleague',
				'conflict-with-a-colleague',
				'"questions" must be a list of question ids, such as [must-prepare-conflict].',
			],
			['statsu: ready', 'statsu', 'Unknown key "statsu"; did you mean "status"?'],
			['competencies: [mine]', 'mine', 'Unknown id "mine"; use one from the guide, or delete it.'],
		] as const) {
			const text = commented(facts);
			const all = findings(rule, text, { knownIds });
			assert.deepEqual(
				all.map((finding) => [finding.found, finding.message]),
				[[found, message]],
			);
			if (all[0]?.fixes.length) {
				assert.deepEqual(findings(rule, fixed(text, all[0]), { knownIds }), [], facts);
			}
		}
		const [broken] = findings(rule, commented('status: ['));
		assert.match(broken?.message ?? '', /^The YAML cannot be parsed/);
		assert.ok((broken?.line ?? 0) > 15 && (broken?.line ?? 0) < 22);
	});

	it('reports a comment with facts that no story is below', () => {
		const comment = '<!-- star-coach-story\nstatus: ready\n-->\n';
		const [found, ...others] = findings(rule, `${comment}Some notes.\n\n${story()}`);
		assert.equal(found?.line, 1);
		assert.match(found.message, /^No story is right below this comment/);
		assert.deepEqual(others, []);
		assert.deepEqual(findings(rule, `<!-- star-coach-story -->\n\nSome notes.\n\n${story()}`), []);
	});
});
