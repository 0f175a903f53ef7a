import assert from 'node:assert/strict';
import { strongestFigures } from '../../../../src/core/lint/strongestFigures.ts';
import { toReportStory } from '../../../../src/core/report/fileReport.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

function figuresOf(action: string, told: string): string[] {
	const result = lint(
		`**Situation:** The search was slow.\n\n**Task:** I had to mend it.\n\n**Action:** ${action}\n\n**Result:** ${told}\n`,
	);
	return strongestFigures(toReportStory(result, result.document.stories[0] as Story).measures);
}

describe('the figures that are shown for a story', () => {
	for (const [told, figures] of [
		['We spent two days on it, p99 went from 900 ms to 140 ms, and Go stayed.', ['from 900 ms to 140 ms', 'two days']],
		['After three weeks, it was **40%** faster.', ['40%', 'three weeks']],
		['In 12 minutes, orders were back, three times as many.', ['three times as many', 'In 12 minutes']],
		['Two days later, it took two days.', ['Two days']],
		['The 99th percentile fell from 900 ms to 140 ms without an incident, in two services.', ['from 900 ms to 140 ms']],
		['One of the three teams noticed. I deleted 4,000 lines.', ['One of the three teams', '4,000 lines']],
		['The sale ran without an incident in two services.', ['without an incident', 'two services']],
		['It is fast now.', ['from 9 s to 2 s']],
	] as const) {
		it(`have what changed first, and nothing beside it that is no result: ${told}`, () => {
			assert.deepEqual(figuresOf('I cut it from 9 s to 2 s within two days.', told), figures);
		});
	}
});
