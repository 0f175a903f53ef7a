import assert from 'node:assert/strict';
import { splitSection } from '../../../../src/core/edit/splitSection.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

/** Splits the first section with several parts, at a `^` in its content or by guessing. */
function split(marked: string): string | null {
	const offset = marked.indexOf('^');
	const text = marked.replace('^', '');
	const document = parseStories(text);
	const [story] = document.stories;
	const section = story?.sections.find(({ parts }) => parts.length > 1);
	assert.ok(story && section, text);
	const edits = splitSection(document, story, section, offset);
	return edits && applyEdits(text, edits);
}

const headings = (content: string) =>
	`# Outage\n\n## Situation/Task${content}\n\n## Action\n\nI did.\n\n## Result\n\nFine.\n`;
const items = (content: string) => `- **Situation & Task:** ${content}\n- **Action:** I did.\n- **Result:** Fine.\n`;

describe('the split of a combined section', () => {
	it('begins the second part with the sentence at the cursor', () => {
		assert.equal(
			split(headings('\n\nIt was down. No^body knew why. I had to fix it.')),
			headings('\n\nIt was down.\n\n## Task\n\nNobody knew why. I had to fix it.').replace('/Task', ''),
		);
	});

	it('else with the first sentence that sounds like it', () => {
		assert.equal(
			split(headings('\n\nIt was down. Nobody knew why. I was asked to fix it.')),
			headings('\n\nIt was down. Nobody knew why.\n\n## Task\n\nI was asked to fix it.').replace('/Task', ''),
		);
	});

	it('leaves a placeholder where nothing is left', () => {
		assert.match(split(headings('\n\nIt was down.')) ?? '', /It was down\.\n\n## Task\n\n\[What were you asked/);
		assert.match(split(headings('')) ?? '', /## Situation\n\n\[Where.*\]\n\n## Task\n\n\[What.*\]\n\n## Action/);
	});

	it('keeps to the notation, its letters and its language', () => {
		assert.equal(
			split(items('It was down.\n  I had to fix it.')),
			'- **Situation:** It was down.\n- **Task:** I had to fix it.\n- **Action:** I did.\n- **Result:** Fine.\n',
		);
		assert.equal(
			split('**S/T:** It was down. I had to fix it.\n\n**A:** I did.\n\n**R:** Fine.\n'),
			'**S:** It was down.\n\n**T:** I had to fix it.\n\n**A:** I did.\n\n**R:** Fine.\n',
		);
		assert.match(
			split(
				'## Ausgangslage/Aufgabe\n\nAlles stand.\n\nIch musste ran.\n\n## Vorgehen\n\nTat es.\n\n## Ergebnis\n\nGut.\n',
			) ?? '',
			/^## Situation\n\nAlles stand\.\n\n## Aufgabe\n\nIch musste ran\./,
		);
	});

	it('moves a list item with its marker', () => {
		assert.equal(
			split('# Outage\n\n## Situation\n\nIt was down.\n\n## Action and Result\n\n- I fixed it.\n- The load fell.\n'),
			'# Outage\n\n## Situation\n\nIt was down.\n\n## Action\n\n- I fixed it.\n\n## Result\n\n- The load fell.\n',
		);
	});

	it('leaves three parts with a combined label for the rest', () => {
		assert.match(
			split('## Situation/Task/Action\n\nIt was down. I had to fix it. I did.\n\n## Result\n\nFine.\n') ?? '',
			/^## Situation\n\nIt was down\.\n\n## Task\/Action\n\nI had to fix it\. I did\./,
		);
	});

	it('is not offered in tables, inside lines and for numbered labels', () => {
		assert.equal(
			split('| Situation/Task | It was down. |\n| --- | --- |\n| Action | I did. |\n| Result | Fine. |\n'),
			null,
		);
		assert.equal(split('1. **Situation/Task:** It was down.\n2. **Action:** I did.\n3. **Result:** Fine.\n'), null);
	});
});
