import { wordEnd } from './noun.ts';
import { at, isIn, isWord, type Source } from './token.ts';
import { signOf } from './vocabulary.ts';

/**
 * Reads up to three of `per second`, `a week`, `/month` and the like in a row.
 *
 * @param each whether `each week` and `every week` count as well.
 * @returns the index after the rate, or the index itself if there is none.
 */
export function readRate(source: Source, index: number, each = true): number {
	let i = index;
	for (let count = 0; count < 3; count++) {
		const next = readOne(source, i, each);
		if (next === i) {
			break;
		}
		i = next;
	}
	return i;
}

function readOne(source: Source, index: number, each: boolean): number {
	const token = at(source, index);
	if (crossesMarkup(source, index)) {
		return index;
	}
	if (token.text === '/' && at(source, index + 1).isGlued) {
		return readPer(source, index);
	}
	if (isIn(token, 'per')) {
		return readPer(source, index);
	}
	if (/^an?$/.test(token.word) || (each && /^(?:each|every)$/.test(token.word))) {
		return readTimeAfter(source, index);
	}
	const next = at(source, index + 1);
	return isIn(token, 'frequency') && token.word.endsWith('ly') && (!isWord(next) || isIn(next, 'stop'))
		? index + 1
		: index;
}

/** Emphasis that closes before the rate ends the phrase: `**¥480,000** a month`. */
function crossesMarkup({ text, tokens }: Source, index: number): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]];
	return before !== undefined && token !== undefined && /[*_`]/.test(text.slice(before.end, token.start));
}

function readTimeAfter(source: Source, index: number): number {
	let i = index + 1;
	const count = at(source, i);
	const isEvery = at(source, index).word === 'every';
	if (isEvery && (isIn(count, 'cardinal') || count.kind === 'number' || count.word === 'other')) {
		i++;
	}
	while (i - index < 3 && isIn(at(source, i), 'rateModifier')) {
		i++;
	}
	const token = at(source, i);
	return isIn(token, 'time', 'rateNoun') && (isEvery || !token.word.endsWith('s')) ? i + 1 : index;
}

function readPer(source: Source, index: number): number {
	let i = index + 1;
	if (at(source, i).kind === 'number' && isWord(at(source, index))) {
		i++;
	}
	while (
		i - index < 4 &&
		isIn(at(source, i), 'rateModifier') &&
		isWord(at(source, i + 1)) &&
		!isIn(at(source, i + 1), 'stop')
	) {
		i++;
	}
	const token = at(source, i);
	const isFrench = at(source, index).word === 'par' && token.word === 'an';
	const isKnown = isFrench || isIn(token, 'time') || signOf(token.text) !== undefined;
	return isWord(token) && (isKnown || !isIn(token, 'stop', 'hundred')) ? wordEnd(source, i) : index;
}
