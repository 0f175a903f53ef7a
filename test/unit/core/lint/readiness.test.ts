import assert from 'node:assert/strict';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { lackLines, readinessOf } from '../../../../src/core/lint/readiness.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import type { Severity } from '../../../../src/core/lint/severity.ts';
import { readinessText } from '../../../../src/core/report/readinessText.ts';
import { guessedComment } from '../../../../src/core/story/partFacts.ts';
import { sayInEnglish } from '../../../../src/core/text/translation.ts';
import { cpuTime } from '../../cpuTime.ts';

const sentence = (words: number) => `I ${'wrote '.repeat(words - 2)}it.`;
/** A story with a given number of words in the Action, and a given Result. */
const story = (words: number, result = 'Failures fell from 40 to 2 a week.') =>
	`# The queue\n\n## Situation\n\nIn 2024 our checkout failed every evening for customers.\n\n## Task\n\nI was asked to repair it.\n\n## Action\n\n${sentence(words)}\n\n## Result\n\n${result}\n`;
/** A story of fitting length and balance. */
const whole = (
	result = 'Failures fell from 40 to 2 a week, and nobody was called at night for the whole of that year.',
) =>
	story(80, result).replace(
		'for customers.',
		'for customers, each time that the nightly report was read by more than ten people at once.',
	);

function readiness(text: string, status?: string) {
	const result = lint(status === undefined ? text : `---\nstatus: ${status}\n---\n\n${text}`);
	const [told] = result.document.stories;
	assert.ok(told);
	return readinessOf(result, told);
}

/** The readiness of a text with the given findings. */
function readinessWith(text: string, ...found: readonly (readonly [rule: string, severity: Severity])[]) {
	const result = lint(text);
	const [told = null] = result.document.stories;
	assert.ok(told);
	const span = told.titleSpan;
	const findings = found.map(([rule, severity]) => ({
		...{ rule, docs: '', severity, span, message: '', story: told, section: null, fixes: [] },
	}));
	return readinessOf({ ...result, findings }, told);
}

