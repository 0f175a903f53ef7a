import { strictObject } from 'valibot';
import type { Story, StoryDocument } from '../../story/model.ts';
import { referencedIds } from '../referencedIds.ts';
import { defineRule } from '../rule.ts';
import { addSection } from '../support/fixes.ts';
import { isComplete, isPitch, sectionsOf } from '../support/parts.ts';

/** Words of a title that speak of the author's own failure or of a conflict between people. */
const titleTopics: readonly (readonly [topic: string, words: RegExp])[] = [
	[
		'a failure',
		/\b(?:my|our) (?:\w+ )?(?:failures?|failed)\b|\b(?:I|we) failed\b|\bfailed (?:project|launch|migration|rollout|launches|startup|product|experiment)s?\b|\bfailure (?:story|of mine)\b|\bbiggest failure\b/i,
	],
	[
		'a mistake',
		/\bmistakes?\b|\bI (?:broke|was wrong|got (?:it|this) wrong|messed up|deleted|dropped)\b|\bregrets?\b/i,
	],
	[
		'a conflict',
		/(?<!merge |version |edit |git |dependency )\bconflicts?\b(?! do (?:nothing|update)\b)|\bdisagree(?:d|ment|ments|ing)?\b|\bdifficult (?:colleague|co-?worker|conversation|stakeholder|person|manager|customer)\b/i,
	],
];
/** Words of question and competency ids. */
const idTopics: readonly (readonly [topic: string, words: RegExp])[] = [
	['a failure', /(?:^|-)(?:fail|failed|failure|failures)(?:-|$)/],
	['a mistake', /(?:^|-)(?:mistake|mistakes|regret)(?:-|$)/],
	['a conflict', /(?:^|-)(?:conflict|conflicts|disagree|disagreed|disagreement)(?:-|$)/],
];
const learned =
	/\b(?:learn(?:ed|t|ing)?|lessons?|takeaways?|taught (?:me|us)|in hindsight|looking back|next time|would do differently|since then|ever since|from then on|these days|now I|today I|I now|in (?:the )?future|going forward|never again|(?:to|in) conclu(?:de|sion)|(?:moral|point) (?:of|is)|(?:is|it['’]s|was) (?:\w+ )?(?:all|just) about|(?:similar|same) (?:\w+ ){0,2}(?:issues?|mistakes?|bugs?|errors?|problems?|incidents?))\b/i;

export const noReflection = defineRule({
	id: 'no-reflection',
	description: 'A story about a failure, a mistake or a conflict does not say what was learned',
	severity: 'hint',
	checklist: 'reflection',
	options: strictObject({}),
	check({ document, report }) {
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
				message: `This is a story about ${topic}, and nothing in it says what you learned; add a Reflection with what you have done differently since.`,
				story,
				section: 'reflection',
				fixes: () => [addSection(document, story, 'reflection')],
			});
		}
	},
});

/** What the story's title tells, or the front matter of a file with one story. */
function topicOf(document: StoryDocument, story: Story): string | undefined {
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
