import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const told: Readonly<Record<string, string>> = {
	Situation: 'Our shop stood still for two hours.',
	Task: 'I had to bring it back.',
	Action: 'I moved the lock out of the transaction.',
	Result: 'We lost no order.',
};

/** A story whose labels and contents are written by a function. */
function star(write: (label: string, content: string) => string): string {
	return Object.entries(told)
		.map(([label, content]) => write(label, content))
		.join('');
}

const bold = star((label, content) => `**${label}:** ${content}\n\n`);

/** The stories of a text as `title: first letters of its parts`. */
function cutOf(text: string): string[] {
	return parseStories(text).stories.map(
		({ title, sections }) =>
			`${title}: ${sections.map(({ kinds }) => kinds.map((kind) => (kind === 'reflection' ? 'L' : kind.charAt(0).toUpperCase())).join('')).join(' ')}`,
	);
}

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
			'One',
			'Two',
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

	it('with letters, and with labels that are missing', () => {
		const letters = 'S: A b c d e.\nT: A b c d e.\nA: A b c d e.\nR: A b c d e.\n';
		assert.deepEqual(cutOf(`# Bank\n\n${letters}\n${letters}`), ['Bank: S T A R', 'Bank: S T A R']);
		const short = '**Task:** a\n\n**Action:** b\n\n**Result:** c\n\n';
		assert.deepEqual(cutOf(`# Bank\n\n${bold}${short}`), ['Bank: S T A R', 'Bank: T A R']);
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
		'an aside': '_(repeat to 5-6)_',
		'a divider': '---\n\nNotes for me.',
		'a heading at the level of the title': '# Links\n\nNone.',
		'the name of the next story': `**Two**\n\n${bold.replace('no order', 'no order')}`,
	};
	for (const [name, more] of Object.entries(behind)) {
		it(name, () => {
			assert.equal(lastPart(`# One\n\n${bold}${more}\n`), 'We lost no order.');
		});
	}

	it('in other notations', () => {
		const plain = star((label, content) => `${label}: ${content}\n`);
		assert.equal(lastPart(`# One\n\n${plain}Interview line: We lost nothing.\n`), 'We lost no order.');
		assert.equal(lastPart(`# One\n\n${plain}Tags: lock, queue\n`), 'We lost no order.');
		const headings = star((label, content) => `## ${label}\n\n${content}\n\n`);
		assert.equal(lastPart(`# One\n\n${headings}## Answers\n\nNone.\n`), 'We lost no order.');
		const list = star((label, content) => `- **${label}:** ${content}\n`);
		assert.equal(lastPart(`# One\n\n${list}- **Evidence:** a link\n`), 'We lost no order.');
		assert.equal(lastPart(`<details>\n<summary>One</summary>\n\n${bold}</details>\n\nNotes.\n`), 'We lost no order.');
	});

	it('but goes on with what belongs to it', () => {
		const goesOn: Readonly<Record<string, string>> = {
			'a line that names figures': '**Metrics:** 40 % less.',
			'another word for the part': '**Impact:** 40 % less.',
			'deeper items': '- **Checkout:** 40 % less.',
			'a deeper heading': '### In numbers\n\n40 % less.',
			'a line in another style': '*Later:* 40 % less.',
		};
		for (const [name, more] of Object.entries(goesOn)) {
			assert.match(lastPart(`# One\n\n${bold}${more}\n`), /40 % less\.$/, name);
		}
	});

	it('not before something is told in it', () => {
		const text = `# One\n\n${bold}`.replace(
			'**Result:** We lost no order.',
			'**Result:**\n\n**At once:** We lost no order.',
		);
		assert.match(lastPart(text), /We lost no order\.$/);
		assert.equal(lastPart('# One\n\n1. Situation\n---\n\nIt broke.\n\n2. Result\n---\n\nIt ran.\n'), 'It ran.');
	});

	it('and the story with it at a heading above it', () => {
		assert.deepEqual(cutOf(`## One\n\n${bold}# Lessons learned\n\nWrite more.\n`), ['One: S T A R']);
	});
});

describe('stories may be told', () => {
	it('in a block quote', () => {
		const quote = star((label, content) => `> **${label}:** ${content}\n>\n`);
		assert.deepEqual(cutOf(`# One\n\n${quote}\nBehind it.\n`), ['One: S T A R']);
		assert.equal(lastPart(`# One\n\n${quote}\nBehind it.\n`), 'We lost no order.');
	});

	it('in a fence that holds text', () => {
		const plain = star((label, content) => `${label}: ${content}\n`);
		for (const language of ['', 'text', 'md', 'markdown']) {
			assert.deepEqual(cutOf(`# One\n\n\`\`\`${language}\n${plain}\`\`\`\n\nBehind it.\n`), ['One: S T A R'], language);
		}
		assert.deepEqual(cutOf(`# One\n\n\`\`\`js\n${plain}\`\`\`\n`), []);
		assert.deepEqual(cutOf(`# Bank\n\n\`\`\`\n${plain}\`\`\`\n\n\`\`\`\n${plain}\`\`\`\n`), [
			'Bank: S T A R',
			'Bank: S T A R',
		]);
	});

	it('beside fenced text, which is content of the part above it', () => {
		const text = `# One\n\n${bold}\`\`\`\n# Situation\nmax 900 ms\n# Result\nmax 40 ms\n\`\`\`\n`;
		assert.deepEqual(cutOf(text), ['One: S T A R']);
		assert.match(lastPart(text), /max 40 ms/);
	});

	it('deep below a list', () => {
		const deep = star((label, content) => `            **${label}:** ${content}\n\n`);
		assert.deepEqual(cutOf(`# Bank\n\n- One\n\n${deep}`), ['One: S T A R']);
	});

	it('below words that are alone on their lines, three and in order', () => {
		const bare = star((label, content) => `${label}\n\n${content}\n\n`);
		assert.deepEqual(cutOf(`# One\n\n${bare}`), ['One: S T A R']);
		assert.deepEqual(cutOf(`# One\n\n${bare.replaceAll(/^(\w+)$/gm, (word) => word.toUpperCase())}`), ['One: S T A R']);
		assert.deepEqual(cutOf('# One\n\nSituation\n\nIt broke.\n\nResult\n\nIt ran.\n'), []);
	});
});
