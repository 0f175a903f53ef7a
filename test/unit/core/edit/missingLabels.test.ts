import assert from 'node:assert/strict';
import { beginsLabel } from '../../../../src/core/edit/labelStart.ts';
import { missingLabels } from '../../../../src/core/edit/missingLabels.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { applyEdits } from '../../../../src/core/text/edit.ts';

/** The labels proposed at `^`, and the text with the first one inserted. */
function propose(marked: string) {
	const offset = marked.indexOf('^');
	const text = marked.replace('^', '');
	const found = missingLabels(parseStories(text), offset);
	const [first] = found?.labels ?? [];
	return {
		labels: found?.labels.map(({ text }) => text.trim()),
		text: found && first ? applyEdits(text, [{ ...found.span, text: first.text }]) : null,
	};
}

describe('missing labels', () => {
	it('follow a bold marker, with the punctuation of the story', () => {
		assert.equal(
			propose('**Situation.** It was down.\n\n**Task.** I had to.\n\n**^').text,
			'**Situation.** It was down.\n\n**Task.** I had to.\n\n**Action.** ',
		);
		assert.equal(
			propose('- **Situation:** It was down.\n- **Task:** I had to.\n- **^**\n').text,
			'- **Situation:** It was down.\n- **Task:** I had to.\n- **Action:** \n',
		);
		assert.equal(
			propose('__S__: It was down.\n\n__T__: I had to.\n\n__^').text,
			'__S__: It was down.\n\n__T__: I had to.\n\n__A__: ',
		);
	});

	it('are in the language, case and scheme of the story', () => {
		assert.deepEqual(propose('## AUSGANGSLAGE\n\nAlles stand.\n\n## AUFGABE\n\nIch musste.\n\n## ^').labels, [
			'AKTION',
			'ERGEBNIS',
			'REFLEXION',
		]);
		assert.deepEqual(
			propose('## Challenge\n\nIt was down.\n\n## Action\n\nI did.\n\n## Result\n\nFine.\n\n## ^').labels,
			['Reflection'],
		);
	});

	it('are all five in a text without labels, and those left in one that is no story yet', () => {
		assert.deepEqual(propose('# Outage\n\n## ^').labels, ['Situation', 'Task', 'Action', 'Result', 'Reflection']);
		assert.deepEqual(propose('# Outage\n\n**Tarea:** algo.\n\n**^').labels, [
			'Acción:**',
			'Resultado:**',
			'Reflexión:**',
			'Situación:**',
		]);
	});

	it('are not proposed for titles, in text and inside a line', () => {
		const story = '# One\n\n## Situation\n\na\n\n## Task\n\nb\n\n';
		assert.equal(propose(`${story}# ^`).labels, undefined);
		assert.equal(propose(`${story}some **^`).labels, undefined);
		assert.equal(propose(`${story}#^`).labels, undefined);
		assert.equal(beginsLabel('## '), true);
		assert.equal(beginsLabel('- **Re'), true);
		assert.equal(beginsLabel('a sentence '), false);
	});
});
