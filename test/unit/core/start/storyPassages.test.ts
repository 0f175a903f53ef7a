import assert from 'node:assert/strict';
import { storyPassages } from '../../../../src/core/start/storyPassages.ts';

function passages(text: string): string[] {
	return storyPassages(text).map(({ start, end }) => text.slice(start, end).trim());
}

const told =
	'Last spring our checkout was failing every evening. I looked at the logs and moved the tax service behind a queue.\n\nFailures went down from 40 to 2 a week.';
const bill =
	'- Cut the AWS bill from 12,000 to 8,300 dollars a month by turning off idle clusters and reserving the rest.';

describe('passages that read like stories', () => {
	it('are sections in which somebody did something and something came of it', () => {
		assert.deepEqual(passages(`# Notes\n\n${told}\n\n## Shopping\n\nMilk and bread.\n`), [told]);
	});

	it('end where their story ends', () => {
		assert.deepEqual(passages(`# Notes\n\n${told}\n\nBuy milk.\n\nCall the dentist by Friday.\n`), [told]);
		assert.deepEqual(passages(`${told}\n\nBuy milk.\n\n${told}\n`), [told, told]);
		for (const more of ['The export now takes 3 minutes.', 'Next time I would ask sooner.', 'They were happy.']) {
			assert.deepEqual(passages(`${told}\n\n${more}\n\nBuy milk.\n`), [`${told}\n\n${more}`]);
		}
	});

	it('are items in a list of achievements', () => {
		assert.deepEqual(passages(`# 2024\n\n${bill}\n- Hired two people\n- Pages per week from 14 to 3\n`), [bill]);
	});

	for (const [what, text] of [
		[
			'a plan',
			'We should think about what the team wants to do next year, and whether it makes sense to move to another vendor.',
		],
		[
			'a recipe',
			'Mix 200 g of flour with 3 eggs and bake it for 40 minutes at 180 degrees. Serve it to 4 people with salad.',
		],
		[
			'a deed without an outcome',
			'I wrote to the other team, asked them what they need, and then I sat down with them to talk about the plan.',
		],
		[
			'code',
			'```\nI moved the tax service behind a queue, and failures went down from 40 to 2 a week in the end.\n```',
		],
		['a few words', 'I cut costs by 40%.'],
	] as const) {
		it(`are not ${what}`, () => assert.deepEqual(passages(`# Notes\n\n${text}\n`), []));
	}
});
