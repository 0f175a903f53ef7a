import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';

/** Answers everything with itself and holds nothing: enough of the vscode module, and of a context, to activate. */
const anything: object = new Proxy(class {}, {
	get(_, key) {
		if (key === Symbol.iterator) return function* () {};
		if (key === Symbol.toPrimitive) return () => '';
		return key === 'then' ? undefined : key === 'prototype' ? Object.prototype : anything;
	},
	set: () => true,
	// The bundler makes a namespace that inherits from the module's prototype.
	getPrototypeOf: () => anything,
	apply: () => anything,
	construct: () => anything,
});

const builtin = createRequire(import.meta.url);

/**
 * Runs a CommonJS module outside of VS Code, and its `activate` if it exports one.
 *
 * @param path a name for the module; it may load files beside it
 * @param globals what the text knows beside `module`, `exports` and `require`
 * @returns the files that it has loaded, until a moment after it is activated
 */
export async function activateOutside(path: string, text: string, globals: Record<string, unknown> = {}) {
	const files: string[] = [];
	const run = (file: string, code: string) => {
		const module = { exports: {} as { activate?: (context: unknown) => void } };
		const load = (id: string): unknown => {
			if (id === 'vscode') return anything;
			if (!id.startsWith('.')) return builtin(id);
			const other = resolve(dirname(file), id);
			files.push(other);
			return run(other, readFileSync(other, 'utf8')).exports;
		};
		const names = Object.keys(globals).map((name) => `, ${name}`);
		const body = runInThisContext(`(function (module, exports, require${names.join('')}) {${code}\n})`);
		body(module, module.exports, load, ...Object.values(globals));
		return module;
	};
	run(path, text).exports.activate?.(anything);
	// What activation starts but does not wait for counts as well.
	await setTimeout(100);
	return files;
}
