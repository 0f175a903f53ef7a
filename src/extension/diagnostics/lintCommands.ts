import * as vscode from 'vscode';
import { configFileNames } from '../../core/lint/configFileNames.ts';
import type { Services } from '../services/services.ts';
import { commands, configurationSection, settings } from '../shared/ids.ts';
import { lintRunOf } from './findings.ts';

/** Stores the setting to restore when linting is turned on again, unless it was the default. */
const beforeOffKey = 'starCoach.lintRunBeforeOff';

/** The contents of a new configuration file: only comments that show what it can contain. */
const newConfiguration = `# How STAR Coach checks the stories in this folder and below it.

# stories:
#   - stories

# pace:
#   wordsPerMinute: 150
#   targetSeconds: 120

# rules:
#   too-short: off
`;

/** The commands that toggle linting and open its configuration. */
export function registerLintCommands(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commands.toggleLinting, () => toggleLinting(services.context.globalState)),
		vscode.commands.registerCommand(commands.openConfiguration, () => openConfiguration(services)),
	);
}

/** Changes the setting where it is defined: in the workspace or in the user settings. */
async function toggleLinting(state: vscode.Memento): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri;
	const section = vscode.workspace.getConfiguration(configurationSection, uri);
	const isInWorkspace = section.inspect(settings.lintRun)?.workspaceValue !== undefined;
	const target = isInWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
	const run = lintRunOf(uri);
	if (run === 'off') {
		await section.update(settings.lintRun, state.get(beforeOffKey), target);
		// A broader scope may still turn it off.
		if (lintRunOf(uri) === 'off') {
			await section.update(settings.lintRun, 'onType', target);
		}
	} else {
		await state.update(beforeOffKey, run === 'onSave' ? run : undefined);
		await section.update(settings.lintRun, 'off', target);
	}
}

/** Opens the configuration file of the active story or of the first workspace folder, creating it if needed. */
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
