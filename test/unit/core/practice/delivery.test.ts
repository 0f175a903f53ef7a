import assert from 'node:assert/strict';
import { type Delivery, deliveryOf, ownPace, ownWords, spokenPace } from '../../../../src/core/practice/delivery.ts';
import type { Round } from '../../../../src/core/practice/entry.ts';
import { english } from '../../../../src/core/story/languages/english.ts';
import { japanese } from '../../../../src/core/story/languages/japanese.ts';

const answer =
	'Last year our nightly export failed twice a week. My task was to make it reliable before the audit, which was ' +
	'only six weeks away. So, um, I read the logs of a month. I’d say that failures fell from nine to none, maybe.';

describe('the delivery of an answer', () => {
	it('has its pace, its longest sentence, the way to the first “I”, and filler words', () => {
		assert.deepEqual(deliveryOf(answer, 20, english), {
			wordsPerMinute: 132,
			longestSentence: {
				text: 'My task was to make it reliable before the audit, which was only six weeks away.',
				words: 16,
			},
			pronoun: 'I',
			wordsBeforeI: 27,
			fillers: [
				{ kind: 'filler', phrase: 'um', count: 1 },
				{ kind: 'hedge', phrase: 'maybe', count: 1 },
			],
		});
	});

	it('has no longest sentence where speech was written down without a full stop', () => {
		assert.equal(
			deliveryOf('so the export failed and then i read the logs and then it worked', 0, english).longestSentence,
			null,
		);
		assert.equal(deliveryOf('', 0, english).longestSentence, null);
	});

	it('has no pace without a clock, where it was typed or pasted, and where it is too short', () => {
		const pace = (words: number, answerSeconds: number) => spokenPace({ words, answerSeconds });
		assert.equal(pace(100, 0), undefined);
		assert.equal(pace(100, 150), undefined);
		assert.equal(pace(100, 5), undefined);
		assert.equal(pace(29, 12), undefined);
		assert.equal(pace(100, 50), 120);
		assert.deepEqual(
			[pace(100, 75), pace(100, 76), pace(150, 30), pace(151, 30), pace(30, 15)],
			[80, undefined, 300, undefined, 120],
		);
	});

	it('has no pace where it was typed, as fast as somebody speaks', () => {
		assert.equal(spokenPace({ words: 100, answerSeconds: 50, typed: true }), undefined);
		assert.equal(spokenPace({ words: 100, answerSeconds: 50, typed: false }), 120);
	});

	it('names “I” where it is said, and elsewhere in languages that say it', () => {
		const told = ({ pronoun, wordsBeforeI }: Delivery) => [pronoun, wordsBeforeI];
		assert.deepEqual(told(deliveryOf('We went.', 0, english)), ['I', null]);
		assert.deepEqual(told(deliveryOf('ログを比べた。', 0, japanese)), [null, null]);
		assert.deepEqual(told(deliveryOf('私は調べた。', 0, japanese)), ['私', 0]);
	});
});

describe('the words that say what somebody did', () => {
	it('begin with “I”, or with a step where it is not said, and end with the sentence', () => {
		for (const [text, language, words] of [
			[
				'We went. I wrote the runbook that night, and then I sent it. Done',
				english,
				'I wrote the runbook that night, and then …',
			],
			['We went. I left.', english, 'I left'],
			['I was asked to go, and I went.', english, 'I went'],
			['I had been told to wait. We went.', english, ''],
			['We went.', english, ''],
			['Wrote a planner.', english, ''],
			['ログを比べた。ジョブを移した。', japanese, 'ログを比べた'],
		] as const) {
			assert.equal(ownWords(text, language), words, text);
		}
	});
});

describe('the pace of a speaker', () => {
	const round = (words: number, answerSeconds?: number): Round => ({
		v: 1,
		type: 'round',
		id: `${words}`,
		at: 1,
		question: 'why',
		rating: 'good',
		mode: 'write',
		words,
		...(answerSeconds !== undefined && { answerSeconds }),
	});

	it('is that of the last three answers that were spoken', () => {
		const older = round(300, 60);
		assert.equal(ownPace([older, round(240, 120), round(140, 60), round(120, 900), round(130), round(130, 60)]), 128);
		const typed = { ...round(240, 60), typed: true };
		assert.equal(ownPace([round(240, 120), typed, round(140, 60), typed, round(130, 60), typed]), 128);
	});

	it('is not known after two', () => {
		assert.equal(ownPace([round(240, 120), round(140, 60), round(120, 900)]), undefined);
	});
});
