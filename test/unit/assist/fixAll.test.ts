import assert from 'node:assert/strict';
import { fixAllEdit } from '../../../src/assist/fixAll.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { sayInEnglish } from '../../../src/core/text/translation.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';

describe('the edit that fixes all', () => {
	const text = '# T\n\n**Situation:** A.\n\n**Action:** I did.\n\n**Result:** It took 9 minutes.\n';

	it('applies what there is, and lints no text that was linted already', () => {
		const linted: string[] = [];
		const counted = (now: string) => {
			linted.push(now);
			return lint(now);
		};
		const edit = fixAllEdit(counted(text), counted, sayInEnglish);
		assert.match(applyEdits(text, edit?.edits ?? []), /\*\*Task:\*\*/);
		assert.deepEqual(linted, [...new Set(linted)]);
	});

	it('is none where nothing has a fix', () => {
		assert.equal(fixAllEdit(lint('# T\n'), lint, sayInEnglish), null);
	});
});
