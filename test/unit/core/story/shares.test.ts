import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import type { Part } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { furthestAbove, labelToCut, recommendedShare, sharesOf } from '../../../../src/core/story/shares.ts';

describe('the recommended shares', () => {
	it('are those of the guide', () => {
		const chapter = readFileSync(join(root, 'media/guide/chapters/star-method.md'), 'utf8');
		const rows = [...chapter.matchAll(/^\| \*\*(\w)\*\*(\w+) \|.*\| (\d+)–(\d+)% \|$/gm)];
		assert.equal(rows.length, 4);
		for (const [, letter, rest, from, to] of rows) {
			const part = `${letter}${rest}`.toLowerCase() as Part;
			assert.deepEqual(recommendedShare([part], true), { from: Number(from), to: Number(to) });
		}
	});

	it('are those of the page of the rule', () => {
		const page = readFileSync(join(root, 'docs/rules/unbalanced.md'), 'utf8');
		const named = (...parts: Part[]) => {
			const { from, to } = recommendedShare(parts, true);
			return `${from}% to ${to}%`;
		};
		assert.ok(
			page.includes(
				`${named('situation', 'task')} for Situation and Task together, ${named('action')} for the Action and ${named('result')} for the Result`,
			),
		);
	});
});

describe('the shares of a story', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
	const sharesIn = (text: string) => {
		const [story] = parseStories(text).stories;
		assert.ok(story);
		const shares = sharesOf(story);
		return { story, shares, above: furthestAbove(shares) };
	};

	it('are those of the setup, the Action, the Result and the Reflection', () => {
		const { shares } = sharesIn(
			`**Situation:** ${words(10)}\n\n**Task:** ${words(5)}\n\n**Action:** ${words(60)}\n\n**Result:** ${words(20)}\n\n**Reflection:** ${words(5)}\n`,
		);
		assert.deepEqual(shares.map(({ parts, share }) => [parts.join('+'), share]).sort(), [
			['action', 60],
			['reflection', 5],
			['result', 20],
			['situation+task', 15],
		]);
	});

	it('show what to cut: what is furthest above its share, else the largest', () => {
		const { story, above } = sharesIn(
			`**Situation:** ${words(15)}\n\n**Task:** ${words(35)}\n\n**Action:** ${words(40)}\n\n**Result:** ${words(10)}\n`,
		);
		assert.deepEqual(labelToCut(story, above).parts, ['task']);
		const { above: largest } = sharesIn(
			`**Situation:** ${words(20)}\n\n**Task:** ${words(5)}\n\n**Action:** ${words(50)}\n\n**Result:** ${words(25)}\n`,
		);
		assert.deepEqual(largest.parts, ['action']);
	});
});
