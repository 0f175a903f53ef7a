import assert from 'node:assert/strict';
import { checkAsStory } from '../../../../src/core/edit/checkAsStory.ts';
import { isDeclared } from '../../../../src/core/story/declared.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const comment = '<!-- star-coach-story -->';
const story =
	'# Outage\n\n**Situation:** It was down.\n\n**Task:** I had to.\n\n**Action:** I restarted it.\n\n**Result:** Fine.\n';
const lesson =
	'## How to\n\n**Situation:** Describe the context.\n\n**Task:** What was your job?\n\n**Result:** Share the outcome.\n';

/** The text after the action, or why the action does nothing. */
function check(text: string, { isStoryFile = false, line = 1 } = {}): string {
	const done = checkAsStory(parseStories(text), isStoryFile, line);
	return 'refusal' in done ? done.refusal : applyEdits(text, [done.edit]);
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split(/\r\n|\r|\n/).length;

describe('a file that is not checked', () => {
	it('becomes a story file by its front matter', () => {
		assert.equal(check(story), `---\ntype: star-story\n---\n\n${story}`);
		assert.equal(
			check(`---\ntitle: One # mine\n---\n${story}`),
			`---\ntitle: One # mine\ntype: star-story\n---\n${story}`,
		);
		assert.equal(check(`---\n---\n${story}`), `---\ntype: star-story\n---\n${story}`);
		assert.equal(check(`---\ntype:\ntags: [a]\n---\n${story}`), `---\ntype: star-story\ntags: [a]\n---\n${story}`);
		assert.equal(check(`---\nopen: yes\n\n${story}`), `---\ntype: star-story\n---\n\n---\nopen: yes\n\n${story}`);
	});

	it('is checked for a comment before its story where its front matter is no YAML, or has no lines', () => {
		for (const front of ['+++\n[x]\na = 1\n+++', '---\n{a: 1}\n---', '---json\n{}\n---']) {
			const commented = story.replace('**Situation', `${comment}\n\n**Situation`);
			assert.equal(check(`${front}\n${story}`), `${front}\n${commented}`);
			assert.equal(check(`${front}\nI restarted it.\n`), 'other-front-matter');
		}
	});

	it('keeps its line breaks and its byte order mark', () => {
		const windows = `\uFEFF${story.replaceAll('\n', '\r\n')}`;
		assert.equal(check(windows), `\uFEFF---\r\ntype: star-story\r\n---\r\n\r\n${windows.slice(1)}`);
		const front = `\uFEFF---\r\na: 1\r\n---\r\n${story}`;
		assert.equal(check(front), front.replace('a: 1', 'a: 1\r\ntype: star-story'));
	});

	it('is left as it is where its front matter is broken, or where it is checked already', () => {
		assert.equal(check(`---\na: [\n---\n${story}`), 'broken-front-matter');
		assert.equal(check(`---js\nmodule.exports = {}\n---\n${story}`), 'broken-front-matter');
		assert.equal(check(story, { isStoryFile: true }), 'checked');
		assert.equal(check(`---\ntype: star-story\n---\n${story}`), 'checked');
	});

	it('keeps the type that it has, and is checked for the comment before its story', () => {
		const note = `---\ntype: note\n---\n\n${story}`;
		assert.equal(check(note), note.replace('**Situation', `${comment}\n\n**Situation`));
		assert.equal(check('---\ntype: note\n---\n\nI restarted it.\n'), 'other-front-matter');
	});
});

describe('a passage that was skipped', () => {
	const asked = (text: string, { isStoryFile = false, at = 'Situation' } = {}) => {
		const after = check(text, { isStoryFile, line: lineOf(text, at) });
		assert.ok(after.includes(comment), after);
		assert.ok(isDeclared(after));
		assert.equal(parseStories(after).stories.length, parseStories(text).stories.length + 1);
		return after;
	};

	it('becomes a story by a comment before it, and no other one', () => {
		assert.equal(asked(lesson), lesson.replace('**Situation', `${comment}\n\n**Situation`));
		const two = `${story}\n${lesson}\n${lesson}`;
		const text = asked(two, { isStoryFile: true, at: '**Situation:** Describe' });
		assert.equal(text.indexOf(comment), two.indexOf('**Situation:** Describe'));
		assert.equal(parseStories(text).skipped.length, 1);
	});

	it('becomes one in lists, quotes, fences, tables and HTML', () => {
		const list =
			'- Notes\n  - **Situation:** Describe the context.\n  - **Task:** What was your job?\n  - **Result:** Share it.\n';
		assert.equal(asked(list), list.replace('  - **Situation', `  ${comment}\n  - **Situation`));
		const quote = '> **Situation:** TODO\n>\n> **Task:** TODO\n>\n> **Result:** TODO\n';
		assert.equal(asked(quote), `> ${comment}\n>\n${quote}`);
		const fence = '~~~text\n**Situation:** TODO\n\n**Task:** TODO\n\n**Result:** TODO\n~~~\n';
		assert.equal(asked(`Copy this:\n${fence}`), `Copy this:\n${comment}\n${fence}`);
		const table = '| Situation | Result |\n| --- | --- |\n| a | b |\n';
		assert.equal(asked(table), `${comment}\n\n${table}`);
		const html = '<p><b>Situation:</b> Describe the context.</p>\n<p><b>Task:</b> What was your job?</p>\n';
		asked(html);
	});

	it('stays one where a comment would tear its table apart', () => {
		const table = '| Name | Situation | Result |\n| --- | --- | --- |\n| x | a | b |\n| y | c | d |\n';
		assert.equal(check(table, { line: 4 }), 'no-place');
	});

	it('keeps its line breaks and its byte order mark', () => {
		const windows = `\uFEFF${lesson.slice(11).replaceAll('\n', '\r\n')}`;
		assert.equal(asked(windows), `\uFEFF${comment}\r\n\r\n${windows.slice(1)}`);
	});
});
