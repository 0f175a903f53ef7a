import type { Span } from '../../text/span.ts';

/** The shapes of keys and tokens that services issue, of private keys, and of passwords in addresses. */
const shapes: readonly RegExp[] = [
	/(?<!\w)(?:AKIA|ASIA)[A-Z\d]{16}(?!\w)/g,
	/(?<!\w)gh[oprsu]_[A-Za-z\d]{36,250}(?!\w)/g,
	/(?<!\w)github_pat_\w{22,250}/g,
	/(?<!\w)glpat-[\w-]{20,250}/g,
	/(?<!\w)xox[abeoprs]-[A-Za-z\d-]{10,250}/g,
	/hooks\.slack\.com\/services\/[A-Z\d/]{5,60}\/\w{10,60}/g,
	/(?<!\w)[rs]k_(?:live|test)_[A-Za-z\d]{16,250}/g,
	/(?<!\w)sk-[A-Za-z\d_-]{20,250}/g,
	/(?<!\w)AIza[\w-]{35}(?![\w-])/g,
	/(?<!\w)ya29\.[\w-]{20,250}/g,
	/(?<!\w)npm_[A-Za-z\d]{36}(?!\w)/g,
	/(?<!\w)pypi-[\w-]{32,250}/g,
	/(?<!\w)hf_[A-Za-z\d]{30,60}(?!\w)/g,
	/(?<!\w)SG\.[\w-]{16,64}\.[\w-]{16,64}/g,
	/(?<!\w)eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,1000}/g,
	/-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----/g,
	/(?<=:\/\/[^\s/:@]{1,100}:)[^\s/:@]{3,100}(?=@)/g,
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
		...shapes.flatMap((pattern) => [...text.matchAll(pattern)]),
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
