import { readFromTo } from './change.ts';
import { articles, readFigure } from './figure.ts';
import { grammar } from './patterns/patterns.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, type Source, type Token, TokenKind } from './token.ts';
import { isMoneySign } from './vocabulary.ts';

const numberStart = Role.Cardinal | Role.Scale | Role.Money;

const starts = numberStart | Role.From | Role.Ordinal | Role.Trigger;

/** Recognizes the measure that starts at the token, if one does. */
export function recognize(source: Source, index: number): Phrase | Nothing | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Number) {
		return readFigure(source, index);
	}
	if (token.kind === TokenKind.Mark) {
		return isMoneySign(token.value) ? readFigure(source, index) : grammar.match(source, index);
	}
	if (token.kind === TokenKind.Name) {
		return grammar.match(source, index);
	}
	const next = at(source, index + 1);
	const isBeforeMoney = next.kind === TokenKind.Mark && token.kind === TokenKind.Word && isMoneySign(next.value);
	// `A$5`, `USD $5`
	if (isBeforeMoney && (isGlued(source, index + 1) || !has(token, starts))) {
		return readFigure(source, index);
	}
	return has(token, starts) ? readFromWord(source, index, token) : undefined;
}

/** Roles of which one stands in each side of a change. */
const sides =
	Role.Cardinal |
	Role.Scale |
	Role.Time |
	Role.Portion |
	Role.Frequency |
	Role.Ordinal |
	Role.Money |
	Role.Nought |
	Role.Strong;

/** Whether a side of a change can start at the index or, behind words such as `roughly`, a little later. */
function isSideNear(source: Source, index: number): boolean {
	for (let i = index; i < index + 6; i++) {
		const token = at(source, i);
		if (token.kind === TokenKind.Number || has(token, sides)) {
			return true;
		}
	}
	return false;
}

function readFromWord(source: Source, index: number, token: Token): Phrase | Nothing | undefined {
	const change = has(token, Role.From) && isSideNear(source, index + 1) ? readFromTo(source, index) : undefined;
	const found = change ?? grammar.match(source, index);
	return found === undefined && (has(token, numberStart) || articles.has(token.word))
		? readFigure(source, index)
		: found;
}
