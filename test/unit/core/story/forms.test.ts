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
