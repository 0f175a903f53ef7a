import assert from 'node:assert/strict';
import fc from 'fast-check';
import { achievementsHead, appendAchievement, readAchievements } from '../../../../src/core/remember/bragFile.ts';

function append(file: string, date: string, text: string): string {
	const { offset, text: added } = appendAchievement(file, date, text);
	return file.slice(0, offset) + added + file.slice(offset);
}

describe('achievements', () => {
	it('are a list below a heading', () => {
		const first = append(achievementsHead, '2025-03-04', ' Halved the\nbuild time ');
		assert.equal(first, '# Achievements\n\n- 2025-03-04 Halved the build time\n');
		assert.equal(append(first, '2025-03-05', 'On call'), `${first}- 2025-03-05 On call\n`);
	});

	it('go below whatever else the file holds', () => {
		assert.equal(
			append('- 2025-01-01 A\n\nMy words.\n', '2025-03-05', 'B'),
			'- 2025-01-01 A\n\nMy words.\n\n- 2025-03-05 B\n',
		);
	});

	it('are read from dated items alone', () => {
		const file =
			'# Mine\r\n\r\n* 2025-03-04: One\r\n- 2025-02-31 never\n- no date\n2025-03-05 no item\n+ 2025-03-06 Two ';
		assert.deepEqual(
			readAchievements(file).map(({ title, from }) => [new Date(from).toISOString().slice(0, 10), title]),
			[
				['2025-03-04', 'One'],
				['1970-01-01', '2025-02-31 never'],
				['2025-03-06', 'Two'],
			],
		);
	});

	it('are read as they were written', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.string(), (text, before) => {
				fc.pre(text.trim() !== '');
				const read = readAchievements(append(before, '2025-03-04', text));
				assert.equal(read.at(-1)?.title, text.replace(/\s+/g, ' ').trim());
			}),
		);
	});
});
