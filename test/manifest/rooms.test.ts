import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(import.meta.dirname, '../../src/core');

/**
 * The lines that each room of the core may have. A room that grows names what it replaces; raise a number only on
 * purpose, and lower it when a room has shrunk.
 */
const most: Readonly<Record<string, number>> = {
	story: 7124,
	text: 985,
	write: 1559,
	edit: 911,
	start: 854,
	report: 252,
};

function linesIn(room: string): number {
	return readdirSync(join(core, room), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.reduce((sum, name) => sum + readFileSync(join(core, room, name), 'utf8').split('\n').length - 1, 0);
}

describe('the rooms of the core', () => {
	for (const [room, lines] of Object.entries(most)) {
		it(`have no more lines than they are given: ${room}`, () => {
			const count = linesIn(room);
			assert.ok(count <= lines, `${room} has ${count} lines, more than ${lines}`);
			assert.ok(count > lines - 100, `${room} has ${count} lines; lower its number to that`);
		});
	}
});
