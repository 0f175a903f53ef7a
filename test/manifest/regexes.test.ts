import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constructedRegexes, placesOfConstruction } from './constructedRegexes.ts';
import { growthOf, regexesOf, type Source } from './regexes.ts';

/** Regular expressions whose time is not linear, each with why what it reads is short. */
const bounded: readonly [RegExp, string][] = [
	[/[:.*_\s]+$/, 'A label of the extension itself.'],
	[/\{[^}]*$|^[^{]*\}|\[[^\]]*$/, 'A glob, whose length is limited before.'],
	[/^-+|-+$/g, 'A slug, cut to 60 characters before.'],
	[/[\\`*_[\]<>~]|&(?=#?\w+;)|#+$/g, 'A title that the user types into a box.'],
	[/^([*_([]*)(\p{L})([*_)\]]*\.?\s*(?:[-–—:=.]\s*)?[*_]*)$/u, 'At most 100 characters before a label.'],
	[/\]\([^)\n]*\)/g, 'A page of this repository, when it is built.'],
];

/** Places that make regular expressions of which nothing can be known here, each with why that is no danger. */
const unknown: readonly [place: RegExp, why: string][] = [
	[/^src\/cli\/customRules\.ts:/, "It is written in the user's own module, whose code runs anyway."],
];

describe('regular expressions', () => {
	const allowed = new Set(bounded.map(([regex]) => String(regex)));
	const constructed = constructedRegexes();
	const found = new Map([...constructed, ...regexesOf('src/**/*.ts')]);
	const safe = new Set(JSON.parse(readFileSync(join(import.meta.dirname, 'safeRegexes.json'), 'utf8')) as Source[]);

	it('take a time in proportion to the text, or read short texts', async () => {
		const slow: string[] = [];
		for (const [source, files] of found) {
			if (!safe.has(source) && !allowed.has(source)) {
				const growth = await growthOf(source, 10_000);
				if (growth !== 'safe') {
					slow.push(`${growth}: ${source} in ${files.join(', ')}`);
				}
			}
		}
		assert.deepEqual(slow, [], 'Run "npm run regexes", which takes more time to find out.');
	}).timeout(120_000);

	it('that are made as the program runs are among them', () => {
		const seen = new Set([...constructed.values()].flat());
		const places = placesOfConstruction('src/**/*.ts');
		for (const [place] of unknown) {
			assert.ok(
				places.some((each) => place.test(each)),
				String(place),
			);
		}
		assert.deepEqual(places.filter((each) => !unknown.some(([place]) => place.test(each))).sort(), [...seen].sort());
	});

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