describe('readiness of a story', () => {
	it('is reached with every part, a figure, a fitting length and nothing serious', () => {
		const { state, findings, lacks } = readiness(whole());
		assert.deepEqual({ state, findings, lacks }, { state: 'ready', findings: 0, lacks: [] });
	});

	it('is not reached by a story of a few seconds, or of many minutes', () => {
		assert.deepEqual(readiness(story(5)).lacks, ['too-short']);
		assert.deepEqual(readiness(story(20)).lacks, ['too-short']);
		assert.equal(readiness(story(20)).state, 'incomplete');
		assert.deepEqual(readiness(story(4000)).lacks, ['too-long', 'balance']);
		assert.equal(readiness(story(4000)).state, 'incomplete');
	});

	it('needs a figure, or a reason why there is none', () => {
		const unmeasured = whole('The team slept better and the customers were glad about it.');
		assert.ok(readiness(unmeasured).lacks.includes('figure'));
		const excused = `---\nmeasurable: false\nreason: Nobody counted.\n---\n\n${unmeasured}`;
		assert.deepEqual(readiness(excused).lacks, []);
	});

	it('asks for a figure whatever severity its rule has', () => {
		const { state, lacks } = readinessWith(whole(), ['unquantified-result', 'hint']);
		assert.deepEqual([state, lacks], ['incomplete', ['figure']]);
	});

	it('is kept back by each finding of the checklist, however mild, and by others only if they are serious', () => {
		for (const { id, checklist } of rules.filter(({ checklist }) => checklist !== 'time')) {
			const { state, lacks } = readinessWith(whole(), [id, 'hint']);
			const lines = lacks.map((lack) => lackLines[lack]);
			// Without a missing part, those rules find nothing.
			const measured = id === 'missing-section' || id === 'empty-section';
			assert.deepEqual(lines, checklist === null || measured ? [] : [checklist], id);
			assert.equal(state, lines.length === 0 ? 'ready' : 'incomplete', id);
		}
		assert.equal(readinessWith(whole(), ['invalid-front-matter', 'warning']).state, 'incomplete');
	});

	it('is not that of a story in which “we” did it, in less than a minute', () => {
		const we = whole().replace(
			sentence(80),
			'We moved the report to the replica, we tested it, and we went home. '.repeat(5),
		);
		assert.deepEqual(readiness(we).lacks, ['own']);
		assert.deepEqual(statesIn(we), ['incomplete: Your part is unclear']);
		assert.equal(readiness(we, 'draft').isTellable, false);
		assert.equal(readiness(whole(), 'draft').isTellable, true);
		// 39 s
		assert.deepEqual(readiness(story(72)).lacks.slice(0, 1), ['too-short']);
	});

	it('needs every part, also where the rules about parts are off', () => {
		assert.deepEqual(readinessWith(whole().replace(/## Result[\s\S]*/, '')).lacks, ['part']);
	});

	it('is never that of a draft', () => {
		assert.equal(readiness(whole(), 'draft').state, 'draft');
		assert.equal(readiness(whole(), 'ready').state, 'ready');
	});

	it('does not depend on the versions of the story', () => {
		const { state, remarks, lacks } = readiness(`${whole()}\n## 45 seconds\n\n${sentence(300)}\n`);
		assert.deepEqual({ state, remarks, lacks }, { state: 'ready', remarks: readiness(whole()).remarks + 1, lacks: [] });
	});

	it('is given up for a story that is retired', () => {
		assert.equal(readiness(whole(), 'retired').state, 'retired');
	});

	/** What a file says about each of its stories, state and words. */
	function statesIn(text: string, config = '') {
		const { layer } = readConfigFile(config, rules);
		const result = lint(text, { isStoryFile: true, config: toConfig(layer ? [layer] : [], rules) });
		return result.document.stories.map((told) => {
			const found = readinessOf(result, told);
			return `${found.state}: ${readinessText(found, sayInEnglish)}`;
		});
	}

	it('is measured by the time it takes, wherever the rule about it is silent', () => {
		const seven = Array.from({ length: 7 }, () => story(20)).join('\n');
		assert.deepEqual(new Set(statesIn(seven).map((each) => each.split(', ')[0])), new Set(['incomplete: Too short']));
		const row =
			'| Queue | In 2024 our checkout failed every evening. | I was asked to repair it. | I put a limit into the library and wrote down what we do the next time it fails. | Failures fell from 40 to 2. |';
		const table = `| Story | Situation | Task | Action | Result |\n| - | - | - | - | - |\n${row}\n`;
		assert.deepEqual(statesIn(table), ['incomplete: Too short']);
		assert.deepEqual(statesIn(`<!-- star-coach-disable too-short -->\n\n${story(20)}`), ['incomplete: Too short']);
	});

	it('is that of an outline with all parts in a few words each', () => {
		const sketches = Array.from({ length: 7 }, () => story(5)).join('\n');
		assert.deepEqual(new Set(statesIn(sketches).map((each) => each.split(',')[0])), new Set(['outline: Outline']));
		assert.deepEqual(statesIn(story(5)), ['outline: Outline']);
	});

	it('asks for the configured length, and for none where the rule is off', () => {
		assert.deepEqual(statesIn(story(20), 'rules: { too-short: { percentOfTarget: 10 }, unbalanced: off }'), [
			'ready: Ready',
		]);
		assert.deepEqual(statesIn(story(5), 'rules: { too-short: off }'), ['ready: Ready']);
		assert.deepEqual(statesIn(story(4000), 'rules: { too-long: off, unbalanced: off }'), ['ready: Ready']);
	});

	it('is kept back by a title and by parts that wait to be looked at', () => {
		const untitled = whole().replace('The queue', '[Title of the story]');
		assert.match(statesIn(untitled).join(), /^incomplete: 1 finding/);
		assert.equal(readiness(untitled, 'draft').lacks.join(), 'placeholder');
		const guessed = whole().replace('\n\n', `\n\n${guessedComment}\n\n`);
		assert.match(statesIn(guessed).join(), /^incomplete: 1 finding/);
		assert.equal(readiness(guessed, 'draft').lacks.join(), 'placeholder');
	});

	it('takes the same time for each of many stories', () => {
		const many = (count: number) =>
			lint(Array.from({ length: count }, () => story(5)).join('\n'), { isStoryFile: true });
		const timeOf = (result: ReturnType<typeof lint>) => {
			const start = cpuTime();
			result.document.stories.forEach((told) => readinessOf(result, told));
			return cpuTime() - start;
		};
		timeOf(many(20));
		const [some, more] = [many(300), many(2400)];
		assert.ok(timeOf(more) < 30 * Math.max(timeOf(some), 5), 'grows faster than the stories');
	});
});
