import type { Lack, Readiness } from '../lint/readiness.ts';
import type { ReadinessState } from '../lint/readinessStates.ts';
import { type Say, toSay } from '../text/translation.ts';

/** The one word for each state, everywhere; what an incomplete story lacks says more than that it is incomplete. */
export const stateNames: Readonly<Record<Exclude<ReadinessState, 'incomplete'>, string>> = {
	ready: toSay('Ready'),
	outline: toSay('Outline'),
	draft: toSay('Draft'),
	retired: toSay('Retired'),
};

/** The state alone: `Ready`, `Outline`, `Draft`, `2 findings`, `Too short`. */
export function stateText({ state, findings, lacks }: Readiness, say: Say): string {
	if (state !== 'incomplete') {
		return say(stateNames[state]);
	}
	return findings > 0 ? findingsText(findings, say) : say(lackTexts[lacks[0] as Lack]);
}

/** The state and what is left to do: `2 findings, 1 hint`, `Draft, 4 hints`, `Too short`, `Ready`. */
export function readinessText(readiness: Readiness, say: Say): string {
	const { state, findings, remarks, isRemarked } = readiness;
	const isNamed = state !== 'incomplete' && state !== 'ready';
	// Do not count what the text already mentions.
	const left = remarks - (isRemarked && ((state === 'incomplete' && findings === 0) || state === 'outline') ? 1 : 0);
	const counts = [
		...(isNamed && findings > 0 ? [findingsText(findings, say)] : []),
		...(left === 0 ? [] : [remarksText(left, say)]),
	];
	return [stateText(readiness, say), ...counts].join(', ');
}

function findingsText(findings: number, say: Say): string {
	return findings === 1 ? say('1 finding') : say('{0} findings', findings);
}

function remarksText(remarks: number, say: Say): string {
	return remarks === 1 ? say('1 hint') : say('{0} hints', remarks);
}

const lackTexts: Readonly<Record<Lack, string>> = {
	part: toSay('A part is missing'),
	placeholder: toSay('A placeholder is left'),
	figure: toSay('No figure'),
	'too-short': toSay('Too short'),
	'too-long': toSay('Too long'),
	own: toSay('Your part is unclear'),
	vague: toSay('The result is vague'),
	balance: toSay('Out of balance'),
	order: toSay('Parts out of order'),
	reflection: toSay('No lesson'),
};
