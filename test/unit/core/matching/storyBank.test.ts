import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knowledgeOf } from '../../../../src/core/matching/knowledge.ts';
import { type BankStory, isLinked, type MatchableQuestion } from '../../../../src/core/matching/match.ts';
import { ownLines } from '../../../../src/core/matching/ownLines.ts';
import { StoryBank } from '../../../../src/core/matching/storyBank.ts';
import { suggestionsOf } from '../../../../src/core/matching/suggestions.ts';
import { termsOf } from '../../../../src/core/matching/terms.ts';
import { plainText } from '../../../../src/core/story/markdown/plainText.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { builtIn } from '../guide/support.ts';

const { matching } = builtIn.guide;
const { topicCues } = knowledgeOf(matching);
const none = { title: '', questions: [], competencies: [], tags: [], purposes: [], text: '' };

/** @param least what is offered; by default whatever fits at all */
function bankOf(
	stories: readonly BankStory[],
	questions: readonly MatchableQuestion[] = builtIn.guide.questions,
	least: number | undefined = -Infinity,
) {
	const bank = new StoryBank({ questions, matching }, [], least);
	for (const story of stories) {
		bank.set(story);
	}
	return bank;
}

const ids = (matches: readonly { readonly id: string }[]) => matches.map(({ id }) => id);

const late = {
	...none,
	id: 'late',
	title: 'The ledger',
	text: 'I had promised the new ledger for March. We missed our deadline by three weeks, since my estimate was wrong.',
};
const outage = { ...none, id: 'outage', title: 'The outage', text: 'The checkout went down. I rolled back at once.' };

