import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Copies the sample stories, to be changed at will.
 *
 * @param folder is made unless it is there
 * @returns the folder
 */
export function copySampleStories(folder: string): string {
	cpSync(join(root, 'media/sample-stories'), folder, { recursive: true });
	return folder;
}
