import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withLink } from '../../../../src/core/edit/links.ts';
import { setFacts, setFrontMatter } from '../../../../src/core/edit/setFacts.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const story = '# Outage\n\n**Situation:** It was down.\n';

function set(text: string, values: Readonly<Record<string, unknown>>): string | null {
	const edits = setFrontMatter(parseStories(text), values);
	return edits && applyEdits(text, edits);
}

describe('keys of the front matter', () => {
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
});

describe('facts of one of several stories', () => {
	const told = '**Situation:** It was down.\n\n**Task:** I had to.\n\n**Action:** I did.\n\n**Result:** 40% less.\n';
	const two = (comment = '') => `# Stories\n\n## The outage\n\n${told}\n${comment}## The architect\n\n${told}`;

	function setSecond(text: string, values: Readonly<Record<string, unknown>>): string | null {
		const document = parseStories(text);
		const story = document.stories[1];
		assert.ok(story, text);
		const edits = setFacts(document, story, values);
		return edits && applyEdits(text, edits);
	}

	it('are written into the comment above it', () => {
		assert.equal(setSecond(two(), { status: 'ready' }), two('<!-- star-coach-story\nstatus: ready\n-->\n'));
		const windows = two('<!-- star-coach-story\nstatus: ready\n-->\n').replace(/\n/g, '\r\n');
		assert.equal(setSecond(two().replace(/\n/g, '\r\n'), { status: 'ready' }), windows);
	});

	it('join or replace those that are there, and take over a comment that only declares', () => {
		for (const [before, after] of [
			['<!-- star-coach-story -->\n', '<!-- star-coach-story\nstatus: ready\n-->\n'],
			['<!-- star-coach-story status: draft -->\n', '<!-- star-coach-story\nstatus: ready\n-->\n'],
			['<!-- star-coach-story\nx: 1 # mine\n-->\n', '<!-- star-coach-story\nx: 1 # mine\nstatus: ready\n-->\n'],
			['<!-- star-coach-story\nstatus: draft\nx: 1\n-->\n', '<!-- star-coach-story\nstatus: ready\nx: 1\n-->\n'],
			['<!-- star-coach-story\nstatus:\n-->\n', '<!-- star-coach-story\nstatus: ready\n-->\n'],
			['<!-- star-coach-story\n{ x: 1 }\n-->\n', '<!-- star-coach-story\nx: 1\nstatus: ready\n-->\n'],
			[
				'<!-- star-coach-story\nx: 1\n-->\n<!-- mine -->\n\n',
				'<!-- star-coach-story\nx: 1\nstatus: ready\n-->\n<!-- mine -->\n\n',
			],
		] as const) {
			assert.equal(setSecond(two(before), { status: 'ready' }), two(after), before);
		}
	});

	it('are not written where a remark would be lost, they would not be read, or nothing can be', () => {
		for (const comment of ['<!-- star-coach-story\n{ x: 1 } # mine\n-->\n', '<!-- star-coach-story\nx: [\n-->\n']) {
			assert.equal(setSecond(two(comment), { status: 'ready' }), null, comment);
		}
		const row = (name: string) => `| ${name} | I was there. | I had to. | I did. | 40% less. |\n`;
		const table = '| Story | Situation | Task | Action | Result |\n| - | - | - | - | - |\n';
		assert.equal(setSecond(`${table}${row('One')}${row('Two')}`, { status: 'ready' }), null);
	});

	it('cannot end the comment, or anything else', () => {
		const comment = fc.constantFrom('', '<!-- star-coach-story -->\n', '<!-- star-coach-story\nx: 1\n-->\n');
		const value = fc.oneof(fc.string(), fc.constantFrom('-->', 'a --> b', '<!--', '--!>', '- [x]', '# no'));
		let done = 0;
		fc.assert(
			fc.property(comment, value, (comment, reason) => {
				const text = two(comment);
				const after = setSecond(text, { reason });
				if (after !== null) {
					const read = parseStories(after);
					assert.deepEqual(read.stories[1]?.comment?.data.reason, reason, after);
					assert.deepEqual(
						read.stories.map(({ title }) => title),
						['The outage', 'The architect'],
					);
					done++;
				}
			}),
		);
		assert.ok(done > 80, `only ${done} were set`);
	});

	it('take a link beside those that hold for all', () => {
		const text = `---\nquestions: [a]\n---\n\n${two()}`;
		const document = parseStories(text);
		const story = document.stories[1];
		assert.ok(story);
		assert.deepEqual(withLink(document, story, { questions: 'a' }), {});
		assert.deepEqual(withLink(document, story, { questions: 'b' }), { questions: ['b'] });
		const linked = setSecond(text, withLink(document, story, { questions: 'b' }));
		assert.match(linked ?? '', /-->\n## The architect/);
		const again = parseStories(linked ?? '');
		assert.deepEqual(withLink(again, again.stories[1] ?? story, { questions: 'c' }), { questions: ['b', 'c'] });
	});
});
