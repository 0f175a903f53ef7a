import assert from 'node:assert/strict';
import { setFacts } from '../../../../src/core/edit/setFacts.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

const story =
	'# Outage\n\n## Situation\n\nIt was down.\n\n## Task\n\nI had to.\n\n## Action\n\nI did.\n\n## Result\n\nFine.\n';

function mark(text: string): string | null {
	const document = parseStories(text);
	const [first] = document.stories;
	const edits = first ? setFacts(document, first, { measurable: false, reason: 'Too early to tell' }) : null;
	return edits && applyEdits(text, edits);
}

describe('a result that cannot be measured', () => {
	it('is said in the front matter', () => {
		const lines = 'measurable: false\nreason: Too early to tell\n';
		assert.equal(mark(story), `---\n${lines}---\n\n${story}`);
		assert.equal(
			mark(`---\ntype: star-story # mine\n---\n\n${story}`),
			`---\ntype: star-story # mine\n${lines}---\n\n${story}`,
		);
		assert.equal(mark(`---\n---\n\n${story}`), `---\n${lines}---\n\n${story}`);
	});

	it('is not said where the front matter is broken or no YAML', () => {
		assert.equal(mark(`---\na: [\n---\n\n${story}`), null);
		assert.equal(mark(`+++\na = 1\n+++\n\n${story}`), null);
		assert.equal(mark(`---json\n{}\n---\n\n${story}`), null);
		assert.equal(mark(`---\n{ a: 1 }\n---\n\n${story}`), null);
	});
});
