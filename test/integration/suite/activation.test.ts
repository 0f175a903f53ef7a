import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension } from '../workbench.ts';

interface Manifest {
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('activation', () => {
	it('succeeds', async () => {
		const extension = await activatedExtension();
		assert.ok(extension.isActive);
	});

	it('leaves every command of the manifest registered', async () => {
		const { packageJSON } = await activatedExtension();
		const contributed = (packageJSON as Manifest).contributes.commands.map(({ command }) => command);
		const registered = await vscode.commands.getCommands(true);
		assert.notEqual(contributed.length, 0);
		assert.deepEqual(
			contributed.filter((command) => !registered.includes(command)),
			[],
		);
	});
});
