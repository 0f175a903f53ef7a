import { companiesChapter } from '../core/guide/companies.ts';
import { idsOf } from '../core/guide/guide.ts';
import type { Chapter, PackedGuide, Question } from '../core/guide/model.ts';
import { lastOrder, sampleTitles } from '../core/guide/readQuestion.ts';
import { interviewNotes, turnsOf } from '../core/guide/writtenInterview.ts';
import { groupBy } from '../core/text/groupBy.ts';

/** What is wrong with a question or chapter of the built-in guide. */
export interface ContentProblem {
	/** The id of the question or chapter. */
	readonly id: string;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
}

/** The fewest entries that a question of the built-in guide may have. */
const least = { otherWordings: 3, keyPoints: 3, weakAnswers: 2, followUps: 3 } as const;

/** The fewest turns of an interview: a question, and follow-ups three levels deep. */
const leastTurns = 8;

const pitchLabels = ['Present', 'Past', 'Why here'];
const levelNames = ['Junior', 'Mid', 'Senior', 'Staff'];

const listNames = {
	otherWordings: 'other wordings',
	keyPoints: 'key points',
	weakAnswers: 'points about weak answers',
	followUps: 'follow-up questions',
} as const;

/**
 * Checks the built-in guide against its own rules: every question is complete, every id is unique, and every reference
 * (category, competency, principle, related question, link between pages) points to something that exists.
 */
export function checkGuide(guide: PackedGuide): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const known = {
		category: idsOf(guide.categories),
		competency: idsOf(guide.competencies),
		principle: idsOf(guide.principles),
		question: idsOf(guide.questions),
		chapter: idsOf(guide.chapters),
	};
	const report = (id: string, message: string) => problems.push({ id, message });
	for (const [id, pages] of groupBy([...guide.questions, ...guide.chapters], (page) => page.id)) {
		if (pages.length > 1) {
			report(id, `The id "${id}" is used ${pages.length} times; give each page its own.`);
		}
	}
	for (const [first, ...others] of groupBy(guide.questions, ({ category, order }) => `${category} ${order}`).values()) {
		for (const { id } of others) {
			report(id, `"order" is the same as in ${first?.id}; give it another number.`);
		}
	}
	/** Reports what is named and does not exist. */
	const checkNames = (id: string, kind: keyof typeof known, names: readonly string[], where = 'T') => {
		for (const name of names.filter((each) => !known[kind].has(each))) {
			report(id, `${where}here is no ${kind} "${name}"; name one that exists.`);
		}
	};
	const prefixes = guide.categories.map((category) => `${category.id}-`);
	for (const question of guide.questions) {
		const { id } = question;
		// A question that moves to another category keeps its id, which stories, histories and links name.
		if (!prefixes.some((prefix) => id.startsWith(prefix))) {
			report(id, `The id must begin with a category, such as "${question.category}-…".`);
		}
		incomplete(question).forEach((message) => report(id, message));
		checkNames(id, 'category', [question.category]);
		checkNames(id, 'competency', question.competencies);
		checkNames(id, 'principle', question.principles);
		checkNames(id, 'question', question.related);
	}
	for (const { title, values } of guide.companies) {
		for (const { competencies, questions } of values) {
			checkNames(companiesChapter, 'competency', competencies, `${title}: t`);
			checkNames(companiesChapter, 'question', questions, `${title}: t`);
		}
	}
	for (const { id, question, ...chapter } of guide.chapters) {
		if (question !== undefined) {
			problems.push(...interviewProblems({ ...chapter, id, question }, known.question));
		}
	}
	for (const { id, texts } of pages(guide)) {
		for (const target of texts.flatMap(pageLinks)) {
			if (!known[target.kind].has(target.id)) {
				report(id, `The link to "${target.href}" leads nowhere; link to a page that exists.`);
			}
		}
	}
	return problems;
}

