import assert from 'node:assert/strict';
import { labelOf, pitchIds } from '../../../../src/core/guide/model.ts';
import { readQuestion } from '../../../../src/core/guide/readQuestion.ts';
import { builtIn } from './support.ts';

const tellers = 'tellers:\n  - { level: junior, place: Nairobi, region: africa, stack: [Go, REST], shape: [] }';
const frontMatter = `---\ntype: star-question\nshort: Saying no\n${tellers}\n---\n\n# Tell me about a time you said no.\n`;

function read(text: string) {
	const { question, problems } = readQuestion(text, { id: 'own', category: 'banks' });
	assert.ok(question);
	return { question, messages: problems.map(({ message }) => message) };
}

describe('readQuestion', () => {
	it('reads several sample answers, each from a section of its own', () => {
		const { question } = read(
			`${frontMatter}\n## Sample answer\n\n### Junior\n\n**Present:** A.\n\n## Sample answer\n\n### Senior\n\n**Present:** B.\n`,
		);
		assert.deepEqual(
			question.samples.map(({ title, text, teller }) => [title, text, teller?.level]),
			[
				['Junior', '**Present:** A.', 'junior'],
				['Senior', '**Present:** B.', undefined],
			],
		);
	});

	it('needs nothing but a title, which is then the label', () => {
		const { question, messages } = read('---\ntype: star-question\n---\n\n# Why?\n');
		assert.deepEqual(messages, []);
		assert.equal(labelOf(question), 'Why?');
		assert.deepEqual([question.scheme, question.levels, question.samples], ['star', [], []]);
	});

	it('says what is wrong with the newer keys and keeps the rest', () => {
		const { question, messages } = read(
			'---\ntype: star-question\nshort: A label that is longer than any tree is wide\nscheme: speech\ndifficulty: easy\n---\n\n# Why?\n',
		);
		assert.deepEqual(messages, [
			'"short" must have at most 28 characters.',
			'"scheme" must be "star" or "pitch", not "speech".',
		]);
		assert.deepEqual([question.short, question.scheme, question.difficulty], ['', 'star', 'easy']);
	});

	it('tells pitches from stories', () => {
		const { question } = read('---\ntype: star-question\nid: own-pitch\nscheme: pitch\n---\n\n# Who are you?\n');
		assert.deepEqual(
			[...pitchIds([question, ...builtIn.guide.questions.filter(({ scheme }) => scheme === 'star')])],
			['own-pitch'],
		);
	});
});
