import assert from 'node:assert/strict';
import { snippetsAt, typedPrefix } from '../../../../src/core/start/snippets.ts';

const snippet = (prefix: string, body: string) => ({ name: prefix, prefix, description: prefix, body });
const snippets = [
	snippet('star-file', `---\ntype: star-story\n---\n\n# \${1:Title}\n$0`),
	snippet('star-story', `# \${1:[Title]}\n\n## Situation\n\n\${2:[Where?]}\n$0`),
	snippet('star-bold', `## \${1:[Title]}\n\n**Situation:** \${2:[Where?]}\n$0`),
	snippet('star-task', `## Task\n\n\${1:[What?]}\n$0`),
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

	it('are wanted where a line begins, in a list or a quotation too', () => {
		assert.equal(typedPrefix('star'), 'star');
		assert.equal(typedPrefix('  - star-ta'), 'star-ta');
		assert.equal(typedPrefix('> 1. star-'), 'star-');
		assert.equal(typedPrefix('I was the star'), undefined);
		assert.equal(typedPrefix('sta'), undefined);
		assert.equal(typedPrefix('starting '), undefined);
	});
});
