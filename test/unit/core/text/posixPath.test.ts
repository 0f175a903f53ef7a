import assert from 'node:assert/strict';
import { numberedName, relativeLink } from '../../../../src/core/text/posixPath.ts';

describe('posixPath', () => {
	it('gives the way from a folder to a file', () => {
		assert.equal(relativeLink('/me/preparation/jobs', '/me/stories/a b.md'), '../../stories/a b.md');
		assert.equal(relativeLink('/me', '/me/a.md'), 'a.md');
		assert.equal(relativeLink('/me/a', '/me/a/b/c.md'), 'b/c.md');
		assert.equal(relativeLink('/me/a.md', '/me/a.md'), '../a.md');
		assert.equal(relativeLink('/', '/a.md'), 'a.md');
	});

	it('puts a number before the ending of a file name', () => {
		assert.equal(numberedName('a.star.md', 2), 'a.star-2.md');
		assert.equal(numberedName('a', 3), 'a-3');
	});
});
