import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { turnNotes } from '../../../../src/core/start/turnNotes.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const rest = '- Pages per week from 14 to 3\n- Hired two people\n- Wrote the onboarding guide in 3 days\n';
const first =
	'- Our AWS bill grew every month, and I was asked to stop it. I turned off idle clusters, and then it fell.\n';

function turn(text: string, notes: string) {
	const start = text.indexOf(notes);
	const turned = turnNotes(text, { start, end: start + notes.length }, false);
	return { ...turned, after: applyEdits(text, [turned.edit]) };
}

describe('notes turned into a story in a longer file', () => {
	it('leave the notes behind them alone', () => {
		const { after } = turn(`# Brag doc\n\n${first}${rest}`, first);
		const [story, ...others] = parseStories(after).stories;
		assert.deepEqual(others, []);
		assert.equal(story?.title, 'Our AWS bill grew every month');
		assert.ok(after.endsWith(`\n---\n\n${rest}`), after);
		assert.ok(!after.slice(0, story.span.end).includes('14 to 3'));
		assert.ok(after.slice(story.span.end).includes('14 to 3'));
	});

	it('are a draft, so that nothing of them is red', () => {
		const { after } = turn(`# Brag doc\n\n${first}${rest}`, first);
		const result = lint(after, { isStoryFile: true });
		assert.equal(result.document.stories[0]?.comment?.data.status, 'draft');
	});

	it('need no rule where a heading or a rule ends them, or nothing follows', () => {
		const notes = 'Our server was down. I was asked to repair it. I moved it behind a queue.\n';
		for (const behind of ['## Next\n\nMore.\n', '# Top\n', '---\n\nMore.\n', '']) {
			const { after } = turn(`# Notes\n\n${notes}\n${behind}`, notes);
			assert.equal(after.match(/^---$/gm)?.length ?? 0, behind.startsWith('---') ? 1 : 0, after);
		}
		const deeper = turn(`# Notes\n\n${notes}\n### Detail\n\nMore.\n`, notes).after;
		assert.match(deeper, /\n---\n\n\n*### Detail/);
	});

	it('say where their title is', () => {
		for (const text of [`# Brag doc\n\n${first}${rest}`, `Above.\n${first}`, `${first}${rest}`]) {
			const { after, title, edit } = turn(text, first);
			const line = after.slice(edit.start).split('\n')[title.line] ?? '';
			assert.equal(line.slice(title.start, title.end), 'Our AWS bill grew every month', text);
		}
	});
});
