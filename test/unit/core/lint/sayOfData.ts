// Configuration files, settings and question banks with every problem that can be reported.
import { readBank } from '../../../../src/core/guide/readBank.ts';
import { ConfigResolver } from '../../../../src/core/lint/configResolver.ts';
import { validateConfig, validateGlobs } from '../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import type { Say } from '../../../../src/core/text/translation.ts';

const configurations = [
	'storys: [a]',
	'color: red',
	'rules: { too-lng: off, nonsense-of-mine: off }',
	'rules: { too-long: { color: red }, no-reflection: { a: 9 }, unquantified-result: { minimun: 1 } }',
	'rules: [too-long]',
	'rules: { vague-result: { words: ["42%"] } }',
	'rules: { too-long: loud, unquantified-result: { minimum: 1.5, kinds: [] } }',
	'stories: 3\nignore: [3, [], [1], {}]\npace: []',
	'pace: { wordsPerMinute: 5, targetSeconds: 5000 }',
	'pace: 1',
	'pace: { wordsPerMinute: x }',
	'- a',
	'a: [',
	'pace: {}\npace: {}',
	'pace: {}\n---\nrules: {}',
	'? [a]\n: 1',
	'['.repeat(200),
	'pace: *nowhere',
	`a: ${'x'.repeat(70_000)}`,
	'extends: [/etc/passwd, other.yaml]',
	'extends: [../.star-coach.yaml, broken/.star-coach.yaml, .star-coach.yaml]',
	`extends: [${Array(25).fill('deep/.star-coach.yaml').join(', ')}]`,
];

const globs = [
	...['', 'a\\b', '!a', '/a', './', 'a'.repeat(300), '{a', '{a/b}', `${'*a'.repeat(8)}b`],
	3,
	null,
	[],
	true,
];

const question = '---\ntype: star-question\n';
const banks = [
	'Just prose.\n',
	'---\nlang: german\n---\n\n- Why?\n',
	'---\ntitle: [\n---\n\n- Why?\n',
	`${question}title: [\n---\n\n# Why?\n`,
	`${question}id: Slow Review\nshort: ''\ncategory: 3\norder: 1.5\ndifficulty: nasty\nlang: german\n---\n\n# Why?\n`,
	`${question}short: ${'long '.repeat(9)}\ncompetencies: delivery\nrelated: [A b]\ntellers: [{}]\n---\n\n# Why?\n`,
	`${question}---\n\nNo title.\n`,
	`${question}---\n\n# Why?\n\n## Key point\n\n## Something else\n`,
];

/** Every message about configurations, settings and question banks. */
export async function saidOfData(say: Say): Promise<string[]> {
	const messages: string[] = [];
	for (const text of configurations) {
		const files: Readonly<Record<string, string>> = {
			'/p/.star-coach.yaml': text,
			'/p/broken/.star-coach.yaml': 'storys: 1',
			'/p/deep/.star-coach.yaml': '',
		};
		const read = async (path: string) => files[path];
		const resolver = new ConfigResolver({ files: { read }, rules: async () => rules, say });
		const { problems } = await resolver.fromFile('/p/.star-coach.yaml', { folder: '/p' });
		messages.push(...problems.map(({ message }) => message));
	}
	const read = () => Promise.reject(new Error(say('The file is UTF-16; save it as UTF-8.')));
	const unreadable = new ConfigResolver({ files: { read }, rules: async () => rules, say });
	const { problems } = await unreadable.fromFile('/p/.star-coach.yaml', { folder: '/p' });
	messages.push(
		...[
			...problems,
			...validateConfig({ stories: 'a' }, rules, say).problems,
			...validateConfig([], rules, say).problems,
			...validateGlobs('questionBanks', globs, say),
			...validateGlobs('questionBanks', '*.md', say),
			...banks.flatMap((text) => readBank(text, 'list', 'banks', say).problems),
		].map(({ message }) => message),
	);
	return messages;
}
