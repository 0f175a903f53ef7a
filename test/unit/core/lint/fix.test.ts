import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { applyFixes as applyFixesTo, type FixResult } from '../../../../src/core/lint/fix.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import type { Finding, LintResult } from '../../../../src/core/lint/result.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';
import { broughtBy } from '../../../fuzz/fixes.ts';
import { lintStoryFile } from '../../../lintStoryFile.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** A linter with a finding for each match of a pattern, whose fix replaces the match. */
function linter(rules: Record<string, [pattern: RegExp, replacement: string]>): (text: string) => LintResult {
	return (text) => {
		const findings = Object.entries(rules).flatMap(([rule, [pattern, replacement]]) =>
			[...text.matchAll(pattern)].map(({ index, 0: match }): Finding => {
				const span = { start: index, end: index + match.length };
				return {
					...{ rule, docs: '', severity: 'warning', message: '', span, story: null, section: null },
					fixes: [
						{ title: 'First', edits: [{ ...span, text: replacement }] },
						{ title: 'Second', edits: [{ ...span, text: 'never' }] },
					],
				};
			}),
		);
		return { ...lint(text), findings };
	};
}

/** Applies fixes to a text that has not been linted. */
function applyFixes(text: string, lint: (text: string) => LintResult, rules?: ReadonlySet<string>): FixResult {
	return applyFixesTo(lint(text), lint, rules);
}

/** The text after fixing. */
function textOf({ result }: FixResult): string {
	return result.document.text;
}

