import { plainText } from '../story/markdown/plainText.ts';
import { pitchSeconds } from '../story/model.ts';
import { turning } from '../text/acting.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import type { Guide, GuideCategory, GuideQuestion } from './guide.ts';
import { type Chapter, type FollowUp, labelOf, type Sample } from './model.ts';
import { pagePath } from './pagePath.ts';
import { sampleTitles, sectionTitles } from './readQuestion.ts';
import { sourceList } from './sources.ts';

/**
 * A page of the guide as Markdown, with links to the pages before and after it.
 *
 * @param own what the user has done about a question: Markdown, shown below its facts; may be empty
 */
export function pageText(page: Chapter | GuideQuestion, guide: Guide, own = ''): string {
	const text = 'category' in page ? questionText(page.origin ? inert(page) : page, guide, own) : chapterText(page);
	const before = guide.neighbor(page.id, -1);
	const after = guide.neighbor(page.id, 1);
	const links = [
		before && `Previous: ${linkTo(before, shortTitle(before))}`,
		after && `Next: ${linkTo(after, shortTitle(after))}`,
	].filter(Boolean);
	return `${text}\n\n---\n\n${links.join(' · ')}\n`;
}

/** A question of somebody's bank without HTML and images, which a preview of Markdown would load. */
function inert(question: GuideQuestion): GuideQuestion {
	return JSON.parse(JSON.stringify(question), (_, value: unknown) =>
		typeof value === 'string' ? value.replace(turning, '').replace(/<(?=[a-z/!?])|!(?=\[)/gi, '$&\u200B') : value,
	) as GuideQuestion;
}

function chapterText({ text, sources }: Chapter): string {
	return [text.trimEnd(), section('Sources', sourceList(sources))].filter((part) => part !== '').join('\n\n');
}

/** A question with everything that the guide knows about it, as Markdown. */
export function questionText(question: GuideQuestion, guide: Guide, own = ''): string {
	const related = question.related.flatMap((id) => guide.question(id) ?? []);
	return [
		`# ${escapeText(question.title)}`,
		factsOf(question, guide),
		own,
		section(sectionTitles.intent, question.intent),
		section(sectionTitles.otherWordings, bullets(question.otherWordings)),
		section(sectionTitles.keyPoints, bullets(question.keyPoints)),
		section(sectionTitles.weakAnswers, bullets(question.weakAnswers)),
		section(sectionTitles.levels, bullets(question.levels)),
		section(sectionTitles.sample, question.samples.map(sampleText).join('\n\n')),
		section(sectionTitles.followUps, bullets(question.followUps)),
		section(sectionTitles.notes, question.notes),
		section('Related questions', bullets(related.map((one) => linkTo(one, one.title)))),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

function sampleText({ title, text, teller, notes, written, uncharitable, followUps }: Sample): string {
	const more = [
		[sampleTitles.notes, bullets(notes)],
		[sampleTitles.written, bullets(written)],
		[sampleTitles.uncharitable, uncharitable],
		[sampleTitles.followUps, followUps.map(followUpText).join('\n\n')],
	] as const;
	return [
		`### ${escapeText(title)}`,
		...(teller ? [`**Level:** ${teller.level} · **Stack:** ${escapeText(teller.stack.join(', '))}`] : []),
		text,
		...more.filter(([, content]) => content !== '').map(([heading, content]) => `#### ${heading}\n\n${content}`),
	].join('\n\n');
}

/** A follow-up question, with its answer folded away, so that the reader tries first. */
function followUpText({ question, answer }: FollowUp): string {
	return answer === ''
		? `- ${question}`
		: `<details>\n<summary>${escapeHtml(plainText(question))}</summary>\n\n${answer}\n\n</details>`;
}

/** The questions of a category with their key points, as Markdown. */
export function categoryText({ title, questions }: GuideCategory): string {
	const entries = questions.map((question) => {
		const points = question.keyPoints.map((point) => `  - ${point}`);
		return [`- ${escapeText(question.title)}`, ...points].join('\n');
	});
	return `# ${escapeText(title)}\n\n${entries.join('\n')}\n`;
}

const mostPoints = 6;

/** A question with its first key points, for a tooltip; markup is left out, so that no image gets in. */
export function questionSummary(question: GuideQuestion, guide: Guide): string {
	const points = question.keyPoints.slice(0, mostPoints).map((point) => `- ${escapeText(plainText(point))}`);
	const facts = [question.difficulty, ...question.competencies.map((id) => guide.competency(id)?.title)];
	return [`**${escapeText(question.title)}**`, points.join('\n'), escapeText(facts.filter(Boolean).join(' · '))]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** Category, difficulty and what is judged, one per line. */
function factsOf(question: GuideQuestion, guide: Guide): string {
	const competencies = question.competencies.flatMap((id) => guide.competency(id)?.title ?? []);
	const facts = [
		['Category', guide.category(question.category)?.title ?? question.category],
		['Difficulty', question.difficulty ?? ''],
		[
			'Answer',
			question.scheme === 'pitch'
				? `a pitch: present, past, why here, in ${pitchSeconds.from} to ${pitchSeconds.to} seconds`
				: '',
		],
		['Competencies', competencies.join(', ')],
		['Leadership Principles', titles(guide.principlesOf(question))],
		['Common rubric', titles(guide.signalsOf(question))],
	] as const;
	return facts
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `**${name}:** ${escapeText(value)}`)
		.join('  \n');
}

function titles(entries: readonly { readonly title: string }[]): string {
	return entries.map(({ title }) => title).join(' · ');
}

function section(title: string, text: string): string {
	return text === '' ? '' : `## ${title}\n\n${text}`;
}

function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

function shortTitle(page: Chapter | GuideQuestion): string {
	return 'short' in page ? labelOf(page) : page.title;
}

function linkTo(page: Chapter | GuideQuestion, title: string): string {
	return `[${escapeText(title)}](..${encodeURI(pagePath(page))})`;
}

/** One line of plain text as Markdown that displays it as is, wherever it appears. */
export function escapeText(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|]|~(?!\d)|&(?=#?\w+;)|(?<=\s)#(?=#*$)/g, '\\$&')
		.replace(/^[-+=#]/, '\\$&')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
