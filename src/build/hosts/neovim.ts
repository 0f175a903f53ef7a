import { existsSync } from 'node:fs';
import { installFromDebian, onPath } from './installed.ts';

/**
 * Finds Neovim, or installs it on Debian as root.
 *
 * @returns the path of the executable
 * @throws when it cannot be found or installed; the message says what to do
 */
export function ensureNeovim(): string {
	if (findNeovim() === undefined) {
		installFromDebian('neovim');
	}
	const found = findNeovim();
	if (found === undefined) {
		throw new Error('No Neovim could be found or installed; install 0.10 or newer, or name one in NVIM_PATH.');
	}
	return found;
}

function findNeovim(): string | undefined {
	const named = process.env.NVIM_PATH;
	if (named && !existsSync(named)) {
		throw new Error(`NVIM_PATH names ${named}, which does not exist.`);
	}
	return named || onPath(['nvim', 'nvim.exe']);
}
