import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { defaultStories } from '../../../src/core/lint/config.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { compileGlobs } from '../../../src/core/text/globs.ts';

const folder = join(import.meta.dirname, '../../../media/sample-stories');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

const guide = join(import.meta.dirname, '../../../media/guide');
const competencies: { id: string }[] = parse(readFileSync(join(guide, 'competencies.yaml'), 'utf8'));
const knownIds = {
	questions: new Set(globSync('*.md', { cwd: join(guide, 'questions') }).map((file) => basename(file, '.md'))),
	competencies: new Set(competencies.map(({ id }) => id)),
};

/** What each sample is there to show. */
const findings: Record<string, string[]> = {
	'api-disagreement.md': ['no-reflection', 'unbalanced', 'we-in-action'],
	'checkout-outage.md': [],
	'drafts.md': ['empty-section', 'empty-section', 'hypothetical-action', 'placeholder-text', 'placeholder-text'],
	'flaky-tests.md': ['missing-section'],
	'invoice-search.md': [],
	'queue-migration.md': [],
	'report-service.md': ['unquantified-result'],
	'team-lead-bank.md': [],
};

describe('sample stories', () => {
	const files = globSync('stories/*.md', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));

	it('are those of this list and of their README', () => {
		assert.deepEqual(
			files.sort(),
			Object.keys(findings).map((name) => `stories/${name}`),
		);
		for (const name of Object.keys(findings)) {
			assert.ok(readme.includes(`\`${name}\``), name);
		}
	});

	it('are story files without any configuration, and their README is none', () => {
		const isStory = compileGlobs(defaultStories);
		assert.deepEqual(files.filter(isStory), files);
		assert.equal(isStory('README.md'), false);
	});

	for (const [name, rules] of Object.entries(findings)) {
		it(`${name} shows ${rules.length === 0 ? 'a story without findings' : [...new Set(rules)].join(', ')}`, () => {
			const { document, findings: found } = lint(readFileSync(join(folder, 'stories', name), 'utf8'), { knownIds });
			assert.notEqual(document.stories.length, 0);
			assert.deepEqual(found.map(({ rule }) => rule).sort(), rules);
		});
	}
});
