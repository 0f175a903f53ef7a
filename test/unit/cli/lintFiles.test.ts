import assert from 'node:assert/strict';
import { lintFiles } from '../../../src/cli/lintFiles.ts';
import type { LintedFile } from '../../../src/cli/run.ts';
import { defaultConfig } from '../../../src/core/lint/config.ts';
import { ResolvedConfig } from '../../../src/core/lint/configResolver.ts';
import { brokenStory, Workspace } from './workspace.ts';

describe('lintFiles', () => {
	it('reports what it finds in a file that it cannot write', async () => {
		const workspace = new Workspace({ 'a.md': brokenStory });
		/** Somebody else writes the file after it was read. */
		class Changing extends ResolvedConfig {
			override async isStoryFile(): Promise<boolean> {
				workspace.write('a.md', `${brokenStory}\nMore.\n`);
				return true;
			}
		}
		try {
			const config = new Changing(defaultConfig, null, workspace.folder, []);
			const context = {
				cwd: workspace.folder,
				fixing: 'written',
				isReported: () => true,
				within: null,
				configOf: async () => config,
				knownIds: async () => undefined,
			} as const;
			const files = [{ path: workspace.path('a.md'), shown: 'a.md' }];
			const linted: (LintedFile | null)[] = [];
			for await (const file of lintFiles(files, 'stories', context)) {
				linted.push(file);
			}
			const [file] = linted;
			assert.match(file?.error ?? '', /^The file was not fixed because it changed on disk/);
			assert.deepEqual(
				file?.findings.map(({ rule }) => rule),
				['missing-section'],
			);
			assert.deepEqual([file?.result.document.text, file?.fixes], [brokenStory, 0]);
		} finally {
			workspace.remove();
		}
	});
});
