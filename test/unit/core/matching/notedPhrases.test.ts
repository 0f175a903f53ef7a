import assert from 'node:assert/strict';
import { NotedPhrases } from '../../../../src/core/matching/notedPhrases.ts';
import { termsOf } from '../../../../src/core/matching/terms.ts';
import { builtIn } from '../guide/support.ts';

const { noted } = builtIn.guide.matching;
const phrases = new NotedPhrases(noted);
const meant = (phrase: string) => phrases.questionsFor(phrase).flatMap((questions) => questions[0] ?? []);

describe('phrases that a story is noted for', () => {
	it('are those of an interview: principles, competencies, common themes, questions', () => {
		const cases: Readonly<Record<string, readonly string[]>> = {
			'Customer Obsession': ['problem-solving-customer-focus'],
			Ownership: ['problem-solving-ownership'],
			'Dive Deep': ['problem-solving-root-cause'],
			'learning a new domain': ['adaptability-learn-quickly'],
			'cost control': ['problem-solving-frugality'],
			'Tell me about a time you improved a process': ['problem-solving-raising-the-bar'],
			'How do you push back on stakeholders?': ['teamwork-difficult-stakeholder'],
			'long-term programs': ['adaptability-long-term-project'],
			'Describe a time you led a team': ['teamwork-leading-a-team'],
			'leadership in conservative organizations': ['teamwork-leading-a-team'],
			'hands-on leadership': ['teamwork-leading-a-team'],
			'debugging data pipelines': ['problem-solving-root-cause'],
			'A mistake you made and what you learned': ['problem-solving-mistakes'],
			'Coaching and difficult conversations': ['teamwork-mentoring-junior', 'teamwork-hard-feedback'],
			'`stakeholder-management`': ['teamwork-difficult-stakeholder'],
			'tell me about a time you taught something': ['teamwork-mentoring-junior'],
			'a customer pushed back on your design': ['teamwork-difficult-client-or-coworker'],
			'improved system performance': ['problem-solving-in-a-project'],
			'performance optimization': ['problem-solving-in-a-project'],
			'a time you led a complex project': ['teamwork-leading-a-team'],
			'the most complex stakeholder coordination': ['teamwork-across-departments'],
			'cross-team impact': ['teamwork-across-departments'],
			'team management': ['teamwork-leading-a-team'],
			'stakeholder trust': ['teamwork-earning-trust'],
			'a time you had to convince someone who disagreed with you': ['teamwork-influence-without-authority'],
			'What does ownership mean to you?': ['problem-solving-ownership'],
			'solving ambiguous problems': ['problem-solving-ambiguous-goal'],
			'balancing speed vs. thoroughness': ['problem-solving-short-against-long-term'],
			'preventing bugs': ['problem-solving-prevented-problem'],
			'highest-impact project': ['must-prepare-greatest-achievement'],
			'most commercially successful project': ['must-prepare-greatest-achievement'],
			'management style': ['teamwork-leading-a-team'],
			'a time you owned something big': ['problem-solving-ownership'],
			'fast execution under ambiguity': ['adaptability-tight-deadline', 'problem-solving-ambiguous-goal'],
			'managing complex dependencies': ['teamwork-blocked-by-another-team'],
			'Answers questions about mentoring': ['teamwork-mentoring-junior'],
			'a bottleneck you identified and fixed': ['problem-solving-in-a-project'],
			'recovering from failure': ['must-prepare-failure'],
			'resolving team misalignment': ['teamwork-building-consensus'],
			'coordinating across teams': ['teamwork-across-departments'],
			Learning: ['adaptability-learn-quickly'],
			'learning React': ['adaptability-learn-quickly'],
			'handling failures': ['must-prepare-failure'],
			'conflict over code review': ['teamwork-code-review-conflict'],
			'adapt to a significant change': ['adaptability-major-change'],
		};
		for (const [phrase, questions] of Object.entries(cases)) {
			assert.deepEqual(meant(phrase).toSorted(), [...questions].sort(), phrase);
		}
	});

	it('ask nothing where they only sound like a question', () => {
		for (const phrase of [
			'external APIs or third-party integrations',
			'sole technical lead',
			'designed a scalable system',
			'data-driven decisions',
			'design for failure',
			'failure detection',
			'customer onboarding',
			'shipping despite setbacks',
			'work ethic',
			'AI quality',
			'security architecture',
			'modular learning',
			'machine learning',
			'silent failures',
			'methodology flexibility',
			'strategic decision-making',
			'complex technical domains',
			'reducing analyst bottleneck',
			'handling the “you don’t know X” objection',
			'failure recovery',
			'Security',
			'Banking-Grade Stability',
			'A/B-testing',
			'data-driven decision making',
			'analytical decision-making',
			'automation judgment',
			'budget management',
			'a system you designed from scratch',
			'designing systems from scratch',
			'technical decision you’re proud of',
			'high-stakes/regulated contexts',
			'Designing for non-technical users',
			'RAG',
		]) {
			assert.deepEqual(meant(phrase), [], phrase);
		}
	});

	it('name questions that exist, and no cue twice for one thing', () => {
		const ids = new Set(builtIn.guide.questions.map(({ id }) => id));
		for (const { cues, questions } of noted) {
			assert.deepEqual(
				questions.filter((id) => !ids.has(id)),
				[],
				cues,
			);
			for (const cue of cues.split(',')) {
				assert.ok(termsOf(cue).length > 0, `“${cue}” in ${cues}`);
			}
		}
	});
});
