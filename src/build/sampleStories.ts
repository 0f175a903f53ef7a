import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Copies the sample stories so that they can be changed freely.
 *
 * @param folder is created if it does not exist
 * @returns the folder
 */
export function copySampleStories(folder: string): string {
	cpSync(join(root, 'media/sample-stories'), folder, { recursive: true });
	return folder;
}
