import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
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
	readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
}

describe('the notices of other packages', () => {
	for (const file of ['dist/ThirdPartyNotices.txt', 'dist/cli.ThirdPartyNotices.txt']) {
		const text = readFileSync(join(root, file), 'utf8');
		const entries = [...text.matchAll(entry)].map(([, name = '', version = '', license = '']) => ({
			name,
			version,
			license,
		}));

		it(`in ${file} allow to pass them on`, () => {
			assert.ok(entries.length > 5);
			assert.deepEqual(
				entries.filter(({ license }) => !allowed.has(license)),
				[],
			);
		});

		it(`in ${file} are those of packages that are depended on, each with the text of its license`, () => {
			const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
			for (const { name, version } of entries) {
				const places = globSync(
					[`node_modules/${name}/package.json`, `node_modules/**/node_modules/${name}/package.json`],
					{ cwd: root },
				);
				const place = places.find(
					(path) => (JSON.parse(readFileSync(join(root, path), 'utf8')) as { version: string }).version === version,
				);
				assert.ok(place, `${name} ${version}`);
				const folder = place.replaceAll('\\', '/').replace('/package.json', '');
				assert.equal(packages[folder]?.dev ?? false, false, `${name} is a dependency of the development alone`);
				assert.ok(text.includes(readPackage(join(root, folder)).text), name);
			}
		});
	}

	it('name the icons and every library that the manifest of the extension depends on', () => {
		const text = readFileSync(join(root, 'dist/ThirdPartyNotices.txt'), 'utf8');
		const names = [...text.matchAll(entry)].map(([, name]) => name);
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

	it('cannot be made for a package without a license', () => {
		assert.throws(() => readPackage(join(root, 'test')), /has no license that can be passed on; replace it\.$/);
		assert.match(noticesOf([]), /^STAR Coach contains parts/);
	});
});
