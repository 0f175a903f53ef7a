import assert from 'node:assert/strict';
import { pasteStory } from '../../../../src/core/start/pasteStory.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** The result of pasting a text at the end of a document. */
function paste(pasted: string, document = '# The slow shop\n\n') {
	return pasteStory(pasted, document, { start: document.length, end: document.length });
}

const headings = `## Situation

Our shop was slow.

## Task

I was to find out why.

## Action

I read the traces.

## Result

It took 0.3 s instead of 2 s.`;

const plain =
	'Situation: Our shop was slow.\nTask: I was to find out why.\nAction: I read the traces.\nResult: It took 0.3 s instead of 2 s.\n';

describe('pasteStory', () => {
	const same: Readonly<Record<string, string>> = {
		'lines with labels': plain,
		'Windows line ends': plain.replaceAll('\n', '\r\n'),
		'line breaks of a word processor': plain.replaceAll('\n', '\v'),
		letters: plain.replace(/^(\w)\w+/gm, '$1'),
		'letters in one line': plain.replace(/^(\w)\w+/gm, '$1').replaceAll('\n', ' '),
		'bold labels': plain.replace(/^(\w+:)/gm, '**$1**'),
		bullets: plain.replace(/^/gm, '•\t').slice(0, -2),
		'bullets without a tab': plain.replace(/^/gm, '● ').slice(0, -2),
		'Markdown bullets': plain.replace(/^(?=\w)/gm, '- '),
		'numbered lines': plain.replace(/^(?=\w)/gm, '1.\t'),
		'headings of a word processor': plain.replaceAll(': ', '\n'),
		'headings with blank lines': plain.replaceAll(/: |\n/g, '\n\n'),
		'labels above their text': plain.replaceAll(': ', ':\n').replace(/\n(?=[TAR]\w+:)/g, '\n\n'),
		'cells of a table': plain.replaceAll(': ', '\t'),
		'headings of Markdown': headings,
		'deeper headings of Markdown': headings.replaceAll('##', '####'),
		'headings of the first level': headings.replaceAll('##', '#'),
		'a byte order mark': `\uFEFF${plain}`,
	};
	for (const [name, text] of Object.entries(same)) {
		it(`makes headings of ${name}`, () => {
			assert.equal(paste(text)?.text, headings);
		});
	}

	it('takes the notation of the story before the place', () => {
		const bold = '# All\n\n## One\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** C.\n\n**Result:** D.\n\n';
		assert.equal(
			paste(`The slow shop\n\n${plain}`, bold)?.text,
			'## The slow shop\n\n**Situation:** Our shop was slow.\n\n**Task:** I was to find out why.\n\n**Action:** I read the traces.\n\n**Result:** It took 0.3 s instead of 2 s.',
		);
		const list = bold.replace(/^\*\*(\w+):\*\*/gm, '- **$1:**');
		assert.match(
			paste(plain, list)?.text ?? '',
			/^## \[Title of the story\]\n\n- \*\*Situation:\*\* Our shop was slow\.\n- /,
		);
	});

	it('asks for a title where the heading above has a story already, and says where', () => {
		const document = `# The other\n\n${headings}\n`;
		const pasted = paste(plain, document);
		assert.ok(pasted?.title);
		assert.equal(pasted.text.slice(pasted.title.start, pasted.title.end), '[Title of the story]');
		assert.equal(pasted.text, `\n# [Title of the story]\n\n${headings}`);
		assert.equal(parseStories(document + pasted.text).stories.length, 2);
		assert.equal(paste(plain)?.title, null);
	});

	it('asks for a title in an empty file', () => {
		assert.equal(paste(plain, '')?.text, `# [Title of the story]\n\n${headings}`);
	});

	it('takes a line before the labels for the title, and longer text for an introduction', () => {
		assert.match(paste(`Saving the checkout\n${plain}`)?.text ?? '', /^## Saving the checkout\n\n### Situation\n/);
		assert.match(paste(`It was in May.\n\n${plain}`)?.text ?? '', /^It was in May\.\n\n## Situation\n/);
	});

	it('keeps several stories with their titles, below the heading above', () => {
		const text = paste(`# One\n\n${headings}\n\n# Two\n\n${headings}\n`, '# All\n\n')?.text ?? '';
		const { stories } = parseStories(text);
		assert.deepEqual(
			stories.map(({ title, titleLevel }) => [title, titleLevel]),
			[
				['One', 2],
				['Two', 2],
			],
		);
	});

	it('tells several stories of plain text apart, by their titles or where the labels begin anew', () => {
		const titlesOf = (text: string) =>
			parseStories(paste(text, '# All\n\n')?.text ?? '').stories.map(({ title }) => title);
		assert.deepEqual(titlesOf(`The shop\n${plain}\nThe queue\n${plain}\n3. The pump\n${plain}`), [
			'The shop',
			'The queue',
			'3. The pump',
		]);
		assert.deepEqual(titlesOf(`${plain}\n${plain}`), ['[Title of the story]', '[Title of the story]']);
		assert.deepEqual(titlesOf(`The shop\n\n${headings}\n\nThe queue\n\n${headings}`), ['The shop', 'The queue']);
	});

	it('keeps bullets below their label, and lines of a word processor as paragraphs', () => {
		const long =
			'I asked everybody who had worked on the shop what they had changed during the last weeks, and wrote it down.';
		const text = paste(plain.replace('I read the traces.', `\n•\tI read the traces.\n•\tI wrote.`))?.text ?? '';
		assert.match(text, /## Action\n\n- I read the traces\.\n- I wrote\.\n\n## Result\n\nIt took/);
		assert.match(paste(plain.replace('I read', `${long}\nI read`))?.text ?? '', /wrote it down\.\n\nI read/);
	});

	it('parts the story from the text around it by a blank line', () => {
		const document = '# Shop\nAbove.Below.';
		const at = document.indexOf('Below');
		assert.equal(pasteStory(plain, document, { start: at, end: at })?.text, `\n\n${headings}\n\n`);
	});

	it('leaves text without a story, and files, alone', () => {
		for (const text of ['', 'Some words: none.', 'Action: buy milk.', `---\ntype: star-story\n---\n\n${headings}`]) {
			assert.equal(paste(text), null, text);
		}
		assert.equal(paste(plain + 'x'.repeat(100_000)), null);
		assert.equal(paste(`# A story\n\n${headings}\n\n`.repeat(21)), null);
	});

	it('writes out the letters that head a table of several stories', () => {
		const table =
			'| Story | S | T | A | R |\n|---|---|---|---|---|\n| One | We were late. | It was mine. | I wrote it. | It saved 3%. |\n| Two | We were lost. | It was ours. | I drew it. | It saved 5%. |\n';
		assert.equal(
			paste(table, '')?.text,
			table.replace('| S | T | A | R |', '| Situation | Task | Action | Result |').trimEnd(),
		);
	});
});
