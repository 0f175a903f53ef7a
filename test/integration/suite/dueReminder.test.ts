import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DueReminder } from '../../../src/extension/practice/dueReminder.ts';
import { activatedExtension, waitFor } from '../workbench.ts';

describe('the reminder of due questions', () => {
	const view: { badge?: vscode.ViewBadge | undefined } = {};
	const badge = () => view.badge?.value;
	const item = {
		text: '',
		tooltip: undefined,
		accessibilityInformation: undefined,
		isShown: false,
		show() {
			this.isShown = true;
		},
		hide() {
			this.isShown = false;
		},
	};
	let reminder: DueReminder;
	const begin = () => new DueReminder(view, item);
	const set = (value: unknown, name = 'reminders') =>
		vscode.workspace.getConfiguration('starCoach.practice').update(name, value, vscode.ConfigurationTarget.Workspace);

	before(activatedExtension);
	beforeEach(() => {
		reminder = begin();
	});
	afterEach(async () => {
		reminder.dispose();
		for (const name of ['reminders', 'badge', 'statusBar']) {
			await set(undefined, name);
		}
	});

	it('counts what is due in the badge and the status bar, and what becomes due by itself', async () => {
		reminder.set([Date.now() + 300, Date.now() - 1]);
		assert.deepEqual([badge(), view.badge?.tooltip], [1, '1 question is due']);
		assert.ok(item.isShown);
		assert.match(item.text, /1 due$/);
		await waitFor('the second question', () => badge() === 2);
		assert.match(item.text, /2 due$/);
	});

	it('is where the setting says', async () => {
		reminder.set([1]);
		for (const [value, inBadge, inStatusBar] of [
			['badge', 1, false],
			['statusBar', undefined, true],
			['off', undefined, false],
			['badgeAndStatusBar', 1, true],
		] as const) {
			await set(value);
			await waitFor(value, () => badge() === inBadge && item.isShown === inStatusBar);
		}
	});

	it('has no badge, and no entry in the status bar, where a former setting turns it off', async () => {
		reminder.set([1]);
		await set(false, 'badge');
		await waitFor('no badge', () => badge() === undefined);
		assert.ok(item.isShown);
		await set(false, 'statusBar');
		await waitFor('no entry', () => !item.isShown);
		await set(undefined, 'badge');
		await waitFor('the badge', () => badge() === 1);
		assert.ok(!item.isShown);
	});
});
