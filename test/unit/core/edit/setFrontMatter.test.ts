import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setFrontMatter } from '../../../../src/core/edit/setFrontMatter.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const story = '# Outage\n\n**Situation:** It was down.\n';

function set(text: string, values: Readonly<Record<string, unknown>>): string | null {
	const edits = setFrontMatter(parseStories(text), values);
	return edits && applyEdits(text, edits);
}

describe('keys of the front matter', () => {
	it('are added to a file with or without front matter', () => {
		assert.equal(set(story, { questions: ['a', 'b'] }), `---\nquestions: [a, b]\n---\n\n${story}`);
		assert.equal(
			set(`---\ntitle: Mine # yes\n---\n\n${story}`, { questions: ['a'] }),
			`---\ntitle: Mine # yes\nquestions: [a]\n---\n\n${story}`,
		);
		assert.equal(set(`\n${story}`, { y: 2 }), `---\ny: 2\n---\n\n${story}`);
		assert.equal(set(`---\r\nx: 1\r\n---\r\n${story}`, { y: 2 }), `---\r\nx: 1\r\ny: 2\r\n---\r\n${story}`);
	});

	it('are replaced or go on, however their value is written, but for comments', () => {
		for (const [before, after] of [
			['questions: [a]', 'questions: [a, b]'],
			['questions: a', 'questions: [a, b]'],
			['questions: []', 'questions: [a, b]'],
			['questions: [a, ]', 'questions: [a, b]'],
			['questions: [\n  a, # why\n]', null],
			['questions: {x: y}', 'questions: [a, b]'],
			['questions: {x: y # why\n}', null],
			['questions:\n  - a', 'questions:\n  - a\n  - b'],
			['questions:\n- a # why\n# more', 'questions:\n- a # why\n- b\n# more'],
			['questions: [ a # why\n  ]', 'questions: [ a # why\n  , b]'],
			['questions: [a, b] # why', 'questions: [a, b] # why'],
			['questions:', 'questions: [a, b]'],
			['questions: # none yet', 'questions: [a, b] # none yet'],
		]) {
			const wanted = after && `---\n${after}\nstatus: draft\n---\n${story}`;
			assert.equal(set(`---\n${before}\nstatus: draft\n---\n${story}`, { questions: ['a', 'b'] }), wanted);
		}
	});

	it('are left alone where they would not be read back', () => {
		for (const block of ['a: [b', '{ a: 1 }', '- a', 'questions: &q [a]\nx: *q']) {
			const after = set(`---\n${block}\n---\n${story}`, { questions: ['b'] });
			assert.ok(after === null || parseStories(after).frontMatter?.data.x === undefined, block);
		}
		assert.equal(set(`+++\na = 1\n+++\n${story}`, { status: 'ready' }), null);
	});

	it('are read back as they were meant in a file that had none', () => {
		const value = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('a\n---\nb', '---', '\u2028', '\ud800', '2024-05-31', '2024-05-31T10:00:00Z', '~', '0x1F', '-0'),
			fc.double(),
			fc.constantFrom(new Date(0), new Map([[1, 2]]), { own: [1, { deep: 'x' }] }),
			fc.array(fc.string(), { maxLength: 3 }),
		);
		const start = fc.constantFrom('', '\uFEFF', '---\n\n', '\r\n', '+++\n', '{}\n');
		let done = 0;
		fc.assert(
			fc.property(start, fc.string(), value, (before, key, value) => {
				const text = before + story;
				const after = set(text, { [key]: value });
				if (after === null) {
					return;
				}
				const { frontMatter } = parseStories(after);
				assert.equal(JSON.stringify(frontMatter?.data), JSON.stringify({ [key]: value }), after);
				assert.deepEqual(frontMatter?.problems, []);
				assert.ok(after.endsWith(story));
				done++;
			}),
		);
		assert.ok(done > 30, `only ${done} were set`);
	});

	it('change nothing else', () => {
		const key = fc.constantFrom('a', 'status', 'title', 'n');
		const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { minLength: 1 }));
		fc.assert(
			fc.property(fc.dictionary(key, value), value, (data, status) => {
				const text = `---\n${JSON.stringify(data)
					.slice(1, -1)
					.replace(/,(?="(?:a|status|title|n)":)/g, '\n')
					.replaceAll('":', '": ')}\n---\n\n${story}`;
				const parsed = parseStories(text);
				fc.pre(parsed.frontMatter?.problems.length === 0);
				const after = set(text, { status });
				if (after !== null) {
					assert.deepEqual(parseStories(after).frontMatter?.data, { ...parsed.frontMatter?.data, status });
					assert.ok(after.endsWith(`---\n\n${story}`));
				}
			}),
		);
	});
});
