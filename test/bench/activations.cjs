// VS Code runs this as tests: it activates the extensions listed in the workspace's order.json, one after another, and
// writes how long each took to times.json.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout } = require('node:timers/promises');
const { extensions, workspace } = require('vscode');

/** Long enough for the window, or the previous extension, to settle, in ms. */
const quiet = 3_000;

exports.run = async () => {
	const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
	/** @type {Record<string, number>} */
	const times = {};
	for (const id of JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8'))) {
		await setTimeout(quiet);
		const extension = extensions.getExtension(id);
		if (!extension || extension.isActive) {
			throw new Error(`${id} is not installed, or was activated by something else.`);
		}
		const start = performance.now();
		await extension.activate();
		times[id] = performance.now() - start;
	}
	writeFileSync(join(folder, 'times.json'), JSON.stringify(times));
};
