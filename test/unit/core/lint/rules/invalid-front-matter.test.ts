import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStories } from '../../../../../src/core/story/parse.ts';
import { cpuTime } from '../../../cpuTime.ts';
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

	it('wants a language tag, and knows the names of languages', () => {
		const found = (lang: string) => findings(rule, story({}, `lang: ${lang}`)).map(({ message }) => message);
		for (const lang of ['de', 'pt-BR', 'zh-Hans', 'it', '""']) {
			assert.deepEqual(found(lang), [], lang);
		}
		for (const [lang, meant] of [
			['german', 'de'],
			['Français', 'fr'],
			['en_US', 'en-US'],
		] as const) {
			assert.deepEqual(found(lang), [`"${lang}" is not a language tag; did you mean "${meant}"?`]);
			const text = story({}, `lang: ${lang}`);
			assert.ok(fixed(text, findings(rule, text)[0]).startsWith(`---\nlang: ${meant}\n`));
		}
		const expected = 'must be a language tag, such as en, de or pt-BR';
		assert.deepEqual(found('xx'), [`"lang" ${expected}, not "xx".`]);
		assert.deepEqual(found('3'), [`"lang" ${expected}.`]);
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

	it('points at something that can be seen', () => {
		const text = story({}, 'title: "One\nstatus: draft');
		assert.notEqual(findings(rule, text)[0]?.found.trim(), '');
	});

	it('reports broken YAML once, in words of its own', () => {
		const messages = (frontMatter: string) => findings(rule, story({}, frontMatter)).map(({ message }) => message);
		assert.deepEqual(messages(`a: ${'['.repeat(20_000)}`), ['The YAML is nested too deeply; simplify it.']);
		assert.equal(messages('a: [b\nc: [d\ne: "f').length, 1);
		assert.deepEqual(messages('<<: *nowhere'), [
			'The YAML has too many aliases, or one without an anchor; write the values out.',
		]);
	});

	it('reports what is too deep or too large at once', () => {
		for (const [block, message] of [
			['? '.repeat(890), 'The YAML is nested too deeply; simplify it.'],
			['a: 1\n'.repeat(20_000), 'The block is larger than 64 KB; shorten it.'],
			['\n'.repeat(80_000), 'The block is larger than 64 KB; shorten it.'],
			['\u2028'.repeat(20_000), 'The block must be a list of keys and values; write each as "key: value".'],
			['\n'.repeat(60_000), undefined],
		] as const) {
			const start = cpuTime();
			const [found] = findings(rule, story({}, block));
			assert.ok(cpuTime() - start < 2000, `slow: ${JSON.stringify(block.slice(0, 10))}`);
			assert.equal(found?.message, message);
		}
	});

	it('keeps the warnings of the YAML library to itself', (done) => {
		const onWarning = (warning: Error) => done(warning);
		process.once('warning', onWarning);
		assert.deepEqual(
			findings(rule, story({}, '? [a]\n: 1')).map(({ message }) => message),
			['The YAML has a key that is not a string; write each as "key: value".'],
		);
		setImmediate(() => {
			process.off('warning', onWarning);
			done();
		});
	});

	it('leaves an empty value alone', () => {
		assert.deepEqual(findings(rule, story({}, 'type: star-story\ndate: ""\ntitle: ""\nstatus: ""')), []);
	});

	it('never runs code', () => {
		const text = story().replace(/^/, '---js\n{ title: globalThis.ran = "yes" }\n---\n\n');
		assert.match(findings(rule, text)[0]?.message ?? '', /may be code; write it as YAML/);
		assert.equal('ran' in globalThis, false);
	});

	const wrong: [frontMatter: string, found: string, message: RegExp][] = [
		['title: [a, b]', '[a, b]', /^"title" must be the title of the story in one line\.$/],
		['competencies: 3', '3', /^"competencies" must be a list of competency ids/],
		['measurable: maybe', 'maybe', /^"measurable" must be true or false\.$/],
		['type: star-story\nstatus: done', 'done', /^"status" must be draft, ready or retired, not "done"\.$/],
		['date: [2024]', '[2024]', /^"date" must be a date/],
	];
	for (const [frontMatter, found, message] of wrong) {
		it(`reports ${JSON.stringify(frontMatter)}`, () => {
			const all = findings(rule, story({}, frontMatter));
			assert.deepEqual(
				all.map((diagnostic) => diagnostic.found),
				[found],
			);
			assert.match(all[0]?.message ?? '', message);
		});
	}

	it('makes a list of a single id', () => {
		const text = story({}, 'questions: tell-me-about-a-failure');
		const after = fixed(text, findings(rule, text)[0]);
		assert.match(after, /^questions: \[tell-me-about-a-failure\]$/m);
		assert.deepEqual(findings(rule, after), []);
	});

	it('corrects a misspelled id, and says what else to do about an unknown one', () => {
		const text = story({}, 'questions:\n  - conflict-with-a-colleague\n  - tell-me-about-a-failur\n  - zzz');
		const [typo, unknown, ...others] = findings(rule, text, { knownIds });
		assert.equal(typo?.found, 'tell-me-about-a-failur');
		assert.match(fixed(text, typo), /- tell-me-about-a-failure$/m);
		assert.equal(unknown?.found, 'zzz');
		assert.equal(unknown?.message, 'Unknown question "zzz"; use an id from the guide, or delete this one.');
		assert.deepEqual(others, []);
	});

	for (const frontMatter of [
		'company: Kestrel\ntags: 3\nstatus: published\nlayout: post',
		'title: 2024\ndate: 2024-05-31\nquestions: []\ncompetencies:\n',
		'measurable: false\nreason: It was a decision.\nscheme: SAR',
	]) {
		it(`is silent about ${JSON.stringify(frontMatter)}`, () =>
			assert.deepEqual(findings(rule, story({}, frontMatter), { knownIds }), []));
	}

	it('leaves competencies alone that are words of another program', () => {
		const text = (frontMatter: string) =>
			findings(rule, story({}, frontMatter), { knownIds }).map(({ found }) => found);
		assert.deepEqual(text('competencies: [persuasion, focus]'), []);
		assert.deepEqual(text('type: star-story\ncompetencies: [persuasion, focus]'), ['persuasion', 'focus']);
		assert.deepEqual(text('competencies: [persuasion, ownership]'), ['persuasion']);
		assert.deepEqual(text('competencies: [persuasion, ownershp]'), ['persuasion', 'ownershp']);
	});

	it('does not check ids where no guide is at hand, nor a file without a story', () => {
		assert.deepEqual(findings(rule, story({}, 'questions: [zzz]')), []);
		assert.deepEqual(findings(rule, '---\nquestions: 3\n---\n\n# Notes\n'), []);
	});

	for (const [key, meant] of [
		['statsu', 'status'],
		['tittle', 'title'],
		['competancies', 'competencies'],
		['tpye', 'type'],
		['mesurable', 'measurable'],
	] as const) {
		it(`takes ${key} for ${meant}, and corrects it`, () => {
			const text = story({}, `${key}: x`);
			const [found, ...others] = findings(rule, text);
			assert.equal(found?.found, key);
			assert.equal(found?.message, `Unknown key "${key}"; did you mean "${meant}"?`);
			assert.equal(found?.severity, 'warning');
			assert.deepEqual(others, []);
			assert.ok(fixed(text, found).startsWith(`---\n${meant}: x\n`));
		});
	}

	it('corrects a key in TOML and JSON too', () => {
		const toml = `+++\nstatsu = "draft"\n+++\n\n${story()}`;
		assert.ok(fixed(toml, findings(rule, toml)[0]).startsWith('+++\nstatus = "draft"\n'));
		const json = `---json\n{"tags": [1], "statsu": "draft"}\n---\n\n${story()}`;
		assert.ok(fixed(json, findings(rule, json)[0]).includes('"status": "draft"'));
	});

	it('corrects a language in TOML and JSON too', () => {
		const toml = `+++\nlang = "german"\n+++\n\n${story()}`;
		assert.ok(fixed(toml, findings(rule, toml)[0]).startsWith('+++\nlang = "de"\n'));
		const json = `---json\n{"lang": "german"}\n---\n\n${story()}`;
		assert.ok(fixed(json, findings(rule, json)[0]).includes('{"lang": "de"}'));
	});

	it('corrects one value or one key, and nothing else', () => {
		const line = fc.constantFrom(
			'lang: german # in german',
			'lang: "en_US"',
			'questions: tell-me-about-a-failur',
			'questions: # tell-me-about-a-failur\n  - conflict-with-a-colleague # tell-me-about-a-failur\n  - tell-me-about-a-failur',
			'questions: [tell-me-about-a-failur, tell-me-about-a-failur] # both',
			'competencies: [ # ownershp\n  ownershp]',
			'statsu: draft',
			'# statsu: draft',
			'mesurable: |\n  mesurable: false',
			'notes: |\n  tittle: x',
			'tittle: x',
			'own: 1',
			'own: 2',
		);
		const inToml = (text: string) =>
			text.replace(
				/^(\w+): (?:"?([\w-]+)"?|(\[.*\]))(?=$| #)/gm,
				(_, key, word, list) => `${key} = ${word ? `"${word}"` : list.replace(/[\w-]+/g, '"$&"')}`,
			);
		let corrected = 0;
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (lines, isToml) => {
				const block = lines.join('\n');
				const text = isToml ? `+++\n${inToml(block)}\n+++\n\n${story()}` : story({}, block);
				const before = parseStories(text).frontMatter;
				for (const found of findings(rule, text, { knownIds }).filter(({ fixes }) => fixes.length > 0)) {
					const after = parseStories(fixed(text, found)).frontMatter;
					assert.equal(after?.problems.length, before?.problems.length, text);
					const values = (data = {}) => Object.values<unknown>(data).map((value) => JSON.stringify(value));
					const keys = (data = {}) => Object.keys(data);
					const [now, then] = [after?.data, before?.data];
					const changed = [
						...keys(then).filter((key) => !keys(now).includes(key)),
						...values(then).filter((value) => !values(now).includes(value)),
					];
					assert.equal(changed.length, 1, fixed(text, found));
					assert.equal(keys(now).length, keys(then).length, text);
					corrected++;
				}
			}),
		);
		assert.ok(corrected > 50, `only ${corrected} were corrected`);
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
				'Unknown question "conflict-with-a-coleague"; did you mean "conflict-with-a-colleague"?',
			],
			[
				'questions: conflict-with-a-colleague',
				'conflict-with-a-colleague',
				'"questions" must be a list of question ids, such as [must-prepare-conflict].',
			],
			['statsu: ready', 'statsu', 'Unknown key "statsu"; did you mean "status"?'],
			['competencies: [mine]', 'mine', 'Unknown competency "mine"; use an id from the guide, or delete this one.'],
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
