import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundleExtension } from './bundle.ts';
import { extensionId, root, version } from './root.ts';

/** The extension's own folder among the installed ones. */
export const extensionFolder = `${extensionId}-${version}`;

/**
 * Builds the extension into a folder of installed extensions, as VS Code unpacks it there.
 *
 * @param extensionsFolder exists already
 * @returns the extension's own folder
 */
export async function unpackExtension(extensionsFolder: string): Promise<string> {
	const folder = join(extensionsFolder, extensionFolder);
	await stageExtension(folder);
	return folder;
}

/** Builds what ships with the extension into a folder, with modes that do not depend on the machine. */
export async function stageExtension(folder: string): Promise<void> {
	const files = await shippedFiles();
	for (const file of files) {
		if (!file.startsWith('dist/')) {
			cpSync(join(root, file), join(folder, file));
			chmodSync(join(folder, file), 0o644);
		}
	}
	await bundleExtension(join(folder, 'dist'));
}

/** The files that ship, as `.vscodeignore` lists them and if they are built, relative to the repository. */
export function shippedFiles(): Promise<string[]> {
	return listFiles({ cwd: root, packageManager: PackageManager.None });
}
