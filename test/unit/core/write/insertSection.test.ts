import assert from 'node:assert/strict';
import { type RequiredPart, requiredParts } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { insertSection } from '../../../../src/core/write/insertSection.ts';
import { allSamples, contents, type Sample, write } from './samples.ts';

function add(text: string, part: RequiredPart): string {
	const document = parseStories(text);
	const [story] = document.stories;
	assert.ok(story, text);
	const edits = insertSection(document, story, part);
	assert.ok(edits, `no fix for ${part} in\n${text}`);
	for (const { start, end } of edits) {
		assert.equal(start, end, 'a new section replaces nothing');
	}
	return applyEdits(text, edits);
}

describe('insertSection', () => {
	for (const sample of allSamples) {
		describe(`in ${sample.name}`, () => {
			for (const part of requiredParts) {
				it(`adds the ${part} as the others are written`, () => {
					const whole = write(sample, contents);
					const fixed = add(write(sample, contents, [part]), part);
					const { start, end } = placeholderOf(fixed);
					// With the author's words in place of the placeholder, the story is as it was.
					const filled = fixed.slice(0, start) + contents[requiredParts.indexOf(part)] + fixed.slice(end);
					assert.equal(comparable(filled, sample), comparable(whole, sample));
				});
			}
		});
	}

	it('adds a column to a table with a row a story', () => {
		const text =
			'| Story | Situation | Action | Result |\n|---|---|---|---|\n| One | It broke | I fixed it | 3% more |\n| Two | It stood | I ran | 4% more |\n';
		assert.equal(
			add(text, 'task').replaceAll(/\[[^\]]+\]/g, '[?]'),
			'| Story | Situation | Task | Action | Result |\n|---|---| --- |---|---|\n| One | It broke | [?] | I fixed it | 3% more |\n| Two | It stood | [?] | I ran | 4% more |\n',
		);
	});

	it('adds headings to a story without any label', () => {
		const text = '---\ntype: star-story\n---\n\n# One\n\nNotes so far.\n';
		assert.match(add(text, 'situation'), /Notes so far\.\n\n## Situation\n\n\[Where .*\]\n$/);
	});

	it('opens the quotation marks that it closes', () => {
		for (const [open, close] of ['“”', '«»', '""']) {
			const text = ['Situation', 'Task', 'Result']
				.map((label) => `${open}${label}${close}\n\nWe lost three.\n`)
				.join('\n');
			assert.match(add(text, 'action'), new RegExp(`^${open}Action${close}$`, 'm'));
		}
	});

	it('stays before the next story', () => {
		const text =
			'## One\n\n**Situation:** A.\n\n**Action:** I did.\n\n## Two\n\n**Situation:** B.\n\n**Result:** 3%.\n';
		assert.match(add(text, 'result'), /I did\.\n\n\*\*Result:\*\* \[[^\]]+\]\n\n## Two/);
	});

	it('stays out of a quote that the part before it ends with', () => {
		const text = '**Situation:** A.  \n**Task:** B.  \n**Action:** I did.  \n\n> Well told.\n';
		assert.match(add(text, 'result'), /Well told\.\n\n\*\*Result:\*\* \[/);
	});

	it('keeps a comment with the section that it speaks of, and code with its own', () => {
		const text =
			'## Situation\n\nA.\n\n```\nlog\n```\n\n<!-- star-coach-disable-next-line we-in-action -->\n## Action\n\nI did.\n\n## Result\n\n3%.\n';
		assert.match(add(text, 'task'), /log\n```\n\n## Task\n\n\[[^\]]+\]\n\n<!-- star-coach-disable/);
	});
});

/** The span of the placeholder, a question in square brackets. */
function placeholderOf(text: string): { start: number; end: number } {
	const match = /\[(?:[A-Z][^\]]*\?|\p{Script=Han}[^\]]*？)\]/u.exec(text);
	assert.ok(match, text);
	return { start: match.index, end: match.index + match[0].length };
}

/** Evens out what a new section cannot know: other remarks, lengths of underlines, the space after a Chinese colon. */
function comparable(text: string, { name }: Sample): string {
	const same = text.replace(/^-+$/gm, '---').replaceAll('：** ', '：**');
	if (name === 'remarks') {
		return same.replaceAll(/🎯 | \(20 s\)/gu, '');
	}
	return name === 'task list' ? same.replaceAll('[ ]', '[x]') : same;
}
