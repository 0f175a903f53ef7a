import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStages, type Stage } from '../../../src/build/stages.ts';
import { temporaryFolder } from '../../../src/build/temporaryFolder.ts';

const script = (kind: Stage['kind'], code: string): Stage => ({
	heading: 'A stage of a test',
	command: ['node', '-e', code],
	kind,
});

/** Runs stages with what they write kept off the terminal. */
async function run(...stages: Stage[]) {
	const write = process.stdout.write;
	let shown = '';
	process.stdout.write = (chunk: string | Uint8Array) => {
		shown += String(chunk);
		return true;
	};
	try {
		return { outcomes: await runStages(stages, 2), shown };
	} finally {
		process.stdout.write = write;
	}
}

const outcomeOf = async (stage: Stage) => (await run(stage)).outcomes[0];
const summary = (text: string) => `console.log(${JSON.stringify(text)})`;

describe('the stages of a test run', () => {
	it('count what mocha counts', async () => {
		const stage = script('tests', `${summary('  12 passing (3s)\n  2 failing\n')}; process.exitCode = 2`);
		assert.deepEqual(await outcomeOf(stage), {
			passed: 12,
			failed: 2,
			secondTries: [],
			failure: '  2 failing\n\n',
		});
	});

	it('add up several summaries, in colors and behind the sign of a test host', async () => {
		const stage = script('tests', `${summary('\u001b[32m  2 passing\u001b[0m (3s)\n\u200b  3 passing (1ms)')}`);
		assert.deepEqual(await outcomeOf(stage), { passed: 5, failed: 0, secondTries: [], failure: '' });
	});

	it('take a run that breaks off, or runs no test, for a failure', async () => {
		const broken = script('tests', `${summary('  12 passing (3s)')}; process.exitCode = 1`);
		assert.deepEqual(await outcomeOf(broken), {
			passed: 12,
			failed: 1,
			secondTries: [],
			failure: '  12 passing (3s)\n',
		});
		assert.deepEqual(await outcomeOf(script('tests', '')), { passed: 0, failed: 1, secondTries: [], failure: '' });
		assert.deepEqual(await outcomeOf({ ...broken, command: ['no-such-program'] }), {
			passed: 0,
			failed: 1,
			secondTries: [],
			failure: '',
		});
	});

	it('count a check as one test, and a preparation only when it fails', async () => {
		const failure = "console.log('a fault'); process.exitCode = 3";
		assert.deepEqual(await outcomeOf(script('check', '')), { passed: 1, failed: 0, secondTries: [], failure: '' });
		assert.deepEqual(await outcomeOf(script('check', failure)), {
			passed: 0,
			failed: 1,
			secondTries: [],
			failure: 'a fault\n',
		});
		assert.deepEqual(await outcomeOf(script('preparation', '')), {
			passed: 0,
			failed: 0,
			secondTries: [],
			failure: '',
		});
		assert.deepEqual(await outcomeOf(script('preparation', failure)), {
			passed: 0,
			failed: 1,
			secondTries: [],
			failure: 'a fault\n',
		});
	});

	it('name what a test that drives VS Code passed only at its second try', async () => {
		const folder = temporaryFolder('second-try');
		writeFileSync(
			join(folder, 'some.test.cjs'),
			"let tries = 0; describe('a click', () => { it('comes late', () => { if (tries++ === 0) throw new Error('no'); });" +
				" it('comes', () => {}); it('never comes', () => { throw new Error('no'); }); });",
		);
		const command = ['mocha', '--reporter', 'test/secondTry.ts', join(folder, 'some.test.cjs')] as const;
		const outcome = await outcomeOf({ heading: 'Clicks', kind: 'tests', command: [...command] });
		assert.deepEqual(outcome?.secondTries, ['a click comes late (no)']);
		assert.equal(outcome.passed, 2);
		assert.equal(outcome.failed, 1);
		assert.match(outcome.failure, /^ {2}1 failing\n.*a click\n +never comes:/s);
	});

	it('show one output after the other, whichever ends first', async () => {
		const slow = script('check', "setTimeout(() => console.log('slow'), 200)");
		const { outcomes, shown } = await run(slow, script('check', summary('quick')), script('check', summary('last')));
		assert.equal(outcomes.length, 3);
		assert.match(shown, /slow.*quick.*last/s);
	});
});
