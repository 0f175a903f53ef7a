import type { Span } from '../../text/span.ts';

/** The shapes of keys and tokens that services issue, each with an example that no service has issued. */
export const secretShapes: readonly { readonly pattern: RegExp; readonly example: string }[] = [
	{ pattern: /(?<!\w)(?:AKIA|ASIA)[A-Z\d]{16}(?!\w)/g, example: `AKIA${'IOSFODNN7EXAMPLE'}` },
	{ pattern: /(?<!\w)gh[oprsu]_[A-Za-z\d]{36,250}(?!\w)/g, example: `ghp_${'a1B2'.repeat(9)}` },
	{ pattern: /(?<!\w)github_pat_\w{22,250}/g, example: `github_pat_${'11AAaa00'.repeat(4)}` },
	{ pattern: /(?<!\w)glpat-[\w-]{20,250}/g, example: `glpat-${'aB3d_'.repeat(4)}` },
	{ pattern: /(?<!\w)xox[abeoprs]-[A-Za-z\d-]{10,250}/g, example: ['xoxb', '123456-abcdef'].join('-') },
	{
		pattern: /hooks\.slack\.com\/services\/[A-Z\d/]{5,60}\/\w{10,60}/g,
		example: `hooks.slack.com/services/${'T000/B000'}/abcdefghij`,
	},
	{ pattern: /(?<!\w)[rs]k_(?:live|test)_[A-Za-z\d]{16,250}/g, example: `sk_live_${'4eC39HqLyjWDarjt'}` },
	{ pattern: /(?<!\w)sk-[A-Za-z\d_-]{20,250}/g, example: `sk-${'proj-abcdefghij012345'}` },
	{ pattern: /(?<!\w)AIza[\w-]{35}(?![\w-])/g, example: `AIza${'SyD4e5F'.repeat(5)}` },
	{ pattern: /(?<!\w)ya29\.[\w-]{20,250}/g, example: `ya29.${'a0AfH6SMB_'.repeat(3)}` },
	{ pattern: /(?<!\w)npm_[A-Za-z\d]{36}(?!\w)/g, example: `npm_${'aB3d'.repeat(9)}` },
	{ pattern: /(?<!\w)pypi-[\w-]{32,250}/g, example: `pypi-${'AgEIcHlwaS5v'.repeat(3)}` },
	{ pattern: /(?<!\w)hf_[A-Za-z\d]{30,60}(?!\w)/g, example: `hf_${'aB3dE'.repeat(6)}` },
	{ pattern: /(?<!\w)SG\.[\w-]{16,64}\.[\w-]{16,64}/g, example: `SG.${'abcdefgh'.repeat(2)}.${'ABCDEFGH'.repeat(3)}` },
	{
		pattern: /(?<!\w)eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,1000}/g,
		example: `eyJ${'hbGciOiJI'}.eyJ${'zdWIiOiIx'}.${'SflKxwRJSM'}`,
	},
	{
		pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----/g,
		example: `-----BEGIN RSA ${'PRIVATE KEY'}-----`,
	},
	{ pattern: /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/:@]{3,100}(?=@)/g, example: `postgres://app:${'hunter2'}@db` },
];

/** `password = hunter2x`, `"api_key": "a1b2c3d4"`: a value with letters and digits after a word for a secret. */
const assigned =
	/(?<=(?<![\p{L}\p{N}])(?:api[_-]?key|secret|token|password|passwd|pwd|access[_-]?key)["'`]?[ \t]?[:=][ \t]?["'`]?)[^\s"'`,;()[\]<>]{8,200}/giu;

/** A run of characters that could be a random key, unless it is a file name or part of an address. */
const run = /(?<![\w+/=.-])[\w+/=-]{24,200}(?![\w+/=-]|\.\w)/g;
const address = /https?:\/\/[^\s)>\]]{1,500}/g;

/** Keys, tokens and passwords in a text, which may overlap. */
export function findSecrets(text: string): Span[] {
	const withoutAddresses = text.replace(address, (match) => ' '.repeat(match.length));
	const matches = [
		...secretShapes.flatMap(({ pattern }) => [...text.matchAll(pattern)]),
		...[...text.matchAll(assigned)].filter(([value]) => isValue(value)),
		...[...withoutAddresses.matchAll(run)].filter(([value]) => isRandom(value)),
	];
	return matches.map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** Letters and digits in a single word; `5-minute` is a number and a word. */
function isValue(value: string): boolean {
	return value.split(/[-_.:]/).some((word) => /\d/.test(word) && /\p{L}/u.test(word));
}

/**
 * The share of neighbors of different kinds (capital, lowercase letter, digit): about 0.62 in random letters and
 * digits, about 0.25 in names such as `OrderServiceV2`.
 */
const leastChanges = 0.4;
/** Whether characters look randomly chosen. */
function isRandom(value: string): boolean {
	if (!/\d/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value)) {
		return false;
	}
	const kinds = Array.from(value, kindOf);
	const changes = kinds.filter((kind, index) => kind && kinds[index - 1] && kind !== kinds[index - 1]).length;
	return changes >= (value.length - 1) * leastChanges;
}

/** Empty for anything other than a digit or a letter. */
function kindOf(character: string): string {
	return /\d/.test(character) ? 'digit' : /[A-Z]/.test(character) ? 'capital' : /[a-z]/.test(character) ? 'small' : '';
}
