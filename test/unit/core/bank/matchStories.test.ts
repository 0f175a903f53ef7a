import assert from 'node:assert/strict';
import { DistinctiveTerms, matchStories } from '../../../../src/core/bank/matchStories.ts';

const question = {
	id: 'outage',
	title: 'Tell me about a production incident.',
	competencies: ['composure', 'ownership'],
	related: ['pressure'],
	keyPoints: ['Say how customers noticed the incident.', 'Say what prevents a second outage in production.'],
};
const others = Array.from({ length: 40 }, (_, index) => ({
	title: 'Tell me about customers.',
	keyPoints: [`Say ${index}.`],
}));
const words = new DistinctiveTerms([question, ...others]);

const none = { questions: [], competencies: [], title: '', text: '' };
const stories = [
	{ ...none, id: 'nothing', text: 'I planted a garden for customers. Tell me.' },
	{ ...none, id: 'words', title: 'The outage', text: 'A production incident on a Friday.' },
	{ ...none, id: 'competency', competencies: ['ownership'] },
	{ ...none, id: 'related', questions: ['pressure'] },
	{ ...none, id: 'linked', questions: ['outage'], competencies: ['composure'] },
];

describe('stories that fit a question', () => {
	it('come with their reasons, the best first', () => {
		const matches = matchStories(question, stories, words);
		assert.deepEqual(
			matches.map(({ id }) => id),
			['linked', 'related', 'competency', 'words'],
		);
		assert.deepEqual(
			matches.slice(0, 3).map(({ reasons }) => reasons),
			[
				[{ kind: 'linked' }, { kind: 'competency', competency: 'composure' }],
				[{ kind: 'related', question: 'pressure' }],
				[{ kind: 'competency', competency: 'ownership' }],
			],
		);
		const [reason] = matches[3]?.reasons ?? [];
		assert.ok(reason?.kind === 'words' && reason.words.includes('incident') && !reason.words.includes('tell'));
	});

	it('name no word that says nothing, and no half of a word', () => {
		const asked = {
			...question,
			keyPoints: ["Say that's what you didn't load there.", 'Name the customer’s incident.'],
		};
		const [match] = matchStories(
			asked,
			[{ ...none, id: 'a', text: "That's there: it didn't load, that customer's incident was a production one." }],
			new DistinctiveTerms([asked, ...others]),
		);
		const [reason] = match?.reasons ?? [];
		assert.ok(reason?.kind === 'words');
		assert.deepEqual([...reason.words].sort(), ['customer', 'incident', 'load', 'production']);
	});

	it('are none where nothing fits', () => {
		assert.deepEqual(matchStories(question, [stories[0] as (typeof stories)[number]], words), []);
		assert.deepEqual(matchStories(question, [], words), []);
	});
});
