// Whether everything said about stories, configurations and question banks goes through the translated texts.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factCompletions } from '../../../../src/assist/completion.ts';
import { root } from '../../../../src/build/root.ts';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import { durationOf } from '../../../../src/core/story/pace.ts';
import { guessedComment } from '../../../../src/core/story/partFacts.ts';
import { type Say, sayInEnglish } from '../../../../src/core/text/translation.ts';
import { story } from './rules/support.ts';
import { saidOfData } from './sayOfData.ts';

const bundle: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8'));

/** Texts with something to find: those of the rules' tests and pages, and what these do not say. */
const texts = [
	...globSync('{docs/rules,docs/rules/examples,test/accuracy/stories,test/accuracy/wild/files}/*.md', {
		cwd: root,
	}).map((file) => readFileSync(join(root, file), 'utf8')),
	...readFileSync(join(import.meta.dirname, 'findings.txt'), 'utf8')
		.split(/^@@ .*\n/m)
		.slice(1)
		.map((each) =>
			each.replace(/\n=>[\s\S]*/, '\n').replace(/\{(\d+)\}/g, (_, count) => 'word '.repeat(Number(count))),
		),
	story({}, 'type: star-story\nstatus: done\nquestions: [must-prepare-conflicts]'),
	...[
		'The uptime is better.',
		'The memory went down.',
		'The tests are more stable.',
		'Onboarding became easier.',
		'Deployments are faster.',
		'The family was grateful.',
		'Two teams use it.',
		'Customer satisfaction is good.',
		'Many people attended the workshop.',
		'It was restored. We shipped on time. It reached customers. Attendance went up. Both agreed.',
	].map((result) => story({ result, situation: 'It was slow.' })),
	`<!-- star-coach-story\nstatus: ready\n-->\nNotes.\n\n${story({})}`,
	story({ title: `[Title of the story]\n\n${guessedComment}`, action: 'I read [metric] and [metric].' }),
	'**Situation/Task:**\n\n**Action:** I wrote it.\n\n**Result:** It fell by 40%.\n',
	'**Situation/Task:** TODO\n\n**Action:** I wrote it.\n\n**Result:** It fell by 40%.\n',
	`${story({})}\n## 45 seconds\n\n${'We did. '.repeat(200)}\n\n## 3 minutes\n\nWe did.\n\n## 90 seconds\n\n## 250–500 words\n\nWe did.\n\n## 10–20 words\n\n${'We did. '.repeat(200)}\n`,
	`${story({})}\n<!-- star-coach-disabel -->\n<!-- star-coach-disable too-lon -->\n<!-- star-coach-disable x -->\n<!-- star-coach-disable-next-line -->\n<!-- star-coach-something -->\n<!-- star-coach-disable no-reflection -->\n`,
];
const knownIds = { questions: new Set(['must-prepare-conflict']), competencies: new Set(['ownership']) };
const { layer } = readConfigFile(
	'rules:\n  private-detail: { severity: warning, names: [Shop] }\n  unquantified-result: { minimum: 3 }\n',
	rules,
);
const configs = [undefined, toConfig(layer ? [layer] : [], rules)];

/** Every message and every title of a fix. */
function said(text: string, say: Say): string[] {
	return configs.flatMap((config) =>
		lint(text, { say, knownIds, ...(config && { config }) }).findings.flatMap(({ message, fixes }) => [
			message,
			...fixes.map(({ title }) => title),
		]),
	);
}

describe('what the linter says', () => {
	const asked = new Set<string>();
	const marked: Say = (message, ...values) => {
		asked.add(message);
		return `⟦${sayInEnglish(message, ...values)}⟧`;
	};
	const all = texts.flatMap((text) => said(text, marked));

	before(async () => {
		all.push(...(await saidOfData(marked)));
		const keys = { kind: 'key', span: { start: 0, end: 0 }, used: [], isComment: false } as const;
		const { items } = await factCompletions(keys, () => Promise.reject(new Error('no id')), marked);
		all.push(...items.flatMap(({ detail }) => detail ?? []));
	});

	it('goes through the texts that are translated, all of it', () => {
		assert.ok(all.length > 500);
		assert.deepEqual(
			all.filter((message) => !message.startsWith('⟦') || !message.endsWith('⟧')),
			[],
		);
	});

	it('is made of texts that translators have', () => {
		assert.deepEqual(
			[...asked].filter((message) => !(message in bundle)),
			[],
		);
	});

	it('is English where nothing else is asked for', () => {
		for (const text of texts) {
			assert.deepEqual(
				said(text, sayInEnglish),
				said(text, marked).map((message) => message.replace(/[⟦⟧]/g, '')),
			);
		}
	});

	it('is English where nothing else is asked for, about configurations and question banks too', async () => {
		assert.deepEqual(
			await saidOfData(sayInEnglish),
			(await saidOfData(marked)).map((message) => message.replace(/[⟦⟧]/g, '')),
		);
	});

	it('has no text that is never said', () => {
		const texts = globSync('src/core/{guide/**/*,lint/**/*,text/{globs,say,valueProblem}}.ts', { cwd: root }).flatMap(
			(file) =>
				[...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:say|toSay)\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
					([, text = '']) => text.replace(/\\'/g, "'"),
				),
		);
		assert.ok(texts.length > 130);
		assert.deepEqual(
			texts.filter((text) => !asked.has(text)),
			[],
		);
	});

	it('tells times in the language of the user', () => {
		const japanese: Readonly<Record<string, string>> = JSON.parse(
			readFileSync(join(root, 'l10n/bundle.l10n.ja.json'), 'utf8'),
		);
		const say: Say = (message, ...values) => sayInEnglish(japanese[message] ?? message, ...values);
		for (const [seconds, english, told] of [
			[0, '0 s', '0 秒'],
			[45, '45 s', '45 秒'],
			[120, '2 min', '2 分'],
			[200, '3 min 20 s', '3 分 20 秒'],
		] as const) {
			assert.deepEqual([durationOf(seconds, sayInEnglish), durationOf(seconds, say)], [english, told]);
		}
	});

	it('names the parts of a story in the language of the user', () => {
		const german: Say = (message, ...values) => sayInEnglish(deutsch[message] ?? message, ...values);
		const deutsch: Readonly<Record<string, string>> = JSON.parse(
			readFileSync(join(root, 'l10n/bundle.l10n.de.json'), 'utf8'),
		);
		const [found] = lint('## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nI did.\n', { say: german }).findings;
		assert.equal(
			found?.message,
			'Kein Teil dieser Story ist mit „Ergebnis“ bezeichnet. Fügen Sie die Bezeichnung hinzu und sagen Sie, was sich verändert hat, mit Vorher und Nachher.',
		);
		assert.deepEqual(
			found?.fixes.map(({ title }) => title),
			['Abschnitt „Ergebnis“ hinzufügen'],
		);
		// Text that is inserted is in the language of the story.
		assert.match(found?.fixes[0]?.edits[0]?.text ?? '', /## Result\n\n\[What changed\?/);
	});
});
