import assert from 'node:assert/strict';
import { Latest } from '../../../../src/extension/shared/latest.ts';

/** A task that ends when it is told to. */
function task() {
	let end: (result: string) => void = () => {};
	let fail: (error: Error) => void = () => {};
	const promise = new Promise<string>((resolve, reject) => {
		end = resolve;
		fail = reject;
	});
	return { run: () => promise, end, fail };
}

describe('Latest', () => {
	it('takes the result of the newest run alone, and ends every run with it', async () => {
		const latest = new Latest<string, string>();
		const taken: string[] = [];
		const [first, second] = [task(), task()];
		const runs = [first, second].map(({ run }) => latest.run('a', run, (result) => taken.push(result)));
		first.end('old');
		second.end('new');
		assert.deepEqual(await Promise.all(runs), ['new', 'new']);
		assert.deepEqual(taken, ['new']);
		assert.deepEqual(latest.keys(), []);
	});

	it('drops an older run that ends last, which ends with the result of the newest as well', async () => {
		const latest = new Latest<string, string>();
		const taken: string[] = [];
		const [first, second] = [task(), task()];
		const runs = [first, second].map(({ run }) => latest.run('a', run, (result) => taken.push(result)));
		second.end('new');
		await runs[1];
		first.end('old');
		assert.equal(await runs[0], 'new');
		assert.deepEqual(taken, ['new']);
	});

	it('passes on a failure, and goes on', async () => {
		const latest = new Latest<string, string>();
		const { run, fail } = task();
		const running = latest.run('a', run, () => assert.fail('was taken'));
		fail(new Error('no'));
		await assert.rejects(running, /no/);
		assert.deepEqual(latest.keys(), []);
		assert.equal(
			await latest.run(
				'a',
				async () => 'later',
				() => {},
			),
			'later',
		);
	});
});
