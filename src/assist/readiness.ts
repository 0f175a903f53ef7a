import type { Lack, Readiness } from '../core/lint/readiness.ts';
import type { Say } from '../core/text/say.ts';

/** The state alone, for tight spaces: `Ready`, `Draft`, `2 findings`, `Too short`. */
export function stateText({ state, findings, lacks }: Readiness, say: Say): string {
	switch (state) {
		case 'ready':
			return say('Ready');
		case 'draft':
			return say('Draft');
		case 'retired':
			return say('Retired');
	}
	return findings > 0 ? findingsText(findings, say) : lackText(lacks[0] as Lack, say);
}

/** The state and what is left to do: `2 findings, 1 hint`, `Draft, 4 hints`, `Too short`, `Ready to tell`. */
export function readinessText(readiness: Readiness, say: Say): string {
	const { state, findings, remarks, lacks } = readiness;
	// Do not count what the text already mentions.
	const said = state === 'incomplete' && findings === 0 && lacks[0] !== 'part' ? 1 : 0;
	const counts = [
		...((state === 'draft' || state === 'retired') && findings > 0 ? [findingsText(findings, say)] : []),
		...(remarks === said ? [] : [remarksText(remarks - said, say)]),
	];
	return [state === 'ready' ? say('Ready to tell') : stateText(readiness, say), ...counts].join(', ');
}

function findingsText(findings: number, say: Say): string {
	return findings === 1 ? say('1 finding') : say('{0} findings', findings);
}

function remarksText(remarks: number, say: Say): string {
	return remarks === 1 ? say('1 hint') : say('{0} hints', remarks);
}

function lackText(lack: Lack, say: Say): string {
	switch (lack) {
		case 'part':
			return say('A part is missing');
		case 'figure':
			return say('No figure');
		case 'too-short':
			return say('Too short');
		case 'too-long':
			return say('Too long');
	}
}
