import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { analyse } from 'scslre';
import { root } from '../../src/build/root.ts';

/** Regular expressions whose time is not linear, each with why what it reads is short. */
const bounded: readonly [RegExp, string][] = [
	[/[:.*_\s]+$/, 'A label of the extension itself.'],
	[/\{[^}]*$|^[^{]*\}|\[[^\]]*$/, 'A glob, whose length is limited before.'],
	[/[.!?…。！？\s]+$/u, 'A sentence of at most 2,000 characters.'],
	[/^[\s#'’.(]+|[\s'’.,)]+$/g, 'A phrase of at most 120 characters.'],
	[/^-+|-+$/g, 'A slug, cut to 60 characters before.'],
	[/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, 'A title that the user types into a box.'],
	[/^([*_([]*)(\p{L})([*_)\]]*\.?\s*(?:[-–—:=.]\s*)?[*_]*)$/u, 'At most 100 characters before a label.'],
	[/(?<=[aeiouy].*[^aeiou]|[aeiouy].*[aeiouy])(?:ing|ed)$/, 'A word, whose length is limited before.'],
	[
		/@(?:.*\.)?example(?:\.\w+)?$|\.(?:invalid|test|localhost)$|^git@|@[^@]*\.(?:png|jpe?g|gif|svg|webp|md|js|ts)$/i,
		'An address, as another expression has found it, of at most 700 characters.',
	],
	[
		/((?<!だ)[おこごそぞとどのほぼぽもよろ]うと(?:思います|思う|考えます|考えています)|つもりです|ように(?:しています|します|しております)|べき(?:です|だと思います)|(?<=^(?:まず|最初に|次に|それから|最後に|通常|普段|いつも|基本的に|一般的に|私なら).*)(?:[しきみちりいげべけせれめえ]|でき)ます)[。.！]?$/u,
		'One sentence.',
	],
];

/** The regular expressions that are written in what ships, each with the files that have it. */
function writtenRegexes(): Map<string, { pattern: string; flags: string; files: string[] }> {
	const found: ReturnType<typeof writtenRegexes> = new Map();
	for (const path of globSync('src/**/*.ts', { cwd: root, exclude: ['src/build/**'] })) {
		const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
		JSON.stringify(program, (_key, value) => {
			if (value?.type === 'Literal' && value.regex) {
				const { pattern, flags } = value.regex;
				const source = `/${pattern}/${flags}`;
				found.set(source, { pattern, flags, files: [...(found.get(source)?.files ?? []), path] });
			}
			return typeof value === 'bigint' ? null : value;
		});
	}
	return found;
}

/** Whether a text can make a match take longer than in proportion to its length. */
const isSlow = (pattern: string, flags: string) => analyse({ source: pattern, flags }).reports.length > 0;

describe('every regular expression', () => {
	const found = writtenRegexes();

	it('takes linear time, unless it reads only short texts', () => {
		assert.ok(found.size > 300, `${found.size}`);
		const allowed = new Set(bounded.map(([regex]) => String(regex)));
		const slow = [...found].filter(([source, { pattern, flags }]) => !allowed.has(source) && isSlow(pattern, flags));
		assert.deepEqual(
			slow.map(([source, { files }]) => `${source} in ${files.join(', ')}`),
			[],
		);
	}).timeout(60_000);

	it('that is exempt still exists and is still slow', () => {
		for (const [{ source, flags }] of bounded) {
			assert.ok(found.has(`/${source}/${flags}`), source);
			assert.ok(isSlow(source, flags), source);
		}
	});
});
