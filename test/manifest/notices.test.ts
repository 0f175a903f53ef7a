import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf, readPackage } from '../../src/build/notices.ts';
import { root } from '../../src/build/root.ts';

/** Licenses under which a package may ship with ours: they want their text to be kept, and nothing else. */
const allowed = new Set([
	'MIT',
	'ISC',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'Apache-2.0',
	'CC-BY-4.0',
	'Python-2.0',
	'(MIT OR Apache-2.0)',
]);
const entry = /^-{80}\n(\S+) (\S+) \((.+)\)\n-{80}\n\n(?=\S)/gm;

interface Lock {
	readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

describe('the notices of other packages', () => {
	/** The packages of a file, and its whole text. */
	function read(file: string) {
		assert.ok(existsSync(join(root, file)), 'The bundles are not built; run npm run build.');
		const text = readFileSync(join(root, file), 'utf8');
		const entries = [...text.matchAll(entry)].map(([, name = '', version = '', license = '']) => ({
			name,
			version,
			license,
		}));
		return { text, entries };
	}

	for (const file of ['dist/ThirdPartyNotices.txt', 'dist/npm.ThirdPartyNotices.txt']) {
		it(`in ${file} are of licenses that allow redistribution`, () => {
			const { entries } = read(file);
			assert.ok(entries.length > 5);
			assert.deepEqual(
				entries.filter(({ license }) => !allowed.has(license)),
				[],
			);
		});

		it(`in ${file} name only dependencies, each with the text of its license`, () => {
			const { text, entries } = read(file);
			const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
			for (const { name, version } of entries) {
				const folders = Object.keys(packages).filter(
					(path) => path.endsWith(`node_modules/${name}`) && packages[path]?.version === version,
				);
				const folder = folders.find((path) => packages[path]?.dev !== true);
				assert.ok(folder, `${name} ${version} is no dependency, or one of the development alone`);
				assert.ok(text.includes(readPackage(join(root, folder)).text), name);
			}
		});
	}

	it('include the icons and every dependency in the manifest', () => {
		const { text, entries } = read('dist/ThirdPartyNotices.txt');
		const names = entries.map(({ name }) => name);
		for (const name of [
			'@vscode/codicons',
			'gray-matter',
			'lit',
			'markdown-it',
			'minisearch',
			'picomatch',
			'ts-fsrs',
			'valibot',
			'yaml',
		]) {
			assert.ok(names.includes(name), name);
		}
		assert.match(text, /@vscode\/codicons \S+ \(CC-BY-4\.0\)/);
	});

	it('are refused for a package without a license', () => {
		assert.throws(() => readPackage(join(root, 'test')), /has no license that can be passed on; replace it\.$/);
		assert.match(noticesOf([]), /^STAR Coach contains parts/);
	});
});
