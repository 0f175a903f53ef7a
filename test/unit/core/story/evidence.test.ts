import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const labeled = (...labels: string[]) => labels.map((label) => `**${label}:** We were there.\n`).join('\n');
const evidence = (text: string, isStoryFile = false) =>
	parseStories(text, { isStoryFile }).stories.map((story) => story.evidence);
const severities = (text: string, isStoryFile = false) =>
	lint(text, { isStoryFile }).findings.map(({ rule, severity, section }) => [rule, severity, section].join(' '));

describe('the evidence of a story', () => {
	const pair = labeled('Situation', 'Action');

	it('is declared by the front matter, a comment above it, or the configuration', () => {
		assert.deepEqual(evidence(`---\ntype: star-story\n---\n\n${pair}`), ['declared']);
		assert.deepEqual(evidence(`<!-- star-coach-story -->\n\n${pair}`), ['declared']);
		assert.deepEqual(evidence(pair, true), ['declared']);
		assert.deepEqual(evidence(`## One\n\n${pair}\n<!-- star-coach-story -->\n\n## Two\n\n${pair}`), [
			'possible',
			'declared',
		]);
	});
});

describe('what is said about a story', () => {
	it('bears every severity where it is declared', () => {
		assert.deepEqual(severities(labeled('Situation', 'Result'), true), [
			'missing-section warning task',
			'missing-section error action',
			'unquantified-result warning result',
		]);
	});

	it('is a warning at most where it is evident', () => {
		assert.deepEqual(severities(labeled('Task', 'Action', 'Result')), [
			'missing-section hint situation',
			'unquantified-result warning result',
		]);
		assert.deepEqual(severities(labeled('Situation', 'Task', 'Action')), ['missing-section warning result']);
	});

	it('takes Situation, Action and Result for a scheme of its own where it is evident', () => {
		assert.deepEqual(severities(labeled('Situation', 'Action', 'Result')), [
			'too-short hint ',
			'unquantified-result warning result',
		]);
		assert.ok(severities(labeled('Situation', 'Action', 'Result'), true).includes('missing-section warning task'));
	});

	it('is nothing where it is only possible, not even about its front matter', () => {
		assert.deepEqual(severities(`---\ntitle: One\ntitle: Two\n---\n\n${labeled('Situation', 'Action')}`), []);
		assert.deepEqual(severities(labeled('Problem', 'Solution', 'Result')), []);
	});
});
