import assert from 'node:assert/strict';
import { overlapsWith } from '../../../src/build/guideOverlaps.ts';

describe('overlaps of the guide with other texts', () => {
	const find = overlapsWith(
		new Map([
			['a.md', 'One two.\n\nThree **four** [five](six.md) six, seven eight nine ten.'],
			['b.md', "It's a short text."],
		]),
	);

	it('are runs of seven words or more, each given once with its line', () => {
		assert.deepEqual(find('Zero TWO three four five six seven\neight nine. Eleven.'), [
			{ name: 'a.md', line: 1, words: 'two three four five six seven eight nine' },
		]);
	});

	it('are found whatever the markup, the quotes and the case', () => {
		assert.equal(find('> three, four, _five_, six, seven; EIGHT — nine')[0]?.line, 3);
		assert.deepEqual(find('one two three four five six. Seven-ish'), [
			{ name: 'a.md', line: 1, words: 'one two three four five six seven' },
		]);
	});

	it('are not six words, nor words in another order', () => {
		assert.deepEqual(find('one two three four five six'), []);
		assert.deepEqual(find('ten nine eight seven six five four three'), []);
		assert.deepEqual(find("It's a short text. It's a short text."), []);
	});
});
