import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProduct, root } from './bundle.ts';

/** What ships besides the bundles. */
const SHIPPED = ['package.json', 'package.nls*.json', 'l10n', 'docs/rules', 'media', 'snippets'];

/**
 * Builds the extension into a folder of installed extensions, as VS Code unpacks it there.
 *
 * @param extensionsFolder exists already
 */
export async function unpackExtension(extensionsFolder: string): Promise<void> {
	const folder = join(extensionsFolder, 'star-coach.star-coach-0.0.0');
	for (const path of globSync(SHIPPED, { cwd: root })) {
		cpSync(join(root, path), join(folder, path), { recursive: true });
	}
	await bundleProduct(join(folder, 'dist'));
}
