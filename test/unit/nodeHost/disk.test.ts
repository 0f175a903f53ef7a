import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../src/build/temporaryFolder.ts';
import { HostDisk } from '../../../src/nodeHost/disk.ts';

describe('the disk of Node’s host', () => {
	/** The first file of a folder is read in the background, the others at once. */
	for (const first of [true, false]) {
		describe(first ? 'in the background' : 'at once', () => {
			const folder = temporaryFolder('disk');
			const story = join(folder, 'story.md');
			writeFileSync(story, 'Ergebnis: 3 × so schnell');
			let disk: HostDisk;
			beforeEach(async () => {
				disk = new HostDisk();
				if (!first) {
					await disk.read(story, 100);
				}
			});

			it('gives the bytes of a file', async () => {
				const bytes = (await disk.read(story, 100)) as Uint8Array;
				assert.equal(new TextDecoder().decode(bytes), 'Ergebnis: 3 × so schnell');
			});

			it('gives the bytes of an empty file', async () => {
				writeFileSync(join(folder, 'empty.md'), '');
				assert.equal(((await disk.read(join(folder, 'empty.md'), 100)) as Uint8Array).length, 0);
			});

			it('says of a file that there is none, or that it is too large', async () => {
				assert.equal(await disk.read(join(folder, 'gone.md'), 100), null);
				assert.equal(await disk.read(story, 24), 'too-large');
			});

			it('reads no folder, and no pipe to which nobody writes', async () => {
				mkdirSync(join(folder, 'folder.md'), { recursive: true });
				await assert.rejects(disk.read(join(folder, 'folder.md'), 100));
				if (process.platform !== 'win32') {
					const pipe = join(folder, `pipe${first}.md`);
					execFileSync('mkfifo', [pipe]);
					await assert.rejects(disk.read(pipe, 100), /not a regular file/);
				}
			});
		});
	}

	it('leaves the host a turn for everything else, however many files are read', async () => {
		const folder = temporaryFolder('disk');
		const paths = Array.from({ length: 50 }, (_, index) => join(folder, `${index}.md`));
		for (const path of paths) {
			writeFileSync(path, 'A story.');
		}
		const disk = new HostDisk();
		await disk.read(paths[0] as string, 100);
		let turns = 0;
		const count = () => {
			turns++;
			next = setImmediate(count);
		};
		let next = setImmediate(count);
		for (const path of paths) {
			await disk.read(path, 100);
			for (const end = performance.now() + 2; performance.now() < end; );
		}
		clearImmediate(next);
		assert.ok(turns > 2, `${turns} turns`);
	});
});
