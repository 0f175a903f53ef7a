import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { bold, cutOf, star } from './support.ts';

describe('a story is named', () => {
	const stories = (one: string, two: string) => cutOf(`# Bank\n\n${one}\n\n${bold}${two}\n\n${bold}`);
	const names = (one: string, two: string) => stories(one, two).map((story) => story.replace(': S T A R', ''));

	it('by the last of several lines before it', () => {
		assert.deepEqual(names('**Work**\n\n**One**', '**Two**'), ['One', 'Two']);
	});

	it('by a line with a remark behind it', () => {
		const text = `# Bank\n\n**One** *(from 2021)*\n\n${bold}**Two** (short)\n\n${bold}`;
		assert.deepEqual(cutOf(text), ['One: S T A R', 'Two: S T A R']);
	});

	it('by the heading above a sentence in italics', () => {
		assert.deepEqual(cutOf(`# The lock\n\n*Tell me about a lock that held.*\n\n${bold}`), ['The lock: S T A R']);
	});

	it('by a caption only where nothing else names it', () => {
		assert.deepEqual(names('**One**\n\n**Answer:**', '**Two**\n\n**Answer:**'), ['One', 'Two']);
		assert.deepEqual(names('**Story 1:**', '**Story 2:**'), ['Story 1:', 'Story 2:']);
	});

	it('by a line that reads as a title even alone below a heading', () => {
		const titles = ['**What is a lock?**', '**Story 2: the lock**', '**Q: Why a lock?**', '1. **The lock:**'];
		for (const title of titles) {
			const nested = title.startsWith('1') ? star((label, content) => `   - *${label}:* ${content}\n`) : `\n${bold}`;
			assert.deepEqual(cutOf(`# Bank\n\n${title}\n${nested}`), [`${title.replaceAll('**', '')}: S T A R`]);
		}
	});

	it('with the heading for the place of the first story below it alone', () => {
		const text = `## Initiative\nWhen did you do more than you had to?\n${bold}${bold}`;
		const places = parseStories(text).stories.map(({ titleSpan }) => text.slice(titleSpan.start, titleSpan.end));
		assert.deepEqual(places, ['Initiative', 'Situation']);
	});

	it('by a line that says what kind of story it is', () => {
		for (const line of ['**STAR Story: the lock**', '**Example – the lock**', '**Story: the lock**']) {
			assert.deepEqual(cutOf(`## Behavior\n\n${line}\n\n${bold}`), [`${line.replaceAll('**', '')}: S T A R`]);
		}
		assert.deepEqual(cutOf(`# STAR #1 – one\n\n${bold}\nNotes\nSTAR #2 – two\n\n${bold}`), [
			'STAR #1 – one: S T A R',
			'STAR #2 – two: S T A R',
		]);
	});

	it('by the heading above one that only says that a story follows', () => {
		const below = (lead: string) => cutOf(`# Bank\n\n## One\n\n### ${lead}\n\n${bold}## Two\n\n### ${lead}\n\n${bold}`);
		for (const lead of [
			'STAR',
			'**STAR** method',
			'My story, using STAR:',
			'⭐ Summary',
			'Sample answer (STAR format)',
		]) {
			assert.deepEqual(below(lead), ['One: S T A R', 'Two: S T A R'], lead);
		}
		assert.deepEqual(below('The same words'), ['One: S T A R', 'Two: S T A R']);
		assert.deepEqual(cutOf(`# Bank\n\n## One\n\n### The lock\n\n${bold}`), ['The lock: S T A R']);
		assert.deepEqual(cutOf(`## Locks\n\n### My story\n\n${bold}### The answer\n\n${bold}`), [
			'My story: S T A R',
			'The answer: S T A R',
		]);
		assert.deepEqual(cutOf(`# The STAR method\n\n## Sample answer\n\n${bold}`), ['Sample answer: S T A R']);
		const headings = star((label, content) => `## ${label}\n\n${content}\n\n`);
		assert.deepEqual(cutOf(`# When did you fail?\n## STAR method\n${headings}`), ['When did you fail?: S T A R']);
	});

	it('by the summary of its details', () => {
		assert.deepEqual(cutOf(`# Bank\n\n<details>\n<summary><b>One</b></summary>\n\n${bold}</details>\n`), [
			'One: S T A R',
		]);
	});

	it('by the column that is headed so', () => {
		const table =
			'| Job | Story | S | T | A | R |\n|---|---|---|---|---|---|\n| Ops | The outage | It broke. | My turn. | I did it. | It ran. |\n';
		assert.deepEqual(cutOf(table), ['The outage: S T A R']);
	});

	it('by a plain line, a bullet or a question right above its labels, like every other story of the file', () => {
		const list = star((label, content) => `- ${label}: ${content}\n`);
		const lines = star((label, content) => `${label}: ${content}\n`);
		assert.deepEqual(cutOf(`# Bank\n\nThe outage\n\n${bold}\nThe slow search\n\n${bold}`), [
			'The outage: S T A R',
			'The slow search: S T A R',
		]);
		assert.deepEqual(cutOf(`# Bank\n\n- The outage\n${list}\n- The slow search\n${list}`), [
			'The outage: S T A R',
			'The slow search: S T A R',
		]);
		assert.deepEqual(cutOf(`The outage\n${lines}\nThe slow search\n${lines}`), [
			'The outage: S T A R',
			'The slow search: S T A R',
		]);
		assert.deepEqual(cutOf(`# Bank\n\nHow do you decide?\n\n${bold}\nWhen did you fail?\n\n${bold}`), [
			'How do you decide?: S T A R',
			'When did you fail?: S T A R',
		]);
	});
});
