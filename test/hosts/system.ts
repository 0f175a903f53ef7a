// What the tests need from the system: a browser, and Neovim for the language server.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { root } from '../../src/build/root.ts';

/** How long another process may keep apt's lock, in s. */
const LOCK_LIMIT = 300;

interface Program {
	/** Its package in Debian. */
	readonly package: string;
	/** What to do on a machine where it cannot be installed, as the end of a sentence. */
	readonly advice: string;
	/** The path of its executable. */
	find(): string | undefined;
}

const PROGRAMS = {
	chromium: {
		package: 'chromium',
		advice: 'install Chromium or Chrome, or name one in CHROMIUM_PATH',
		find: () =>
			named('CHROMIUM_PATH') ??
			onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
			['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()].find((file) =>
				existsSync(file),
			),
	},
	neovim: {
		package: 'neovim',
		advice: 'install Neovim 0.10 or newer, or name one in NVIM_PATH',
		find: () => [named('NVIM_PATH') ?? onPath('nvim', 'nvim.exe')].find((file) => file && isCurrentNeovim(file)),
	},
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

/** The path of a program, if this machine has it. */
export const findProgram = (name: ProgramName): string | undefined => PROGRAMS[name].find();

/**
 * How to get what is missing: all of it with one call of apt where that may install, else a sentence for the person.
 *
 * @param mayInstall whether this process is root on Debian or a system that descends from it
 */
export function planFor(
	missing: readonly ProgramName[],
	mayInstall: boolean,
): { readonly packages: readonly string[]; readonly advice: string | undefined } {
	if (missing.length === 0) return { packages: [], advice: undefined };
	const packages = missing.map((name) => PROGRAMS[name].package);
	const advice = `The tests need more than this machine has: ${missing.map((name) => PROGRAMS[name].advice).join('; ')}${
		mayInstall ? '' : `; on Debian, \`sudo apt-get install ${packages.join(' ')}\` does`
	}.`;
	return { packages: mayInstall ? packages : [], advice };
}

/**
 * Installs the programs that the machine does not have, as far as this process may: with apt as root on Debian, and
 * Playwright's own Chromium elsewhere. Waits while another process installs something. Without Neovim one test less
 * runs, so that a sentence on the console is all that comes of it.
 *
 * @throws when there is no browser in the end; the message says what to do
 */
export async function ensurePrograms(names: readonly ProgramName[]): Promise<void> {
	const missing = () => names.filter((name) => findProgram(name) === undefined);
	const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
	const { packages } = planFor(missing(), mayInstall);
	if (packages.length > 0) {
		console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
		await updatePackageLists();
		run('apt-get', ...WAITING, 'install', '-y', '-qq', '--no-install-recommends', ...packages);
	}
	if (missing().includes('chromium')) {
		console.log('Installing Chromium (Playwright) …');
		run(process.execPath, join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium');
	}
	const { advice } = planFor(missing(), mayInstall);
	if (advice !== undefined && missing().includes('chromium')) throw new Error(advice);
	if (advice !== undefined) console.log(advice);
}

const WAITING = ['-o', `DPkg::Lock::Timeout=${LOCK_LIMIT}`];

/** Unlike `install`, `update` fails at once when another process has the lock. */
async function updatePackageLists(): Promise<void> {
	const deadline = Date.now() + LOCK_LIMIT * 1_000;
	while (run('apt-get', 'update', '-qq').includes('Could not get lock') && Date.now() < deadline) {
		await setTimeout(2_000);
	}
}

/** Runs a program, and shows and returns its errors. */
function run(command: string, ...args: readonly string[]): string {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
	const { stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env });
	if (stderr) console.error(stderr.trimEnd());
	return stderr ?? '';
}

/** The path in an environment variable, which must exist. */
function named(variable: string): string | undefined {
	const file = process.env[variable];
	if (file && !existsSync(file)) throw new Error(`${variable} names ${file}, which does not exist.`);
	return file || undefined;
}

/** The path of a program that is on the PATH under one of its names. */
function onPath(...names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function isCurrentNeovim(file: string): boolean {
	const version = /NVIM v(\d+)\.(\d+)/.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '');
	return version !== null && (Number(version[1]) > 0 || Number(version[2]) >= 10);
}
