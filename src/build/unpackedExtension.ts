import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundleExtension } from './bundle.ts';
import { root } from './root.ts';

/** The extension's own folder among the installed ones. */
export const extensionFolder = 'star-coach.star-coach-0.0.0';

/**
 * Builds the extension into a folder of installed extensions, as VS Code unpacks it there.
 *
 * @param extensionsFolder exists already
 */
export async function unpackExtension(extensionsFolder: string): Promise<void> {
	const folder = join(extensionsFolder, extensionFolder);
	for (const file of await shippedFiles()) {
		if (!file.startsWith('dist/')) cpSync(join(root, file), join(folder, file));
	}
	await bundleExtension(join(folder, 'dist'));
}

/** The files that ship, as `.vscodeignore` lists them and if they are built, relative to the repository. */
export function shippedFiles(): Promise<string[]> {
	return listFiles({ cwd: root, packageManager: PackageManager.None });
}
