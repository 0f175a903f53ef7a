import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBank } from '../../src/core/guide/readBank.ts';
import { readConfigFile } from '../../src/core/lint/readConfig.ts';
import { rules } from '../../src/core/lint/rules.ts';
import { readEntries, writeEntry } from '../../src/core/practice/entry.ts';
import { readExport } from '../../src/core/practice/importExport.ts';
import { documents } from './documents.ts';
import { editsOf } from './edits.ts';
import { broughtBy } from './fixes.ts';
import { historyLosesNothing } from './histories.ts';
import { linksLeadToPages } from './links.ts';
import { lossesOf, wrongPlaces } from './losses.ts';
import { assertReport } from './reports.ts';

const place = fc.double({ min: 0, max: 0.999, noNaN: true });

/** Lines that are almost those of a history. */
const lines = fc
	.array(
		fc.record(
			{
				v: fc.constantFrom(1, 2, '1'),
				type: fc.constantFrom('round', 'undo', 'reset', 'x'),
				id: fc.constantFrom('a', '', 'x'.repeat(501)),
				at: fc.oneof(fc.integer(), fc.constantFrom(8.64e15, 8.64e15 + 1, Number.MAX_VALUE)),
				question: fc.string(),
				rating: fc.constantFrom('good', 'bad'),
				mode: fc.constantFrom('speak', 'sing'),
				round: fc.string(),
				words: fc.double(),
				__proto__: fc.anything(),
			},
			{ requiredKeys: ['v', 'type'] },
		),
		{ maxLength: 5 },
	)
	.map((entries) => entries.map((entry) => JSON.stringify(entry)).join('\n'));

const anyText = fc.oneof(documents, fc.json(), fc.string({ unit: 'binary', maxLength: 300 }), lines);

/** After any edit, the words of a text are still there, in order, and one undo restores it byte for byte. */
export function editsLoseNothing(texts: fc.Arbitrary<string>): fc.IPropertyWithHooks<[string, number]> {
	return fc.property(texts, place, (text, at) => {
		for (const edited of editsOf(text, at)) {
			assert.deepEqual(lossesOf(text, edited), [], `${edited.name} of\n${text}\n=>\n${edited.text}`);
		}
	});
}

/** The invariants, by name; the fastest to try come first. */
export const properties: Readonly<Record<string, fc.IRawProperty<unknown, boolean>>> = {
	'a link leads to the page that it names, or nowhere': linksLeadToPages,
	'nothing that is read as a bank, configuration or history causes an error': fc.property(anyText, (text) => {
		readBank(text, 'bank', 'banks');
		readConfigFile(text, rules);
		readExport(text);
		// What is read can be written and read again.
		const { entries } = readEntries(text);
		assert.deepEqual(readEntries(entries.map(writeEntry).join('')), { entries, problems: [] });
	}),
	'no saved rating is lost': historyLosesNothing,
	'no edit loses anything': editsLoseNothing(documents),
	'a fix brings no error of another rule': fc.property(documents, (text) => {
		assert.deepEqual(broughtBy(text), [], text);
	}),
	'every finding marks something': fc.property(documents, (text) => {
		assert.deepEqual(wrongPlaces(text), [], text);
	}),
	'a report has its places in the text': fc.property(documents, (text) => assertReport(text)),
};
