import assert from 'node:assert/strict';
import { lintFiles } from '../../../src/cli/lintFiles.ts';
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
				mayWrite: () => true,
				configOf: async () => config,
				knownIds: async () => undefined,
			} as const;
			const [linted] = await lintFiles([workspace.path('a.md')], 'stories', context, () => {});
			assert.match(linted?.report.error ?? '', /^The file was not fixed because it changed on disk/);
			assert.deepEqual(
				linted?.report.diagnostics.map(({ rule }) => rule),
				['missing-section'],
			);
			assert.deepEqual([linted?.file?.text, linted?.file?.fixes], [brokenStory, 0]);
		} finally {
			workspace.remove();
		}
	});
});
