import assert from 'node:assert/strict';
import { contextText, GuideSearch, type Hit } from '../../../../src/core/guide/search.ts';
import { guideWith } from './support.ts';

const sampled = `---
type: star-question
---

# When did you last measure before you argued?

## Sample answer

### The quokka benchmark

**Action:** I replayed an hour of recorded traffic against a prototype. It was slower than the wombat service.
`;
const search = new GuideSearch(
	guideWith('## Databases\n\n- Why not a **zettelkasten**?\n  - it was in a cupboard\n', sampled),
);

function ids(query: string): string[] {
	return search.find(query).map((hit) => (hit.kind === 'question' ? hit.question.id : hit.chapter.id));
}

function first(query: string): Hit {
	const [hit] = search.find(query);
	assert.ok(hit, query);
	return hit;
}

describe('GuideSearch', () => {
	it('finds a question by its words, other wordings, key points and sample', () => {
		assert.equal(ids('disagreed manager')[0], 'teamwork-disagree-with-supervisor');
		assert.equal(ids('manager wrong')[0], 'teamwork-disagree-with-supervisor');
		assert.equal(ids('wombat service')[0], 'own-bank-1');
		assert.deepEqual(ids('quokka'), ['own-bank-1']);
	});

	it('forgives a mistyped letter and finds the beginnings of words', () => {
		assert.ok(ids('disagred').includes('teamwork-disagree-with-supervisor'));
		assert.ok(ids('disagr').includes('teamwork-disagree-with-supervisor'));
	});

	it('finds other forms of a word, other spellings, and words that mean the same', () => {
		const expected: Readonly<Record<string, string>> = {
			deadlines: 'adaptability-missed-deadline',
			weaknesses: 'adaptability-greatest-weakness',
			prioritizing: 'adaptability-competing-priorities',
			oncall: 'adaptability-on-call-load',
			'on call': 'adaptability-on-call-load',
			restructuring: 'adaptability-reorganization',
			quantify: 'figures',
			'confict with boss': 'teamwork-disagree-with-supervisor',
			'lazy teammate': 'teamwork-difficult-coworker',
			'technical debts': 'problem-solving-technical-debt',
			mentori: 'teamwork-mentoring-junior',
			'what is your biggest failure': 'must-prepare-failure',
			'describe a situation where you failed': 'must-prepare-failure',
			gdpr: 'problem-solving-ethics',
			multitasking: 'adaptability-competing-priorities',
			'production down': 'problem-solving-production-incident',
			'tight budget': 'problem-solving-frugality',
		};
		for (const [query, id] of Object.entries(expected)) {
			assert.equal(ids(query)[0], id, query);
		}
		assert.ok(ids('technical dept').includes('problem-solving-technical-debt'));
	});

	it('puts the question that nearly every interview asks before others that fit alike', () => {
		assert.equal(ids('tell me about a conflict')[0], 'must-prepare-conflict');
		assert.equal(ids('introduction of yourself')[0], 'must-prepare-introduce-yourself');
	});

	it('finds a principle by its name, not by the names of the parts of a story', () => {
		const questions = search.find('bias for action').slice(0, 4);
		for (const hit of questions) {
			assert.ok(hit.kind === 'question' && hit.question.principles.includes('bias-for-action'));
		}
	});

	it('finds chapters, questions of banks and their notes', () => {
		assert.ok(ids('star method').includes('star-method'));
		assert.deepEqual(ids('zettelkasten'), ['own-why-not-a-zettelkasten']);
		assert.deepEqual(ids('cupboard zettelkasten'), ['own-why-not-a-zettelkasten']);
	});

	it('says where it has found something outside the title', () => {
		assert.match(contextText(first('rather not say manager wrong')), /manager/);
		assert.match(contextText(first('recorded traffic prototype wombat')), /^I replayed an hour of recorded traffic/);
		assert.equal(contextText(first('zettelkasten')), '');
		const cells = search.find('disagreeing with a manager').map(contextText);
		assert.ok(cells.length > 0 && !cells.some((text) => /^\||\|$/.test(text)), cells.join('\n'));
	});

	it('falls back to some of the words where no page holds all', () => {
		assert.deepEqual(ids('zettelkasten xyzzyplugh'), ['own-why-not-a-zettelkasten']);
	});

	it('finds nothing for nothing', () => {
		assert.deepEqual(ids(''), []);
		assert.deepEqual(ids('xyzzyplugh'), []);
		assert.deepEqual(ids('*** ??? []('), []);
	});
});