function incomplete(question: Question): string[] {
	const messages: string[] = [];
	if (question.order < 1 || question.order >= lastOrder) {
		messages.push('"order" must be a positive number.');
	}
	for (const key of ['competencies', 'principles'] as const) {
		if (question[key].length === 0) {
			messages.push(`"${key}" must name at least one.`);
		}
	}
	for (const key of Object.keys(least) as (keyof typeof least)[]) {
		if (question[key].length < least[key]) {
			messages.push(`It has ${question[key].length} ${listNames[key]}; write at least ${least[key]}.`);
		}
	}
	if (question.difficulty === null || question.intent === '' || question.short === '') {
		messages.push('"difficulty", "short" and what the interviewer wants to learn must not be missing.');
	}
	const samples = question.scheme === 'pitch' ? 3 : 1;
	if (question.samples.length < samples) {
		messages.push(`It has ${question.samples.length} sample answers; write at least ${samples}.`);
	}
	const labels = pitchLabels.map((label) => `**${label}:**`).join(' ');
	if (question.scheme === 'pitch' && question.samples.some(({ text }) => boldLabels(text) !== labels)) {
		messages.push(`A pitch has the parts ${labels}, in this order.`);
	}
	if (question.samples.some(({ text }) => /^#{1,6} /m.test(text))) {
		const titles = Object.values(sampleTitles).map((title) => `"${title}"`);
		messages.push(`A heading in a sample answer is ${titles.slice(0, -1).join(', ')} or ${titles.at(-1)}.`);
	}
	const levels = question.levels.map((line) => /^\*\*(\w+):\*\* /.exec(line)?.[1] ?? line);
	if (levels.join() !== levelNames.join()) {
		messages.push(
			`What each level shows is one line each for ${levelNames.map((name) => `"**${name}:** …"`).join(', ')}.`,
		);
	}
	for (const { title, uncharitable, followUps, notes, written } of question.samples) {
		if (uncharitable === '' || followUps.length === 0) {
			messages.push(`"${title}" needs an uncharitable reading and follow-up questions about it.`);
		}
		if (written.length !== 2) {
			messages.push(`"${title}" needs two lines that the interviewer writes down.`);
		}
		for (const { question: asked } of followUps.filter(({ answer }) => answer === '')) {
			messages.push(`"${asked}" needs an answer: a paragraph below the question, in the same list item.`);
		}
		if (question.scheme === 'pitch' && notes.length === 0) {
			messages.push(`"${title}" needs notes on what each part of the pitch does.`);
		}
	}
	if (question.notes !== '') {
		messages.push('Notes are for the user; move the text into another section.');
	}
	return messages;
}

/** What is wrong with an interview. */
function interviewProblems(
	interview: Chapter & { readonly question: string },
	questions: ReadonlySet<string>,
): ContentProblem[] {
	const { id, question } = interview;
	const messages = [
		!questions.has(question) && `There is no question "${question}"; name one that exists.`,
		turnsOf(interview).length < leastTurns &&
			`An interview has at least ${leastTurns} turns: a paragraph that begins with "**Interviewer:**", then one with "**Candidate:**".`,
		interviewNotes(interview) === '' && 'An interview needs "## What the interviewer writes down".',
	];
	return messages.flatMap((message) => (message === false ? [] : { id, message }));
}

/** The labels at the start of the paragraphs of a text. */
function boldLabels(text: string): string {
	return (text.match(/^\*\*[^*\n]+:\*\*/gm) ?? []).join(' ');
}

interface PageLink {
	readonly href: string;
	readonly kind: 'question' | 'chapter';
	readonly id: string;
}

/** The links of a text to other pages of the guide, and all other relative links, which lead nowhere. */
function pageLinks(text: string): PageLink[] {
	return [...text.matchAll(/\]\(<?([^)\s>]+)/g)]
		.map((match) => match[1] as string)
		.filter((href) => !/^(https?:|#)/.test(href))
		.map((href) => {
			const [, folder, id] = /^(?:\.\.\/(questions|chapters)\/)([a-z0-9-]+)\.md(?:#.*)?$/.exec(href) ?? [];
			return { href, kind: folder === 'chapters' ? 'chapter' : 'question', id: id ?? '' };
		});
}

function pages(guide: PackedGuide): { id: string; texts: readonly string[] }[] {
	return [
		...guide.chapters.map(({ id, text }) => ({ id, texts: [text] })),
		...guide.questions.map((question) => ({
			id: question.id,
			texts: [
				...question.otherWordings,
				question.intent,
				...question.keyPoints,
				...question.weakAnswers,
				...question.levels,
				...question.followUps,
				...question.samples.flatMap(({ text, notes, written, uncharitable, followUps }) => [
					text,
					...notes,
					...written,
					uncharitable,
					...followUps.flatMap(({ question: asked, answer }) => [asked, answer]),
				]),
			],
		})),
	];
}
