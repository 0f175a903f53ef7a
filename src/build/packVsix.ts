import { chmodSync, cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './root.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { stageExtension } from './unpackedExtension.ts';

/** The earliest date that a zip file can represent. */
const firstDay = Date.UTC(1980, 0, 1) / 1000;

/**
 * Builds and packs the extension. The same sources give the same bytes, whenever and wherever they are packed.
 *
 * @param path of the VSIX
 * @throws when a source does not build
 */
export async function packVsix(path: string): Promise<void> {
	const folder = temporaryFolder('vsix');
	await stageExtension(folder);
	cpSync(join(root, '.vscodeignore'), join(folder, '.vscodeignore'));
	for (const file of globSync('dist/**/*.*', { cwd: folder })) chmodSync(join(folder, file), 0o644);
	// Zip files contain local times.
	process.env.TZ = 'UTC';
	process.env.SOURCE_DATE_EPOCH = String(firstDay);
	await createVSIX({ cwd: folder, dependencies: false, packagePath: path });
}
