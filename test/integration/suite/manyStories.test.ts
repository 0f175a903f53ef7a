import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LintResult } from '../../../src/core/lint/result.ts';
import { CoveragePanel } from '../../../src/extension/coverage/coveragePanel.ts';
import { Configurations } from '../../../src/extension/services/configurations.ts';
import type { Services } from '../../../src/extension/services/services.ts';
import { StoryMatches } from '../../../src/extension/services/storyMatches.ts';
import type { CoverageMessage } from '../../../src/protocol/coverage.ts';
import { readingServices } from '../services.ts';
import { waitFor, workspaceFile, writeFile } from '../workbench.ts';

// Only one new folder: VS Code may miss events from a folder inside it.
const folder = 'stories/many';
const atOnce = 100;

/** Records which files are linted. */
class CountedConfigurations extends Configurations {
	readonly linted: string[] = [];

	override async lintText(uri: vscode.Uri, text: string): Promise<LintResult | null> {
		this.linted.push(uri.toString());
		return super.lintText(uri, text);
	}
}

function storyOf(number: number, what: string): string {
	return `# Story ${number}\n\n## Situation\n\nThe checkout went down.\n\n## Task\n\nI was on call.\n\n## Action\n\nI ${what}.\n\n## Result\n\nIt was back within 9 minutes.\n`;
}

/** Waits until nothing has been added for two seconds: a system may report written files more than once, and late. */
async function untilQuiet(list: readonly unknown[]): Promise<void> {
	for (let length = -1; length !== list.length; ) {
		length = list.length;
		await new Promise((resolve) => setTimeout(resolve, 2_000));
	}
}

describe('a workspace of many stories', () => {
	const subscriptions: vscode.Disposable[] = [];
	let services: Services;

	after(async () => {
		vscode.Disposable.from(...subscriptions).dispose();
		await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true }).then(undefined, () => undefined);
	});

	it('costs the reading and the matching of one story when one has changed, among 100 as among 2,000', async () => {
		const reading = await readingServices(undefined, CountedConfigurations);
		const { configurations, stories, matches } = reading;
		subscriptions.push(reading);
		const practice = { onDidChange: new vscode.EventEmitter<void>().event, memories: async () => new Map() };
		services = { ...reading, practice } as unknown as Services;
		await stories.all();
		let written = 0;
		for (const size of [100, 2_000]) {
			while (written < size) {
				const numbers = Array.from({ length: Math.min(atOnce, size - written) }, (_, index) => written + index);
				await Promise.all(
					numbers.map((number) => writeFile(`${folder}/${number}.md`, storyOf(number, 'rolled it back'))),
				);
				written += numbers.length;
			}
			const held = () => stories.known().filter(({ uri }) => uri.path.includes(folder));
			await waitFor('the stories', () => held().length === size, 90_000);
			await untilQuiet(configurations.linted);
			await matches.bank();
			const before = new Set(stories.known());
			configurations.linted.length = 0;
			const uri = await writeFile(`${folder}/7.md`, storyOf(7, `scaled it up for ${size} shops`));
			await waitFor('the change', () => stories.ofFile(uri)[0]?.text.includes(`${size} shops`));
			const bank = await matches.bank();
			const [changed, ...others] = stories.known().filter((story) => !before.has(story));
			assert.deepEqual(configurations.linted, [uri.toString()], `${size}: what is linted`);
			assert.deepEqual([changed?.title, others], ['Story 7', []], `${size}: what is matched anew`);
			assert.ok(bank.storiesFor('problem-solving-production-incident').some(({ id }) => id === changed?.id));
		}
	}).timeout(240_000);

	it('shows life within a second when the coverage of 2,000 is opened, and then all of it', async () => {
		const received = new vscode.EventEmitter<unknown>();
		const posted: CoverageMessage[] = [];
		const webview = {
			html: '',
			options: {},
			cspSource: '',
			asWebviewUri: (uri: vscode.Uri) => uri,
			onDidReceiveMessage: received.event,
			postMessage: async (message: CoverageMessage) => posted.push(message),
		};
		const none = new vscode.EventEmitter<never>().event;
		const panel = { webview, title: '', visible: true, onDidDispose: none, onDidChangeViewState: none, dispose() {} };
		const has = (type: CoverageMessage['type']) => () => posted.some((message) => message.type === type);
		// As if a change had just made everything to be matched again.
		const matches = new StoryMatches(services);
		const start = performance.now();
		const coverage = new CoveragePanel(
			panel as unknown as vscode.WebviewPanel,
			{ ...services, matches },
			'coverage',
			undefined,
		);
		subscriptions.push(coverage);
		assert.match(webview.html, /Reading your stories…/);
		received.fire({ type: 'ready', view: 'coverage', by: 'must-prepare', filter: '' });
		await waitFor('the texts of the page', has('texts'));
		const life = performance.now() - start;
		await waitFor('the coverage', has('coverage'), 90_000);
		assert.ok(life < 1_000, `${life} ms`);
	}).timeout(120_000);
});
