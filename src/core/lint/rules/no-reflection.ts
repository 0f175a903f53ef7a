import { strictObject } from 'valibot';
import type { Story, StoryDocument } from '../../story/model.ts';
import { toSay } from '../../text/say.ts';
import { referencedIds } from '../referencedIds.ts';
import { defineRule } from '../rule.ts';
import { addSection } from '../support/fixes.ts';
import { isComplete, isPitch, sectionsOf } from '../support/parts.ts';

const messages = {
	failure: toSay(
		'This is a story about a failure, and nothing in it says what you learned; add a Reflection with what you have done differently since.',
	),
	mistake: toSay(
		'This is a story about a mistake, and nothing in it says what you learned; add a Reflection with what you have done differently since.',
	),
	conflict: toSay(
		'This is a story about a conflict, and nothing in it says what you learned; add a Reflection with what you have done differently since.',
	),
} as const;
type Topic = keyof typeof messages;

/** Words of a title that speak of the author's own failure or of a conflict between people. */
const titleTopics: readonly (readonly [topic: Topic, words: RegExp])[] = [
	[
		'failure',
		/\b(?:my|our) (?:\w+ )?(?:failures?|failed)\b|\b(?:I|we) failed\b|\bfailed (?:project|launch|migration|rollout|launches|startup|product|experiment)s?\b|\bfailure (?:story|of mine)\b|\bbiggest failure\b/i,
	],
	['mistake', /\bmistakes?\b|\bI (?:broke|was wrong|got (?:it|this) wrong|messed up|deleted|dropped)\b|\bregrets?\b/i],
	[
		'conflict',
		/(?<!merge |version |edit |git |dependency )\bconflicts?\b(?! do (?:nothing|update)\b)|\bdisagree(?:d|ment|ments|ing)?\b|\bdifficult (?:colleague|co-?worker|conversation|stakeholder|person|manager|customer)\b/i,
	],
];
/** Words of question and competency ids. */
const idTopics: readonly (readonly [topic: Topic, words: RegExp])[] = [
	['failure', /(?:^|-)(?:fail|failed|failure|failures)(?:-|$)/],
	['mistake', /(?:^|-)(?:mistake|mistakes|regret)(?:-|$)/],
	['conflict', /(?:^|-)(?:conflict|conflicts|disagree|disagreed|disagreement)(?:-|$)/],
];
const learned =
	/\b(?:learn(?:ed|t|ing)?|lessons?|takeaways?|taught (?:me|us)|in hindsight|looking back|next time|would do differently|since then|ever since|from then on|these days|now I|today I|I now|in (?:the )?future|going forward|never again|(?:to|in) conclu(?:de|sion)|(?:moral|point) (?:of|is)|(?:is|it['’]s|was) (?:\w+ )?(?:all|just) about|(?:similar|same) (?:\w+ ){0,2}(?:issues?|mistakes?|bugs?|errors?|problems?|incidents?))\b/i;

export const noReflection = defineRule({
	id: 'no-reflection',
	description: 'A story about a failure, a mistake or a conflict does not say what was learned',
	severity: 'hint',
	checklist: 'reflection',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			const topic = topicOf(document, story);
			if (
				!topic ||
				isPitch(story) ||
				!isComplete(story) ||
				sectionsOf(story, 'reflection').length > 0 ||
				saysWhatWasLearned(document, story)
			) {
				continue;
			}
			report({
				span: story.titleSpan,
				message: say(messages[topic]),
				story,
				section: 'reflection',
				fixes: () => [addSection(document, story, 'reflection', say)],
			});
		}
	},
});

/** What the story's title tells, or the front matter of a file with one story. */
function topicOf(document: StoryDocument, story: Story): Topic | undefined {
	const topic = titleTopics.find(([, words]) => words.test(story.title ?? ''))?.[0];
	if (topic || !document.frontMatter || document.stories.length > 1) {
		return topic;
	}
	const { questions, competencies } = referencedIds(document);
	return idTopics.find(([, words]) => [...questions, ...competencies].some((id) => words.test(id)))?.[0];
}

function saysWhatWasLearned(document: StoryDocument, story: Story): boolean {
	return sectionsOf(story, 'result').some(({ content }) =>
		content.some(({ start, end }) => learned.test(document.text.slice(start, end))),
	);
}