describe('applyFixes', () => {
	it('applies the first fix of every finding', () => {
		const result = applyFixes('a b\r\na', linter({ rule: [/a/g, 'xy'] }));
		assert.deepEqual([textOf(result), result.fixes, result.result.findings], ['xy b\r\nxy', 2, []]);
	});

	it('applies fixes that others make possible', () => {
		assert.equal(textOf(applyFixes('a', linter({ one: [/a/g, 'b'], two: [/b/g, 'c'], three: [/c/g, 'd'] }))), 'd');
	});

	it('applies the fixes of some rules only', () => {
		const lint = linter({ one: [/a/g, 'b'], two: [/b/g, 'c'] });
		assert.equal(textOf(applyFixes('a', lint, new Set(['one']))), 'b');
	});

	it('comes to an end with fixes that undo each other, and reports the text as it then is', () => {
		const lint = linter({ one: [/a/g, 'b'], two: [/b/g, 'a'] });
		const { result } = applyFixes('a', lint);
		assert.deepEqual(result.findings, lint(result.document.text).findings);
	});

	it('does not apply a fix that does not help, and applies the others', () => {
		const lint = linter({ bad: [/x/g, 'xx'], good: [/a/g, 'b'] });
		const result = applyFixes('axa', lint);
		assert.deepEqual([textOf(result), result.fixes], ['bxb', 2]);
		// One of several fixes of a rule does not help.
		const some = linter({ mixed: [/a!?/g, 'a!'], other: [/c/g, 'd'] });
		const half = (text: string) => {
			const result = some(text);
			const findings = result.findings.filter(({ span }) => text[span.start + 1] !== '!' || span.start > 2);
			return { ...result, findings };
		};
		assert.equal(textOf(applyFixes('a b a! c', half)), 'a! b a! d');
	});

	it('gives a large text few attempts', () => {
		let reports = 0;
		const rules = linter({ bad: [/x/g, 'xx'] });
		const { isComplete } = applyFixes(`${'x '.repeat(1000)}${'y'.repeat(5_000_000)}`, (text) => {
			reports++;
			return rules(text);
		});
		assert.ok(reports < 6, String(reports));
		assert.equal(isComplete, false);
	});

	it('leaves a text without fixes as it is', () => {
		assert.equal(textOf(applyFixes('x\u0000\r', linter({ rule: [/a/g, ''] }))), 'x\u0000\r');
	});

	describe('with the real rules', () => {
		// Stories whose numbers end in 0 or 5 are only for measuring.
		const stories = globSync(['test/accuracy/stories/*.md', 'media/sample-stories/**/*.md'], { cwd: root })
			.filter((path) => !/\d[05]-[^/\\]*$/.test(path))
			.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

		const lines = stories.flatMap(([, text]) => text.split('\n'));
		const some = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 40 });
		const cut = fc.tuple(fc.constantFrom(...stories), fc.nat(), fc.nat()).map(([[, text], from, length]) => {
			const all = text.split('\n');
			return all.toSpliced(from % all.length, length % all.length).join('\n');
		});
		const texts = fc.oneof(
			some.map((lines) => lines.join('\n')),
			cut,
		);

		/** The rules that still have a fix to apply after fixing; fixing again changes nothing. */
		function check(text: string): string[] {
			const once = applyFixes(text, lint);
			const twice = applyFixes(textOf(once), lint);
			assert.equal(textOf(twice), textOf(once));
			assert.equal(twice.fixes, 0);
			const left = once.result.findings.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule);
			return left.filter((rule) => rule !== 'unquantified-result');
		}

		it('loses no story to fixes that only together would cost it', () => {
			for (const [text, stories] of [
				['>SITUATION:e was down\nlearned: Action:l was up', 1],
				['>Reflection:s was new\r>Act\r>Situation:g was old', 1],
			] as const) {
				const linted = (each: string) => lint(each, { isStoryFile: true });
				assert.equal(linted(text).document.stories.length, stories, text);
				const fixed = applyFixes(text, linted);
				assert.ok(fixed.fixes > 0, text);
				assert.equal(fixed.result.document.stories.length, stories, text);
			}
		});

		it('adds a part below a table, not in it', () => {
			for (const heads of ['| A | B |', '| Task | Result |', '| before | now |']) {
				const table = `${heads}\n| --- | --- |\n| 4 s | 2 s |\n| 8 s | 3 s |\n`;
				const text = `# Tale\n\n**Situation:** It was slow.\n\n**Task:** I had to.\n\n${table}\n**Result:** 40% less.\n`;
				assert.match(
					textOf(applyFixes(text, (text) => lint(text, { isStoryFile: true }))),
					/3 s \|\n\n\*\*Action:/,
					heads,
				);
			}
		});

		it('mixes no parts up, together or alone', () => {
			for (const text of [
				'S:l\n*a*\n- f\nT:',
				'Result: We were late.\n## Task\n\nI did.\nTask: 🎉We.Situation🎉: We.\n**Result:** We were late.',
				'---\nx: &a [*a]\nstatsu: draft\n---\n# A\n\n## Situation\n\nx\n\n## Action\n\ny\n\n## Result\n\n5%\n',
				'---\nquestions: [must-prepare-failure]\n---\nS: We lost 40 orders.\nT: I had 2 hours.\nA: I wrote a script.\nR: 0 after 2 hours.',
				'Action\rAd\r<!--star-coach-disable unbalanced-->\rSituation:',
				'Result: We were late.\n\n```🎉**Situation:** <!-- star-coach-disable-next-line vague-result -->\n## Situation\nI cut it.',
				'Task: <!-- star-coach-disable-next-line vague-result -->Situation: quoted\nAction: I did.\nResult: 3 %',
				'<!-- star-coach-story\n-->\n### Result - 5\n| a | |\n|---|:-:|\n<summary>🎯 task</s>\n',
				'```markdown\n# Title\n\n## Situation\nTODO\n\n## Task\n\n- One explains how much is enough\n\n## Licence\n\nNone.\n',
			]) {
				assert.deepEqual(broughtBy(text), [], text);
			}
		});

		it('keeps a byte order mark in front of parts that it puts in order', () => {
			const text = '\uFEFF- Action: I wrote a queue.\n- Task: I had to.\n- Situation: We lost 4.\n- Result: 0 lost.\n';
			const fixed = textOf(applyFixes(text, (text) => lint(text, { isStoryFile: true })));
			assert.match(fixed, /^\uFEFF- Situation[^\uFEFF]+$/);
		});

		it('leaves a story a story, whatever its evidence', () => {
			const text = '## Ситуация\n\n[fill in]\n\n## Задача\n\n[fill in]\n\n## Действия+Результат\n\n- w0qu ,\n';
			const { document, findings } = lint(text);
			assert.equal(document.stories.length, 1);
			for (const { title, edits } of findings.flatMap(({ fixes }) => fixes)) {
				assert.equal(lint(applyEdits(text, edits)).document.stories.length, 1, title);
			}
		});

		it('inserts no label in the middle of a word', () => {
			for (const word of ['\u3164', '🏴\u{e0067}\u{e0062}\u{e007f}', 'x']) {
				const fixed = textOf(applyFixes(`Action:${word}Task:\nResult: x`, (text) => lint(text, { isStoryFile: true })));
				assert.ok(fixed.includes(`${word}Task:`), JSON.stringify(fixed));
			}
		});

		it('leaves a fix that asks the author something to the author', () => {
			const text = '# T\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n**Result:** It was good.\n';
			assert.ok(lint(text).findings.some(({ rule, fixes }) => rule === 'unquantified-result' && fixes.length > 0));
			assert.equal(textOf(applyFixes(text, lint)), text);
		});

		it('comes to the same end twice for stories that are cut, shuffled and joined', () => {
			const breaks = fc.constantFrom('\n', '\r\n');
			fc.assert(
				fc.property(texts, breaks, (text, lineBreak) => {
					check(text.replaceAll(/\r?\n/g, lineBreak));
				}),
				{ numRuns: 300 },
			);
		});

		it('brings no error of another rule to stories that are cut, shuffled and joined', () => {
			fc.assert(
				fc.property(texts, (text) => {
					assert.deepEqual(broughtBy(text), [], text);
				}),
				{ numRuns: 60 },
			);
		});

		it('writes no other line breaks than the text has, and takes none away', () => {
			const story = '# Outage\n\n## Situation\n\nThe shop was slow.\n\n## Action\n\nI found the lock.\n';
			const breaks = ['\n', '\r\n', '\r'];
			for (const [first, other] of breaks.flatMap((one) => breaks.map((each) => [one, each] as const))) {
				const mixed = story.replaceAll('\n', other).replace(other, first);
				const fixed = textOf(applyFixes(mixed, lint));
				let at = 0;
				for (const character of mixed) {
					at = fixed.indexOf(character, at) + 1;
					assert.notEqual(at, 0);
				}
				const kinds = (text: string) => [...new Set(text.match(/\r\n|\r|\n/g))].sort();
				assert.deepEqual(kinds(fixed), kinds(mixed));
			}
		});
	});
});

