import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lex } from '../../../../src/core/measure/lexer.ts';
import { Shape, TokenKind } from '../../../../src/core/measure/token.ts';

/**
 * A text, with `\\n` for a line break, and its tokens below it: words and marks, `<names>`, `/` for the border between
 * blocks, and numbers with their values and peculiarities.
 */
const source = readFileSync(new URL('tokens.txt', import.meta.url), 'utf8');

function tokensOf(text: string): string {
	const { tokens } = lex(text, { start: 0, end: text.length });
	const written = Array.from({ length: tokens.length }, (_, index) => {
		const { kind, start, end, value, shape } = tokens.at(index);
		const raw = text.slice(start, end);
		switch (kind) {
			case TokenKind.Number: {
				const flags = Object.entries(Shape).filter(([, flag]) => (shape & flag) !== 0);
				return [`${raw}=${Number(value.toPrecision(6))}`, ...flags.map(([name]) => name.toLowerCase())].join(' ');
			}
			case TokenKind.Name:
				return `<${raw}>`;
			case TokenKind.Break:
				return '/';
			default:
				return raw;
		}
	});
	return written.join(' · ');
}

describe('the tokens of', () => {
	for (const [, text, expected] of source.matchAll(/^(\S.*)\n {2}(.*)\n/gm) as Iterable<string[]>) {
		it(text as string, () => assert.equal(tokensOf((text as string).replaceAll('\\n', '\n')), expected));
	}
});
