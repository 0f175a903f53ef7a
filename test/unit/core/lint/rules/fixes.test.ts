import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFixes } from '../../../../../src/core/lint/fix.ts';
import { lint } from '../../../../../src/core/lint/lint.ts';
import type { Finding } from '../../../../../src/core/lint/result.ts';
import { applyEdits } from '../../../../../src/core/text/edit.ts';

const knownIds = { questions: new Set(['a-failure', 'a-conflict']), competencies: new Set(['ownership']) };
const run = (text: string) => lint(text, { knownIds });

const label = fc.constantFrom(
	'Situation',
	'Task',
	'Action',
	'Result',
	'Reflection',
	'Situation/Task',
	'S',
	'T',
	'A',
	'R',
	'Ergebnis',
);
const words = fc.constantFrom(
	'We were late.',
	'I wrote it.',
	'It fell by 40%.',
	'I would ask. I would wait.',
	'TODO',
	'XX% of it',
	'',
);
const written = fc
	.tuple(label, words)
	.chain(([name, text]) =>
		fc.constantFrom(
			`## ${name}\n\n${text}`,
			`### ${name} ###\n${text}`,
			`${name}\n---\n${text}`,
			`**${name}:** ${text}`,
			`${name}: ${text}`,
			`- **${name}:** ${text}`,
			`  - ${name}: ${text}`,
			`2. ${name}: ${text}`,
			`| ${name} | ${text} |`,
			`| ${name} | ${text} |\n|---|---|`,
			`${name}\n: ${text}`,
			`> [!info] ${name}\n> ${text}`,
			`<details>\n<summary>${name}</summary>\n\n${text}\n</details>`,
			`<p><b>${name}:</b> ${text}</p>`,
		),
	);
const other = fc.constantFrom(
	'# My biggest failure',
	'## A conflict',
	'| Story | Situation | Action | Result |\n|---|---|---|---|\n| One | A | I did | 3% |',
	'| Situation | Action |\n|:--|--:|\n| A | I did |\n| B | I ran |',
	'---',
	'```\nSituation: code\n```',
	'<!-- star-coach-disable-next-line unquantified-result, we-in-action -->',
	'<!-- star-coach-disable -->',
	'<!-- star-coach-enable -->',
	'<!-- open',
	'> Result: quoted',
	'Some text.  ',
	'\\',
	'[^1]: note',
);
const frontMatter = fc.constantFrom(
	'',
	'---\ntype: star-story\n---\n',
	'---\nquestions: a-failur\n---\n',
	'---\nquestions: [a-failur, zz]\n---\n',
	'---\na: [\n---\n',
);
const document = fc
	.tuple(
		frontMatter,
		fc.array(fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: other }), { maxLength: 9 }),
		fc.constantFrom('\n', '\n\n', ' ', '  \n', '\r\n', '\r\n\r\n'),
	)
	.map(([front, blocks, between]) => front + blocks.join(between));

describe('fixes', () => {
	it('end in a text that has none left to apply', () => {
		fc.assert(
			fc.property(document, (text) => {
				const once = applyFixes(run(text), run);
				const { text: fixed } = once.result.document;
				assert.equal(applyFixes(run(fixed), run).result.document.text, fixed);
			}),
			{ numRuns: 100 },
		);
	});

	it('each take a finding away', () => {
		fc.assert(
			fc.property(document, (text) => {
				const before = run(text).findings;
				for (const found of before) {
					for (const fix of found.fixes) {
						const after = applyEdits(text, fix.edits);
						const count = (all: readonly Finding[]) =>
							all.filter(({ rule, message }) => rule === found.rule && message === found.message).length;
						assert.ok(count(run(after).findings) < count(before), `${fix.title} in\n${text}\n=>\n${after}`);
					}
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('of missing sections only add, and of an order only move', () => {
		fc.assert(
			fc.property(document, (text) => {
				for (const { rule, fixes } of run(text).findings) {
					for (const fix of fixes) {
						if (rule === 'missing-section' || rule === 'no-reflection') {
							assert.ok(fix.edits.every((edit) => edit.start === edit.end));
						} else if (rule === 'section-order') {
							const sorted = (all: string) => all.split(/\r?\n/).sort();
							assert.deepEqual(sorted(applyEdits(text, fix.edits)), sorted(text));
						}
					}
				}
			}),
			{ numRuns: 100 },
		);
	});
});
