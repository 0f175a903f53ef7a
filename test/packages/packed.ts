// What `npm run package` makes, for all tests of this folder.
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { name, root, version } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';

export interface Packed {
	readonly vsix: string;
	/** The same, packed once more, elsewhere and in another time zone. */
	readonly again: string;
	readonly tarball: string;
}

let packages: Promise<Packed> | undefined;

/** Packs on first use. */
export function packed(): Promise<Packed> {
	packages ??= pack();
	return packages;
}

async function pack(): Promise<Packed> {
	const folder = temporaryFolder('packed');
	const again = join(temporaryFolder('packed'), 'again.vsix');
	const packAgain = `import { packVsix } from './src/build/packVsix.ts'; await packVsix(${JSON.stringify(again)});`;
	const run = (args: string[], env: NodeJS.ProcessEnv) =>
		promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
	await Promise.all([
		run(['src/build/package.ts', folder], { TZ: 'UTC' }),
		run(['--input-type=module', '--eval', packAgain], { TZ: 'Asia/Tokyo' }),
	]);
	const path = join(folder, `${name}-${version}`);
	return { vsix: `${path}.vsix`, again, tarball: `${path}.tgz` };
}

/** The files of a golden list beside this file, which names the pages of all rules in one line. */
export function listed(file: string): string[] {
	return readFileSync(join(import.meta.dirname, file), 'utf8')
		.trim()
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.flatMap((line) => (line === 'docs/rules/*.md' ? globSync(line, { cwd: root }).sort() : line))
		.map((path) => path.replaceAll('\\', '/'));
}
