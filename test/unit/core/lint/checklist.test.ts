import assert from 'node:assert/strict';
import { checklistLines, pitchLines } from '../../../../src/core/lint/checklist.ts';
import { rules } from '../../../../src/core/lint/rules.ts';

describe('the list "ready to tell"', () => {
	it('has a line for each thing that rules decide, of which a pitch has two', () => {
		const decided = new Set(rules.flatMap(({ checklist }) => checklist ?? []));
		assert.deepEqual([...decided].sort(), [...checklistLines].sort());
		assert.deepEqual(
			checklistLines.filter((line) => pitchLines.includes(line)),
			['parts', 'time'],
		);
	});
});
