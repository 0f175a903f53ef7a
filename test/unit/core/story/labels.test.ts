import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { bold, cutOf, star, told } from './support.ts';

describe('labels may be written', () => {
	const oneStory: Readonly<Record<string, string>> = {
		'with a gloss': star(
			(label, content) =>
				`### ${label} ${{ Situation: '背景', Task: '任务', Action: '行动', Result: '结果' }[label]}\n\n${content}\n\n`,
		),
		'in another language, with the English word':
			'**状況（Situation）**、A b c d.\n\n**課題（Task）**、A b c d.\n\n**行動（Action）**、A b c d.\n\n**結果（Result）**、A b c d.\n',
		'as letters alone in their items': star((label, content) => `- ${label.charAt(0)}\n    - ${content}\n`),
		'with a full stop and no emphasis': star((label, content) => `${label}. ${content}\n\n`),
		'with a full stop': star((label, content) => `**${label}.** ${content}\n\n`),
		'behind items without a blank line': star((label, content) => `${label}:\n- ${content}\n`),
	};
	for (const [name, text] of Object.entries(oneStory)) {
		it(name, () => {
			assert.deepEqual(cutOf(`# One\n\n${text}`), ['One: S T A R']);
		});
	}

	it('with a plus before one that is added', () => {
		const letters = star((label, content) => `**${label.charAt(0)}:** ${content}\n\n`);
		assert.deepEqual(cutOf(`# One\n\n${letters}**+R:** I check such locks now.\n`), ['One: S T A R L']);
	});

	it('in letters whose emphasis ends behind them', () => {
		const list = star((label, content) => `- **${label.charAt(0)}** ${content}\n`);
		assert.deepEqual(cutOf(`# One\n\n${list}  - **T+30** to look again\n  - **R&D** asked for it\n`), ['One: S T A R']);
	});

	it('above steps in bold, which are no names of stories', () => {
		const text = bold.replace(told.Action ?? '', '\n\n1. **Dug a hole**\n   by hand\n2. **Filled it**\n');
		const sections = parseStories(`# One\n\n${text}`).stories.flatMap((story) => story.sections);
		assert.deepEqual(
			sections.map(({ parts: [part], state, words }) => `${part} ${state} ${words}`),
			['situation present 7', 'task present 6', 'action present 7', 'result present 4'],
		);
	});

	it('in letters, but a word with a hyphen in a heading is none', () => {
		const headings = star((label, content) => `## ${label}\n\n${content}\n\n`);
		const text = `# One\n\n${headings.replace('## Result', '#### 1. O-ring and seal\n\nI changed it.\n\n### Details\n\nMore.\n\n## Result')}`;
		assert.deepEqual(cutOf(text), ['One: S T A R']);
	});

	it('in letters of one scheme only', () => {
		assert.deepEqual(cutOf('# One\n\n- C - Calm\n- T - Overview\n- A - A list\n- R - Lost it\n'), []);
	});

	it('in Polish as what was at the beginning and what was done', () => {
		const text =
			'- **Sytuacja początkowa**: kolejka rosła co dzień.\n- **Co zrobiono**: dodano drugi serwer.\n- **Efekt**: kolejka znikła.\n';
		assert.deepEqual(cutOf(`## Kolejka\n\n${text}`), ['Kolejka: S A R']);
	});
});
