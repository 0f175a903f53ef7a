import assert from 'node:assert/strict';
import { convertNotation } from '../../../../src/core/edit/convertNotation.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { type TargetNotation, targetNotations } from '../../../../src/core/write/notation.ts';

function convert(text: string, target: TargetNotation, story = 0): string | null {
	const document = parseStories(text);
	const found = document.stories[story];
	assert.ok(found, text);
	const edits = convertNotation(document, found, target);
	return edits && applyEdits(text, edits);
}

const headings = `# The queue

## Situation

The queue of our shop stood still
on a Friday night.

It had 40,000 orders.

## Task

I was on call.

## Action

I drained it in batches of \`500\`.

## Result

All orders were out in 35 minutes.
`;
const bold = `# The queue

**Situation:** The queue of our shop stood still
on a Friday night.

It had 40,000 orders.

**Task:** I was on call.

**Action:** I drained it in batches of \`500\`.

**Result:** All orders were out in 35 minutes.
`;
const list = `# The queue

- **Situation:** The queue of our shop stood still
  on a Friday night.

  It had 40,000 orders.

- **Task:** I was on call.

- **Action:** I drained it in batches of \`500\`.

- **Result:** All orders were out in 35 minutes.
`;
const table = `# The queue

|  |  |
| --- | --- |
| **Situation** | The queue of our shop stood still on a Friday night. <br><br> It had 40,000 orders. |
| **Task** | I was on call. |
| **Action** | I drained it in batches of \`500\`. |
| **Result** | All orders were out in 35 minutes. |
`;

