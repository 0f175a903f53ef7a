import { join } from 'node:path';
import { packGuide } from './packGuide.ts';

/**
 * Makes what ships and is made from data, before the bundles are built.
 *
 * @param dist the folder of what ships and is not in the repository
 * @throws when a source is not as it should be; the message names each file and says what is wrong
 */
export function generate(dist: string): void {
	packGuide(undefined, join(dist, 'guide.json'));
}
