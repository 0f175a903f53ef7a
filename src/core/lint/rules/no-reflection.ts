import { strictObject } from 'valibot';
import { factsOf } from '../../story/facts.ts';
import { languageOf } from '../../story/languageOf.ts';
import type { HardTopic, StoryLanguage } from '../../story/languages/storyLanguage.ts';
import type { Story, StoryDocument } from '../../story/model.ts';
import { isComplete, isPitch, sectionsOf } from '../../story/storyParts.ts';
import { toSay } from '../../text/translation.ts';
import { defineRule } from '../rule.ts';
import { addSection } from '../support/fixes.ts';

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
} as const satisfies Record<HardTopic, string>;

/** Words in question and competency ids. */
const idTopics: readonly (readonly [topic: HardTopic, words: RegExp])[] = [
	['failure', /(?:^|-)(?:fail|failed|failure|failures)(?:-|$)/],
	['mistake', /(?:^|-)(?:mistake|mistakes|regret)(?:-|$)/],
	['conflict', /(?:^|-)(?:conflict|conflicts|disagree|disagreed|disagreement)(?:-|$)/],
];

export const noReflection = defineRule({
	id: 'no-reflection',
	description: 'A story about a failure, a mistake or a conflict does not say what was learned',
	severity: 'hint',
	checklist: 'reflection',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			const language = languageOf(story);
			const topic = language && topicOf(document, story, language);
			if (
				!topic ||
				isPitch(story) ||
				!isComplete(story) ||
				sectionsOf(story, 'reflection').length > 0 ||
				saysWhatWasLearned(document, story, language)
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

/** The topic of the story's title or of its facts; in a file with several stories, not of those that hold for all. */
function topicOf(document: StoryDocument, story: Story, { topics }: StoryLanguage): HardTopic | undefined {
	const topic = idTopics.find(([topic]) => topics[topic].test(story.title ?? ''))?.[0];
	if (topic) {
		return topic;
	}
	const frontMatter = document.stories.length > 1 ? null : document.frontMatter;
	const { questions, competencies } = factsOf({ frontMatter }, story);
	return idTopics.find(([, words]) => [...questions, ...competencies].some((id) => words.test(id)))?.[0];
}

function saysWhatWasLearned(document: StoryDocument, story: Story, { learned }: StoryLanguage): boolean {
	return sectionsOf(story, 'result').some(({ content }) =>
		content.some(({ start, end }) => learned.test(document.text.slice(start, end))),
	);
}
