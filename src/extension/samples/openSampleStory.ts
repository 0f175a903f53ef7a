import * as vscode from 'vscode';
import type { sampleFiles } from '../../core/guide/sampleFiles.ts';
import { commands } from '../shared/ids.ts';
import { sampleUri } from './sampleFiles.ts';

type Sample = Exclude<(typeof sampleFiles)[number], 'README.md'>;

/** Reads well, but lacks the one thing that most stories lack. */
const firstSample: Sample = 'stories/report-service.md';

/** Opens a sample story with its review next to it: the first one, or one that the user picks. */
export async function openSampleStory(isAsked: boolean): Promise<void> {
	const sample = isAsked ? await pickSample() : firstSample;
	if (sample) {
		await vscode.commands.executeCommand(commands.reviewStory, sampleUri(sample));
	}
}

async function pickSample(): Promise<Sample | undefined> {
	const shows: Readonly<Record<Sample, string>> = {
		'stories/checkout-outage.md': vscode.l10n.t('A complete story with headings'),
		'stories/invoice-search.md': vscode.l10n.t('A complete story with bold labels'),
		'stories/queue-migration.md': vscode.l10n.t('A mistake, with a Reflection'),
		'stories/team-lead-bank.md': vscode.l10n.t('Three short stories in one table'),
		'stories/flaky-tests.md': vscode.l10n.t('The Result is missing'),
		'stories/report-service.md': vscode.l10n.t('The Result has no figure'),
		'stories/api-disagreement.md': vscode.l10n.t('“We” in the Action, and too long a Situation'),
		'stories/drafts.md': vscode.l10n.t('Two unfinished stories'),
	};
	const items = Object.entries(shows).map(([sample, description]) => ({
		label: sample.slice(sample.indexOf('/') + 1),
		description,
		sample: sample as Sample,
	}));
	const placeHolder = vscode.l10n.t('Choose a sample story');
	return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.sample;
}
