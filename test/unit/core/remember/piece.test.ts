import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../../src/build/root.ts';
import {
	datesIn,
	factOf,
	likenessOf,
	type Piece,
	type Sign,
	search,
	signs,
} from '../../../../src/core/remember/piece.ts';
import { sayInEnglish } from '../../../../src/core/text/translation.ts';

const piece = (title: string, ...has: readonly Sign[]): Piece => ({
	place: 'shop',
	title,
	from: Date.UTC(2025, 2, 3),
	to: Date.UTC(2025, 2, 21),
	commits: [],
	signs: has,
});
const cached = piece('Cache prices', ['commits', 14], ['reverted', '2025-03-06'], ['nights', 2]);
const found = piece('Find by name', ['commits', 3], ['waited', 14]);

describe('what is said about a piece of work', () => {
	it('is searched for every word: year, place and facts', () => {
		const find = (text: string) =>
			search([cached, found], text, sayInEnglish, datesIn('en-US')).map(({ title }) => title);
		assert.deepEqual(find(''), ['Cache prices', 'Find by name']);
		assert.deepEqual(find(' 2025 SHOP  reverted'), ['Cache prices']);
		assert.deepEqual(find('name'), ['Find by name']);
		assert.deepEqual(find('2024'), []);
		assert.deepEqual(find('25'), []);
		assert.deepEqual(find('name)'), []);
		const more = [piece('Cache (#12)'), piece('税金の計算')];
		const among = (text: string) => search(more, text, sayInEnglish, datesIn('en-US')).length;
		assert.deepEqual(['#12', '12', 'ache', '計算'].map(among), [1, 1, 0, 1]);
	});

	it('is why it looks like an answer to a question', () => {
		const why = (of: Piece, ...competencies: string[]) => {
			const sign = likenessOf(of, competencies);
			return sign && factOf(sign, sayInEnglish);
		};
		assert.equal(why(cached, 'learning', 'ownership', 'self-awareness'), 'reverted 2025-03-06');
		assert.equal(why(cached, 'composure'), 'at night: 2');
		assert.equal(why(found, 'conflict-resolution', 'listening'), 'days until the merge: 14');
		assert.equal(why(found, 'delivery', 'planning', 'collaboration'), undefined);
	});

	it('names only competencies of the guide', () => {
		const known = parse(readFileSync(join(root, 'media/guide/competencies.yaml'), 'utf8')).map(
			({ id }: { id: string }) => id,
		);
		for (const [, ...competencies] of Object.values(signs) as readonly (readonly string[])[]) {
			assert.deepEqual(
				competencies.filter((id) => !known.includes(id)),
				[],
			);
		}
	});
});
