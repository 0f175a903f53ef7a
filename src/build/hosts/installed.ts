import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program that is on the PATH under one of its names. */
export function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Installs a Debian package if run as root on Debian; otherwise does nothing. */
export function installFromDebian(name: string): void {
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		console.log(`Installing ${name} (apt-get) …`);
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { DEBIAN_FRONTEND: 'noninteractive' });
	}
}

/** Runs a program and shows only its errors. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
	spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
}
