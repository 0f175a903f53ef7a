import assert from 'node:assert/strict';
import { findings, fixed, story } from './support.ts';

const rule = 'missing-section';
const parts = (text: string) => findings(rule, text).map(({ section }) => section);

describe(rule, () => {
	it('names the part, says what belongs there, and points at the title', () => {
		const text = story().replace(/## Task\n\n.*\n\n/, '');
		const [found, ...others] = findings(rule, text);
		assert.equal(
			found?.message,
			'This story has no Task; add a label for it and say what you were asked to do, or took on yourself.',
		);
		assert.equal(found?.found, 'Retries that hurt');
		assert.equal(found?.severity, 'error');
		assert.equal(found?.fixes[0]?.title, 'Add a Task section');
		assert.deepEqual(others, []);
	});

	it('hands over to empty-section once the label stands', () => {
		const text = story().replace(/## Result\n\n.*\n/, '');
		const after = fixed(text, findings(rule, text)[0]);
		assert.deepEqual(findings(rule, after), []);
		assert.deepEqual(
			findings('empty-section', after).map(({ section }) => section),
			['result'],
		);
	});

	it('asks for what the scheme asks for', () => {
		assert.deepEqual(parts('**Challenge:** A.\n\n**Action:** I did.\n\n**Result:** 3%.\n'), []);
		assert.deepEqual(parts('**Problem:** A.\n\n**Solution:** I did.\n\n**Result:** 3%.\n'), []);
		assert.deepEqual(parts('**Situation:** A.\n\n**Behaviour:** I did.\n\n**Impact:** 3%.\n'), []);
		assert.deepEqual(
			parts('---\nscheme: SAR\n---\n\n**Situation:** A.\n\n**Action:** I did.\n\n**Result:** 3%.\n'),
			[],
		);
		assert.deepEqual(parts('**Situation:** A.\n\n**Obstacle:** B.\n\n**Action:** I did.\n'), ['result']);
	});

	it('counts combined labels, letters and other languages', () => {
		assert.deepEqual(parts('## Situation/Task\n\nA.\n\n## Action\n\nI did.\n\n## Result\n\n3%.\n'), []);
		assert.deepEqual(parts('S: A.\n\nT: B.\n\nA: I did.\n\nR: 3%.\n'), []);
		assert.deepEqual(parts('## Situation\n\nA.\n\n## Aufgabe\n\nB.\n\n## Handlung\n\nIch.\n'), ['result']);
	});

	it('finds every missing part of a declared story, and of each story in a file', () => {
		assert.deepEqual(parts('---\ntype: star-story\n---\n\n# One\n\nNotes.\n'), [
			'situation',
			'task',
			'action',
			'result',
		]);
		const two =
			'## One\n\n**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n## Two\n\n**Task:** B.\n\n**Action:** I ran.\n\n**Result:** 3%.\n';
		assert.deepEqual(
			findings(rule, two).map(({ section, story, found }) => [section, story, found]),
			[
				['result', 0, 'One'],
				['situation', 1, 'Two'],
			],
		);
	});

	it('asks for no Task where the writer tells stories without one', () => {
		const sar = '**Situation:** The mill stood still.\n\n**Action:** I dug.\n\n**Result:** 3 mills run.\n\n';
		assert.deepEqual(parts(`# One\n\n${sar}`), ['task']);
		assert.deepEqual(parts(`# My SAR story\n\n${sar}`), []);
		assert.deepEqual(parts(`## One\n\n${sar}## Two\n\n${sar}`), []);
		const star = sar.replace('**Action', '**Task:** Dig.\n\n**Action');
		assert.deepEqual(parts(`## One\n\n${sar}## Two\n\n${star}`), ['task']);
		assert.deepEqual(parts(`## One\n\n${sar}## Two\n\n${star}## Three\n\n${sar}`), []);
		assert.deepEqual(parts(`## One\n\n${sar}## Two\n\n${star}## Three\n\n${sar}## Four\n\n${star}`), ['task', 'task']);
		assert.deepEqual(parts(`# Answers\n\nThe parts in the SAR method are as follows:\n\n${sar}`), []);
		assert.deepEqual(parts(`# Answers\n\n${sar}The parts in the SAR method are these.\n`), ['task']);
	});

	it('asks for no Task where the title is the question and each part is a line', () => {
		const sar = '**Situation:** The mill stood still.\n\n**Action:** I dug.\n\n**Result:** 3 mills run.\n';
		assert.deepEqual(parts(`### When did you last save a customer?\n\n${sar}`), []);
		assert.deepEqual(parts(`### Tell me about a mill that you saved\n\n${sar}`), []);
		assert.deepEqual(parts(`### A mill that I saved\n\n${sar}`), ['task']);
		assert.deepEqual(
			parts(`### When did you last save a customer?\n\n${sar.replace('dug.', 'dug.\n\nThen I asked.')}`),
			['task'],
		);
	});

	it('takes a label with a slip for the part that is missing', () => {
		const slips =
			'### One\n\nSituation: A mill stood still.\nTask: Start it.\nActioin: I dug for a week.\nResut: 3 mills run.\n';
		assert.deepEqual(parts(slips), []);
		assert.deepEqual(parts(slips.replaceAll(/^(\w+):/gm, '- **$1**:')), []);
		assert.deepEqual(parts(slips.replaceAll(/^(\w+): (.*)\n/gm, '#### $1\n\n$2\n\n')), []);
		assert.deepEqual(parts(slips.replace('Resut', 'Rest')), ['result']);
		assert.deepEqual(parts(slips.replace('Resut', '**Resut**')), []);
		assert.deepEqual(
			parts('SITUATION:\n- A mill.\n\nTASK:\n- Start it.\n\nACITON\n- I dug.\n\nRESULT:\n- 3 run.\n'),
			[],
		);
	});

	it('knows the final result in other languages', () => {
		for (const label of ['최종 성과', '最终结果', '最終結果', 'Endergebnis', 'Resultado final', 'Résultat final']) {
			assert.deepEqual(
				parts(`**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did.\n\n**${label}:** 3%.\n`),
				[],
				label,
			);
		}
	});

	it('asks for what the letters of the writer spell', () => {
		const beside = (...labels: string[]) =>
			parts(`# One\n\n${labels.map((label) => `**${label}:** I did.\n\n`).join('')}`);
		assert.deepEqual(beside('Situation (S)', 'Approach (A)', 'Result (R)', 'Lesson (L)'), []);
		assert.deepEqual(beside('S – Situation', 'A – Action', 'R – Result'), []);
		assert.deepEqual(beside('Situation (S)', 'Task (T)', 'Action (A)'), ['result']);
		assert.deepEqual(beside('Task (T)', 'Action (A)', 'Result (R)'), ['situation']);
		const loar = '- **Lead**: I ran it.\n- **Obstacle**: Rain.\n- **Action**: I dug.\n- **Result**: 3 mills.\n';
		assert.deepEqual(parts(`## The mills (LOAR)\n\n${loar}`), []);
		assert.deepEqual(parts(`## The mills (API)\n\n${loar}`), ['situation']);
		assert.deepEqual(parts(`## The mills (STAR)\n\n${loar.replace('Obstacle', 'Task')}`), ['situation']);
	});

	it('asks for nothing of cues below a heading that says so', () => {
		const cues =
			'### The mills\n\n- Situation: mills that stood still\n- Action: dug, with a map\n- Result: mills that run\n';
		assert.deepEqual(parts(`## Stories still to flesh out\n\n${cues}`), []);
		assert.deepEqual(parts(`## Stories\n\n${cues}`), ['task']);
		const written = cues.replace('dug, with a map', 'I dug a week, by hand, with a map. Then I asked the miller.');
		assert.deepEqual(parts(`## Stories still to flesh out\n\n${written}`), ['task']);
	});

	it('asks for no Task where the Situation says it', () => {
		const says = [
			'The mill stood still, and I was asked to find out why.',
			'Die Mühle stand still, und ich sollte den Grund finden.',
			'Le moulin était arrêté et je devais le relancer.',
			'El molino estaba parado y tuve que arrancarlo.',
			'O moinho parou e me pediram que o consertasse.',
			'De molen stond stil en ik moest hem starten.',
			'Il mulino era fermo e dovevo farlo ripartire.',
			'Мельница встала, и мне нужно было её запустить.',
			'磨坊停了，我负责让它重新转起来。',
			'방앗간이 멈췄고 제가 수리를 맡았습니다.',
			'水車が止まり、私が修理を担当しました。',
			'The mill stood still, and we needed to get it going.',
			'The mill stood still. The goal was to grind again by May.',
			'The mill stood still, and the client wanted his flour.',
		];
		for (const situation of says) {
			assert.deepEqual(parts(`**Situation:** ${situation}\n\n**Action:** I dug.\n\n**Result:** 3%.\n`), [], situation);
		}
	});

	it('takes a label of the writer between two parts for what belongs there', () => {
		const text = '**Situation:** A.\n\n**Decision:** We chose B.\n\n**Result:** 3%.\n';
		assert.deepEqual(parts(text), []);
		assert.deepEqual(parts(text.replaceAll(/\*\*(\w+):\*\*/g, '## $1\n\n')), []);
		assert.deepEqual(parts(text.replaceAll(/\*\*(\w+):\*\*/g, '- **$1**:')), []);
		assert.deepEqual(parts('**Situation:** A.\n\n**Task:** B.\n\n**Action:** C.\n\n**Tags:** D.\n'), ['result']);
	});

	it('takes a challenge behind the situation for the task', () => {
		const scar = '**Situation:** A.\n\n**Challenge:** B.\n\n**Action:** C.\n\n**Result:** 3%.\n';
		assert.deepEqual(parts(scar), []);
		assert.deepEqual(parts(scar.replace('Challenge', 'Background')), ['task']);
	});

	it('is silent about what may as well be a report, unless the file says that it is a story', () => {
		const report = '## Goal\n\nFewer weeds.\n\n## Approach\n\nWe mulched.\n\n## Results\n\nHalf the weeds were gone.\n';
		assert.deepEqual(parts(report), []);
		assert.deepEqual(parts(report.replace('Approach', 'Action')), ['situation']);
		assert.deepEqual(parts(`---\ntype: star-story\n---\n\n${report}`), ['situation']);
	});

	it('is silent about a document without a story', () => {
		assert.deepEqual(parts('# Minutes\n\n## Action items\n\n- Ana: write it\n\n## Background\n\nA.\n'), []);
	});
});
