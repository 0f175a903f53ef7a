import assert from 'node:assert/strict';
import { Guide } from '../../../../src/core/guide/guide.ts';
import { pageText } from '../../../../src/core/guide/page.ts';
import { readChapter } from '../../../../src/core/guide/readChapter.ts';
import { sourcesPage } from '../../../../src/core/guide/sources.ts';
import { builtIn } from './support.ts';

const text = `---
id: facts
order: 10
title: Facts
summary: Facts.
sources:
  - fact: Structured interviews predict performance best.
    by: Sackett et al., Journal of Applied Psychology 107
    url: https://doi.org/10.1037/apl0000994
    date: "2022"
---

# Facts

Ask everybody the same.
`;

describe('sources', () => {
	const { chapter, problems } = readChapter(text);
	const line =
		'- Structured interviews predict performance best. [Sackett et al., Journal of Applied Psychology 107](https://doi.org/10.1037/apl0000994), 2022.';

	it('follow the text of a chapter', () => {
		assert.deepEqual(problems, []);
		assert.ok(chapter);
		const guide = new Guide({ ...builtIn.guide, chapters: [chapter] });
		assert.ok(
			pageText(chapter, guide).startsWith(`# Facts\n\nAsk everybody the same.\n\n## Sources\n\n${line}\n\n---`),
		);
	});

	it('are on one page, chapter by chapter, behind the last chapter', () => {
		assert.ok(chapter);
		const page = sourcesPage([chapter, { ...chapter, id: 'other', order: 20, sources: [] }]);
		assert.equal(page?.order, 21);
		assert.ok(page.text.endsWith(`\n\n## [Facts](../chapters/facts.md)\n\n${line}\n`));
		assert.equal(sourcesPage([]), null);
	});

	it('need an address and a date', () => {
		const broken = readChapter(text.replace('https://doi', 'doi').replace('"2022"', 'lately'));
		assert.deepEqual(
			broken.problems.map(({ message }) => message),
			[
				'"doi.org/10.1037/apl0000994" must begin with https://.',
				'"lately" must be a year, month or day, such as "2022-11".',
			],
		);
	});
});
