// Whether everything said about stories, configurations and question banks goes through the translated texts.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factCompletions } from '../../../../src/assist/completion.ts';
import { root } from '../../../../src/build/root.ts';
import { ruleExamples } from '../../../../src/build/ruleExamples.ts';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import { durationOf } from '../../../../src/core/story/pace.ts';
import { guessedComment } from '../../../../src/core/story/partFacts.ts';
import { type Say, sayInEnglish } from '../../../../src/core/text/say.ts';
import { story } from './rules/support.ts';
import { saidOfData } from './sayOfData.ts';

const bundle: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8'));

/** Texts with something to find: those of the rules' tests and pages, and stories of all kinds. */
const texts = [
	...globSync('{docs/rules,test/accuracy/stories,test/accuracy/wild/files}/*.md', { cwd: root }).map((file) =>
		readFileSync(join(root, file), 'utf8'),
	),
	...Object.values(ruleExamples).flatMap(({ bad, good }) => [bad, good].map((blocks) => blocks.join('\n\n'))),
	story(
		{},
		'lang: german\nstatus: done\ntype: star-story\nquestions: conflict\nstatsu: x\ndate: [1]\ncompetencies: [no]',
	),
	story({}, 'questions: [must-prepare-conflicts, nowhere]\nreason: 3'),
	...[
		'a: [',
		'title: 1\ntitle: 2',
		'a: 1\n---\nb: 2',
		'1: 2',
		`a: ${'['.repeat(200)}`,
		'<<: *a',
		'- a',
		`a: ${'x'.repeat(70_000)}`,
	].map((block) => story({}, block)),
	story({}).replace('---\n', '---js\n'),
	`+++\na = \n+++\n\n${story({})}`,
	story({ result: 'It is better [how much?].', action: 'I would ask. We went. We saw.' }),
	...[
		'The uptime is better.',
		'The memory went down.',
		'The tests are more stable.',
		'Onboarding became easier.',
		'Deployments are faster.',
		'The family was grateful.',
		'Two teams use it.',
	].map((result) => story({ result })),
	story({}, 'measurable: false'),
	story({ result: 'It is better.' }, 'measurable: false'),
	story({}, 'type: [x]\ntitle: [x]\ncompetencies: 3\nstatus: [x]\nlang: [x]\nscheme: [x]\nmeasurable: x'),
	story({}, 'statsu: draft\nlang: xx\ncompetencies: [ownershp]'),
	story({}).replace(/^# .*$/m, '# My biggest failure'),
	story({ action: `I wrote it. ${'I tested it again. '.repeat(100)}`, result: '40%.' }),
	story({ situation: 'It was down. '.repeat(20), action: `I wrote it. ${'I tested it. '.repeat(40)}`, result: '40%.' }),
	'## Situation\n\n## Task\n\n## Action\n\n## Result\n',
	`<!-- star-coach-story\nstatus: ready\n-->\nNotes.\n\n${story({})}`,
	story({ title: `[Title of the story]\n\n${guessedComment}` }),
	'**Situation/Task:**\n\n**Action:** I wrote it.\n\n**Result:** It fell by 40%.\n',
	'**Situation/Task:** TODO\n\n**Action:** I wrote it.\n\n**Result:** It fell by 40%.\n',
	story({ result: 'Many people attended the workshop.' }),
	story({ situation: 'It was slow.', result: 'Customer satisfaction is good.' }),
	story({ action: 'I read [metric] and [metric].' }),
	story({
		situation: 'It was slow.',
		result: 'Attendance went up. It was restored. We shipped on time. Both agreed. It reached customers.',
	}),
	`---\nscheme: pitch\n---\n\n${'I run it. '.repeat(10)}`,
	`---\nscheme: pitch\n---\n\n${'I run the queue. '.repeat(200)}`,
	`---\nscheme: pitch\n---\n\n**Present:** ${'I run the queue. '.repeat(200)}\n\n**Past:** I did.\n\n**Why here:** It is.\n`,
	`${story({})}\n## 45 seconds\n\n${'We did. '.repeat(200)}\n\n## 3 minutes\n\nWe did.\n\n## 90 seconds\n\n## 250–500 words\n\nWe did.\n\n## 10–20 words\n\n${'We did. '.repeat(200)}\n`,
	`${story({})}\n<!-- star-coach-disabel -->\n<!-- star-coach-disable too-lon -->\n<!-- star-coach-disable x -->\n<!-- star-coach-disable-next-line -->\n<!-- star-coach-something -->\n<!-- star-coach-disable no-reflection -->\n`,
	story({
		result:
			'Mail ana@shop.example.com or +49 30 1234567, or http://10.0.0.1/, with ghp_abcdefghijklmnopqrstuvwxyz0123456789.',
	}),
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
