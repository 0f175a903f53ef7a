import type { THEMES, Workbench } from './hosts/openWorkbench.ts';

/** A picture of the extension at work. */
export interface Scene {
	/** The start of the picture's file name. */
	readonly name: string;
	/** The kinds of themes to show it in; all that are named give a picture of their own. */
	readonly themes: readonly (keyof typeof THEMES)[];
	readonly settings?: Record<string, unknown>;
	/** Brings the workbench, opened on the sample stories, to what the picture shows. */
	set(workbench: Workbench): Promise<void>;
}

const everyTheme = ['light', 'dark', 'highContrast'] as const;

export const scenes: readonly Scene[] = [
	{
		name: 'findings',
		themes: everyTheme,
		async set(workbench) {
			await workbench.openFile('stories/report-service.md');
			await workbench.command('STAR Coach: Lint All Stories');
			await workbench.page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
		},
	},
];
