import type { LikelyQuestion, QuestionPack } from '../guide/filter.ts';
import type { Guide, GuideQuestion } from '../guide/guide.ts';
import { answerSchemes, mustPrepare } from '../guide/model.ts';
import type { GuideSearch } from '../guide/search.ts';
import { knowledgeOf } from '../matching/knowledge.ts';
import { termsOf } from '../matching/terms.ts';
import { splitSentences } from '../text/sentences.ts';
import { keyOf } from '../text/words.ts';
import { questionsTitle } from './mergeWorksheet.ts';
import type { Posting, RequirementKind } from './posting.ts';
import { postingLines } from './postingLines.ts';
import { type Theme, themesOf } from './themes.ts';

/** How much a line says about what will be asked. */
const weights: Readonly<Record<RequirementKind, number>> = { must: 3, duty: 2, nice: 1 };
/** How likely each question of a theme is, relative to the first. */
const byPlace = [1, 0.5, 0.25, 0.2];
/** A line is mainly about one theme. */
const byTheme = [1, 0.5];
/** The weight of a user's own question on a theme, relative to the first question of the guide. */
const ownWeight = 0.75;
const valueWeight = 3;
const cvWeight = 2;
/** For the themes of postings that also occur in a line of a CV. */
const cvThemeWeight = 0.7;
export const mostPacked = 20;
/**
 * A CV says less about an interview than a posting: beyond the opening and six more questions, fewer than half would be
 * asked; see test/accuracy/cvs.
 */
const mostForCv = 8;
const mostReasons = 3;

/** A line that makes questions likely. */
interface Clue {
	readonly text: string;
	readonly weight: number;
	readonly themes: readonly Pick<Theme, 'id' | 'questions'>[];
}

/** The questions that interviewers are likely to ask for a posting. */
export function packForPosting(posting: Posting, guide: Guide): QuestionPack {
	const clues = posting.requirements.map(
		({ text, kind }): Clue => ({ text, weight: weights[kind], themes: themesOf(text) }),
	);
	const title = posting.company || posting.role;
	const values = valuesOfPosting(posting, guide).map((value): Clue => {
		const clue = valueClue(value, guide, posting.company);
		return { ...clue, themes: clue.themes.map(({ id, questions }) => ({ id, questions: questions.slice(0, 1) })) };
	});
	return { title, questions: pack([...clues, ...values], guide) };
}

/** The values that a posting names, or else those that its company publishes. */
export function valuesOfPosting({ values, company }: Posting, guide: Guide): readonly string[] {
	return values.length > 0 ? values : (guide.company(company)?.values.map(({ title }) => title) ?? []);
}

