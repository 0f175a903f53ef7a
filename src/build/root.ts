import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/** What the manifest says about what is published. */
export const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
	'publisher' | 'name' | 'version',
	string
>;

/** How VS Code and the marketplace name the extension. */
export const extensionId = `${publisher}.${name}`;
