import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../../../src/core/lint/lint.ts';
import type { Finding } from '../../../../../src/core/lint/result.ts';
import type { Fix } from '../../../../../src/core/lint/rule.ts';
import type { Notation, Story } from '../../../../../src/core/story/model.ts';
import { parseStories } from '../../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../../src/core/text/edit.ts';

/** A label with its text. */
type Told = readonly [label: string, text: string];

/** How stories are written. */
type Write = (title: string, parts: readonly Told[]) => string;

const join = (parts: readonly Told[], between: string, write: (label: string, text: string, index: number) => string) =>
	parts.map(([label, text], index) => write(label, text, index)).join(between);
const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const glosses: Readonly<Record<string, string>> = {
	Situation: '背景',
	Task: '任务',
	Action: '行动',
	Result: '结果',
	Reflection: '反思',
};
const bold: Write = (_, parts) => join(parts, '\n\n', (label, text) => `**${label}:** ${text}`);

/** Ways to write a story in every notation, also in quotes and fences; the compiler requires some for a new one. */
const ways: Readonly<Record<Notation, Readonly<Record<string, Write>>>> = {
	heading: {
		headings: (_, parts) => join(parts, '\n\n', (label, text) => `### ${label}\n\n${text}`),
		'underlined headings': (_, parts) => join(parts, '\n\n', (label, text) => `${label}\n---\n\n${text}`),
		'quoted headings': (_, parts) => quoted(join(parts, '\n\n', (label, text) => `### ${label}\n\n${text}`)),
		'headings with a gloss': (_, parts) =>
			join(parts, '\n\n', (label, text) => `### ${label} ${glosses[label]}\n\n${text}`),
		'fenced text below labels': (_, parts) =>
			join(parts, '\n\n', (label, text) => `### ${label}\n\n\`\`\`text\n${text}\n\`\`\``),
	},
	emphasis: {
		'bold labels': bold,
		'bold labels with full stops': (_, parts) => join(parts, '\n\n', (label, text) => `**${label}.** ${text}`),
		'labels alone in bold': (_, parts) => join(parts, '\n\n', (label, text) => `**${label}**\n\n${text}`),
		'bold labels, line by line': (_, parts) => join(parts, '\n', (label, text) => `**${label}:** ${text}  `),
		letters: (_, parts) => join(parts, '\n\n', (label, text) => `**${label.charAt(0)}** – ${text}`),
		'letters with a gloss': (_, parts) =>
			join(parts, '\n\n', (label, text) => `**${label.charAt(0)}（${glosses[label]}）** ${text}`),
		'a plus before the result': (_, parts) =>
			join(parts, '\n\n', (label, text) => `**${label === 'Result' ? '+R' : label.charAt(0)}:** ${text}`),
		'quoted bold labels': (title, parts) => quoted(bold(title, parts)),
		'twice quoted labels': (title, parts) => quoted(quoted(bold(title, parts))),
		'text deep below a list': (_, parts) =>
			`- Mine\n\n${indented(
				join(parts, '\n\n', (l, t) => `**${l}:** ${t}`),
				'  ',
			)}`,
		'in a quote in a list': (title, parts) => `- Mine\n\n${indented(quoted(bold(title, parts)), '  ')}`,
		'fenced as Markdown': (title, parts) => `~~~markdown\n${bold(title, parts)}\n~~~`,
		'fenced in a list': (title, parts) => `1. Mine\n\n${indented(`\`\`\`text\n${bold(title, parts)}\n\`\`\``, '   ')}`,
		'story in details': (title, parts) =>
			`<details>\n<summary>${title}</summary>\n\n${bold(title, parts)}\n\n</details>`,
	},
	plain: {
		'plain labels': (_, parts) => join(parts, '\n', (label, text) => `${label}: ${text}`),
		'plain labels in blocks': (_, parts) => join(parts, '\n\n', (label, text) => `${label}: ${text}`),
		'quoted plain labels': (_, parts) => quoted(join(parts, '\n', (label, text) => `${label}: ${text}`)),
		'glosses with the label': (_, parts) =>
			join(parts, '\n\n', (label, text) => `${glosses[label]}（${label}）：${text}`),
		'bare words': (_, parts) => join(parts, '\n\n', (label, text) => `${label}\n${text}`),
		'bare words in capitals': (_, parts) => join(parts, '\n\n', (label, text) => `${label.toUpperCase()}\n\n${text}`),
		'indented like code below a list': (_, parts) =>
			`- Mine\n\n${indented(
				join(parts, '\n', (l, t) => `${l}: ${t}`),
				'        ',
			)}`,
		fenced: (_, parts) => `\`\`\`\n${join(parts, '\n', (label, text) => `${label}: ${text}`)}\n\`\`\``,
	},
	list: {
		list: (_, parts) => join(parts, '\n', (label, text) => `- **${label}:** ${text}`),
		'list with plain labels': (_, parts) => join(parts, '\n', (label, text) => `* ${label}: ${text}`),
		'numbered list': (_, parts) => join(parts, '\n', (label, text, index) => `${index + 1}. ${label}: ${text}`),
		'list with text below': (_, parts) => join(parts, '\n', (label, text) => `- **${label}**\n  - ${text}`),
		'deep in a list': (_, parts) =>
			`- Stories\n  - Mine\n${join(parts, '\n', (label, text) => `    - **${label}:** ${text}`)}`,
	},
	row: {
		rows: (_, parts) => `| Part | Text |\n|---|---|\n${join(parts, '\n', (label, text) => `| ${label} | ${text} |`)}`,
	},
	column: {
		columns: (_, parts) =>
			`| ${join(parts, ' | ', (label) => label)} |\n|${'---|'.repeat(parts.length)}\n| ${join(parts, ' | ', (_label, text) => text)} |`,
	},
	definition: {
		definitions: (_, parts) => join(parts, '\n\n', (label, text) => `${label}\n: ${text}`),
	},
	callout: {
		callouts: (_, parts) => join(parts, '\n\n', (label, text) => `> [!note] ${label}\n> ${text}`),
	},
	html: {
		details: (_, parts) =>
			join(parts, '\n\n', (label, text) => `<details>\n<summary>${label}</summary>\n\n${text}\n\n</details>`),
		'HTML paragraphs': (_, parts) => join(parts, '\n', (label, text) => `<p><b>${label}:</b> ${text}</p>`),
		preformatted: (_, parts) =>
			`<pre>\n${join(parts, '\n', (label, text) => `<strong>${label}:</strong> ${text}`)}\n</pre>`,
	},
	inline: {
		'letters in one line': (_, parts) => join(parts, ' ', (label, text) => `**${label.charAt(0)}:** ${text}`),
	},
};
const written = Object.entries(ways).flatMap(([notation, those]) =>
	Object.entries(those).map(([name, write]) => [name, write, notation] as const),
);

