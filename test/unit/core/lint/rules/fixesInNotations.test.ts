import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../../../src/core/lint/lint.ts';
import type { Finding } from '../../../../../src/core/lint/result.ts';
import type { Fix } from '../../../../../src/core/lint/rule.ts';
import type { Notation, Story } from '../../../../../src/core/story/model.ts';
import { parseStories } from '../../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../../src/core/text/edit.ts';
import { allSamples, type StarPart, type TellsPart, writeParts } from '../../write/samples.ts';

/** How stories are written. */
type Write = (title: string, parts: readonly TellsPart[]) => string;

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const glosses = { situation: '背景', task: '任务', action: '行动', result: '结果', reflection: '反思' };
const named = (part: StarPart) => part.charAt(0).toUpperCase() + part.slice(1);
/** Parts that are written one behind the other. */
const each =
	(write: (label: string, text: string, gloss: string) => string, between = '\n\n'): Write =>
	(_, parts) =>
		parts.map(([part, text]) => write(named(part), text, glosses[part])).join(between);
const headings = each((label, text) => `### ${label}\n\n${text}`);
const bold = each((label, text) => `**${label}:** ${text}`);
const plain = each((label, text) => `${label}: ${text}`, '\n');

/** Other ways to write a story than those of the samples: with glosses, and in quotes, lists, fences and HTML. */
const others: readonly [name: string, write: Write, notation: Notation][] = [
	['quoted headings', (title, parts) => quoted(headings(title, parts)), 'heading'],
	['headings with a gloss', each((label, text, gloss) => `### ${label} ${gloss}\n\n${text}`), 'heading'],
	['fenced text below labels', each((label, text) => `### ${label}\n\n\`\`\`text\n${text}\n\`\`\``), 'heading'],
	['bold labels with full stops', each((label, text) => `**${label}.** ${text}`), 'emphasis'],
	['bold labels, line by line', each((label, text) => `**${label}:** ${text}  `, '\n'), 'emphasis'],
	['letters with a gloss', each((label, text, gloss) => `**${label.charAt(0)}（${gloss}）** ${text}`), 'emphasis'],
	[
		'a plus before the result',
		each((label, text) => `**${label === 'Result' ? '+R' : label.charAt(0)}:** ${text}`),
		'emphasis',
	],
	['quoted bold labels', (title, parts) => quoted(bold(title, parts)), 'emphasis'],
	['twice quoted labels', (title, parts) => quoted(quoted(bold(title, parts))), 'emphasis'],
	['text deep below a list', (title, parts) => `- Mine\n\n${indented(bold(title, parts), '  ')}`, 'emphasis'],
	['in a quote in a list', (title, parts) => `- Mine\n\n${indented(quoted(bold(title, parts)), '  ')}`, 'emphasis'],
	['fenced as Markdown', (title, parts) => `~~~markdown\n${bold(title, parts)}\n~~~`, 'emphasis'],
	[
		'fenced in a list',
		(title, parts) => `1. Mine\n\n${indented(`\`\`\`text\n${bold(title, parts)}\n\`\`\``, '   ')}`,
		'emphasis',
	],
	[
		'story in details',
		(title, parts) => `<details>\n<summary>${title}</summary>\n\n${bold(title, parts)}\n\n</details>`,
		'emphasis',
	],
	['quoted plain labels', (title, parts) => quoted(plain(title, parts)), 'plain'],
	['glosses with the label', each((label, text, gloss) => `${gloss}（${label}）：${text}`), 'plain'],
	['bare words', each((label, text) => `${label}\n${text}`), 'plain'],
	['bare words in capitals', each((label, text) => `${label.toUpperCase()}\n\n${text}`), 'plain'],
	['like code below a list', (title, parts) => `- Mine\n\n${indented(plain(title, parts), '        ')}`, 'plain'],
	['fenced', (title, parts) => `\`\`\`\n${plain(title, parts)}\n\`\`\``, 'plain'],
	[
		'deep in a list',
		(title, parts) => `- Stories\n  - Mine\n${each((l, t) => `    - **${l}:** ${t}`, '\n')(title, parts)}`,
		'list',
	],
	[
		'preformatted',
		(title, parts) => `<pre>\n${each((l, t) => `<strong>${l}:</strong> ${t}`, '\n')(title, parts)}\n</pre>`,
		'html',
	],
];
const written: typeof others = [
	...allSamples.map((sample): (typeof others)[number] => [
		sample.name,
		(_, parts) => writeParts(sample, parts),
		sample.notation,
	]),
	...others,
];

const allParts: readonly StarPart[] = ['situation', 'task', 'action', 'result', 'reflection'];
const texts = [
	'Our shop lost orders on every second Monday, and nobody could tell why.',
	'I had to find the cause before the sale began.',
	'I read the traces, wrote a test for the retry loop, and turned the retries off with a flag.',
	'Lost orders fell from 34 to 2 a week.',
	'I have put a limit on every retry since then.',
];

/** The parts of a story with various flaws. */
const told: fc.Arbitrary<readonly TellsPart[]> = fc
	.tuple(
		fc.constantFrom('situation', 'task', 'action', 'result', ''),
		fc.constantFrom([0, 1, 2, 3], [1, 0, 2, 3], [0, 2, 1, 3], [0, 1, 3, 2], [0, 1, 2, 3, 4]),
		fc.constantFrom('Lost orders fell from 34 to 2 a week.', 'The shop got faster.', 'It got faster. All were happy.'),
	)
	.map(([missing, order, outcome]) =>
		order
			.map(
				(index, at): TellsPart => [allParts[index] as StarPart, index === 3 ? outcome : (texts[index] as string), at],
			)
			.filter(([part]) => part !== missing),
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
					`# ${title}\n\n${(isOneNotation && first ? first : write)(title, parts)}\n${rest}`,
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
			const parts = allParts.slice(0, 4).map((part, index): TellsPart => [part, texts[index] as string, index]);
			const { stories } = parseStories(`# The shop\n\n${write('The shop', parts)}\n`);
			assert.deepEqual(
				stories.map(({ unlabeled }) => unlabeled),
				[[]],
				name,
			);
			assert.ok(
				stories[0]?.sections.slice(1).every((section) => section.notation === notation),
				`${name}: ${notation}`,
			);
			const report = lint(`# The shop\n\n${write('The shop', parts.toSpliced(1, 1))}\n`, { isStoryFile: true });
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
