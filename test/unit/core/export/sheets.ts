import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { type CheatSheet, cheatSheet } from '../../../../src/core/export/cheatSheet.ts';
import { toSheetStory } from '../../../../src/core/export/sheetStory.ts';
import { Guide } from '../../../../src/core/guide/guide.ts';
import type { Match } from '../../../../src/core/matching/match.ts';
import type { Say } from '../../../../src/core/text/translation.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';
import { builtIn } from '../guide/support.ts';

/** The guide with ids as titles, so that these sheets do not change when a question is reworded. */
const guide = new Guide({
	...builtIn.guide,
	questions: builtIn.guide.questions.map((question) => ({ ...question, title: question.id, short: '' })),
});

const sample = readFileSync(join(root, 'media/sample-stories/stories/checkout-outage.md'), 'utf8');
const outage = `${sample}
## 45 seconds

A version of the story.

## Do not claim

- The fraud check was not my design.
`;
const failure = `---
type: star-story
questions: [must-prepare-failure]
---

# The report that nobody read

**Situation:** I had built a nightly report for three teams. It took me five weeks.

**Task:** I wanted them to find stale orders by themselves.

**Action:** I asked each team what they had done with it in the last month. I turned it off for a week.

**Result:** One of the three teams noticed. I deleted 4,000 lines and kept one query.
`;
const pitch = `---
scheme: pitch
questions: [must-prepare-introduce-yourself]
---

# My pitch

## Present

I run the scan pipeline of a parcel company, 11 million scans a day.

## Past

I came from the support desk.

## Why here

Your opening is about devices that are offline half of the time.
`;

/** The sheet of two stories and a pitch. */
export function sheetOf(say?: Say): CheatSheet {
	const notes = {
		pitchNotes: ['First sentence, word for word: I run the scan pipeline.'],
		ask: ['What would I do in the first three months?', 'Which part of the system do you avoid touching?'],
	};
	return of([outage, failure, pitch], notes, say);
}

/** A sheet in which every text is an injection attack. */
export function hostile(): CheatSheet {
	const attack =
		'=1+1 <img src=x onerror=alert(1)> </style><script>alert(1)</script> | [x](javascript:alert(1)) "q" \u202e\u2067';
	const { stories, ...sheet } = sheetOf();
	return {
		...sheet,
		stories: stories.map((story) => ({
			...story,
			title: attack,
			lines: [{ part: 'Result', text: attack }],
			figures: ['=2+2', '@sum', '-1', attack],
			versions: [attack],
			competencies: ['=a b'],
		})),
		pitchNotes: [attack],
		ask: [attack, '+1'],
	};
}

function of(texts: readonly string[], notes: Pick<CheatSheet, 'pitchNotes' | 'ask'>, say?: Say): CheatSheet {
	const stories = texts.flatMap((text, file) => {
		const result = lint(text);
		return result.document.stories.map((story) => toSheetStory(result, story, `${file}`, 'Untitled', say));
	});
	const storiesFor = (question: string): Match[] => {
		const linked = stories.filter(({ questions }) => questions.includes(question));
		const suggested = question === 'must-prepare-conflict' ? stories.slice(0, 1) : [];
		return [
			...linked.map(({ id }): Match => ({ id, score: 2, place: 0, reasons: [{ kind: 'linked' }] })),
			...suggested.map(
				({ id }): Match => ({ id, score: 1, place: 0, reasons: [{ kind: 'topic', topic: 'a production incident' }] }),
			),
		];
	};
	return cheatSheet(stories, guide, { storiesFor }, notes);
}
