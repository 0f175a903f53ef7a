import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBank } from '../../src/core/guide/readBank.ts';
import { readConfigFile } from '../../src/core/lint/readConfig.ts';
import { rules } from '../../src/core/lint/rules.ts';
import { readEntries } from '../../src/core/practice/entry.ts';
import { documents } from './documents.ts';
import { editsOf, lostWords, wrongPlaces } from './edits.ts';

/** What holds for any text, by name. */
export const properties: Readonly<Record<string, fc.IPropertyWithHooks<[string]>>> = {
	'no edit loses a word': fc.property(documents, (text) => {
		for (const edited of editsOf(text)) {
			assert.deepEqual(lostWords(text, edited), [], `${edited.name} of\n${text}\n=>\n${edited.text}`);
		}
	}),
	'every finding marks something': fc.property(documents, (text) => {
		assert.deepEqual(wrongPlaces(text), [], text);
	}),
	'whatever is read as a bank, configuration or history gives no error': fc.property(
		fc.oneof(documents, fc.json(), fc.string({ unit: 'binary', maxLength: 300 })),
		(text) => {
			readBank(text, 'bank', 'banks');
			readConfigFile(text, rules);
			readEntries(text);
		},
	),
};
