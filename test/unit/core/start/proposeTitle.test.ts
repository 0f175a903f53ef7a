import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proposeTitle } from '../../../../src/core/start/proposeTitle.ts';

describe('a title for notes', () => {
	for (const [notes, title] of [
		[
			'Our server was down for three hours last March because of a bad deploy. I was on call.',
			'Our server was down for three hours last March',
		],
		[
			'- Cut the AWS bill from 12,000 to 8,300 dollars a month',
			'Cut the AWS bill from 12,000 to 8,300 dollars a month',
		],
		['it was last spring, our checkout was failing\nmy boss told me', 'It was last spring, our checkout was failing'],
		['* [x] Paired with *Ana* on the `queue`.', 'Paired with Ana on the queue'],
		[
			'Letztes Jahr fiel unser Server jeden Abend aus, weil ein Job zu lange lief.',
			'Letztes Jahr fiel unser Server jeden Abend aus',
		],
		['去年我们的服务器每天晚上都会宕机。', '去年我们的服务器每天晚上都会宕机'],
		[
			'I moved forty services from one cluster to another and then to a third within only six months.',
			'I moved forty services from one cluster to another',
		],
		['```js\ncode\n```', null],
		['24/7', null],
		['', null],
	] as const) {
		it(`is ${JSON.stringify(title)} for ${JSON.stringify(notes)}`, () => assert.equal(proposeTitle(notes), title));
	}

	it('is one line that fits', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (notes) => {
				const title = proposeTitle(notes) ?? 'a';
				assert.ok(title.length <= 61 && !/[\r\n]/.test(title) && title.trim() !== '', JSON.stringify(title));
			}),
		);
	});
});
