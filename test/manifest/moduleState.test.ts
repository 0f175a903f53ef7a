import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

/** The modules that may have top-level variables, and why. */
const allowed: Readonly<Record<string, string>> = {
	'src/build/hosts/openWorkbench.ts': 'All windows of a process share one build of the extension.',
};

describe('modules', () => {
	it('keep no state of their own: it belongs in an object or a function, of which a test can make another', () => {
		const files = globSync('src/**/*.{ts,js,mjs,cjs}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
		assert.ok(files.length > 500, `${files.length}`);
		const found = files.filter((path) => /^(?:export )?let /m.test(readFileSync(join(root, path), 'utf8')));
		assert.deepEqual(found.sort(), Object.keys(allowed));
	});
});
