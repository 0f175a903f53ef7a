import assert from 'node:assert/strict';
import { storyHover } from '../../../src/assist/hover.ts';
import { sayInEnglish } from '../../../src/core/text/translation.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';
import { goodStory } from '../cli/workspace.ts';

describe('the hover on a figure', () => {
	const shownValue = (figure: string) => {
		const text = `${goodStory}We saved ${figure} in the end.\n`;
		const { markdown = '' } = storyHover(lint(text), text.indexOf(figure), sayInEnglish, 'en') ?? {};
		assert.match(markdown, /^\*\*Figure: /);
		return /Value: (.*)/.exec(markdown)?.[1];
	};

	it('says its value only where the number is not written, since there it would lack its unit', () => {
		assert.deepEqual(['30 minutes', '1,200 orders', 'two thirds', '$1.2M'].map(shownValue), [
			undefined,
			undefined,
			'0.6667',
			'1,200,000',
		]);
	});
});
