import type { Timer } from '../../protocol/practice.ts';

/** How long the user thought and spoke, in ms. */
export type Times = Pick<Timer, 'thinkMs' | 'answerMs'>;

/** A timer that starts with think time. */
export function startTimer(now: number): Timer {
	return { phase: 'think', thinkMs: 0, answerMs: 0, since: now };
}

/** The times up to a moment. Setting the clock back does not reduce them. */
export function timesAt(timer: Timer, now: number): Times {
	const { phase, thinkMs, answerMs, since } = timer;
	const more = since === null ? 0 : Math.max(0, now - since);
	return {
		thinkMs: thinkMs + (phase === 'think' ? more : 0),
		answerMs: answerMs + (phase === 'answer' ? more : 0),
	};
}

/** Whether the clock is running. */
export function isRunning({ since }: Timer): boolean {
	return since !== null;
}

/** Enters or resumes a phase at a moment. */
export function enter(timer: Timer, phase: Timer['phase'], now: number): Timer {
	return { ...timesAt(timer, now), phase, since: phase === 'done' ? null : now };
}

/** Stops the clock at a moment. */
export function pause(timer: Timer, now: number): Timer {
	return { ...timesAt(timer, now), phase: timer.phase, since: null };
}

/** The last mark reached, out of 50, 100 and 150 percent of the target. */
export type Sign = 'half' | 'full' | 'over';

/** @param targetSeconds of the answer */
export function signOf(answerMs: number, targetSeconds: number): Sign | null {
	const share = answerMs / 1000 / targetSeconds;
	return share >= 1.5 ? 'over' : share >= 1 ? 'full' : share >= 0.5 ? 'half' : null;
}
