import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disableOffers } from '../../../src/assist/disableOffers.ts';
import type { Story } from '../../../src/core/story/model.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { sayInEnglish } from '../../../src/core/text/translation.ts';
import { documents } from '../../fuzz/documents.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';

describe('offers to turn a rule off', () => {
	it('are three where all are possible', () => {
		const text =
			'# Ledger\n\n## Situation\n\nTODO\n\n## Result\n\n5%\n\n# Night\n\n## Situation\n\nIt was.\n\n## Result\n\n6%\n';
		const { document, findings } = lint(text);
		const [found] = findings.filter(({ story }) => story !== null);
		assert.ok(found);
		assert.deepEqual(
			disableOffers(found, document, sayInEnglish).map(({ title }) => title),
			['here', 'for this story', 'for this file'].map((where) => `Disable “${found.rule}” ${where}`),
		);
	});

	it('leave every story of any document as it is', () => {
		const tell = ({ title, sections }: Story) =>
			JSON.stringify([title, sections.map(({ parts, state, words }) => [parts, state, words])]);
		let offered = 0;
		fc.assert(
			fc.property(documents, (text) => {
				const { document, findings } = lint(text);
				for (const finding of findings.slice(0, 10)) {
					for (const { edits } of disableOffers(finding, document, sayInEnglish)) {
						const after = applyEdits(text, edits);
						assert.deepEqual(parseStories(after).stories.map(tell), document.stories.map(tell), after);
						offered++;
					}
				}
			}),
		);
		assert.ok(offered > 100, `only ${offered} were offered`);
	});
});
