import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthOf, regexesOf, type Source } from './regexes.ts';

/** Regular expressions whose time is not linear, each with why what it reads is short. */
const bounded: readonly [RegExp, string][] = [
	[/[:.*_\s]+$/, 'A label of the extension itself.'],
	[/\{[^}]*$|^[^{]*\}|\[[^\]]*$/, 'A glob, whose length is limited before.'],
	[/^-+|-+$/g, 'A slug, cut to 60 characters before.'],
	[/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, 'A title that the user types into a box.'],
	[/^([*_([]*)(\p{L})([*_)\]]*\.?\s*(?:[-–—:=.]\s*)?[*_]*)$/u, 'At most 100 characters before a label.'],
	[/\]\([^)\n]*\)/g, 'A page of this repository, when it is built.'],
	[/(?<=\n## Options\n\n)[\s\S]*?(?=## Bad\n)/, 'A page of this repository, when it is built.'],
];

describe('regular expressions', () => {
	const allowed = new Set(bounded.map(([regex]) => String(regex)));
	const found = regexesOf('src/**/*.ts');
	const safe = new Set(JSON.parse(readFileSync(join(import.meta.dirname, 'safeRegexes.json'), 'utf8')) as Source[]);

	it('take a time in proportion to the text, or read short texts', async () => {
		const slow: string[] = [];
		for (const [source, files] of found) {
			if (!safe.has(source) && !allowed.has(source)) {
				const growth = await growthOf(source, 10_000);
				// On a busy machine recheck may come to no end, which `npm run regexes` makes up for.
				if (growth !== 'safe' && growth !== 'unknown') {
					slow.push(`${growth}: ${source} in ${files.join(', ')}`);
				}
			}
		}
		assert.deepEqual(slow, []);
	}).timeout(120_000);

	it('that are allowed to take longer still exist, and still take longer', () => {
		for (const source of allowed) {
			assert.ok(found.has(source), source);
			assert.ok(!safe.has(source), source);
		}
	});

	it('that take longer are found', async () => {
		assert.notEqual(await growthOf('/(a|aa)+$/', 10_000), 'safe');
		assert.notEqual(await growthOf('/a{0,200}a*b/', 10_000), 'safe');
		assert.equal(await growthOf('/^a+b/', 10_000), 'safe');
	}).timeout(60_000);
});
