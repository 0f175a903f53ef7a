import { wordEnd } from './noun.ts';
import { readForeignRate } from './rates.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, type Source, TokenKind, textOf } from './token.ts';
import { listed, signKind } from './vocabulary.ts';

/** Words before the noun of a rate: `per working day`, `per pull request`. */
const rateModifiers = listed('rateModifier');
/** Nouns that count like a time after an article, unless they start a clause: `15 minutes a shift`. */
const rateNouns = listed('rateNoun');
const afterNoun = /^(?:and|or|but|so|on|for|with|at|because)$/;

/**
 * Reads up to three of `per second`, `a week`, `/month` and the like in a row.
 *
 * @param each whether `each week` and `every week` count as well.
 * @returns the index after the rate, or the index itself if there is none.
 */
export function readRate(source: Source, index: number, each: boolean): number {
	let i = index;
	for (let count = 0; count < 3; count++) {
		const next = readOneRate(source, i, each);
		if (next === i) {
			break;
		}
		i = next;
	}
	return i;
}

function readOneRate(source: Source, index: number, each: boolean): number {
	const token = at(source, index);
	if (token.kind === TokenKind.Mark) {
		return token.value === 47 && isGlued(source, index + 1) && !crossesMarkup(source, index)
			? readPer(source, index)
			: index;
	}
	// After the last token comes the rest of the document, which must not be searched again for every part.
	if (token.kind !== TokenKind.Word || crossesMarkup(source, index)) {
		return index;
	}
	switch (token.word) {
		case 'per':
		case 'pro':
		case 'por':
		case 'par':
			return readPer(source, index);
		case 'a':
		case 'an': {
			const end = readTimeAfter(source, index);
			return end > index ? end : readForeignRate(source, index);
		}
		case 'each':
		case 'every':
			return each ? readTimeAfter(source, index) : index;
		case 'daily':
		case 'weekly':
		case 'monthly':
		case 'hourly':
		case 'nightly':
		case 'annually':
		case 'yearly':
		case 'quarterly': {
			const next = at(source, index + 1);
			return next.kind !== TokenKind.Word || has(next, Role.Stop) ? index + 1 : index;
		}
		default:
			return readForeignRate(source, index);
	}
}

/** Emphasis that closes before the rate ends the phrase: `**¥480,000** a month`. */
function crossesMarkup(source: Source, index: number): boolean {
	const gap = source.text.slice(at(source, index - 1).end, at(source, index).start);
	return gap.includes('*') || gap.includes('`') || gap.includes('_');
}

function readTimeAfter(source: Source, index: number): number {
	let i = index + 1;
	const count = at(source, index).word === 'every' ? at(source, i) : undefined;
	if (
		count !== undefined &&
		(has(count, Role.Cardinal) || count.kind === TokenKind.Number || textOf(source, count) === 'other')
	) {
		i++;
	}
	while (i - index < 3 && rateModifiers.has(textOf(source, at(source, i)))) {
		i++;
	}
	const token = at(source, i);
	const isArticle = at(source, index).word !== 'every';
	if (has(token, Role.Time) && !(isArticle && token.word.endsWith('s'))) {
		return i + 1;
	}
	const next = at(source, i + 1);
	const isNoun = isArticle && rateNouns.has(textOf(source, token));
	return isNoun && (next.kind !== TokenKind.Word || afterNoun.test(next.word)) ? i + 1 : index;
}

function readPer(source: Source, index: number): number {
	let i = index + 1;
	if (at(source, i).kind === TokenKind.Number && at(source, index).kind === TokenKind.Word) {
		i++;
	}
	while (
		i - index < 4 &&
		rateModifiers.has(textOf(source, at(source, i))) &&
		at(source, i + 1).kind === TokenKind.Word &&
		!has(at(source, i + 1), Role.Stop)
	) {
		i++;
	}
	const token = at(source, i);
	if (token.kind !== TokenKind.Word) {
		return index;
	}
	const isFrench = at(source, index).word === 'par' && token.word === 'an';
	const known = isFrench || has(token, Role.Time) || signKind(textOf(source, token)) !== undefined;
	if (!known && (has(token, Role.Stop) || token.word === 'cent')) {
		return index;
	}
	return wordEnd(source, i);
}
