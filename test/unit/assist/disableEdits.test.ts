import assert from 'node:assert/strict';
import { disableEdits, type Reach } from '../../../src/assist/disableEdits.ts';
import type { Finding } from '../../../src/core/lint/result.ts';
import type { Story } from '../../../src/core/story/model.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';

/** Turns the rule `r` off for a finding on a line; stories are given by their first and last lines, as `1-3 5-7`. */
function disable(text: string, reach: Reach, line: number, places = '1-1'): string | null {
	const parsed = parseStories(text);
	const { lines } = parsed;
	const stories = places.split(' ').map((place) => {
		const [first = 1, last = 1] = place.split('-').map(Number);
		return { span: { start: lines.startOf(first), end: lines.endOf(last) } } as Story;
	});
	const start = lines.startOf(line);
	const story = stories.find(({ span }) => start >= span.start && start <= span.end) ?? null;
	const finding = { rule: 'r', span: { start, end: start }, story } as Finding;
	const edits = disableEdits(reach, finding, { ...parsed, stories });
	return edits && applyEdits(text, edits);
}

const next = '<!-- star-coach-disable-next-line r -->';
const whole = '<!-- star-coach-disable-file r -->';
const table = '| S | T |\n| - | - |\n| a | b |';

describe('a comment that turns a rule off', () => {
	const cases: [what: string, reach: Reach, text: string, line: number, after: string | null][] = [
		['here has a line of its own before the first line', 'here', '# Title\n', 1, `${next}\n# Title\n`],
		['after a blank line', 'here', 'Text\n\n# Title\n', 3, `Text\n\n${next}\n# Title\n`],
		['above a callout rather than in it', 'here', 'A\n\n> [!info] S\n> a', 3, `A\n\n${next}\n> [!info] S\n> a`],
		['above a callout in a quote', 'here', '> a\n>\n> > [!info]- S', 3, `> a\n>\n> ${next}\n> > [!info]- S`],
		['in the quote of the line', 'here', '> a\n>\n> **S:** b', 3, `> a\n>\n> ${next}\n> **S:** b`],
		['with the line breaks of the document', 'here', 'A\r\n\r\n# B', 3, `A\r\n\r\n${next}\r\n# B`],
		['between a heading and its text', 'here', '# Title\nText', 2, `# Title\n${next}\nText`],
		['without splitting a paragraph', 'here', 'One\ntwo', 2, `One ${next}\ntwo`],
		['without splitting a list', 'here', '- one\n- two', 2, `- one ${next}\n- two`],
		['in a callout below its title', 'here', '> [!info] R\n> Text', 2, `> [!info] R\n> ${next}\n> Text`],
		['at the indentation of the line', 'here', '- one\n\n  two', 3, `- one\n\n  ${next}\n  two`],
		['above a table', 'here', `Text\n\n${table}`, 3, `Text\n\n${next}\n${table}`],
		['but not between its rows', 'here', table, 3, null],
		['behind a byte order mark', 'here', '\uFEFF# Title\n', 1, `\uFEFF${next}\n# Title\n`],
		['not in code', 'here', '```\nText\n```', 2, null],
		['nor in code in an item', 'here', '- ~~~js\n  x\n\n  Text\n  ~~~', 4, null],
		['but behind it', 'here', '```\nx\n```\n\nText', 5, `\`\`\`\nx\n\`\`\`\n\n${next}\nText`],
		['behind a fence that ends with its quote', 'here', '> ```\n> x\n\nText', 4, `> \`\`\`\n> x\n\n${next}\nText`],
		['not in front matter', 'here', '---\ntitle: x\n---\n\nText', 2, null],
		['but right behind it', 'here', '---\ntitle: x\n---\nText', 4, `---\ntitle: x\n---\n${next}\nText`],
		['for the file is at the top', 'file', '# A\n', 1, `${whole}\n\n# A\n`],
		['in place of a blank line', 'file', '\n# A\n', 2, `${whole}\n\n# A\n`],
		['for the file behind a byte order mark', 'file', '\uFEFF# A\n', 1, `\uFEFF${whole}\n\n# A\n`],
		['for the file behind YAML', 'file', '---\na: 1\n---\n# A\n', 4, `---\na: 1\n---\n${whole}\n\n# A\n`],
		['for the file behind TOML', 'file', '+++\na = 1\n+++', 1, `+++\na = 1\n+++\n${whole}\n`],
		['for the file before a rule', 'file', '---\n\n# A\n', 3, `${whole}\n\n---\n\n# A\n`],
		['for the story is not offered for the only story of a file', 'story', '# A\n', 1, null],
	];
	for (const [what, reach, text, line, after] of cases) {
		it(what, () => assert.equal(disable(text, reach, line), after));
	}

	const [off, on] = ['<!-- star-coach-disable r -->\n', '<!-- star-coach-enable r -->\n'];
	const ofStories: [what: string, text: string, line: number, places: string, after: string | null][] = [
		[
			'for the story is above it, and another one below it',
			'# A\n\nText\n\n# B\n\nText\n',
			3,
			'1-3 5-7',
			`${off}\n# A\n\nText\n\n${on}\n# B\n\nText\n`,
		],
		[
			'behind the last line where the story is the last one',
			'# A\nText\n# B\nText',
			3,
			'1-2 3-4',
			`# A\nText\n${off}\n# B\nText\n${on}`,
		],
		[
			'behind the fence of the story',
			'# A\n\n```\nText\n```\n\n# B\n\nText\n',
			1,
			'1-4 7-9',
			`${off}\n# A\n\n\`\`\`\nText\n\`\`\`\n\n${on}\n# B\n\nText\n`,
		],
		['not for a row of a table', `${table}\n| c | d |`, 3, '3-3 4-4', null],
	];
	for (const [what, text, line, places, after] of ofStories) {
		it(what, () => assert.equal(disable(text, 'story', line, places), after));
	}
});
