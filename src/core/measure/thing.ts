import { isPlural, wordEnd } from './noun.ts';
import { Role } from './roles.ts';
import { at, has, type Source, type Token, TokenKind } from './token.ts';

/** A noun phrase, as after `no`. */
export interface Thing {
	readonly end: number;
	/** Its last word. */
	readonly token: Token;
	readonly isPlural: boolean;
}

/** Reads the noun phrase after `no`, up to its first plural or its last word. */
export function readThing(source: Source, index: number): Thing | undefined {
	let i = index;
	let thing: Thing | undefined;
	for (let count = 0; count < 5; count++) {
		const end = wordEnd(source, i);
		const isCompound = end > i + 1;
		const token = at(source, end - 1);
		if (token.kind !== TokenKind.Word && token.kind !== TokenKind.Name) {
			break;
		}
		const isStop = !isCompound && has(token, Role.Stop);
		const isAdjective =
			count === 0 && (token.word === 'lost' || token.word === 'more' || token.word === 'open' || token.word === 'such');
		if ((isStop && !isAdjective) || (count > 0 && !isCompound && isPast(source, token))) {
			break;
		}
		const many = isPlural(source, token);
		thing = { end, token, isPlural: many };
		if (
			(many && !isModifier(source, token, end) && !(has(token, Role.Plural) && isEventNext(source, end))) ||
			(has(token, Role.Event) && !isEventNext(source, end))
		) {
			break;
		}
		i = end;
	}
	return thing;
}

function isModifier(source: Source, token: Token, end: number): boolean {
	return has(token, Role.Product | Role.PluralModifier) && at(source, end).kind === TokenKind.Word;
}

function isEventNext(source: Source, index: number): boolean {
	const next = at(source, index);
	return next.kind === TokenKind.Word && (has(next, Role.Event) || (isPlural(source, next) && !has(next, Role.Stop)));
}

function isPast(source: Source, token: Token): boolean {
	return /ed$/.test(source.text.slice(token.start, token.end)) && token.end - token.start > 4;
}
