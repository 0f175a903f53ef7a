import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { notations } from '../../../../src/core/write/notations.ts';
import { allSamples, contents, write } from './samples.ts';

/** Contents without markup, which has no meaning in HTML. */
const plain = contents.map((content) => content.replace(/[*`]/g, ''));

describe('the writer of each notation', () => {
	for (const sample of allSamples) {
		it(`takes ${sample.name} apart into what they tell`, () => {
			const document = parseStories(write(sample, plain));
			const { text, stories } = document;
			const [story] = stories;
			assert.equal(stories.length, 1);
			const sections = story?.sections ?? [];
			assert.ok(sections.slice(1).every(({ notation }) => notation === sample.notation));
			for (const [index, section] of sections.entries()) {
				const next = sections[index + 1];
				const stop = next
					? notations[next.notation].startOf(document, next)
					: notations[section.notation].endOf(document, section);
				const piece = notations[section.notation].takeApart(document, section, stop);
				assert.ok(piece, `${section.label} in\n${text}`);
				assert.deepEqual(
					piece.body.map((line) => line.replace(/^- /, '')),
					[plain[index]],
				);
				assert.ok(piece.title.includes(section.label), piece.title);
			}
		});

		it(`finds the label of ${sample.name} as it is written`, () => {
			const document = parseStories(write(sample, plain));
			for (const section of document.stories[0]?.sections ?? []) {
				const { start, quote, mark, before, after } = notations[section.notation].readLabel(document, section);
				const { text } = document;
				const label = text.slice(section.labelSpan.start, section.labelSpan.end);
				assert.ok(text.startsWith(quote + mark + before + label + after, start));
			}
		});
	}
});