describe('the conversion of a story', () => {
	const written: Record<TargetNotation, string> = { heading: headings, emphasis: bold, list, row: table };
	for (const from of targetNotations) {
		for (const to of targetNotations.filter((to) => to !== from)) {
			it(`from ${from} to ${to} gives what a person would write`, () => {
				const expected =
					from === 'row'
						? (written[to] as string).replace('still\n  on', 'still on').replace('still\non', 'still on')
						: written[to];
				assert.equal(convert(written[from], to), expected);
			});
		}
		it(`is not offered for ${from} in ${from}`, () => {
			assert.equal(convert(written[from], from), null);
		});
	}

	it('keeps the words at the head of a table', () => {
		const table = written.row.replace('|  |  |', '| Part | What I say |');
		assert.notEqual(table, written.row);
		for (const to of ['heading', 'emphasis', 'list'] as const) {
			const converted = convert(table, to);
			assert.match(converted ?? '', /^<!-- \| Part \| What I say \| -->$/m);
			assert.equal(converted?.replace('<!-- | Part | What I say | -->\n', ''), convert(written.row, to));
		}
		assert.equal(convert(table.replace('say', 'say -->'), 'list'), null);
	});

	it('keeps a label that has no text yet', () => {
		const text = headings.replace('I was on call.\n\n', '');
		assert.equal(convert(text, 'list'), list.replace(':** I was on call.', ':**'));
	});

	it('keeps the line breaks of the file', () => {
		const crlf = headings.replaceAll('\n', '\r\n');
		assert.equal(convert(crlf, 'emphasis'), bold.replaceAll('\n', '\r\n'));
	});

	it('keeps remarks, numbers and letters of labels', () => {
		const text =
			'# The pump\n\n## 1. Situation (2021)\n\nIt broke.\n\n## 2. Task\n\nI had to.\n\n## Résultat\n\nFine.\n';
		assert.equal(
			convert(text, 'emphasis'),
			'# The pump\n\n**1. Situation (2021):** It broke.\n\n**2. Task:** I had to.\n\n**Résultat:** Fine.\n',
		);
		assert.equal(
			convert('**S:** It broke. **T:** I had to. **A:** I did. **R:** Fine.\n', 'list'),
			'- **S:** It broke.\n- **T:** I had to.\n- **A:** I did.\n- **R:** Fine.\n',
		);
	});

	it('takes a table with a column a section', () => {
		const text =
			'# The pump\n\n| Situation | Task | Action | Result |\n| --- | --- | --- | --- |\n| It broke. | I had to. | I did \\| said. | Fine. |\n';
		assert.equal(
			convert(text, 'list'),
			'# The pump\n\n- **Situation:** It broke.\n- **Task:** I had to.\n- **Action:** I did | said.\n- **Result:** Fine.\n',
		);
	});

	it('takes callouts and definition lists out of what wraps them', () => {
		const texts: Readonly<Record<string, (label: string, content: string) => string>> = {
			callouts: (label, content) =>
				`> [!note]- ${label}\n> ${content.replaceAll('\n', '\n> ').replaceAll('> \n', '>\n')}\n\n`,
			definitions: (label, content) => `${label}\n: ${content.replaceAll('\n\n', '\n\n    ')}\n\n`,
			'two definitions': (label, content) => `${label}\n: ${content.replaceAll('\n\n', '\n: ')}\n\n`,
		};
		const contents = [...headings.matchAll(/^## (\w+)\n\n([^#]+)\n\n?/gm)].map(([, label, content]) => [
			label,
			content?.trimEnd(),
		]);
		for (const [name, write] of Object.entries(texts)) {
			const parts = contents.map(([label = '', content = '']) => write(label, content)).join('');
			for (const [to, expected] of Object.entries({ heading: headings, emphasis: bold, list })) {
				assert.equal(
					convert(`# The queue\n\n${parts.trimEnd()}\n`, to as TargetNotation),
					expected,
					`${name} to ${to}`,
				);
			}
		}
	});

	it('leaves HTML as it is', () => {
		const part = (label: string) => `<details>\n<summary>${label}</summary>\n\nIt broke.\n\n</details>\n\n`;
		const text = `# The pump\n\n${['Situation', 'Action', 'Result'].map(part).join('')}`;
		assert.deepEqual(
			targetNotations.map((to) => convert(text, to)),
			targetNotations.map(() => null),
		);
	});

	it('puts lists and code below the label', () => {
		const text =
			'# The pump\n\n## Situation\n\nIt broke.\n\n## Action\n\n- one\n- two\n\n```sh\nmake\n\n# x\n```\n\n## Result\n\nFine.\n';
		assert.equal(
			convert(text, 'list'),
			'# The pump\n\n- **Situation:** It broke.\n\n- **Action:**\n\n  - one\n  - two\n\n  ```sh\n  make\n\n  # x\n  ```\n\n- **Result:** Fine.\n',
		);
	});

	it('is not offered where something would be lost: a box that is checked, a callout that says more than its kind', () => {
		assert.equal(convert('- [x] **Situation:** We ran.\n- [x] **Task:** I was to walk.\n', 'heading'), null);
		assert.ok(convert('- [ ] **Situation:** We ran.\n- [ ] **Task:** I was to walk.\n', 'heading'));
		assert.equal(convert('> [!note of mine] Situation\n> We ran.\n\n> [!note] Task\n> Walk.\n', 'heading'), null);
	});

	it('is not offered where something would be lost', () => {
		const tellsMore =
			'# The pump\n\n| Situation | It broke. | 2019 |\n| --- | --- | --- |\n| Result | Fine. | 2020 |\n';
		const story = (content: string) =>
			`# The pump\n\n## Situation\n\n${content}\n\n## Action\n\nI did.\n\n## Result\n\nFine.\n`;
		assert.equal(convert(tellsMore, 'heading'), null);
		assert.equal(convert(story('- one\n- two'), 'row'), null);
		assert.equal(convert(story('It broke.\n<!-- star-coach-disable-next-line -->\nMore.'), 'row'), null);
		assert.equal(convert(story('`a \\| b`'), 'row'), null);
		assert.equal(convert(story('It broke.').replace('## Result', '## Result — the numbers'), 'list'), null);
		assert.equal(
			convert('###### The pump\n\n**Situation:** a b\n\n**Action:** c d\n\n**Result:** e f\n', 'heading'),
			null,
		);
	});
});
