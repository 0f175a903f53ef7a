/** The command line of markdownlint, installed when a benchmark first needs it: nothing else does. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');
export const markdownlintCli = join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');

if (!existsSync(markdownlintCli)) {
	// biome-ignore format: one flag per word
	const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', '--ignore-scripts'];
	execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
