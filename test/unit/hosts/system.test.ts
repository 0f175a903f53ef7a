import assert from 'node:assert/strict';
import { planFor } from '../../hosts/system.ts';

describe('what the tests need from the system', () => {
	it('is installed in one go where this process may install', () => {
		assert.deepEqual(planFor(['chromium', 'neovim'], true).packages, ['chromium', 'neovim']);
		assert.deepEqual(planFor(['neovim'], true).packages, ['neovim']);
	});

	it('is named in one sentence where this process may not install', () => {
		assert.deepEqual(planFor(['chromium', 'neovim'], false), {
			packages: [],
			advice:
				'The tests need more than this machine has: install Chromium or Chrome, or name one in CHROMIUM_PATH; ' +
				'install Neovim 0.10 or newer, or name one in NVIM_PATH; ' +
				'on Debian, `sudo apt-get install chromium neovim` does.',
		});
	});

	it('is nothing on a machine that has it all', () => {
		assert.deepEqual(planFor([], true), { packages: [], advice: undefined });
		assert.deepEqual(planFor([], false), { packages: [], advice: undefined });
	});
});