const names = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];
const texts = [
	'Our shop lost orders on every second Monday, and nobody could tell why.',
	'I had to find the cause before the sale began.',
	'I read the traces, wrote a test for the retry loop, and turned the retries off with a flag.',
	'Lost orders fell from 34 to 2 a week.',
	'I have put a limit on every retry since then.',
];

/** The parts of a story with various flaws. */
const told: fc.Arbitrary<readonly Told[]> = fc
	.tuple(
		fc.constantFrom('Situation', 'Task', 'Action', 'Result', ''),
		fc.constantFrom([0, 1, 2, 3], [1, 0, 2, 3], [0, 2, 1, 3], [0, 1, 3, 2], [0, 1, 2, 3, 4]),
		fc.constantFrom('Lost orders fell from 34 to 2 a week.', 'The shop got faster.', 'It got faster. All were happy.'),
	)
	.map(([missing, order, outcome]) =>
		order
			.map((index): Told => [names[index] as string, index === 3 ? outcome : (texts[index] as string)])
			.filter(([name]) => name !== missing),
	);
/** What follows a story without belonging to one. */
const rest = fc.constantFrom(
	'',
	'',
	'\n---\n',
	'\n**Follow-ups:** none\n',
	'\n- [ ] tell it\n',
	'\n> Well told.\n',
	'\n```sh\nrun\n```\n',
);
const title = fc.constantFrom('The shop', 'My biggest failure', 'A conflict with a colleague');

