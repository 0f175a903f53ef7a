import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from './packGuide.ts';

/**
 * Makes one part of the product from its sources, before the bundles are built.
 *
 * @param dist the folder of what ships and is not in the repository
 */
type Generator = (dist: string) => Promise<void> | void;

/** All generators, in the order they run. */
const generators: readonly Generator[] = [
	(dist) => {
		const { guide, problems } = readGuide(join(import.meta.dirname, '../../media/guide'));
		if (problems.length > 0)
			console.warn(`The guide has ${problems.length} problems; run node src/build/packGuide.ts.`);
		mkdirSync(dist, { recursive: true });
		writeFileSync(join(dist, 'guide.json'), JSON.stringify(guide));
	},
];

/**
 * Runs every generator.
 *
 * @param dist see {@link Generator}
 * @throws when a source is not as it should be; the message names the file and says what to do
 */
export async function generate(dist: string): Promise<void> {
	for (const generator of generators) await generator(dist);
}
