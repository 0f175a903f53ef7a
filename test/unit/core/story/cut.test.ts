import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { bold, cutOf, star } from './support.ts';

/** What the last section of the last story says. */
function lastPart(text: string): string {
	const section = parseStories(text).stories.at(-1)?.sections.at(-1);
	return (section?.content ?? []).map(({ start, end }) => text.slice(start, end)).join(' / ');
}

describe('a story begins again when its scheme begins again', () => {
	const between: Readonly<Record<string, [text: string, ...titles: string[]]>> = {
		'behind a line in bold': [`# Bank\n\n**One**\n\n${bold}**Two**\n\n${bold}`, 'One', 'Two'],
		'behind a question in bold': [
			`# Bank\n\n**Q1: When did you fail?**\n\n${bold}**Q2: When did you win?**\n\n${bold}`,
			'Q1: When did you fail?',
			'Q2: When did you win?',
		],
		'behind a plain question': [
			`# Bank\n\nWhen did you fail?\n\n${bold}When did you win?\n\n${bold}`,
			'When did you fail?',
			'When did you win?',
		],
		'below numbered items': [
			`# Bank\n\n1. One\n${star((label, content) => `   - **${label}:** ${content}\n`)}2. Two\n${star((label, content) => `   - **${label}:** ${content}\n`)}`,
			'1. One',
			'2. Two',
		],
		'in details': [
			`# Bank\n\n<details><summary>One</summary>\n\n${bold}</details>\n\n<details><summary>Two</summary>\n\n${bold}</details>\n`,
			'One',
			'Two',
		],
		'behind a heading': [`# Bank\n\n## One\n\n${bold}## Two\n\n${bold}`, 'One', 'Two'],
		'behind a divider': [`# Bank\n\n${bold}---\n\n${bold}`, 'Bank', 'Bank'],
		'behind nothing': [`# Bank\n\n${bold}${bold}`, 'Bank', 'Bank'],
	};
	for (const [name, [text, ...titles]] of Object.entries(between)) {
		it(name, () => {
			assert.deepEqual(
				cutOf(text),
				titles.map((title) => `${title}: S T A R`),
			);
		});
	}

	it('with letters', () => {
		const letters = 'S: A b c d e.\nT: A b c d e.\nA: A b c d e.\nR: A b c d e.\n';
		assert.deepEqual(cutOf(`# Bank\n\n${letters}\n${letters}`), ['Bank: S T A R', 'Bank: S T A R']);
	});

	it('but not for a part that comes twice', () => {
		assert.deepEqual(cutOf(`# One\n\n${bold}**Result:** Nobody wrote to us.\n`), ['One: S T A R R']);
		assert.deepEqual(cutOf(`# One\n\n**Situation:** a\n\n**Situation:** b\n\n**Action:** c\n`), ['One: S S A']);
	});

	it('nor for parts that come out of order', () => {
		assert.deepEqual(cutOf('# One\n\n**Result:** a\n\n**Situation:** b\n\n**Action:** c\n'), ['One: R S A']);
	});

	it('and has the heading above for its title where it is alone below it', () => {
		assert.deepEqual(cutOf(`# One\n\n**As told to Ada**\n\n${bold}`), ['One: S T A R']);
	});

	it('in another style', () => {
		const list = star((label, content) => `- ${label}: ${content}\n`);
		assert.deepEqual(cutOf(`# Bank\n\n${bold}${list}`), ['Bank: S T A R', 'Bank: S T A R']);
	});
});

describe('a part ends where the writer turns to something else', () => {
	const behind: Readonly<Record<string, string>> = {
		'a line in the style of the labels': '**Follow-ups:** Why two hours?',
		'such a line with the colon outside': '**Probes to have ready**: Why two hours?',
		'such a line by itself, with what follows': '**Do not say:**\n\n- It was their fault.',
		'a divider': '---\n\nNotes for me.',
		'a heading at the level of the title': '# Links\n\nNone.',
		'the name of the next story': `**Two**\n\n${bold}`,
	};
	for (const [name, more] of Object.entries(behind)) {
		it(name, () => {
			assert.equal(lastPart(`# One\n\n${bold}${more}\n`), 'We lost no order.');
		});
	}

	it('but goes on with what belongs to it', () => {
		const goesOn: Readonly<Record<string, string>> = {
			'another word for the part': '**Impact:** 40 % less.',
			'deeper items': '- **Checkout:** 40 % less.',
			'a deeper heading': '### In numbers\n\n40 % less.',
			'a line in another style': '*Later:* 40 % less.',
			'a link to what was made': '[The runbook](https://example.org/1)\n\n40 % less.',
		};
		for (const [name, more] of Object.entries(goesOn)) {
			assert.match(lastPart(`# One\n\n${bold}${more}\n`), /40 % less\.$/, name);
		}
	});

	it('and goes on behind another word for the part', () => {
		const text = `**Context:** A shop in May.\n\n${bold}`;
		assert.deepEqual(cutOf(text), ['null: S T A R']);
	});
});

describe('what follows the last part', () => {
	for (const notes of [
		'[conflict] [ownership]',
		'- [Notes](notes.md)\n- [[Other]]',
		'#queue #printing',
		'**Tags:** #queue, #printing',
		'[1](https://example.org/1)\n\n<https://example.org/2>',
	]) {
		it(`is not counted into it: ${JSON.stringify(notes)}`, () => {
			assert.equal(lastPart(`# One\n\n${bold}\n${notes}\n`), 'We lost no order.');
		});
	}

	it('is counted if it says something, or may be a gap', () => {
		assert.equal(
			lastPart(`# One\n\n${bold}\nSee [the notes](notes.md).\n`),
			'We lost no order. / See [the notes](notes.md).',
		);
		assert.equal(lastPart(`# One\n\n${bold}\n[how many?]\n`), 'We lost no order. / [how many?]');
	});
});

describe('own words for a lesson behind a Result', () => {
	for (const word of [
		'Rückblick',
		'Retrospective',
		'Hindsight',
		'In hindsight',
		'Looking back',
		'Bilan',
		'Avec le recul',
	]) {
		it(`are a reflection: ${word}`, () => {
			assert.deepEqual(cutOf(`# One\n\n${bold}**${word}:** I would ask first.\n`), ['One: S T A R L']);
		});
	}
});
