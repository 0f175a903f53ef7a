import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activatedExtension } from '../workbench.ts';

describe('Restricted Mode', () => {
	it('is what these tests run in', () => {
		assert.equal(vscode.workspace.isTrusted, false);
	});

	it('leaves the extension working', async () => {
		const extension = await activatedExtension();
		assert.ok(extension.isActive);
	});
});
