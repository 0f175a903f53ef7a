import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../src/build/hosts/cleanUp.ts';
import { disk } from '../../../src/nodeHost/disk.ts';

describe('the disk of Node’s host', () => {
	const folder = temporaryFolder('disk');
	const story = join(folder, 'story.md');
	writeFileSync(story, 'Ergebnis: 3 × so schnell');

	it('gives the bytes of a file, also of an empty one', async () => {
		const bytes = (await disk.read(story, 100)) as Uint8Array;
		assert.equal(new TextDecoder().decode(bytes), 'Ergebnis: 3 × so schnell');
		writeFileSync(join(folder, 'empty.md'), '');
		assert.equal(((await disk.read(join(folder, 'empty.md'), 100)) as Uint8Array).length, 0);
	});

	it('says of a file that there is none, or that it is too large', async () => {
		assert.equal(await disk.read(join(folder, 'gone.md'), 100), null);
		assert.equal(await disk.read(story, 24), 'too-large');
	});

	it('reads no folder, and no pipe to which nobody writes', async () => {
		await assert.rejects(disk.read(folder, 100));
		if (process.platform !== 'win32') {
			execFileSync('mkfifo', [join(folder, 'pipe.md')]);
			await assert.rejects(disk.read(join(folder, 'pipe.md'), 100), /not a regular file/);
		}
	});
});