const document = fc
	.tuple(
		fc.array(fc.tuple(title, fc.constantFrom(...written), told, rest), {
			minLength: 1,
			maxLength: 3,
		}),
		fc.boolean(),
		fc.constantFrom('\n', '\r\n'),
	)
	.map(([stories, isOneNotation, eol]) => {
		const [, first] = stories[0]?.[1] ?? [];
		return stories
			.map(
				([title, [, write], parts, rest]) =>
					`## ${title}\n\n${(isOneNotation && first ? first : write)(title, parts)}\n${rest}`,
			)
			.join('\n')
			.replaceAll('\n', eol);
	});

describe('every fix in every notation', () => {
	it('takes its finding away or asks in its place, loses no word, and changes no other story', function () {
		this.timeout(120_000);
		fc.assert(
			fc.property(document, (text) => {
				for (const found of lint(text).findings) {
					for (const fix of found.fixes) {
						assertHelps(text, found, fix);
					}
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('has examples: each notation is read as a story, and most take a new part', () => {
		const fixable: string[] = [];
		for (const [name, write, notation] of written) {
			const parts = names.slice(0, 4).map((label, index): Told => [label, texts[index] as string]);
			const { stories } = parseStories(`## The shop\n\n${write('The shop', parts)}\n`);
			assert.deepEqual(
				stories.map(({ unlabeled }) => unlabeled),
				[[]],
				name,
			);
			assert.ok(
				stories[0]?.sections.slice(1).every((section) => section.notation === notation),
				`${name}: ${notation}`,
			);
			const report = lint(`## The shop\n\n${write('The shop', parts.toSpliced(1, 1))}\n`, { isStoryFile: true });
			const missing = report.findings.filter(({ rule }) => rule === 'missing-section');
			assert.equal(missing.length, 1, name);
			fixable.push(...missing.filter(({ fixes }) => fixes.length > 0).map(() => name));
		}
		const unfixable = written.filter(([name]) => !fixable.includes(name));
		assert.deepEqual(unfixable, []);
	});
});

function assertHelps(text: string, found: Finding, fix: Fix): void {
	const after = applyEdits(text, fix.edits);
	const what = `${fix.title} in\n${text}\n=>\n${after}`;
	const isSame = ({ rule, message }: Finding) => rule === found.rule && message === found.message;
	const count = (text: string) => lint(text).findings.filter(isSame).length;
	assert.ok(count(after) < count(text), `still found: ${what}`);
	assert.deepEqual(lostWords(text, after), [], `lost: ${what}`);
	const [before, now] = [parseStories(text), parseStories(after)];
	assert.equal(now.stories.length, before.stories.length, `other stories: ${what}`);
	for (const [index, story] of before.stories.entries()) {
		const same = now.stories[index] as Story;
		if (story.span.start !== found.story?.span.start) {
			assert.equal(describeStory(same), describeStory(story), `another story: ${what}`);
		}
	}
}

function describeStory({ title, sections }: Story): string {
	return JSON.stringify([title, sections.map(({ label, state, words, notation }) => [label, state, words, notation])]);
}

function lostWords(before: string, after: string): string[] {
	const left: string[] = after.match(/[\p{L}\p{N}]+/gu) ?? [];
	return (before.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => {
		const index = left.indexOf(word);
		if (index !== -1) {
			left.splice(index, 1);
		}
		return index === -1;
	});
}
