import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeCheatSheet } from '../../../src/extension/export/exportCheatSheet.ts';
import type { Services } from '../../../src/extension/services/services.ts';
import { result, unfinished } from '../exampleStory.ts';
import { readingServices } from '../services.ts';
import { closeEditors, waitFor, workspaceFile, writeFile } from '../workbench.ts';

const folder = 'stories/exported';
const sheets = 'sheets';
const story = `---\nquestions: [must-prepare-failure]\n---\n\n${unfinished}${result}\n## Do not claim\n\nThe cellar was not mine.\n`;

describe('the cheat sheet', () => {
	let services: Services;
	let dispose: () => void;

	before(async () => {
		const reading = await readingServices();
		services = reading as unknown as Services;
		dispose = reading.dispose;
	});
	after(() => dispose());
	afterEach(async () => {
		await closeEditors();
		for (const path of [folder, sheets, 'preparation']) {
			await vscode.workspace.fs.delete(workspaceFile(path), { recursive: true }).then(undefined, () => {});
		}
	});

	it('is written of the chosen stories as the name of the file says, with pitch and questions to ask', async () => {
		const uri = await writeFile(`${folder}/move.md`, story);
		const retired = await writeFile(`${folder}/retired.md`, `---\nstatus: retired\n---\n\n${unfinished}${result}`);
		await writeFile('preparation/pitch.md', '# My pitch\n\n- First sentence, word for word: I move servers.\n');
		await writeFile('preparation/questions-to-ask.md', '# Ask\n\n- *Example:* Who?\n- What woke somebody up?\n');
		const all = await waitFor('the story', async () => {
			const stories = await services.stories.all();
			return stories.some((each) => each.uri.toString() === uri.toString()) && stories;
		});
		assert.ok(all.every((each) => each.uri.toString() !== retired.toString()));
		const chosen = all.filter((each) => each.uri.toString() === uri.toString());
		for (const name of ['sheet.md', 'sheet.html', 'cards.csv']) {
			const file = workspaceFile(`${sheets}/${name}`);
			await writeCheatSheet(services, chosen, file);
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
			assert.match(text, /The move/);
			assert.match(text, /All 40 servers moved in nine weeks/);
			assert.match(text, /What woke somebody up\?/);
			assert.ok(!text.includes('cellar was not mine') && !text.includes('Who?') && !text.includes('checkout'), name);
			assert.match(
				text,
				name === 'sheet.html' ? /^<!doctype html>/ : name === 'sheet.md' ? /^# Cheat/m : /^#separator:Comma\r\n/,
			);
		}
	});

	it('is for the job whose worksheet is there: its likely questions, and its questions to ask', async () => {
		const uri = await writeFile(`${folder}/move.md`, story);
		await writeFile(
			'preparation/jobs/acme.md',
			'# Acme\n\n- Role: Engineer\n\n## Questions to expect\n\n- Walk me through a production incident you handled.\n\n## Questions to ask\n\n- Who is paged at night?\n',
		);
		const chosen = await waitFor('the story', async () => {
			const stories = (await services.stories.all()).filter((each) => each.uri.toString() === uri.toString());
			return stories.length > 0 && stories;
		});
		const text = await writeCheatSheet(services, chosen, workspaceFile(`${sheets}/sheet.md`));
		assert.match(
			text,
			/^---\ntype: star-cheat-sheet\n---\n\n# Cheat sheet · Acme\n[\s\S]*production incident you handled[\s\S]*Who is paged at night\?/,
		);
	});

	it('is shown as a page, not as its source, where no browser finds the file', async () => {
		await writeFile(`${folder}/move.md`, story);
		void vscode.commands.executeCommand('starCoach.exportCheatSheet');
		const tab = await waitFor('the page', async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return vscode.window.tabGroups.activeTabGroup.tabs.find(({ label }) => label === 'cheat-sheet.html');
		});
		assert.ok(tab.input instanceof vscode.TabInputWebview);
		assert.match(tab.input.viewType, /starCoach\.cheatSheet$/);
		await vscode.workspace.fs.stat(workspaceFile('preparation/cheat-sheet.html'));
		await vscode.commands.executeCommand('notifications.clearAll');
	});

	it('asks for stories first, and writes nothing when the choice is left', async () => {
		await writeFile(`${folder}/move.md`, story);
		const done = vscode.commands.executeCommand('starCoach.exportCheatSheet');
		const end = new Promise((resolve) => void done.then(() => resolve(true)));
		await waitFor('the end', async () => {
			await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
			return Promise.race([
				end,
				new Promise<false>((resolve) => setTimeout(() => resolve(false), 200)),
			]) as Promise<boolean>;
		});
	});
});
