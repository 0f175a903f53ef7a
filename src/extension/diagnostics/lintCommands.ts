import * as vscode from 'vscode';
import { configFileNames } from '../../core/lint/configFileNames.ts';
import type { Services } from '../services/services.ts';
import { commands, configurationSection, settings } from '../shared/ids.ts';
import { lintRunOf } from './findings.ts';

/** When stories were linted before it was turned off, where that is another time than the usual one. */
const beforeOffKey = 'starCoach.lintRunBeforeOff';

/** What a new configuration file says: nothing yet, and what it could. */
const newConfiguration = `# How STAR Coach checks the stories in this folder and below it.

# stories:
#   - stories

# pace:
#   wordsPerMinute: 150
#   targetSeconds: 120

# rules:
#   too-short: off
`;

/** The commands that turn linting on and off, and open what configures it. */
export function registerLintCommands(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commands.toggleLinting, () => toggleLinting(services.context.globalState)),
		vscode.commands.registerCommand(commands.openConfiguration, () => openConfiguration(services)),
	);
}

/** Changes the setting where it is set: in the workspace, else for the user. */
async function toggleLinting(state: vscode.Memento): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri;
	const section = vscode.workspace.getConfiguration(configurationSection, uri);
	const isInWorkspace = section.inspect(settings.lintRun)?.workspaceValue !== undefined;
	const target = isInWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
	const run = lintRunOf(uri);
	if (run === 'off') {
		await section.update(settings.lintRun, state.get(beforeOffKey), target);
		// A setting further out may still say so.
		if (lintRunOf(uri) === 'off') {
			await section.update(settings.lintRun, 'onType', target);
		}
	} else {
		await state.update(beforeOffKey, run === 'onSave' ? run : undefined);
		await section.update(settings.lintRun, 'off', target);
	}
}

/** Opens the file that configures the story in the editor, else that of the first workspace folder, and makes it if need be. */
async function openConfiguration({ configurations }: Services): Promise<void> {
	const { window, workspace } = vscode;
	const uri = window.activeTextEditor?.document.uri;
	const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
	if (!folder) {
		return;
	}
	const place = uri && workspace.getWorkspaceFolder(uri) ? uri : vscode.Uri.joinPath(folder.uri, 'any.md');
	const known = await configurations.fileOf(place);
	const file = known ?? vscode.Uri.joinPath(folder.uri, configFileNames[0]);
	if (!known) {
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(file, { contents: new TextEncoder().encode(newConfiguration), ignoreIfExists: true });
		if (!(await workspace.applyEdit(edit))) {
			void window.showErrorMessage(
				vscode.l10n.t('{0} cannot be created; check whether the folder is writable.', file.path),
			);
			return;
		}
	}
	await window.showTextDocument(file);
}
