import assert from 'node:assert/strict';
import { Progress } from '../../../src/cli/progress.ts';

describe('Progress', () => {
	/** What is shown when so many files are done at these milliseconds. */
	function shown(terminal: boolean, ...times: number[]): string {
		let text = '';
		let now = 0;
		const write = (more: string) => {
			text += more;
		};
		const output = { write, terminal, watched: false, colors: false, columns: 80 };
		const progress = new Progress(output, () => now);
		times.forEach((time, index) => {
			now = time;
			progress.update(() => `Linting: ${index + 1} of 9 files`);
		});
		progress.end();
		return text;
	}

	it('shows a line on a terminal when a run takes long, now and then, and takes it away', () => {
		assert.equal(
			shown(true, 10, 499, 500, 550, 600),
			'\r\u001B[KLinting: 3 of 9 files\r\u001B[KLinting: 5 of 9 files\r\u001B[K',
		);
	});

	it('shows nothing in a short run, or where there is no terminal', () => {
		assert.equal(shown(true, 10, 400), '');
		assert.equal(shown(false, 10, 800), '');
	});
});
