import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Guide } from '../../src/core/guide/guide.ts';
import { linkedQuestion, pageAt, pagePath } from '../../src/core/guide/pagePath.ts';
import { builtIn } from '../unit/core/guide/support.ts';

const guide = new Guide(builtIn.guide);
const someIds = [...guide.questions, ...guide.chapters].map((page) => page.id);
const name = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom('..', '__proto__', 'constructor', '%2e%2e', ...someIds),
);

/** A link leads to the page that it names, or nowhere. */
export const linksLeadToPages = fc.property(
	fc.constantFrom('/questions/', '/chapters/', '/', 'questions/', '/questions/../'),
	name,
	fc.constantFrom('', '.md', '/', '?x', '\n', '.md.md'),
	(folder, page, ending) => {
		const path = folder + page + ending;
		const linked = linkedQuestion(path);
		if (linked !== undefined) {
			assert.equal(`/questions/${linked}`, path);
			assert.equal(guide.question(linked)?.id ?? linked, linked);
		}
		const shown = pageAt(path, guide);
		if (shown) {
			assert.equal(pagePath(shown), path);
		}
	},
);
