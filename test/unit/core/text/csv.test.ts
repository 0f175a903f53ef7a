import assert from 'node:assert/strict';
import { csvText } from '../../../../src/core/text/csv.ts';

describe('csvText', () => {
	it('has no formula, whatever a spreadsheet takes for the separator', () => {
		const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
		const texts = signs.flatMap((sign) => [
			`${sign}1+1`,
			` ${sign}1`,
			`x;${sign}1+1`,
			`x; ${sign}1+1`,
			`x\t${sign}1`,
			`x|${sign}1`,
			`x\n${sign}1`,
			`x\r\n${sign}1`,
			`"x";${sign}1`,
		]);
		const written = csvText(texts.flatMap((text) => [[text], ['a', text, 'b']]));
		for (const separator of [';', '\t', '|']) {
			for (const cell of written.split(/\r\n|\r|\n/).flatMap((record) => record.split(separator))) {
				assert.doesNotMatch(cell, /^["\s]*[=+\-@＝＋－＠]/, `${JSON.stringify(cell)} at ${JSON.stringify(separator)}`);
			}
		}
	});

	it('leaves lists and figures inside of a text alone', () => {
		assert.equal(csvText([['It fell, -5 % = less\n- a\n- b']]), '"It fell, -5 % = less\n- a\n- b"\r\n');
	});
});
