import assert from 'node:assert/strict';
import { linkedQuestion, reportAt, withRelativeLinks } from '../../../../src/core/guide/pagePath.ts';

describe('the path of a page', () => {
	it('names a report of the folder, and nothing outside of it', () => {
		assert.equal(reportAt('/preparation/mock-interview-2026-11-26.md'), 'mock-interview-2026-11-26.md');
		for (const path of ['/preparation/a/b.md', '/preparation/../a.md', '/preparation/a.txt', '/questions/a.md']) {
			assert.equal(reportAt(path), undefined, path);
		}
	});

	it('is what a link from outside asks for', () => {
		assert.equal(linkedQuestion('/questions/a-failure'), 'a-failure');
		assert.equal(linkedQuestion('/chapters/a-failure'), undefined);
	});
});

describe('the links of a report', () => {
	const relative = (link: string) => withRelativeLinks(`- [A](${link}), twice: [B](${link})`, 'pages', 'me.coach');

	it('lead to the page beside it, whatever editor they were written for', () => {
		const expected = '- [A](../questions/a-failure.md), twice: [B](../questions/a-failure.md)';
		assert.equal(relative('pages:/questions/a-failure.md'), expected);
		assert.equal(relative('vscode://me.coach/questions/a-failure'), expected);
		assert.equal(relative('vscodium://me.coach/questions/a-failure'), expected);
	});

	it('to elsewhere stay as they are', () => {
		for (const link of [
			'https://me.example/questions/a',
			'vscode://you.coach/questions/a',
			'pages:/chapters/a.md',
			'a.md',
		]) {
			assert.equal(relative(link), `- [A](${link}), twice: [B](${link})`);
		}
	});
});
