import assert from 'node:assert/strict';
import { reportOf } from '../report/reportOf.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const pitch = (present: string, past: string, why: string) =>
	`---\nscheme: pitch\n---\n\n# Me\n\n**Present:** ${present}\n\n**Past:** ${past}\n\n**Why here:** ${why}\n`;
const ids = ['must-prepare-introduce-yourself', 'must-prepare-why-this-role'];
const knownIds = {
	questions: new Set([...ids, 'must-prepare-conflict']),
	competencies: new Set<string>(),
	pitches: new Set(ids),
};

describe('a pitch, for the linter', () => {
	it('has no finding when it is sound, labeled or not', () => {
		const labeled = pitch(words(60), words(60), words(60));
		assert.deepEqual(reportOf(labeled).diagnostics, []);
		const plain = `---\nquestions: [${ids[0]}]\n---\n\n# My biggest failure\n\nWe run it, and we know our users. ${words(150)}\n`;
		const report = reportOf(plain, { knownIds });
		assert.deepEqual(report.diagnostics, []);
		assert.equal(report.stories[0]?.scheme, 'PITCH');
		assert.deepEqual(report.stories[0]?.missing, []);
		assert.deepEqual(report.stories[0]?.sections[0]?.kinds, ['present', 'past', 'why-here']);
	});

	it('has a title, also where that could label a part', () => {
		for (const title of ['Why this role', 'Why us', 'Present']) {
			const titled = pitch(words(60), words(60), words(60)).replace('# Me', `# ${title}`);
			const report = reportOf(titled);
			assert.deepEqual(report.diagnostics, []);
			assert.deepEqual(
				report.stories.map(({ title, sections }) => [title, sections.length]),
				[[title, 3]],
			);
		}
	});

	it('is a story again where it also answers another question', () => {
		const text = `---\ntype: star-story\nquestions: [${ids[0]}, must-prepare-conflict]\n---\n\n# Me\n\n${words(100)}\n`;
		assert.ok(reportOf(text, { knownIds }).diagnostics.some(({ rule }) => rule === 'missing-section'));
	});
});
