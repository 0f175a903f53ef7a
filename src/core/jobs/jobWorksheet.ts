import type { Guide } from '../guide/guide.ts';
import { escapeText } from '../guide/page.ts';
import type { Readiness } from '../lint/readiness.ts';
import { strongestFigures } from '../lint/strongestFigures.ts';
import { stateText } from '../report/readinessText.ts';
import { sayInEnglish } from '../text/translation.ts';
import type { JobMap, MappedRequirement, OfferedStory } from './mapPosting.ts';
import { noStory, questionsTitle, type WorksheetContent, type WorksheetRow } from './mergeWorksheet.ts';
import { excerptOf } from './themes.ts';

/** In characters; a row fits on a line. */
const longestRow = 90;
const mostQuestions = 12;
const mostAsked = 5;

/** What keeps a story from being ready, in the words that are said everywhere; empty if nothing does. */
export function missingIn(readiness: Readiness): string {
	const text = stateText(readiness, sayInEnglish);
	return readiness.state === 'ready' ? '' : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The contents of the worksheet of a posting: a row for whatever is asked, and only what is known about it. */
export function jobWorksheet({ posting, requirements, values, pack }: JobMap, guide: Guide): WorksheetContent {
	const rowsOf = (isMeant: (each: MappedRequirement) => boolean) => requirements.filter(isMeant).map(requirementRow);
	const asks = requirements.flatMap(({ theme }) => theme?.ask ?? []);
	return {
		title: escapeText([posting.company, posting.role].filter(Boolean).join(': ') || 'Job requirements'),
		head: [
			{ label: 'Company', value: escapeText(posting.company) },
			{ label: 'Role', value: escapeText(posting.role) },
		],
		sections: [
			{ title: 'Requirements', rows: rowsOf(({ requirement }) => requirement.kind !== 'duty') },
			{ title: 'Responsibilities', rows: rowsOf(({ requirement }) => requirement.kind === 'duty') },
			{
				title: 'Their values',
				rows: values.map(({ value, fitting }) => ({ key: shortened(value), ...storyOf(fitting) })),
			},
			{
				title: questionsTitle,
				lines: pack.questions.slice(0, mostQuestions).flatMap(({ id, because: [because] }) => {
					const question = guide.question(id);
					const reason = because === undefined ? '' : ` (“${shortened(because)}”)`;
					return question ? [`- ${escapeText(question.title)}${reason}`] : [];
				}),
			},
			{ title: 'Questions to ask', lines: [...new Set(asks)].slice(0, mostAsked).map((ask) => `- ${ask}`) },
		],
	};
}

function requirementRow({ requirement: { kind, text }, fitting }: MappedRequirement): WorksheetRow {
	return { key: shortened(text) + (kind === 'nice' ? ' (nice to have)' : ''), ...storyOf(fitting) };
}

/** A story with its figure and what it lacks: `[The queue](queue.md), from 4 s to 300 ms; too short`. */
function storyOf(fitting: OfferedStory | null): Omit<WorksheetRow, 'key'> {
	if (!fitting) {
		return { address: '', value: noStory, state: '' };
	}
	const { title, link, report, readiness, toldThere } = fitting;
	const address = encodeURI(link).replaceAll('(', '%28').replaceAll(')', '%29');
	const [strongest] = strongestFigures(report.measures);
	const figure = strongest === undefined ? '' : `, ${shortened(strongest)}`;
	const told = toldThere === null ? '' : `; told there on ${toldThere}`;
	return { address, value: `[${shortened(title)}](${address})${figure}${told}`, state: missingIn(readiness) };
}

/** A text on one line, cut if it is long, escaped; what it is about stays. */
function shortened(text: string): string {
	return escapeText(excerptOf(text, longestRow));
}
