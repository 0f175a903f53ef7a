import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './root.ts';

/** A third-party package, all or part of which ships. */
export interface ThirdParty {
	readonly name: string;
	readonly version: string;
	/** An SPDX expression. */
	readonly license: string;
	/** What its license requires to be kept, word for word. */
	readonly text: string;
}

/** The packages that bundles are made of, sorted by name. @throws when one has no license that can be passed on */
export function packagesOf(metafiles: readonly Metafile[]): ThirdParty[] {
	const paths = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
	const folders = new Set(paths.flatMap((path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
	return [...folders].map((folder) => readPackage(join(root, folder))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A package in a folder, with the text of its license files. @throws as {@link packagesOf} does */
export function readPackage(folder: string): ThirdParty {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file));
	const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
	if (typeof license !== 'string' || text === '') {
		throw new Error(`The package "${name}" has no license that can be passed on; replace it.`);
	}
	return { name, version, license, text };
}

/** The notices as they ship. */
export function noticesOf(packages: readonly ThirdParty[]): string {
	const line = '-'.repeat(80);
	const parts = packages.map(
		({ name, version, license, text }) => `${line}\n${name} ${version} (${license})\n${line}\n\n${text}\n`,
	);
	return `STAR Coach contains parts of these packages, each under its own license.\n\n${parts.join('\n')}`;
}