/** The questions that a worksheet of ours expects, with those that the user has added there, in its order. */
export function packForWorksheet(text: string, guide: Guide): QuestionPack {
	const plain = (line: string) => line.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').trim();
	const [, section = ''] = text.split(new RegExp(`^## ${questionsTitle}\\s*$`, 'm'));
	const [listed = ''] = section.split(/^##?\s/m);
	const byTitle = new Map(guide.questions.map(({ id, title }) => [keyOf(title), id]));
	const questions = listed.split('\n').flatMap((line): LikelyQuestion[] => {
		const item = line.startsWith('- ') ? line.slice(2).trimEnd() : '';
		const quoted = item.endsWith('”)') ? item.indexOf(' (“') : -1;
		const title = quoted < 0 ? item : item.slice(0, quoted);
		const because = quoted < 0 ? undefined : item.slice(quoted + 3, -2);
		const id = byTitle.get(keyOf(plain(title)));
		return id === undefined ? [] : [{ id, because: because === undefined ? [] : [plain(because)] }];
	});
	return { title: plain(/^# (.*)$/m.exec(text)?.[1] ?? ''), questions };
}

/** Whether a text is a worksheet of ours. */
export function isWorksheet(text: string): boolean {
	return /^- Role:/m.test(text) && new RegExp(`^## ${questionsTitle}\\s*$`, 'm').test(text);
}

/** The questions that a CV in Markdown or plain text is likely to raise. */
export function packForCv(text: string, guide: Guide): QuestionPack {
	const sentences = postingLines(text)
		.filter(({ type }) => type !== 'heading')
		.flatMap((line) => splitSentences(line.text).map(({ start, end }) => line.text.slice(start, end)))
		.filter((sentence) => sentence.includes(' '));
	const { topicCues } = knowledgeOf(guide.matching);
	const asked = questionsByTopic(guide);
	const clues = sentences.flatMap((text): Clue[] => {
		const told = [...topicCues.in(termsOf(text))].filter(([topic]) => asked.has(topic)).sort(([, a], [, b]) => b - a);
		const topics = told.map(([topic]) => ({ id: topic, questions: asked.get(topic) ?? [] }));
		return [
			{ text, weight: cvWeight, themes: topics },
			{ text, weight: cvThemeWeight, themes: themesOf(text) },
		];
	});
	return { title: '', questions: pack(clues, guide).slice(0, mostForCv) };
}

/** For each topic, the questions about it; those about fewer topics come first. */
function questionsByTopic({ questions, matching }: Guide): ReadonlyMap<string, string[]> {
	const { topicCues } = knowledgeOf(matching);
	const found = new Map<string, { readonly id: string; readonly topics: number }[]>();
	for (const { id, scheme, title, short } of questions) {
		const topics = scheme === 'pitch' ? [] : [...topicCues.in(termsOf(`${title}.\n${short}`)).keys()];
		for (const topic of topics) {
			found.set(topic, [...(found.get(topic) ?? []), { id, topics: topics.length }]);
		}
	}
	return new Map(
		[...found].map(([topic, ids]) => [topic, ids.sort((a, b) => a.topics - b.topics).map(({ id }) => id)]),
	);
}

/**
 * The questions about a list of values.
 *
 * @param search finds questions for a value whose themes have none
 */
export function packForValues(values: readonly string[], guide: Guide, search: GuideSearch): QuestionPack {
	const clues = values.map((value) => {
		const clue = valueClue(value, guide);
		if (clue.themes.some((theme) => theme.questions.length > 0)) {
			return clue;
		}
		const hits = search.find(value).flatMap((hit) => (hit.kind === 'question' ? hit.question.id : []));
		return { ...clue, themes: [{ id: value, questions: hits.slice(0, byPlace.length) }] };
	});
	return { title: '', questions: pack(clues, guide) };
}

/** What a pasted text most likely is. */
export function guessSource(text: string): 'worksheet' | 'posting' | 'cv' | 'values' {
	if (isWorksheet(text)) {
		return 'worksheet';
	}
	const lines = postingLines(text.slice(0, 50_000));
	const words = lines.reduce((sum, line) => sum + line.text.split(' ').length, 0);
	const asks = /\b(?:you will|you'll|you have|we are looking|requirements|qualifications|responsibilities)\b/i.test(
		text,
	);
	if (!asks && words / Math.max(1, lines.length) < 8 && words < 150 && !/\d{4}/.test(text.slice(0, 50_000))) {
		return 'values';
	}
	const periods = text.match(/\b(?:19|20)\d\d\s*(?:[-–—]|to|until)\s*(?:(?:19|20)\d\d|present|now|today)/gi) ?? [];
	return periods.length > 0 && !asks ? 'cv' : 'posting';
}

/**
 * What a value points to: the principle or competency of that name, what is known about it as a company's, or else the
 * themes that it mentions.
 *
 * @param company whose value it is, if that is known
 */
export function valueClue(value: string, guide: Guide, company = ''): Clue {
	const key = keyOf(value);
	const isNamed = ({ title }: { readonly title: string }) => keyOf(title) === key;
	const principle = guide.principles.find(isNamed);
	const competency = guide.competencies.find(isNamed);
	const named: GuideQuestion[] = principle
		? guide.questions.filter((question) => guide.principlesOf(question).includes(principle))
		: competency
			? guide.questions.filter(({ competencies }) => competencies.includes(competency.id))
			: [];
	const first = named
		.filter(({ scheme }) => scheme === answerSchemes[0])
		.sort((a, b) => rank(a, competency?.id) - rank(b, competency?.id));
	const known = guide.companyValue(value, company);
	const themes =
		first.length > 0
			? [{ id: value, questions: first.slice(0, byPlace.length).map(({ id }) => id) }]
			: known
				? [{ id: value, questions: known.questions }]
				: themesOf(value);
	return { text: value, weight: valueWeight, themes };
}

/** Where a question lists a competency; a question that lists it first asks for it the most. */
function rank({ competencies }: GuideQuestion, competency: string | undefined): number {
	return competency === undefined ? 0 : competencies.indexOf(competency);
}

/** The questions that clues point to, the likeliest first, after those that open nearly every interview. */
function pack(clues: readonly Clue[], guide: Guide): LikelyQuestion[] {
	const scores = new Map<string, { score: number; because: { text: string; weight: number }[] }>();
	const add = (id: string, weight: number, text: string) => {
		const found = scores.get(id) ?? { score: 0, because: [] };
		scores.set(id, { score: found.score + weight, because: [...found.because, { text, weight }] });
	};
	const own = guide.questions
		.filter(({ origin }) => origin !== null)
		.map(({ id, title }) => ({ id, themes: themesOf(title).map((theme) => theme.id) }));
	for (const { text, weight, themes } of clues) {
		for (const [place, theme] of themes.slice(0, byTheme.length).entries()) {
			const share = weight * (byTheme[place] ?? 0);
			for (const [index, id] of theme.questions.entries()) {
				add(id, share * (byPlace[index] ?? 0), text);
			}
			for (const question of own.filter((question) => question.themes.includes(theme.id))) {
				add(question.id, share * ownWeight, text);
			}
		}
	}
	const opening = guide.questions.filter(({ category, scheme }) => category === mustPrepare && scheme === 'pitch');
	const likely = [...scores]
		.filter(([id]) => guide.question(id) && !opening.some((question) => question.id === id))
		.sort(([, a], [, b]) => b.score - a.score);
	const reasons = (id: string) => {
		const because = [...(scores.get(id)?.because ?? [])].sort((a, b) => b.weight - a.weight);
		return [...new Set(because.map(({ text }) => text))].slice(0, mostReasons);
	};
	const ids = clues.length === 0 ? [] : [...opening.map(({ id }) => id), ...likely.map(([id]) => id)];
	return ids.slice(0, mostPacked).map((id) => ({ id, because: reasons(id) }));
}
