import { escapeText } from '../guide/page.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { type AskedQuestion, type Interview, labels, type Outcome, outcomes, type ToldStory } from './interview.ts';

/** The longest log that is read, in characters; enough for thousands of interviews. */
export const longestLog = 2_000_000;

const entryHeading = /^## (\d{4}-\d{2}-\d{2})(?:[:,]? (.*))?$/;
const questionHeading = /^### (.*)$/;
const item = /^[-*+] (.*)$/;
const labeled = /^([^:]{1,30}): ?(.*)$/;
const link = /^\[((?:\\.|[^\]\\])*)\]\(<?([^()\s>]*)>?\)/;

/** An interview as a log entry, without blank lines around it. */
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

/** Where to add an interview to the log, and the text to insert. */
export function appendInterview(log: string, interview: Interview): { offset: number; text: string } {
	return { offset: log.trimEnd().length, text: `\n\n${writeInterview(interview)}` };
}

function writeQuestion({ question, story, went }: AskedQuestion): string {
	const told = story && (story.path === '' ? line(story.title) : `[${line(story.title)}](${encoded(story.path)})`);
	return `### ${line(question)}\n\n- ${labels.story}:${told ? ` ${told}` : ''}\n- ${labels.went}:${went ? ` ${went}` : ''}`;
}

/**
 * The interviews in a log, in order. A list item without a label also counts as a question, so that users can jot
 * questions down. Everything else is the user's own text and is left out.
 */
export function readInterviews(text: string): Interview[] {
	const interviews: Entry[] = [];
	/** The entry that rows are read into; undefined outside of interviews. */
	let entry: Entry | undefined;
	for (const source of text.slice(0, longestLog).split('\n')) {
		const row = source.replace(/\s+/g, ' ').trim();
		const [, date, company = ''] = entryHeading.exec(row) ?? [];
		if (date !== undefined) {
			entry = { date, company: plainText(company), interviewer: '', went: null, questions: [] };
			interviews.push(entry);
		} else if (/^#{1,2} /.test(row)) {
			// Any other section ends the entry.
			entry = undefined;
		} else if (entry) {
			readRow(row, entry);
		}
	}
	return interviews;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
/** An interview whose rows are being read. */
type Entry = Mutable<Omit<Interview, 'questions'>> & { readonly questions: Mutable<AskedQuestion>[] };

/** Reads a row into the entry that it belongs to. */
function readRow(row: string, entry: Entry): void {
	const { questions } = entry;
	const question = questionHeading.exec(row)?.[1];
	if (question !== undefined) {
		ask(question, questions);
		return;
	}
	const noted = item.exec(row)?.[1];
	if (noted === undefined) {
		const went = questions.length === 0 ? /^It (?:went|was) (well|mixed|badly)\b/.exec(row)?.[1] : undefined;
		entry.went = (went as Outcome | undefined) ?? entry.went;
		return;
	}
	const last = questions.at(-1);
	const [, label, value = ''] = labeled.exec(noted) ?? [];
	switch (label) {
		case labels.interviewer:
			entry.interviewer = plainText(value);
			break;
		case labels.story:
			if (last) last.story = storyOf(value);
			break;
		case labels.went:
			if (last) last.went = outcomeOf(value);
			break;
		default:
			ask(noted, questions);
	}
}

function ask(markdown: string, questions: Mutable<AskedQuestion>[]): void {
	const question = plainText(markdown);
	if (question !== '') {
		questions.push({ question, story: null, went: null });
	}
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