describe('the message of a finding', () => {
	it('holds nothing of the text that a terminal acts on or nobody sees', () => {
		const tags = [...'hidden'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
		const unseen = `\u202e\u200b\ufeff\u00ad\u2060\ud83d \ude00${tags}`;
		const placeholder = `## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nI did [how \u001b${unseen}many?] it.\n\n## Result\n\n40%\n`;
		const frontMatter = `---\ntype: star-story\nstatus: "${String.raw`\e\0`}${unseen}"\n---\n${placeholder}`;
		const comment = `<!-- star-coach-disable zz${unseen} -->\n${placeholder}`;
		const rules = new Set<string>();
		for (const text of [placeholder, frontMatter, comment]) {
			for (const { rule, message, fixes } of lintStoryFile(text).findings) {
				for (const said of [message, ...fixes.map(({ title }) => title)]) {
					assert.doesNotMatch(said, /[\p{Cc}\p{Cs}\u00AD\u200B\u202A-\u202E\u2060\uFEFF\u{E0000}-\u{E0FFF}]/u, rule);
				}
				rules.add(message.includes('\uFFFD') ? rule : '');
			}
		}
		assert.ok(rules.has('placeholder-text') && rules.has('invalid-front-matter'), [...rules].join());
	});

	it('keeps whole what a reader sees as one character', () => {
		const seen = '👩\u200d💻 ❤️ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} नि';
		const text = `## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nI did [how ${seen}?] it.\n\n## Result\n\n40%\n`;
		assert.ok(lint(text).findings.some(({ message }) => message.includes(seen)));
	});
});
