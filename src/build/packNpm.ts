import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { bundleForNpm } from './bundle.ts';
import { packGuide } from './packGuide.ts';
import { root } from './root.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The files that go into the npm package unchanged. */
const copied = ['README.md', 'CHANGELOG.md', 'LICENSE', 'docs/rules/*.md'];

/** The keys of the manifest that npm reads. The others are for the editor; dependencies are bundled. */
const manifestKeys = [
	'name',
	'version',
	'license',
	'keywords',
	'homepage',
	'repository',
	'bugs',
	'bin',
	'exports',
	'types',
] as const;

/**
 * Builds and packs the command line tool and the library for npm, from the same sources and manifest as the extension.
 *
 * @param to an existing folder for the tarball
 * @returns the tarball's path
 * @throws when a source does not build or npm fails
 */
export async function packNpm(to: string): Promise<string> {
	const folder = temporaryFolder('npm');
	for (const file of globSync(copied, { cwd: root })) {
		cpSync(join(root, file), join(folder, file));
		chmodSync(join(folder, file), 0o644);
	}
	writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestForNpm(), null, '\t')}\n`);
	packGuide(undefined, join(folder, 'dist/guide.json'));
	await bundleForNpm(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist/library.d.mts'), libraryTypes());
	const windows = process.platform === 'win32';
	const { status, stdout } = spawnSync('npm', ['pack', '--json', '--silent', '--pack-destination', to], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: windows,
	});
	if (status !== 0) {
		throw new Error('npm could not pack the command line tool; see the message above.');
	}
	return join(to, Object.values<{ filename: string }>(JSON.parse(stdout))[0]?.filename as string);
}

function manifestForNpm(): object {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const { description } = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
	const { node } = manifest.engines;
	return {
		...Object.fromEntries(manifestKeys.map((key) => [key, manifest[key]])),
		description,
		engines: { node },
		sideEffects: false,
	};
}

/** The types of the library in one file. */
function libraryTypes(): string {
	const [types = ''] = generateDtsBundle(
		[
			{
				filePath: join(root, 'src/library/main.ts'),
				output: { noBanner: true, exportReferencedTypes: false },
			},
		],
		{ preferredConfigPath: join(root, 'src/library/tsconfig.json') },
	);
	return types;
}
