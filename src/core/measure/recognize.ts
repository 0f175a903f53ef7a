import { grammar } from './patterns/patterns.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, type Source, TokenKind } from './token.ts';

const starts = Role.Cardinal | Role.Scale | Role.Money | Role.Ordinal | Role.Trigger;

/** Recognizes the measure that starts at the token, if one does. */
export function recognize(source: Source, index: number): Phrase | Nothing | undefined {
	const token = at(source, index);
	const isIdle = token.kind === TokenKind.Break || (token.kind === TokenKind.Word && !has(token, starts));
	return isIdle ? undefined : grammar.match(source, index);
}
