import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultStories } from '../../src/core/lint/config.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { compileGlobs } from '../../src/core/text/globs.ts';
import { readWildFiles } from './wild.ts';

const files = [...readWildFiles('open'), ...readWildFiles('closed')].map(({ id, path, stories }) => ({
	path,
	holdsStory: stories.length > 0,
	result: lint(readFileSync(join(import.meta.dirname, `wild/files/${id}.md`), 'utf8'), { isStoryFile: true }),
}));

/** How many files with and without stories some globs match, and what is found in those. */
function countsOf(globs: readonly string[]) {
	const matches = compileGlobs(globs);
	const matched = files.filter(({ path }) => matches(path));
	const [real, others] = [true, false].map((holds) => matched.filter(({ holdsStory }) => holdsStory === holds));
	const findings = (some = matched) => some.reduce((sum, { result }) => sum + result.findings.length, 0);
	return { real: real?.length, others: others?.length, found: findings(real), inOthers: findings(others) };
}

describe('the default globs', () => {
	it('find files with stories, and say nothing about others, as the documentation counts', () => {
		const page = readFileSync(join(import.meta.dirname, '../../docs/quality/default-globs.md'), 'utf8');
		const rows = [...defaultStories.map((glob) => [`\`${glob}\``, [glob]] as const), ['all', defaultStories] as const];
		const table = rows.map(([name, globs]) => {
			const { real, others, found, inOthers } = countsOf(globs);
			return `| ${name} | ${real} | ${found} | ${others} | ${inOthers} |`;
		});
		const head = '| Glob | Files with stories | Findings | Other files | Findings |\n| --- | --- | --- | --- | --- |';
		assert.ok(page.includes(`${head}\n${table.join('\n')}\n`), `${head}\n${table.join('\n')}`);
	});
});
