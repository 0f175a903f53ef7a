// What a workspace can configure before and after it is trusted, in VS Code.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbench, type Workbench } from '../hosts/openWorkbench.ts';
import { sample } from './reviewPage.ts';

describe('a workspace that is not trusted, in VS Code', function () {
	this.timeout(240_000);
	let workbench: Workbench;
	const lens = (text: string) => workbench.page.locator('.codelens-decoration', { hasText: text }).first();

	before(async () => {
		workbench = await openWorkbench({ trust: false, settings: { 'workbench.startupEditor': 'none' } });
		for (const [path, text] of [
			['.vscode/settings.json', '{ "starCoach.stories": ["notes/*.md", "!stories/**"] }'],
			['notes/named.md', sample('flaky-tests')],
			['configured/.star-coach.yaml', 'stories: ["*.md"]\n'],
			['configured/read.md', sample('flaky-tests')],
		] as const) {
			mkdirSync(dirname(join(workbench.folder, path)), { recursive: true });
			writeFileSync(join(workbench.folder, path), text);
		}
	});
	after(() => workbench.close());

	it('has its globs in the settings ignored, and its configuration files read', async () => {
		await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
		await workbench.openFile('configured/read.md');
		await lens('1 finding').waitFor();
		await workbench.openFile('notes/named.md');
		await lens('Looks like a story, but the file is not checked').waitFor();
		await workbench.openFile('stories/flaky-tests.md');
		await lens('1 finding').waitFor();
	});

	it('leads to its trust from a list of what was noted', async () => {
		const noted = join(workbench.folder, 'preparation/brag.md');
		mkdirSync(dirname(noted), { recursive: true });
		writeFileSync(noted, '# Achievements\n\n- 2025-03-21 Taught two colleagues\n');
		await workbench.command('STAR Coach: What Did I Do?');
		const list = workbench.page.locator('.quick-input-widget', { hasText: 'Taught two colleagues' });
		await list.getByRole('button', { name: 'Manage Workspace Trust' }).click();
		await workbench.page.locator('.workspace-trust-editor').waitFor();
		rmSync(noted);
	});

	it('has them used once it is trusted, to which what needs trust leads', async () => {
		await workbench.command('STAR Coach: What Did I Do?');
		const notice = workbench.page.locator('.notification-list-item', { hasText: 'once you trust this workspace' });
		await notice.getByRole('button', { name: 'Manage Workspace Trust' }).click();
		await workbench.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
		await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
		await workbench.openFile('notes/named.md');
		await lens('1 finding').waitFor();
		await workbench.openFile('stories/flaky-tests.md');
		await lens('1 finding').waitFor({ state: 'detached' });
	});
});
