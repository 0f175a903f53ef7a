import { join } from 'node:path';
import { packGuide } from './packGuide.ts';

/**
 * Makes one part of the product from its sources, before the bundles are built.
 *
 * @param dist the folder of what ships and is not in the repository
 */
type Generator = (dist: string) => Promise<void> | void;

/** All generators, in the order they run. */
const generators: readonly Generator[] = [(dist) => void packGuide(undefined, join(dist, 'guide.json'))];

/**
 * Runs every generator.
 *
 * @param dist see {@link Generator}
 * @throws when a source is not as it should be; the message names the file and says what to do
 */
export async function generate(dist: string): Promise<void> {
	for (const generator of generators) await generator(dist);
}
