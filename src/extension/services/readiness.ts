import * as vscode from 'vscode';
import type { Lack, Readiness } from '../../core/lint/readiness.ts';

/** The state alone, where there is little room: `Ready`, `Draft`, `2 findings`, `Too short`. */
export function stateText({ state, findings, lacks }: Readiness): string {
	if (state !== 'incomplete') {
		return state === 'draft' ? vscode.l10n.t('Draft') : vscode.l10n.t('Ready');
	}
	return findings > 0 ? findingsText(findings) : lackText(lacks[0] as Lack);
}

/** The state with what is left to do: `2 findings, 1 hint`, `Draft, 4 hints`, `Too short`, `Ready to tell`. */
export function readinessText(readiness: Readiness): string {
	const { state, findings, remarks, lacks } = readiness;
	// What is said in words already is not counted once more.
	const said = state === 'incomplete' && findings === 0 && lacks[0] !== 'part' ? 1 : 0;
	const counts = [
		...(state === 'draft' && findings > 0 ? [findingsText(findings)] : []),
		...(remarks === said ? [] : [remarksText(remarks - said)]),
	];
	return [state === 'ready' ? vscode.l10n.t('Ready to tell') : stateText(readiness), ...counts].join(', ');
}

function findingsText(findings: number): string {
	return findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', findings);
}

function remarksText(remarks: number): string {
	return remarks === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', remarks);
}

function lackText(lack: Lack): string {
	switch (lack) {
		case 'part':
			return vscode.l10n.t('A part is missing');
		case 'figure':
			return vscode.l10n.t('No figure');
		case 'too-short':
			return vscode.l10n.t('Too short');
		case 'too-long':
			return vscode.l10n.t('Too long');
	}
}
