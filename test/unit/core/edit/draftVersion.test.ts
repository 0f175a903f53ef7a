import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { draftVersions } from '../../../../src/core/edit/draftVersion.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { excessOf, versionsOf } from '../../../../src/core/story/versions.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

const sample = readFileSync(join(root, 'media/sample-stories/stories/checkout-outage.md'), 'utf8');

/** The text with each version that can be drafted for the first story, by the name of the version. */
function drafted(text: string): Record<string, string> {
	const result = lint(text);
	const [story] = result.document.stories;
	assert.ok(story);
	return Object.fromEntries(draftVersions(result, story).map(({ name, edits }) => [name, applyEdits(text, edits)]));
}

describe('drafting a version', () => {
	it('cuts a story to its first sentences, its figures and what was done, in the order of telling', () => {
		const text = drafted(sample)['45 seconds'] ?? '';
		assert.ok(text.startsWith(sample.trimEnd()));
		assert.equal(
			text.slice(sample.trimEnd().length),
			`

## 45 seconds

On the first morning of our fall sale, the checkout of our online store began to time out.

I had to stop the failures first and explain them second.

I opened an incident channel and asked a colleague to write the updates for support, so I could look at graphs. I went through our last three deployments.

Failed payments fell from 20% to 0.3% within 25 minutes of the first alert. In the hour after that we took about €40,000 that we'd have lost. Eleven orders from that day turned out to be fraud, about €1,900.

For any call inside a transaction I ask now what happens if it takes a minute.
`,
		);
	});

	it('offers only versions that are shorter than the story, and that it has not', () => {
		assert.deepEqual(Object.keys(drafted(sample)), ['45 seconds', '90 seconds', '250–500 words']);
		assert.deepEqual(Object.keys(drafted(drafted(sample)['90 seconds'] ?? '')), ['45 seconds', '250–500 words']);
	});

	it('keeps the lines of the file, its line breaks, and notes on what not to claim', () => {
		const windows = `${sample}\n## Do not claim\n\nThe flag was not mine.\n`.replaceAll('\n', '\r\n');
		const text = drafted(windows)['45 seconds'] ?? '';
		assert.ok(!/[^\r]\n/.test(text));
		assert.deepEqual(
			parseStories(text).stories[0]?.asides.map(({ name }) => name),
			['45 seconds', 'Do not claim'],
		);
	});

	it('is not offered where the next story would be read as part of the version', () => {
		const words = Array.from({ length: 60 }, () => 'word').join(' ');
		const plain = ['Situation', 'Task', 'Action', 'Result'].map((label) => `${label}: ${words}.\n`).join('\n');
		assert.deepEqual(Object.keys(drafted(`${plain}\n${plain}`)), []);
		assert.deepEqual(Object.keys(drafted(`# One\n\n${plain}\n# Two\n\n${plain}`)), ['45 seconds', '90 seconds']);
	});

	const filler = 'word '.repeat(70);
	const lines = {
		table: (part: string) => `| ${part} | I did a thing. ${filler}. |`,
		list: (part: string) => `- **${part}:** I did a thing. ${filler}.`,
		quote: (part: string) => `> **${part}:** I did a thing. ${filler}.`,
	};
	for (const [notation, line] of Object.entries(lines)) {
		const rows = ['Situation', 'Task', 'Action', 'Result'].map(line).join(notation === 'quote' ? '\n>\n' : '\n');
		const text = `# Q\n\n${notation === 'table' ? '| Part | Text |\n| --- | --- |\n' : ''}${rows}\n`;
		it(`goes behind a ${notation}`, () => {
			const [story] = parseStories(drafted(text)['90 seconds'] ?? '').stories;
			assert.equal(story?.asides[0]?.name, '90 seconds');
			assert.equal(story?.sections.length, 4);
		});
	}

	it('writes versions of their length that take no word from any story of the guide', () => {
		let count = 0;
		for (const file of globSync('media/sample-stories/stories/*.md', { cwd: root })) {
			const text = readFileSync(join(root, file), 'utf8');
			const { stories, lines } = parseStories(text);
			const result = lint(text);
			for (const [index, story] of result.document.stories.entries()) {
				for (const { name, edits } of draftVersions(result, story)) {
					const after = parseStories(applyEdits(text, edits));
					const version = versionsOf(after.stories[index] ?? { asides: [] }).find((each) => each.name === name);
					assert.ok(version, `${file}: ${name}`);
					assert.equal(after.stories.length, stories.length);
					assert.ok(lines.count < after.lines.count);
					assert.ok(excessOf(version, result.pace) <= 0 || name === '45 seconds', `${file}: ${name}`);
					count++;
				}
			}
		}
		assert.ok(count >= 10, `only ${count}`);
	});
});
