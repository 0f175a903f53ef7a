import assert from 'node:assert/strict';
import { english } from '../../../../src/core/story/languages/english.ts';
import { german } from '../../../../src/core/story/languages/german.ts';
import { promptFor } from '../../../../src/core/story/partFacts.ts';
import { schemeFacts } from '../../../../src/core/story/schemes.ts';

describe('what asks for a part', () => {
	it('is what the scheme asks for, in English only', () => {
		for (const scheme of Object.keys(schemeFacts) as (keyof typeof schemeFacts)[]) {
			for (const part of ['situation', 'task', 'action', 'result', 'reflection'] as const) {
				const own = schemeFacts[scheme].parts?.[part]?.prompt;
				assert.equal(promptFor(part, scheme), `[${own ?? english.prompts[part]}]`);
				assert.equal(promptFor(part, scheme, german), `[${german.prompts[part]}]`);
			}
		}
	});

	it('is the same for STAR where no scheme is named', () => {
		assert.equal(promptFor('situation'), promptFor('situation', 'STAR'));
		assert.equal(promptFor('present'), `[${english.prompts.present}]`);
	});
});
