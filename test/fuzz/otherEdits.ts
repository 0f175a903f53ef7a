import { type Link, withLink } from '../../src/core/edit/links.ts';
import { setFacts, setFrontMatter } from '../../src/core/edit/setFacts.ts';
import { appendQuestions } from '../../src/core/guide/appendQuestions.ts';
import type { Interview } from '../../src/core/interviews/interview.ts';
import { appendInterview } from '../../src/core/interviews/interviewLog.ts';
import type { StoryDocument } from '../../src/core/story/model.ts';
import { type Edited, edited, wordsOf } from './losses.ts';

export const interview: Interview = {
	date: '2026-11-26',
	company: 'Acme',
	interviewer: 'Ana',
	went: 'well',
	questions: [{ question: 'Why?', story: { title: 'The *queue*', path: 'the queue (1).md' }, went: 'mixed' }],
};

const links: readonly Link[] = [{ questions: 'q-1' }, { competencies: 'ownership' }, { tags: 'new', questions: 'q-1' }];
const facts = [{ status: 'ready' }, { status: 'retired' }, { type: 'star-story' }];

/** The edits that have nothing to do with the parts of stories: those of front matter and logs. */
export function* otherEditsOf(document: StoryDocument): Generator<Edited> {
	const { text } = document;
	const data = document.frontMatter?.data ?? {};
	/** The words of values that are replaced. */
	const replaced = (...keys: string[]) => keys.flatMap((key) => wordsOf(String(data[key] ?? '')));
	for (const story of document.stories.slice(0, 2)) {
		const own = story.comment?.data ?? {};
		const lost = (...keys: string[]) => keys.flatMap((key) => wordsOf(String(own[key] ?? data[key] ?? '')));
		for (const link of links) {
			yield* edited(text, 'link', setFacts(document, story, withLink(document, story, link)));
		}
		yield* edited(text, 'retire', setFacts(document, story, { status: 'retired' }), { mayLose: lost('status') });
		yield* edited(
			text,
			'mark not measurable',
			setFacts(document, story, { measurable: false, reason: 'Too early: "50 %" -->' }),
			{
				mayLose: lost('reason', 'measurable'),
			},
		);
	}
	for (const fact of facts) {
		const mayLose = replaced(...Object.keys(fact));
		yield* edited(text, JSON.stringify(fact), setFrontMatter(document, fact), { mayLose });
	}
	for (const { offset, ...added } of [
		appendQuestions(text, ['Why?', 'Who?'], 'Teamwork'),
		appendInterview(text, interview),
	]) {
		yield* edited(text, 'append', [{ start: offset, end: offset, ...added }]);
	}
}
