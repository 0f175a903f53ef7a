import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { worksheets } from '../../../../src/core/guide/preparation.ts';
import { isFilledIn } from '../../../../src/core/guide/worksheet.ts';

const templateOf = (name: string) => readFileSync(join(root, 'media/preparation', `${name}.md`), 'utf8');

/** A template with an answer after everything that asks for one. */
function answered(template: string): string {
	return template.replace(/^-(?: .*:)?[ \t]*$/gm, (line) => `${line.trimEnd()} answer`);
}

describe('a worksheet', () => {
	for (const name of worksheets) {
		it(`${name} is filled in when everything is, and not before`, () => {
			const template = templateOf(name);
			assert.equal(isFilledIn(template, template), false);
			assert.equal(isFilledIn(template, template.replaceAll('\n', '\r\n')), false);
			assert.equal(isFilledIn(template, ''), false);
			assert.equal(isFilledIn(template, answered(template)), true);
			assert.equal(isFilledIn(template, answered(template).replaceAll('\n', '\r\n')), true);
		});
	}

	it('is not filled in while a section is empty, unless it is taken out', () => {
		const template = '# T\n\n## A\n\n- One:\n- Two:\n\n## B\n\n- \n- \n';
		const half = template.replace('- One:', '- One: yes');
		assert.equal(isFilledIn(template, half), false);
		assert.equal(isFilledIn(template, `${half}\nA sentence of my own.\n`), true);
		assert.equal(isFilledIn(template, half.replace(/## B[\s\S]*/, '')), true);
	});
});
