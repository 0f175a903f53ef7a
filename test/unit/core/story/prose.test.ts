import assert from 'node:assert/strict';
import { proseOf, sentencesOf } from '../../../../src/core/story/markdown/prose.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** The sentences of the Action of a story, as written in the document. */
function sentences(action: string, raw = false): string[] {
	const text = `**Situation:** A.\n\n**Action:** ${action}\n\n**Result:** 3%.\n`;
	const document = parseStories(text);
	const section = document.stories[0]?.sections[1];
	assert.ok(section);
	const prose = proseOf(document, section, { raw });
	for (const span of sentencesOf(prose)) {
		assert.ok(span.start >= section.labelSpan.end && span.end <= section.span.end);
	}
	return sentencesOf(prose).map(({ start, end }) => text.slice(start, end).trim());
}

describe('prose', () => {
	it('goes on over line breaks and ends at full stops', () => {
		assert.deepEqual(sentences('I read the\nlog. Then I (quietly!) left, e.g.\nhome.'), [
			'I read the\nlog.',
			'Then I (quietly!) left, e.g.\nhome.',
		]);
		assert.deepEqual(sentences('It took 2.5 hours in v1.2 of a.b.c.'), ['It took 2.5 hours in v1.2 of a.b.c.']);
	});

	it('ends at the end of a list item, a paragraph and a full-width stop', () => {
		assert.deepEqual(sentences('Two steps\n\n- one\n- two\n\nthree'), ['Two steps', 'one', 'two', 'three']);
		assert.deepEqual(sentences('我做了。然后走了。'), ['我做了。', '然后走了。']);
	});

	it('leaves out comments, code, link targets, tags and what others said', () => {
		const text = '**Situation:** A.\n\n**Action:** I `ran` [it](we.md) <b>x</b>. <!-- we --> "We left." Bye.\n';
		const document = parseStories(text);
		const section = document.stories[0]?.sections[1];
		assert.ok(section);
		const prose = proseOf(document, section);
		assert.equal(prose.text.length, text.trimEnd().length - prose.start);
		assert.deepEqual(prose.text.match(/\w+/g), ['I', 'it', 'x', 'Bye']);
		assert.match(proseOf(document, section, { raw: true }).text, /<b>x<\/b>.*"We left\."/);
	});

	it('of a section without content has no sentence', () => {
		const document = parseStories('**Situation:**\n\n**Action:** I did.\n');
		const section = document.stories[0]?.sections[0];
		assert.ok(section);
		assert.deepEqual(sentencesOf(proseOf(document, section)), []);
	});
});
