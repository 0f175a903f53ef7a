// Checks every regular expression of src anew and records those that are safe: npm run regexes
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthOf, regexesOf } from './regexes.ts';

const safe: string[] = [];
for (const [source, files] of regexesOf('src/**/*.ts')) {
	const growth = await growthOf(source, 20_000);
	if (growth === 'safe') {
		safe.push(source);
	} else {
		console.log(`${growth}: ${source} in ${files.join(', ')}`);
	}
}
writeFileSync(join(import.meta.dirname, 'safeRegexes.json'), `${JSON.stringify(safe.sort(), null, '\t')}\n`);
