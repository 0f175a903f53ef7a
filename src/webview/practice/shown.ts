import { cueKinds, type PracticeState } from '../../protocol/practice.ts';
import type { CurrentRound } from './currentRound.ts';

/** The steps of the reveal, each shown or hidden. */
export type Reveal = 'keyPoints' | 'stories' | 'sample';

/** What the user has chosen to see of a round: a wording, help, cue cards and follow-up questions. */
export class Shown {
	readonly #control: CurrentRound;
	readonly #change: (changes: Partial<PracticeState>) => void;

	/** @param change changes the state of the page */
	constructor(control: CurrentRound, change: (changes: Partial<PracticeState>) => void) {
		this.#control = control;
		this.#change = change;
	}

	turnWording(): void {
		const count = (this.#control.round?.wordings.length ?? 0) + 1;
		this.#change({ wording: (this.#control.state.wording + 1) % count });
	}

	toggle(step: Reveal): void {
		this.#change({ [step]: !this.#control.state[step] });
		if (step === 'stories' && this.#control.state.stories && this.#control.round) {
			this.#control.send({ type: 'stories', round: this.#control.round.round });
		}
	}

	/** Turns up the next cue card; the first one starts the clock. */
	turnCard(): void {
		const { turned } = this.#control.state;
		if (turned < (this.#control.round?.story?.cards.length ?? 0)) {
			this.#change({ turned: turned + 1 });
			this.#control.startAnswer();
		}
	}

	/** Shows other cues on the cards; by default, the next kind. */
	showCues(cues?: PracticeState['cues']): void {
		const next = cueKinds[(cueKinds.indexOf(this.#control.state.cues) + 1) % cueKinds.length] ?? 'none';
		this.#change({ cues: cues ?? next });
	}

	/** Shows or hides the text of a card. */
	toggleText(card: number): void {
		const { texts, turned } = this.#control.state;
		if (card >= 0 && card < turned) {
			this.#change({ texts: texts.includes(card) ? texts.filter((other) => other !== card) : [...texts, card] });
		}
	}

	/** Asks the first follow-up question that has not been asked yet. */
	askFollowUp(questions: readonly string[]): void {
		const { followUps } = this.#control.state;
		const next = questions.find((question) => !followUps.includes(question));
		if (next !== undefined) {
			this.#change({ followUps: [...followUps, next] });
		}
	}

	/** Adds follow-up questions to the ones that were asked. */
	addFollowUps(questions: readonly string[]): void {
		this.#change({ followUps: [...new Set([...this.#control.state.followUps, ...questions])] });
	}
}
