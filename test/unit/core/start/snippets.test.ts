import assert from 'node:assert/strict';
import { snippetsAt } from '../../../../src/core/start/snippets.ts';
import { typedPrefix } from '../../../../src/core/start/typedPrefix.ts';

const snippet = (prefix: string, body: string) => ({ name: prefix, prefix, description: prefix, body });
const what = `\${1:[What were you asked to do or what did you decide to own? Why you?]}`;
const snippets = [
	snippet('star-file', `---\ntype: star-story\n---\n\n# \${1:Title}\n$0`),
	snippet('star-story', `# \${1:[Title]}\n\n## Situation\n\n\${2:[Where?]}\n$0`),
	snippet('star-bold', `## \${1:[Title]}\n\n**Situation:** \${2:[Where?]}\n$0`),
	snippet('star-task', `## Task\n\n${what}\n$0`),
	snippet('star-disable', `<!-- x \${1:y} -->\n$0`),
];

function headingsAt(before: string): Record<string, string[]> {
	return Object.fromEntries(
		snippetsAt(snippets, before).map(({ prefix, body }) => [prefix, body.match(/^#+ \w*/gm) ?? []]),
	);
}

describe('snippets', () => {
	it('are as they are written in an empty file', () => {
		assert.deepEqual(headingsAt('\n'), {
			'star-file': ['# '],
			'star-story': ['# ', '## Situation'],
			'star-bold': ['# '],
			'star-task': ['## Task'],
			'star-disable': [],
		});
	});

	it('go below the heading above them, and bring no front matter there', () => {
		assert.deepEqual(headingsAt('# Mine\n\n'), {
			'star-story': ['## ', '### Situation'],
			'star-bold': ['## '],
			'star-task': ['## Task'],
			'star-disable': [],
		});
		assert.deepEqual(headingsAt('###### Deep\n')['star-story'], ['###### ', '###### Situation']);
	});

	const bodyAt = (before: string, prefix = 'star-task') =>
		snippetsAt(snippets, before).find((each) => each.prefix === prefix)?.body;

	it('write a section like those of the story, which need not be whole yet', () => {
		assert.equal(bodyAt('# Mine\n\n## Situation\n\nText.\n\n'), `## Task\n\n${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\n**Situation:** Text.\n\n'), `**Task:** ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\n**Situation**: Text.\n\n'), `**Task**: ${what}\n$0`);
		assert.equal(bodyAt('Situation: Text.\n\n'), `Task: ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\n- **Situation:** Text.\n'), `- **Task:** ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\n- **Situation:** Text.\n- '), `**Task:** ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\n1. Situation: Text.\n'), `2. Task: ${what}\n$0`);
		assert.equal(
			bodyAt('# Meine\n\n**Situation:** Text.\n\n**Handlung:** Text.\n\n**Ergebnis:** Text.\n\n'),
			`**Aufgabe:** \${1:[Was war Ihr Auftrag, oder was haben Sie sich vorgenommen? Warum gerade Sie?]}\n$0`,
		);
		assert.equal(bodyAt('# Mine\n\n**S:** Text.\n\n**A:** Text.\n\n**R:** Text.\n\n'), `**T:** ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\nGoal: none.\n\n## The other\n\n'), `### Task\n\n${what}\n$0`);
	});

	it('write a section of a new story like those of the story before it', () => {
		const one = '# All\n\n## One\n\n### Situation\n\nA.\n\n### Task\n\nB.\n\n### Action\n\nC.\n\n### Result\n\nD.\n\n';
		assert.match(bodyAt(one) ?? '', /^### Task\n/);
		assert.match(bodyAt(`${one}# Two\n\n`) ?? '', /^## Task\n/);
		const bold = one.replace(/### (\w+)\n\n/g, '**$1:** ');
		assert.match(bodyAt(`${bold}## Two\n\n`) ?? '', /^\*\*Task:\*\* /);
	});

	it('stay in the list item or quotation, and begin a paragraph of their own behind text', () => {
		assert.equal(bodyAt('# Mine\n\n- ', 'star-story'), `## \${1:[Title]}\n\n  ### Situation\n\n  \${2:[Where?]}\n$0`);
		assert.equal(bodyAt('> ', 'star-task'), `## Task\n>\n> ${what}\n$0`);
		assert.equal(bodyAt('# Mine\n\nSome text.'), `\n\n## Task\n\n${what}\n$0`);
	});

	it('are wanted where a line begins, in a list or a quotation too', () => {
		assert.equal(typedPrefix('star'), 'star');
		assert.equal(typedPrefix('  - star-ta'), 'star-ta');
		assert.equal(typedPrefix('> 1. star-'), 'star-');
		assert.equal(typedPrefix('I was the star'), undefined);
		assert.equal(typedPrefix('sta'), undefined);
		assert.equal(typedPrefix('starting '), undefined);
	});
});