describe('the story bank', () => {
	it('does not take what got faster for what was left out', () => {
		const bank = bankOf([], undefined, undefined);
		const [scope] = ids(bank.questionsForText({ ...none, id: '', title: 'Cutting scope for the launch' }));
		assert.equal(scope, 'adaptability-cutting-scope');
		const faster = bank.questionsForText({ ...none, id: '', title: 'Cutting the rail search to one second' });
		assert.ok(!ids(faster).includes('adaptability-cutting-scope'));
	});

	it('takes no retry for a higher standard', () => {
		const bank = bankOf([], undefined, undefined);
		const asked = ids(bank.questionsForText({ ...none, id: '', title: 'Double charges after the retry change' }));
		assert.ok(!asked.includes('problem-solving-raising-the-bar'), asked.join());
	});

	it('says which questions a story answers, and which stories a question', () => {
		const bank = bankOf([late, outage]);
		assert.equal(bank.questionsFor('late')[0]?.id, 'adaptability-missed-deadline');
		assert.equal(bank.questionsFor('outage')[0]?.id, 'problem-solving-production-incident');
		assert.equal(bank.storiesFor('adaptability-missed-deadline')[0]?.id, 'late');
		assert.deepEqual(bank.questionsFor('nobody'), []);
		assert.deepEqual(bank.storiesFor('no-question'), []);
	});

	it('offers a pitch for the questions that ask for one and no other, and none once it names one', () => {
		const pitch = { ...late, id: 'pitch', isPitch: true };
		const named = { ...pitch, id: 'named', questions: ['must-prepare-introduce-yourself'] };
		const bank = bankOf([late, pitch, named]);
		const asking = builtIn.guide.questions.filter(({ scheme }) => scheme === 'pitch').map(({ id }) => id);
		assert.deepEqual(ids(bank.questionsFor('pitch')).toSorted(), asking.toSorted());
		assert.deepEqual(bank.questionsFor('pitch')[0]?.reasons, [{ kind: 'pitch' }]);
		assert.deepEqual(ids(bank.questionsFor('named')), named.questions);
		assert.deepEqual(ids(bank.storiesFor('adaptability-missed-deadline')), ['late']);
	});

	it('gives a reason that a person would give', () => {
		const [match] = bankOf([late]).questionsFor('late');
		assert.deepEqual(match?.reasons[0], { kind: 'topic', topic: 'a missed deadline' });
	});

	it('names a topic as the reason only where the question is about it', () => {
		const topicsOf = ({ title, short }: MatchableQuestion) => [...topicCues.in(termsOf(`${title}.\n${short}`)).keys()];
		const told = builtIn.guide.questions
			.flatMap(({ samples }) => samples)
			.map(({ text }, index) => ({
				...none,
				id: String(index),
				text,
			}));
		const bank = bankOf(told);
		let reasons = 0;
		for (const match of told.flatMap(({ id }) => bank.questionsFor(id))) {
			const question = builtIn.guide.questions.find(({ id }) => id === match.id) as MatchableQuestion;
			for (const reason of match.reasons) {
				if (reason.kind === 'topic') {
					assert.ok(topicsOf(question).includes(reason.topic), `${match.id}: ${reason.topic}`);
					reasons++;
				}
			}
		}
		assert.ok(reasons > told.length);
	});

	it('puts what is linked first, then what may be answered with the same story', () => {
		const linked = {
			...none,
			id: 'linked',
			text: 'Nothing to do with it.',
			questions: ['adaptability-missed-deadline'],
		};
		const bank = bankOf([late, linked]);
		const [first, second] = bank.storiesFor('adaptability-missed-deadline');
		assert.ok(first && isLinked(first) && first.id === 'linked');
		assert.ok(second && !isLinked(second) && second.id === 'late');
		const failed = { ...late, id: 'failed', questions: ['must-prepare-failure'] };
		const related = bankOf([failed])
			.questionsFor('failed')
			.find(({ id }) => id === 'adaptability-missed-deadline');
		assert.ok(
			related?.reasons.some((reason) => reason.kind === 'related' && reason.question === 'must-prepare-failure'),
		);
	});

	it('takes what a writer notes a story for as a question only if it asks in such words', () => {
		const notedFor = (purpose: string) =>
			bankOf([{ ...outage, purposes: [purpose] }])
				.questionsFor('outage')
				.flatMap(({ id, reasons }) => (reasons.some(({ kind }) => kind === 'purpose') ? [id] : []));
		assert.deepEqual(notedFor('stakeholder management'), ['teamwork-difficult-stakeholder']);
		assert.deepEqual(notedFor('tight deadlines'), ['adaptability-tight-deadline']);
		assert.deepEqual(notedFor('migration'), ['adaptability-migration']);
		for (const ambiguous of ['scaling', 'renewals', 'healthcare AI']) {
			assert.deepEqual(notedFor(ambiguous), [], ambiguous);
		}
		assert.ok(!notedFor('work ethic').includes('problem-solving-ethics'));
		assert.deepEqual(notedFor('technical problem-solving'), ['problem-solving-in-a-project']);
		for (const beyond of ['ownership/initiative beyond assigned scope', 'strategy beyond your immediate role']) {
			assert.ok(notedFor(beyond).includes('problem-solving-beyond-responsibilities'), beyond);
		}
		assert.deepEqual(notedFor('How do you ensure data quality?'), ['problem-solving-raising-the-bar']);
		assert.deepEqual(notedFor('disagreeing with existing systems'), []);
		assert.deepEqual(notedFor('disagreeing with a coworker'), ['must-prepare-conflict']);
		assert.deepEqual(notedFor('proactive problem-solving'), ['problem-solving-initiative']);
		assert.deepEqual(notedFor('a proof of concept that became the standard'), ['problem-solving-innovation']);
	});

	it('says nothing where a phrase is only roughly what a question asks', () => {
		const fitting = {
			...outage,
			text: `${outage.text} It is the achievement I am proudest of: we shipped the feature.`,
		};
		const notedFor = (purpose: string) =>
			bankOf([{ ...fitting, purposes: [purpose] }])
				.questionsFor('outage')
				.flatMap(({ id, reasons }) => (reasons.some(({ kind }) => kind === 'purpose') ? [id] : []));
		for (const rough of [
			'security',
			'security architecture',
			'shipping features',
			'complex system you designed',
			'Technical Leadership',
			'Scale',
			'Architecture',
			'Tradeoffs',
			'system design',
			'documentation culture',
			'vendor collaboration',
		]) {
			assert.deepEqual(notedFor(rough), [], rough);
		}
		assert.deepEqual(notedFor('creative problem-solving'), ['problem-solving-in-a-project']);
		assert.deepEqual(notedFor('working under pressure'), ['adaptability-under-pressure']);
		assert.deepEqual(notedFor('cloud migration'), ['adaptability-migration']);
		assert.deepEqual(notedFor('a security vulnerability'), ['problem-solving-security-hole']);
		assert.deepEqual(notedFor('leadership without authority'), ['teamwork-influence-without-authority']);
	});

	it('takes each title and each other wording of the guide as its question, and none that asks for a pitch', () => {
		for (const { id, title, otherWordings, scheme } of builtIn.guide.questions) {
			for (const wording of [title, ...otherWordings]) {
				const quoted = `“${plainText(wording).replaceAll('"', '’')}”`;
				const document = parseStories(
					`# The outage\n\n**S:** It broke.\n**R:** It works.\n\n**Best for:** ${quoted}\n`,
				);
				const noted = { ...outage, ...ownLines(document, document.stories[0] as Story) };
				assert.deepEqual(ids(bankOf([noted]).questionsFor('outage')), scheme === 'pitch' ? [] : [id], quoted);
			}
		}
	});

	it('knows a question by another opening, and every one of several that are asked in the same words', () => {
		const notedFor = (purpose: string, questions?: readonly MatchableQuestion[]) =>
			ids(bankOf([{ ...outage, purposes: [purpose], isNoted: true }], questions).questionsFor('outage'));
		for (const purpose of [
			'A deadline you missed',
			'describe a deadline you missed',
			'Tell me about a deadline you missed',
		]) {
			assert.deepEqual(notedFor(purpose), ['adaptability-missed-deadline'], purpose);
		}
		const own = { id: 'own', title: 'Describe a deadline you missed', otherWordings: [] };
		const named = { id: 'value:ownership', title: 'Ownership' };
		const questions = [...builtIn.guide.questions, own, named];
		assert.deepEqual(notedFor('a deadline you missed', questions).toSorted(), ['adaptability-missed-deadline', 'own']);
		assert.deepEqual(notedFor('Ownership', questions), ['problem-solving-ownership']);
	});

	it('takes the question that a phrase asks first where a story is about none of those that it may ask', () => {
		const asked = (text: string) => {
			const story = { ...none, id: 'asked', text, purposes: ['legacy modernization'] };
			return ids(bankOf([story]).questionsFor('asked'));
		};
		assert.deepEqual(asked('We wrote it anew.'), ['adaptability-migration']);
		assert.deepEqual(asked('Nobody wanted to touch the legacy system from 2009.'), ['adaptability-legacy-system']);
	});

	it('suggests whatever a writer notes a story for, and but three guesses', () => {
		const purposes = ['ownership', 'mentoring', 'ambiguity', 'debugging', 'influence without authority'];
		const noted = bankOf([{ ...outage, purposes }]).questionsFor('outage');
		assert.equal(suggestionsOf(noted).length, purposes.length);
		assert.equal(suggestionsOf(bankOf([outage]).questionsFor('outage')).length, 3);
	});

	it('guesses nothing beside what a writer notes a story for, and takes an owner’s question for ownership', () => {
		const matches = bankOf([{ ...outage, purposes: ['ownership'] }]).questionsFor('outage');
		assert.deepEqual(
			matches.map(({ id, reasons }) => [id, reasons[0]?.kind]),
			[['problem-solving-ownership', 'purpose']],
		);
		assert.ok(bankOf([outage]).questionsFor('outage').length > 1);
		const tagged = bankOf([{ ...outage, tags: ['ownership'] }]).questionsFor('outage');
		assert.ok(tagged.length > 1, 'a tag is no such note');
	});

	it('names the competency, or else quotes the sentence that speaks of what is asked for', () => {
		const planned = { ...none, id: 'a', text: 'Plans and certificates.', competencies: ['planning'] };
		const isAboutPlanning = ({ competencies }: MatchableQuestion) => competencies?.[0] === 'planning';
		const asking = builtIn.guide.questions.filter(isAboutPlanning);
		const reasons = bankOf([planned], asking).questionsFor('a')[0]?.reasons;
		assert.deepEqual(reasons?.at(-1), { kind: 'competency', competency: 'planning' });
		const garden = { ...none, id: 'b', text: 'It was May. My **tulips** and lemons froze. I cut them.' };
		const asked = { id: 'garden', title: 'What about the tulip and the lemon?' };
		assert.deepEqual(bankOf([garden], [asked]).questionsFor('b')[0]?.reasons, [
			{ kind: 'sentence', sentence: 'My tulips and lemons froze.' },
		]);
		const apart = { ...garden, text: 'My tulips froze. The lemons did not.' };
		assert.deepEqual(bankOf([apart], [asked]).questionsFor('b'), []);
	});

	it('quotes a sentence only where nothing shorter can be said, and not a whole page', () => {
		const told = builtIn.guide.questions.flatMap(({ id, samples }) =>
			samples.map(({ text }) => ({ ...none, id, text })),
		);
		const bank = bankOf(told);
		const reasons = told.flatMap(({ id }) => bank.questionsFor(id).map((match) => match.reasons));
		const quoted = reasons.filter((each) => each.some(({ kind }) => kind === 'sentence'));
		assert.ok(quoted.length > 0);
		for (const each of quoted) {
			assert.equal(each.length, 1);
			assert.ok(each[0]?.kind === 'sentence' && each[0].sentence.length <= 122);
		}
	});

	it('matches in any script', () => {
		const asked = { id: 'q', title: '请讲一次你错过期限的经历' };
		const other = { id: 'other', title: '你最大的成就是什么' };
		const story = { ...none, id: 'zh', text: '我们错过了期限，错过期限是我的估计' };
		assert.deepEqual(ids(bankOf([story], [asked, other]).storiesFor('q')), ['zh']);
	});

	it('offers a story for a question in other words that shares a topic with it, and for no other', () => {
		const own = ['Tell me about an outage that you fixed.', 'Tell me about a time you mentored somebody.'];
		const asked = own.map((title, index) => ({ id: `own-${index}`, title }));
		const bank = new StoryBank(builtIn.guide, asked);
		bank.set(outage);
		assert.deepEqual(ids(bank.storiesFor('own-0')), ['outage']);
		assert.deepEqual(bank.storiesFor('own-1'), []);
	});

	it('finds the same whatever the order in which stories came and changed', () => {
		const texts = [late.text, outage.text, 'We agreed on one proposal.', 'Morale was low.', 'I said no.'];
		const stories = texts.map((text, index) => ({ ...none, id: `${index}`, text }));
		const all = (bank: StoryBank) => builtIn.guide.questions.map(({ id }) => bank.storiesFor(id));
		const expected = all(bankOf(stories));
		fc.assert(
			fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), fc.nat(4), (shuffled, index) => {
				const bank = bankOf(shuffled);
				bank.set({ ...outage, id: `${index}` });
				bank.storiesFor('must-prepare-failure');
				bank.set(stories[index] as BankStory);
				assert.deepEqual(all(bank), expected);
			}),
			{ numRuns: 10 },
		);
	});
});
