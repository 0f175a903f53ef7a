import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundleExtension } from './bundle.ts';
import { extensionId, root, version } from './root.ts';

/** The name of the extension's own folder among the installed ones. */
export const extensionFolder = `${extensionId}-${version}`;

/**
 * Builds the extension into a folder of installed extensions, the way VS Code unpacks it.
 *
 * @param extensionsFolder must already exist
 * @returns the extension's own folder
 */
export async function unpackExtension(extensionsFolder: string): Promise<string> {
	const folder = join(extensionsFolder, extensionFolder);
	await stageExtension(folder);
	return folder;
}

/** Builds what ships with the extension into a folder, with file modes that do not depend on the machine. */
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

/** The files that ship according to `.vscodeignore`, if already built; relative to the repository. */
export function shippedFiles(): Promise<string[]> {
	return listFiles({ cwd: root, packageManager: PackageManager.None });
}
