// Checks the regular expressions of src that are not recorded as safe yet, or with --all every one, and records those
// that are: npm run regexes
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constructedRegexes } from './constructedRegexes.ts';
import { growthOf, regexesOf, type Source } from './regexes.ts';

const file = join(import.meta.dirname, 'safeRegexes.json');
const known = new Set<Source>(process.argv.includes('--all') ? [] : JSON.parse(readFileSync(file, 'utf8')));
const safe: Source[] = [];
for (const [source, files] of new Map([...constructedRegexes(), ...regexesOf('src/**/*.ts')])) {
	const growth = known.has(source) ? 'safe' : await growthOf(source, 20_000);
	if (growth === 'safe') {
		safe.push(source);
	} else {
		console.log(`${growth}: ${source} in ${files.join(', ')}`);
	}
}
writeFileSync(file, `${JSON.stringify(safe.sort(), null, '\t')}\n`);
