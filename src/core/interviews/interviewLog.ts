import { plainText } from '../guide/markdown.ts';
import { escapeText } from '../guide/page.ts';
import { type AskedQuestion, type Interview, labels, type Outcome, outcomes, type ToldStory } from './interview.ts';

/** The longest log that is read, in characters: thousands of interviews. */
export const longestLog = 2_000_000;

const entryHeading = /^## (\d{4}-\d{2}-\d{2})(?:[:,]? (.*))?$/;
const questionHeading = /^### (.*)$/;
const item = /^[-*+] (.*)$/;
const labeled = /^([^:]{1,30}): ?(.*)$/;
const link = /^\[((?:\\.|[^\]\\])*)\]\(<?([^()\s>]*)>?\)/;

/** An interview as an entry of the log, without the blank lines around it. */
export function writeInterview({ date, company, interviewer, went, questions }: Interview): string {
	const heading = `## ${date}${company === '' ? '' : `: ${line(company)}`}`;
	return [
		heading,
		went && `It went ${went}.`.replace('went mixed', 'was mixed'),
		interviewer && `- ${labels.interviewer}: ${line(interviewer)}`,
		...questions.map(writeQuestion),
	]
		.filter(Boolean)
		.join('\n\n');
}

function writeQuestion({ question, story, went }: AskedQuestion): string {
	const told = story && (story.path === '' ? line(story.title) : `[${line(story.title)}](${encoded(story.path)})`);
	return `### ${line(question)}\n\n- ${labels.story}:${told ? ` ${told}` : ''}\n- ${labels.went}:${went ? ` ${went}` : ''}`;
}

/**
 * The interviews of a log, in its order. A list item without a label is a question too, so that one can jot them down.
 * What is neither is the user's own and left out.
 */
export function readInterviews(text: string): Interview[] {
	const interviews: (Interview & { questions: AskedQuestion[] })[] = [];
	for (const source of text.slice(0, longestLog).split('\n')) {
		const row = source.replace(/\s+/g, ' ').trim();
		const [, date, company = ''] = entryHeading.exec(row) ?? [];
		if (date !== undefined) {
			interviews.push({ date, company: plainText(company), interviewer: '', went: null, questions: [] });
			continue;
		}
		const last = interviews.at(-1);
		if (last && /^#{1,2} /.test(row)) {
			// A section of the user's own ends the entry.
			interviews.push({ date: '', company: '', interviewer: '', went: null, questions: [] });
		} else if (last && last.date !== '') {
			interviews[interviews.length - 1] = withRow(last, row);
		}
	}
	return interviews.filter(({ date }) => date !== '');
}

function withRow(
	interview: Interview & { questions: AskedQuestion[] },
	row: string,
): Interview & { questions: AskedQuestion[] } {
	const question = questionHeading.exec(row)?.[1];
	if (question !== undefined) {
		return asked(interview, question);
	}
	const entry = item.exec(row)?.[1];
	if (entry === undefined) {
		const went = interview.questions.length === 0 ? /^It (?:went|was) (well|mixed|badly)\b/.exec(row)?.[1] : undefined;
		return went === undefined ? interview : { ...interview, went: went as Outcome };
	}
	const [, label, value = ''] = labeled.exec(entry) ?? [];
	switch (label) {
		case labels.interviewer:
			return { ...interview, interviewer: plainText(value) };
		case labels.story:
			return answered(interview, { story: storyOf(value) });
		case labels.went:
			return answered(interview, { went: outcomeOf(value) });
		default:
			return asked(interview, entry);
	}
}

function asked<Entry extends Interview>(interview: Entry, markdown: string): Entry {
	const question = plainText(markdown);
	return question === ''
		? interview
		: { ...interview, questions: [...interview.questions, { question, story: null, went: null }] };
}

function answered<Entry extends Interview>(interview: Entry, answer: Partial<AskedQuestion>): Entry {
	const last = interview.questions.at(-1);
	return last ? { ...interview, questions: [...interview.questions.slice(0, -1), { ...last, ...answer }] } : interview;
}

function storyOf(value: string): ToldStory | null {
	const [, title, path = ''] = link.exec(value) ?? [];
	const told = { title: plainText(title ?? value), path: title === undefined ? '' : decoded(path) };
	return told.title === '' && told.path === '' ? null : told;
}

function outcomeOf(value: string): Outcome | null {
	const word = value.trim().toLowerCase().replace(/\.$/, '');
	return outcomes.find((outcome) => outcome === word) ?? null;
}

function line(text: string): string {
	return escapeText(text.replace(/\s+/g, ' ').trim());
}

function encoded(path: string): string {
	return encodeURI(path).replaceAll('(', '%28').replaceAll(')', '%29');
}

function decoded(path: string): string {
	try {
		return decodeURI(path.replaceAll('%28', '(').replaceAll('%29', ')'));
	} catch {
		return path;
	}
}
