import type { Guide } from '../guide/guide.ts';
import { escapeText } from '../guide/page.ts';
import { beginningOf } from '../text/characters.ts';
import type { FittingStory, JobMap, MappedRequirement } from './mapPosting.ts';
import type { WorksheetBlock, WorksheetContent, WorksheetLine } from './mergeWorksheet.ts';
import type { RequirementKind } from './posting.ts';

/** The values that STAR Coach itself writes in the line *Gap*. */
export const gaps = { noStory: 'no story yet', draft: 'the story is still a draft' } as const;

const mostHeadingLetters = 60;
const mostAsked = 8;
const kindNames = { must: 'must', nice: 'nice to have', duty: '' } satisfies Record<RequirementKind, string>;

/** The contents of the worksheet of a posting, section by section. */
export function jobWorksheet({ posting, requirements, values, pack }: JobMap, guide: Guide): WorksheetContent {
	const asked = requirements.filter(({ requirement }) => requirement.kind !== 'duty');
	const duties = requirements.filter(({ requirement }) => requirement.kind === 'duty');
	const title = [posting.company, posting.role].filter(Boolean).join(': ') || 'Job requirements';
	return {
		title: escapeText(title),
		head: [
			{ label: 'Company', value: escapeText(posting.company) },
			{ label: 'Role', value: escapeText(posting.role) },
			{ label: 'Level', value: '' },
			{ label: 'Posting (link or date)', value: '' },
		],
		sections: [
			{
				title: 'Requirements and my evidence',
				intro: 'One without evidence is a question you will be asked.',
				blocks: asked.map((each) =>
					requirementBlock(each, 'Best story', [
						{ label: 'Must or nice to have', value: kindNames[each.requirement.kind] },
						empty("What I'll say about the gap"),
					]),
				),
			},
			{
				title: 'Responsibilities',
				intro: 'Those at the top of the posting are usually the ones that hurt today.',
				blocks: duties.map((each) =>
					requirementBlock(each, "The closest I've done", [{ label: 'A question for them', value: each.theme.ask }]),
				),
			},
			{
				title: 'Technologies they name',
				intro: 'What have you done with each, how long ago, and what would you have to read up on?',
				lines: posting.technologies.map((name) => `- ${escapeText(name)}:`),
			},
			{
				title: 'Their values and mine',
				intro: 'What does each seem to mean in daily work?',
				blocks: values.map(({ value, fitting }) => ({
					heading: short(value),
					key: { label: 'Their value, in their words', value: escapeText(value) },
					lines: [
						empty('What it seems to mean in daily work'),
						{ label: 'When I lived it (story)', value: fitting ? linkTo(fitting) : '' },
						empty('Where I differ'),
					],
				})),
			},
			{
				title: 'Questions to expect',
				intro: 'The likeliest first, with what they would be asked for.',
				lines: pack.questions.flatMap(({ id, because }) => {
					const question = guide.question(id);
					const reason = because[0] === undefined ? 'nearly every interview' : `“${short(because[0])}”`;
					return question ? [`- ${escapeText(question.title)} (${reason})`] : [];
				}),
			},
			{
				title: 'Questions to ask',
				intro: 'Choose three; ask those whose answer could change your mind.',
				lines: [...new Set(requirements.map(({ theme }) => theme.ask))].slice(0, mostAsked).map((ask) => `- ${ask}`),
			},
		],
	};
}

function requirementBlock(
	{ requirement, theme, fitting, question }: MappedRequirement,
	storyLabel: string,
	more: readonly WorksheetLine[],
): WorksheetBlock {
	const gap = fitting === null ? gaps.noStory : fitting.story.isReady ? '' : gaps.draft;
	return {
		heading: short(requirement.text),
		key: { label: 'They write', value: escapeText(requirement.text) },
		lines: [
			{ label: 'They probably mean', value: theme.meaning },
			...more.slice(0, -1),
			{ label: storyLabel, value: fitting ? linkTo(fitting) : '' },
			{ label: 'The figure', value: escapeText(oneLine(fitting?.story.figures[0] ?? '')) },
			{ label: 'Gap', value: gap, states: { values: Object.values(gaps), of: storyLabel } },
			{ label: 'Question to expect', value: question ? escapeText(question.title) : '' },
			...more.slice(-1),
		],
	};
}

function empty(label: string): WorksheetLine {
	return { label, value: '' };
}

function linkTo({ story: { title, link, toldThere }, why }: FittingStory): string {
	const remarks = [why, toldThere && `told there on ${toldThere}`].filter(Boolean).join('; ');
	const address = encodeURI(link).replaceAll('(', '%28').replaceAll(')', '%29');
	return `[${escapeText(oneLine(title))}](${address})${remarks === '' ? '' : ` (${escapeText(remarks)})`}`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, as a heading. */
function short(text: string): string {
	const escaped = (part: string) => escapeText(part.trim());
	if (text.length <= mostHeadingLetters) {
		return escaped(text);
	}
	const cut = beginningOf(text, mostHeadingLetters);
	return `${escaped(beginningOf(cut, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;:(–-]{1,9}$/, ''))}…`;
}
