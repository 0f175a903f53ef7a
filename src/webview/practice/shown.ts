import { cueKinds, type PracticeState } from '../../protocol/practice.ts';
import type { Controller } from './controller.ts';

/** The steps of the reveal, each shown or hidden. */
export type Reveal = 'keyPoints' | 'stories' | 'sample';

export function turnWording(control: Controller): void {
	const count = (control.round?.wordings.length ?? 0) + 1;
	control.change({ wording: (control.state.wording + 1) % count });
}

/** Shows or hides a step. */
export function toggle(control: Controller, step: Reveal): void {
	control.change({ [step]: !control.state[step] });
	if (step === 'stories' && control.state.stories && control.round) {
		control.send({ type: 'stories', round: control.round.round });
	}
}

/** Turns up the next cue card; the first one starts the clock. */
export function turnCard(control: Controller): void {
	const { turned } = control.state;
	if (turned < (control.round?.story?.cards.length ?? 0)) {
		control.change({ turned: turned + 1 });
		control.startAnswer();
	}
}

/** The kind of cues that comes after one. */
export function cuesAfter(cues: PracticeState['cues']): PracticeState['cues'] {
	return cueKinds[(cueKinds.indexOf(cues) + 1) % cueKinds.length] ?? 'none';
}

/** Shows or hides the text of a card. */
export function toggleText(control: Controller, card: number): void {
	const { texts, turned } = control.state;
	if (card >= 0 && card < turned) {
		control.change({ texts: texts.includes(card) ? texts.filter((other) => other !== card) : [...texts, card] });
	}
}
