import * as vscode from 'vscode';
import { escapeHtml } from '../../core/text/escapeHtml.ts';
import { randomHex } from '../shared/randomHex.ts';

/** The folder of the built webview files. */
export function webviewRoot(extensionUri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/**
 * The HTML of a webview: only its script, with a policy that blocks everything else. All content is sent in messages;
 * until the first one, the page can say what it waits for.
 *
 * @param name the folder in `src/webview`
 * @param title for screen readers
 * @param waiting shown until the script draws the page and removes it
 */
export function webviewHtml(
	webview: vscode.Webview,
	extensionUri: vscode.Uri,
	name: string,
	title: string,
	waiting = '',
): string {
	const file = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(webviewRoot(extensionUri), ...path));
	const nonce = randomHex(16);
	const policy = [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		`style-src ${webview.cspSource}`,
		`font-src ${webview.cspSource}`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${file('codicons', 'codicon.css')}" id="vscode-codicon-stylesheet" nonce="${nonce}">
<link rel="stylesheet" href="${file(`${name}.css`)}">
</head>
<body>
${waiting && `<p role="status" id="waiting">${escapeHtml(waiting)}</p>\n`}<script type="module" nonce="${nonce}" src="${file(`${name}.js`)}"></script>
</body>
</html>`;
}
