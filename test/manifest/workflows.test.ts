// The workflows and what they run, read by GitHub's own parser.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();

describe('the workflows', () => {
	let errorsOf: (path: string, content?: string) => string[];

	before(async () => {
		// The package imports its data without saying that it is JSON.
		const hooks = registerHooks({
			load: (url, context, next) =>
				next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
		});
		const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
		const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
		hooks.deregister();
		errorsOf = (path, content = read(path)) =>
			(path === 'action.yml' ? parseAction : parseWorkflow)({ name: path, content }, new NoOperationTraceWriter())
				.context.errors.getErrors()
				.map(({ message }) => message);
	});

	for (const path of workflows) {
		it(`can be read: ${path}`, () => assert.deepEqual(errorsOf(path), []));

		it(`run scripts that there are: ${path}`, () => {
			const text = read(path);
			const run = [...text.matchAll(/npm (?:run )?(test|package|\w+:\w+)\b/g)].map(([, script = '']) => script);
			assert.ok(run.length > 0);
			assert.deepEqual(
				run.filter((script) => scripts[script] === undefined),
				[],
			);
			const files = [...text.matchAll(/(?:^|\s)(\.ci\/\w+)/g)].map(([, file = '']) => file);
			assert.deepEqual(
				files.filter((file) => !existsSync(join(root, file))),
				[],
			);
		});
	}

	it('can be read: action.yml', () => assert.deepEqual(errorsOf('action.yml'), []));

	it('would be seen to be wrong', () => {
		assert.notDeepEqual(errorsOf('action.yml', read('action.yml').replace('shell: bash', 'shel: bash')), []);
		assert.notDeepEqual(errorsOf('x.yml', read('.github/workflows/test.yml').replace('runs-on', 'run-on')), []);
	});
});

describe('the release workflow', () => {
	const text = read('.github/workflows/release.yml');

	it('publishes what is packed once to all three registries, with provenance', () => {
		assert.match(text, /npm run package -- release\n/);
		assert.match(text, /vsce@[\d.]+ publish .*--packagePath \*\.vsix/);
		assert.match(text, /ovsx@[\d.]+ publish .*\*\.vsix/);
		assert.match(text, /npm publish \.\/\*\.tgz --provenance/);
		assert.equal(text.match(/needs: package\n/g)?.length, 3);
	});

	it('uses secrets that docs/publishing.md names, each in an environment of the same page', () => {
		const guide = read('docs/publishing.md');
		const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name);
		const environments = [...text.matchAll(/environment: ([\w-]+)/g)].map(([, name = '']) => name);
		assert.equal(secrets.length, 3);
		assert.equal(environments.length, 3);
		for (const name of [...secrets, ...environments]) assert.ok(guide.includes(`\`${name}\``), name);
	});
});
