import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const told = { Situation: 'One two.', Task: 'One.', Action: 'I did.', Result: 'It fell.' };

/** A text in which every part is labeled in the same form. */
const each = (form: (label: string, content: string) => string) =>
	Object.entries(told)
		.map(([label, content]) => form(label, content))
		.join('');

/** Each part with its notation and content. */
function sectionsOf(text: string): string[] {
	const { stories } = parseStories(text);
	assert.equal(stories.length, 1, text);
	return (stories[0]?.sections ?? []).map(
		({ parts, notation, state, content }) =>
			`${parts.join('+')} ${notation} ${state}: ${content.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
	);
}

const forms: Readonly<Record<string, readonly [text: string, notation: string, later?: string]>> = {
	headings: [each((label, content) => `## ${label}\n\n${content}\n\n`), 'heading'],
	'underlined headings': [each((label, content) => `${label}\n---\n\n${content}\n\n`), 'heading'],
	'bold words': [each((label, content) => `**${label}:** ${content}\n\n`), 'emphasis'],
	'bold words, the colon behind': [each((label, content) => `**${label}**: ${content}\n\n`), 'emphasis'],
	'bold words with a stop': [each((label, content) => `**${label}.** ${content}\n\n`), 'emphasis'],
	'bold words with a remark': [each((label, content) => `**${label} (mine):** ${content}\n\n`), 'emphasis'],
	'bold words in parentheses': [each((label, content) => `**(${label})** ${content}\n`), 'emphasis'],
	'bold words in brackets': [each((label, content) => `**[${label}]** ${content}\n\n`), 'emphasis'],
	'bold letters': [each((label, content) => `**${label.charAt(0)}** ${content}\n\n`), 'emphasis'],
	'italic words': [each((label, content) => `_${label}_: ${content}\n\n`), 'emphasis'],
	'marked words': [each((label, content) => `==${label}:== ${content}\n\n`), 'emphasis'],
	'plain words': [each((label, content) => `${label}: ${content}\n\n`), 'plain'],
	'plain words with a dash': [each((label, content) => `${label} - ${content}\n\n`), 'plain'],
	'plain words with a stop': [each((label, content) => `${label}. ${content}\n\n`), 'plain'],
	'plain words behind an article': [each((label, content) => `The ${label}: ${content}\n\n`), 'plain'],
	'words alone on their lines': [each((label, content) => `${label}\n\n${content}\n\n`), 'plain'],
	letters: [each((label, content) => `${label.charAt(0)}: ${content}\n`), 'plain'],
	'letters in parentheses': [each((label, content) => `(${label.charAt(0)}) ${content}\n\n`), 'plain'],
	'letters in brackets': [each((label, content) => `[${label.charAt(0)}] ${content}\n\n`), 'plain'],
	'letters with a bracket': [each((label, content) => `${label.charAt(0)}) ${content}\n\n`), 'plain'],
	items: [each((label, content) => `- ${label}: ${content}\n`), 'list'],
	'items, numbered': [each((label, content) => `1. ${label}: ${content}\n`), 'list'],
	'items with lines below': [each((label, content) => `- ${label}\n  ${content}\n`), 'list'],
	rows: [each((label, content) => `| ${label} | ${content} |\n`).replace('\n', '\n| --- | --- |\n'), 'row'],
	definitions: [each((label, content) => `${label}\n: ${content}\n\n`), 'definition'],
	'titles of callouts': [each((label, content) => `> [!info] ${label}\n> ${content}\n\n`), 'callout'],
	'titles of callouts that fold': [each((label, content) => `> [!info]- ${label}\n> ${content}\n\n`), 'callout'],
	'kinds of callouts': [each((label, content) => `> [!${label.toLowerCase()}]\n> ${content}\n\n`), 'callout'],
	'one line, in bold': [each((label, content) => `**${label}:** ${content} `), 'emphasis', 'inline'],
};

describe('a story is the same in', () => {
	for (const [name, [text, first, later = first]] of Object.entries(forms)) {
		it(name, () => {
			const expected = Object.entries(told).map(
				([label, content], index) => `${label.toLowerCase()} ${index === 0 ? first : later} present: ${content}`,
			);
			assert.deepEqual(sectionsOf(text), expected);
		});
	}
});

describe('a label', () => {
	it('may stand for two parts', () => {
		for (const label of ['Situation and Task', 'Situation / Task', 'Situation & Task', 'S/T', 'S+T']) {
			const [first] = sectionsOf(`${label}: One two.\n\n${label.length > 3 ? 'Action' : 'A'}: I did.\n\nR: It fell.\n`);
			assert.equal(first, 'situation+task plain present: One two.', label);
		}
	});

	it('in code is none', () => {
		const text = `**Situation:** One \`a **Task:** b\` two. **Task:** One. **Action:** I did. **Result:** It fell.`;
		assert.deepEqual(sectionsOf(text), [
			'situation emphasis present: One `a **Task:** b` two.',
			'task inline present: One.',
			'action inline present: I did.',
			'result inline present: It fell.',
		]);
	});

	it('is none as a key of JSON or a link', () => {
		for (const text of [
			`{\n${each((label, content) => `"${label.toLowerCase()}": "${content}",\n`)}}\n`,
			each((label, content) => `[${label}](x): ${content}\n\n`),
		]) {
			assert.deepEqual(parseStories(text).stories, [], text);
		}
	});
});
