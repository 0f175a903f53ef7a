import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/** How the manifest identifies what is published. */
export const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
	'publisher' | 'name' | 'version',
	string
>;

/** The extension's id in VS Code and the marketplace. */
export const extensionId = `${publisher}.${name}`;
