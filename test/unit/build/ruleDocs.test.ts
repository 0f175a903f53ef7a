import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { currentIndex, currentPage, lintExamples, pageFile } from '../../../src/build/ruleDocs.ts';
import { rules } from '../../../src/core/lint/rules.ts';

describe('rule pages', () => {
	it('exist for every rule and for nothing else', () => {
		const pages = readdirSync(new URL('../../../docs/rules/', import.meta.url)).sort();
		assert.deepEqual(pages, ['README.md', ...rules.map(({ id }) => `${id}.md`)].sort());
	});

	it('have an index that is up to date', () => {
		const index = readFileSync(pageFile('README'), 'utf8');
		assert.equal(index, currentIndex(), 'run: node src/build/ruleDocs.ts');
	});

	for (const rule of rules) {
		describe(rule.id, () => {
			const page = readFileSync(pageFile(rule.id), 'utf8');

			it('says what the rule says of itself', () => {
				assert.equal(page, currentPage(rule, page), 'run: node src/build/ruleDocs.ts');
			});

			it('has a bad example in which only this rule finds something', () => {
				const { bad } = lintExamples(rule.id, page);
				assert.deepEqual(
					bad.diagnostics.map((found) => found.rule),
					[rule.id],
				);
			});

			it('has a good example in which no rule finds anything', () => {
				const { good } = lintExamples(rule.id, page);
				assert.equal(good.stories.length, 1);
				assert.deepEqual(good.diagnostics, []);
			});
		});
	}
});
