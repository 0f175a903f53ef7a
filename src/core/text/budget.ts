/**
 * How much work one text may cause, in characters that are looked at. What can be tried many times takes from one
 * budget, because a limit on each try would not add up.
 */
export class Budget {
	#left: number;

	constructor(characters: number) {
		this.#left = characters;
	}

	/** Whether something was refused. */
	isUsedUp = false;

	/** Takes from the budget what is about to be looked at; returns false if there is not enough left. */
	take(characters: number): boolean {
		if (this.isUsedUp || characters > this.#left) {
			this.isUsedUp = true;
			return false;
		}
		this.#left -= characters;
		return true;
	}
}
