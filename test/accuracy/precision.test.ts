import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPrecision } from './precision.ts';

describe('readings of findings', () => {
	const row = { rule: 'too-long', severity: 'info', read: 10, useful: 7, pedantic: 2, false: 1 };
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'star-coach-'));
		file = join(folder, 'precision.json');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('are none without their file', () => assert.equal(readPrecision(file), null));

	it('are taken as they were counted', () => {
		const readings = { date: '2026-01-31', rows: [row] };
		writeFileSync(file, JSON.stringify(readings));
		assert.deepEqual(readPrecision(file), readings);
	});

	it('are refused where a finding was counted twice or not at all', () => {
		writeFileSync(file, JSON.stringify({ date: '2026-01-31', rows: [{ ...row, useful: 8 }] }));
		assert.throws(() => readPrecision(file), /Of 10 findings of too-long, 11 are counted/);
	});
});
