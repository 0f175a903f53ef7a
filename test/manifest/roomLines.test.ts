import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

/**
 * The most lines that a room may have, everything included. Lower a number whenever a room has shrunk; raise one only on
 * purpose, and say in the commit what the lines are for and what they replace.
 */
const rooms: Readonly<Record<string, number>> = {
	'src/core/story': 5278,
	'src/core/lint': 3823,
	'src/core/text': 1007,
	'src/core/write': 1193,
	'src/core/edit': 835,
	'src/core/start': 1033,
	'src/core/report': 249,
	'src/core/measure': 4095,
	'src/core/practice': 1666,
	'src/core/guide': 2170,
	'src/core/remember': 691,
	'src/extension/guide': 714,
	'src/extension/practice': 3326,
	'src/extension/services': 1873,
	'src/extension/shared': 1568,
	'src/protocol': 676,
	'src/webview': 2907,
	'src/webview/practice': 1559,
	'src/cli': 4482,
	'src/build': 2299,
};

describe('the lines of rooms', () => {
	for (const [room, most] of Object.entries(rooms)) {
		it(`${room} has at most ${most}, and not many fewer`, () => {
			const files = globSync(`${room}/**/*.ts`, { cwd: root });
			const lines = files.reduce((sum, file) => sum + readFileSync(join(root, file), 'utf8').split('\n').length - 1, 0);
			assert.ok(
				lines <= most,
				`${lines} lines: take some out, or raise the number and say in the commit what they are for`,
			);
			assert.ok(lines > most - 100, `only ${lines} lines: lower the number`);
		});
	}
});
