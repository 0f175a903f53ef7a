import assert from 'node:assert/strict';
import { guessedComment } from '../../../../../src/core/story/partFacts.ts';
import { findings, fixed, story } from './support.ts';

const rule = 'placeholder-text';

describe(rule, () => {
	const reported: [result: string, placeholder: string][] = [
		['It fell by XX% in a week.', 'XX%'],
		['It fell by X % in a week.', 'X %'],
		['It saved $XX a month.', '$XX'],
		['It saved [how much?] a month.', '[how much?]'],
		['It saved [insert figure] a month.', '[insert figure]'],
		['It reached [number] users.', '[number]'],
		['It reached [number of users] users.', '[number of users]'],
		['It saved [your company] money.', '[your company]'],
		['It saved [add a figure] a month.', '[add a figure]'],
		['It saved a lot of time, [FILL: how much].', '[FILL: how much]'],
		['It raised [domain] metrics.', '[domain]'],
		['I found [main pattern] in the logs.', '[main pattern]'],
		['At [Company] it worked.', '[Company]'],
		['It improved [specific metric or KPI] at once.', '[specific metric or KPI]'],
		['It fell. TODO: look up by how much.', 'TODO'],
		['It fell (TBD).', 'TBD'],
		['It fell, <describe by how much>.', '<describe by how much>'],
		['It fell to ____ tickets.', '____'],
		['電気代が約___%下がった。', '___'],
		['成本降低了约XX%。', 'XX%'],
		['It fell within [TIME].', '[TIME]'],
		['It fell. [IMPACT - orders, refunds].', '[IMPACT - orders, refunds]'],
		['오류가 줄었다. [확인 필요: N% 감소]', '[확인 필요: N% 감소]'],
		['Les erreurs ont baissé. [à compléter]', '[à compléter]'],
		['It fell.\n\nTODO ask Ana for the figure', 'TODO'],
		['It fell by TODO percent.', 'TODO'],
		['It fell. TODO ask Ana for the figure', 'TODO'],
		['It reached <number> users.', '<number>'],
		['It reached {{users}} users.', '{{users}}'],
		['It fell by ??? in a week.', '???'],
		['It fell to ???', '???'],
		['It fell by N% in a week.', 'N%'],
		['It fell by N % in a week.', 'N %'],
		['It fell by 3%. Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
	];
	for (const [result, placeholder] of reported) {
		it(`reports ${JSON.stringify(result)}`, () => {
			const [found, ...others] = findings(rule, story({ result }));
			assert.equal(found?.found, placeholder);
			assert.equal(
				found?.message,
				`Result still contains the placeholder "${placeholder}"; replace it with your own words or figure, or delete it.`,
			);
			assert.deepEqual(others, []);
		});
	}

	it('takes a ticked box for no gap', () => {
		assert.deepEqual(findings(rule, story({ result: 'It held for 2 seasons. [x] done' })), []);
	});

	for (const action of [
		'I read the paper [1], the notes [2, 3] and [Smith 2020], and answered [sic].',
		'I told [the vendor] that [our product] and [that system] were [no problem] for [Acme].',
		'I read the [roles](roles.md) and the [goals][1] and `[domain]`.',
		'I removed 40 TODO comments and the TODO list.',
		'I asked [the client] for time, and [Ana](https://example.org) agreed.',
		'I read the note.[^1] See [[Other note]] and ![why](chart.png).',
		'I told [Project Apollo] and [Company A] to call [when they arrived] about the [write-ahead log].',
		'- [ ] I asked\n- [x] I wrote',
		'I ran `echo [fill in] XX% TODO:` and <kbd>Ctrl</kbd>.',
		'I chose X over Y, in XML, at size XXL.',
		'She said "[…] I cannot", and I waited.',
		'I wrote __init__ and kept snake__case.',
		'I moved vector<your_type> to a list.',
		'I opened [ a bracket.\n\nWas it closed?] It was.',
		'I tried X\n% of it.',
		'I asked why???',
		'I wrote Map<number> and <b>two</b> more.',
	]) {
		it(`is silent about ${JSON.stringify(action)}`, () => assert.deepEqual(findings(rule, story({ action })), []));
	}

	it('wants a title, once something is told', () => {
		for (const title of ['[Title of the story]', '[Title]', 'TODO', '[your title]']) {
			const [found] = findings(rule, story({ title }));
			assert.equal(found?.found, title);
			assert.match(found.message, /^The title is still a placeholder/);
		}
		assert.deepEqual(findings(rule, story({ title: '[ACME] Retries that hurt' })), []);
		const blank = '# [Title of the story]\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n';
		assert.deepEqual(findings(rule, blank), []);
	});

	it('asks to check parts that were guessed, until the line that says so is deleted', () => {
		const text = story({ title: `Retries that hurt\n\n${guessedComment}` });
		const [found, ...others] = findings(rule, text);
		assert.match(found?.message ?? '', /^The parts were guessed from your notes/);
		assert.deepEqual(others, []);
		assert.equal(fixed(text, found), story());
		assert.deepEqual(findings(rule, `${guessedComment}\n\n${story()}`), []);
	});
});
