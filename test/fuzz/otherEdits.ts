import { type Link, withLink } from '../../src/core/edit/links.ts';
import { markNotMeasurable } from '../../src/core/edit/notMeasurable.ts';
import { setFacts, setFrontMatter } from '../../src/core/edit/setFacts.ts';
import { appendQuestions } from '../../src/core/guide/appendQuestions.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import type { Interview } from '../../src/core/interviews/interview.ts';
import { appendInterview } from '../../src/core/interviews/interviewLog.ts';
import { jobWorksheet } from '../../src/core/jobs/jobWorksheet.ts';
import { mapPosting, type OfferedStory } from '../../src/core/jobs/mapPosting.ts';
import { mergeWorksheet, noStory, stateEnd } from '../../src/core/jobs/mergeWorksheet.ts';
import { readPosting } from '../../src/core/jobs/readPosting.ts';
import { StoryBank } from '../../src/core/matching/storyBank.ts';
import type { StoryDocument } from '../../src/core/story/model.ts';
import { builtIn } from '../unit/core/guide/support.ts';
import { files } from './documents.ts';
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

/** Worksheets of one posting: before there is a story, with a draft, and with one that is ready. */
const worksheets = [null, 'draft' as const, 'ready' as const].map((state) => {
	const guide = new Guide(builtIn.guide);
	const bank = new StoryBank(guide);
	const stories = state === null ? [] : [storyThat(state)];
	for (const story of stories) {
		bank.set(story);
	}
	const posting = readPosting(files.get('test/accuracy/jobs/files/j27.md') ?? '');
	return jobWorksheet(mapPosting(posting, guide, stories, bank), guide);
});

/** What a worksheet replaces. */
const isOurs = (text: string) => text === noStory || stateEnd.test(text);

function storyThat(state: 'draft' | 'ready'): OfferedStory {
	const text = 'I learned the basics of Kubernetes in a week, and wrote down how we deploy. Deploys fell to 5 minutes.';
	return {
		id: 'a',
		title: 'Deploys',
		text,
		questions: [],
		competencies: [],
		tags: [],
		purposes: [],
		link: '../a.md',
		readiness: { state, findings: 0, errors: 0, remarks: 0, lacks: [], isRemarked: false },
		figures: ['5 minutes'],
		toldThere: null,
	};
}

/** The edits that have nothing to do with the parts of stories: those of front matter, worksheets, and logs. */
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
		yield* edited(text, 'mark not measurable', markNotMeasurable(document, story, 'Too early: "50 %" -->'), {
			mayLose: lost('reason', 'measurable'),
		});
	}
	for (const fact of facts) {
		const mayLose = replaced(...Object.keys(fact));
		yield* edited(text, JSON.stringify(fact), setFrontMatter(document, fact), { mayLose });
	}
	for (const worksheet of worksheets) {
		const edits = mergeWorksheet(text, worksheet);
		const taken = edits.map(({ start, end }) => text.slice(start, end).trim());
		const mayLose = taken.filter(isOurs).flatMap(wordsOf);
		yield* edited(text, 'complete a worksheet', edits, { mayLose });
	}
	for (const { offset, ...added } of [
		appendQuestions(text, ['Why?', 'Who?'], 'Teamwork'),
		appendInterview(text, interview),
	]) {
		yield* edited(text, 'append', [{ start: offset, end: offset, ...added }]);
	}
}
