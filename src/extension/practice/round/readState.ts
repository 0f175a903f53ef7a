import { safeParse } from 'valibot';
import { type PracticeState, practiceStateSchema } from '../../../protocol/practice.ts';

/** What was kept of a round's page; undefined when it is not understood. */
export function readState(state: unknown): PracticeState | undefined {
	const { success, output } = safeParse(practiceStateSchema, state);
	return success && output.question !== '' ? output : undefined;
}
