#!/usr/bin/env node
// Plain JavaScript without dependencies: this runs on whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');

/**
 * Ends the process with one sentence on the terminal.
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}

/**
 * The versions a lock file asks for, by folder; optional ones are left out, because they differ by platform.
 * @param {string} file
 * @returns {Map<string, string>}
 */
function lockedVersions(file) {
	const versions = new Map();
	for (const [folder, entry] of Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)) {
		if (folder !== '' && !entry.optional) versions.set(folder, entry.version);
	}
	return versions;
}

/** Whether node_modules holds what package-lock.json asks for; npm notes what it installed in a lock file of its own. */
function isInstalled() {
	const installedLock = join(modules, '.package-lock.json');
	if (!existsSync(installedLock)) return false;
	const installed = lockedVersions(installedLock);
	for (const [folder, version] of lockedVersions(join(root, 'package-lock.json'))) {
		if (installed.get(folder) !== version) return false;
	}
	return true;
}

function install() {
	console.log('Installing dependencies (npm ci) …');
	const npm = process.env.npm_execpath;
	const options = ['ci', '--loglevel=error', '--no-progress'];
	const { status, error } =
		npm && basename(npm) === 'npm-cli.js'
			? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
			: spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	if (error || status !== 0) {
		fail(
			'Dependencies could not be installed; check the network connection, then run `npm ci` and look at its output.',
		);
	}
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Usage: node src/build/bootstrap.mjs SCRIPT [ARGUMENT…]');
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
	fail(`Node ${process.versions.node} is too old; install Node ${OLDEST_NODE} or newer from https://nodejs.org.`);
}
if (!isInstalled()) install();

const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) fail('The project’s own Node is missing; run `npm rebuild node`, then try again.');

const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(node, [resolve(root, script), ...args], {
	stdio: 'inherit',
	env: { ...process.env, [pathKey]: [join(modules, '.bin'), process.env[pathKey]].join(delimiter) },
});
// The terminal sends Ctrl+C to the child as well: it cleans up and ends, and this process with it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => {
		if (signal !== 'SIGINT') child.kill(signal);
	});
}
child.on('error', (error) =>
	fail(`The project’s own Node does not start (${error.message}); run \`npm ci\` and try again.`),
);
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
