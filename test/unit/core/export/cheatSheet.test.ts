import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { cheatSheet } from '../../../../src/core/export/cheatSheet.ts';
import { exportFormats, exportText, formatOf } from '../../../../src/core/export/formats.ts';
import { sheetNotes } from '../../../../src/core/export/sheetNotes.ts';
import { toSheetStory } from '../../../../src/core/export/sheetStory.ts';
import { Guide, type GuideQuestion } from '../../../../src/core/guide/guide.ts';
import { packForWorksheet } from '../../../../src/core/jobs/questionPack.ts';
import type { Match } from '../../../../src/core/matching/match.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';
import { builtIn } from '../guide/support.ts';
import { hostile, sheetOf } from './sheets.ts';

const golden = join(import.meta.dirname, 'golden');
const endings = { markdown: 'md', html: 'html', anki: 'csv' } as const;

describe('the cheat sheet', () => {
	for (const format of exportFormats) {
		it(`is written as ${format} as before`, () => {
			const file = join(golden, `cheat-sheet.${endings[format]}`);
			assert.ok(existsSync(file), `${file} is missing; write it with the text of the sheet.`);
			assert.equal(exportText(sheetOf(), format), readFileSync(file, 'utf8'));
		});

		it(`holds in ${format} what stories say, and nothing that must not be claimed`, () => {
			const text = exportText(sheetOf(), format);
			assert.ok(text.includes('Failed payments fell from 20'));
			assert.ok(!text.includes('fraud check was not my design'));
			assert.ok(!text.includes('A version of the story'));
		});
	}

	it('shows the figures of the Result, the change first, and no number of the file', () => {
		const text = `## Story 3: The cart

**Situation:** The cart made one call per line, and pages took 60 seconds without an alarm.

**Task:** I had to make it faster in two modules.

**Action:** I sent one call for all lines.

**Result:** After 3 weeks, two teams used it. Pages fell from 4 s to 300 ms, 92 percent of users noticed, and we saved €40,000.
`;
		const result = lint(text);
		const { title, figures } = toSheetStory(result, result.document.stories[0] as Story, 'a', 'a');
		assert.equal(title, 'The cart');
		assert.deepEqual(figures, ['from 4 s to 300 ms', '92 percent', '€40,000']);
	});

	it('shows the sentence of the Result with the strongest figure, not the first with any', () => {
		const told = (result: string) => {
			const read = lint(
				`# The broker\n\n**Situation:** Two teams shared tables.\n\n**Task:** I had to agree an interface.\n\n**Action:** I built a prototype.\n\n**Result:** ${result}\n`,
			);
			const { lines, figures } = toSheetStory(read, read.document.stories[0] as Story, 'a', 'a');
			return { line: lines.at(-1)?.text, figures };
		};
		const change = 'Incidents between the two services fell from seven in half a year to one.';
		assert.deepEqual(told(`Both teams went live with it after five weeks. ${change}`), {
			line: change,
			figures: ['from seven in half a year to one', 'five weeks'],
		});
		const first = 'We moved all 40 servers.';
		assert.deepEqual(told(`${first} It took nine weeks.`), { line: first, figures: ['40 servers', 'nine weeks'] });
		assert.equal(told('It is quiet now. Nobody asks any more.').line, 'It is quiet now.');
	});

	it('takes its format from the name of a file', () => {
		assert.deepEqual(['a.html', 'A.HTM', 'a.csv', 'a.md', ''].map(formatOf), [
			'html',
			'html',
			'anki',
			'markdown',
			'markdown',
		]);
	});

	it('takes over what the worksheets say, without templates and examples', () => {
		const read = (name: string) => readFileSync(join(root, `media/preparation/${name}.md`), 'utf8');
		const pitch =
			'- *Example:* I run a bank.\n- Last sentence, word for word:\n- First sentence, word for word: I run *it*.\n';
		const notes = sheetNotes(pitch, `${read('questions-to-ask')}\n- Who reviews?\n`);
		assert.deepEqual(notes.pitchNotes, ['First sentence, word for word: I run it.']);
		assert.ok(notes.ask.includes('Who reviews?') && notes.ask.every((line) => !line.startsWith('Example')));
		assert.deepEqual(
			sheetNotes(
				'# My pitch\n\nI run the *scan*\npipeline. I like queues.\nI want to lead.\n\n1. Say it slowly.\n\n<!-- later -->\n',
				'Ask these.\n\nWho reviews?\nWho left last?\n\n1. What broke?\n2) Why?\n',
			),
			{
				pitchNotes: ['I run the scan pipeline. I like queues.', 'I want to lead.', 'Say it slowly.'],
				ask: ['Who reviews?', 'Who left last?', 'What broke?', 'Why?'],
			},
		);
		assert.deepEqual(sheetNotes('---\ntype: star-story\n---\n\nI run it.\n', null).pitchNotes, []);
		assert.deepEqual(sheetNotes(null, null), { pitchNotes: [], ask: [] });
	});

	it('for a job has its likely questions before the others, and its questions to ask before one’s own', () => {
		const guide = new Guide(builtIn.guide);
		const likely = guide.questions.find(({ title }) => title.includes('production incident you')) as GuideQuestion;
		const job = `# Acme: Engineer\n\n- Role: Engineer\n\n## Questions to expect\n\n- ${likely.title} (“on call”)\n- Tell me about a time you failed.\n\n## Questions to ask\n\n- How often were you paged?\n- Who reviews?\n\n## My notes\n\n- Or else?\n`;
		const story = lint('# The cart\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** C.\n\n**Result:** D.\n');
		const told = toSheetStory(story, story.document.stories[0] as Story, 'a', 'a');
		const match: Match = { id: 'a', score: 1, place: 0, reasons: [{ kind: 'topic', topic: 'an incident' }] };
		const bank = { storiesFor: (id: string) => (id === likely.id ? [match] : []) };
		const notes = sheetNotes(null, '- Who reviews?\n- Why now?\n', job);
		const sheet = cheatSheet([told], guide, bank, notes, packForWorksheet(job, guide));
		assert.deepEqual(sheet.questions, [{ title: likely.title, stories: [1], isLinked: false }]);
		const failure = 'Tell me about a time you failed.';
		assert.equal(sheet.open.filter((title) => title === failure).length, 1);
		assert.deepEqual(sheet.ask, ['How often were you paged?', 'Who reviews?', 'Why now?']);
		assert.match(exportText(sheet, 'markdown'), /^# Cheat sheet · Acme: Engineer\n/m);
		assert.match(exportText(sheet, 'html'), /<h1>Cheat sheet · Acme: Engineer<\/h1>/);
	});

	describe('makes of hostile texts', () => {
		it('nothing that turns around what follows', () => {
			for (const format of exportFormats) {
				assert.doesNotMatch(exportText(hostile(), format), /[\u202A-\u202E\u2066-\u2069]/, format);
			}
		});

		it('nothing but text in HTML', () => {
			const text = exportText(hostile(), 'html');
			const elements = new Set([...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
			for (const name of ['script', 'img', 'iframe', 'svg']) {
				assert.ok(!elements.has(name), name);
			}
			assert.ok(text.includes('&lt;img src=x onerror=alert(1)&gt;'));
			assert.ok(!/\son\w+=(?!alert)/.test(text.replace(/&[^;]+;/g, '')) || !elements.has('img'));
		});

		it('no formula in CSV, and rows of three fields each', () => {
			const text = exportText(hostile(), 'anki');
			const rows = readCsv(text.replace(/^#.*\r\n/gm, ''));
			assert.ok(rows.length >= 3);
			for (const row of rows) {
				assert.equal(row.length, 3, JSON.stringify(row));
				assert.ok(
					row.every((cell) => !/^[=+\-@\t\r]/.test(cell)),
					JSON.stringify(row),
				);
			}
		});

		it('cards that Anki reads as they are meant, also where a text begins with what is a comment in its files', () => {
			const { stories, ...sheet } = hostile();
			const text = '#1 "quoted", and\n#separator:Tab';
			const title = '#1 of what went wrong';
			const questions = [{ title, stories: [1], isLinked: true }];
			const { options, notes } = readAsAnki(exportText({ ...sheet, stories, questions, ask: [text] }, 'anki'));
			assert.deepEqual(options, {
				separator: 'Comma',
				html: 'false',
				columns: 'Front,Back,Tags',
				'tags column': '3',
			});
			assert.deepEqual(notes.find(([front]) => front === title)?.[2], 'star-coach question');
			assert.deepEqual(notes.at(-1), ['What will you ask them?', text, 'star-coach ask']);
			assert.ok(notes.every((note) => note.length === 3 && note.slice(0, 2).every((field) => field.trim() !== '')));
		});

		it('no markup in Markdown', () => {
			const text = exportText(hostile(), 'markdown');
			assert.ok(text.includes('\\<img src=x onerror=alert(1)\\>'));
			assert.ok(!/^\| /m.test(text));
		});
	});
});

/**
 * Reads a text file as Anki imports it: lines with `#` at the top are options, and later records that begin with an
 * unquoted `#` are skipped as comments (https://docs.ankiweb.net/importing/text-files.html).
 */
function readAsAnki(text: string): { options: Record<string, string>; notes: string[][] } {
	const head = /^(?:#[^\r\n]*\r\n)*/.exec(text)?.[0] ?? '';
	const options = [...head.matchAll(/^#([a-z ]+):([^\r\n]*)/gm)].map(([, key, value]) => [
		key as string,
		value as string,
	]);
	const records = text.slice(head.length).match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
	return {
		options: Object.fromEntries(options),
		notes: records.filter((record) => !record.startsWith('#')).flatMap(readCsv),
	};
}

/** Reads CSV by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const { 1: quoted, 2: plain, 3: end } of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end !== ',') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
