import { array, type InferOutput, nullable, object, optional, pipe, readonly, safeParse, string } from 'valibot';
import type * as vscode from 'vscode';
import { roundSchema } from '../../../core/practice/entry.ts';
import { practiceStateSchema } from '../../../protocol/practice.ts';
import { draftSchema } from '../../../protocol/practiceDraft.ts';

const key = 'practiceRound';

const ratedSchema = object({
	/** As stored in the history. */
	round: roundSchema,
	/** The findings in a written answer. */
	findings: pipe(array(string()), readonly()),
	/** Its filler and hedge words, with counts. */
	fillers: optional(pipe(array(string()), readonly()), []),
	/** The draft, to be restored if the rating is undone. */
	draft: draftSchema,
});

const keptSchema = object({ state: practiceStateSchema, rated: nullable(ratedSchema) });

/** A rating that was given. */
export type Rated = InferOutput<typeof ratedSchema>;

/** The round that the page shows, as stored to survive a reload or crash of the window. */
export type KeptRound = InferOutput<typeof keptSchema>;

export async function keepRound(memento: vscode.Memento, kept: KeptRound): Promise<void> {
	await memento.update(key, kept);
}

/** The round that the page was last showing; undefined if there is none, or one that is not understood. */
export function restoreRound(memento: vscode.Memento): KeptRound | undefined {
	const { output, success } = safeParse(keptSchema, memento.get(key));
	return success ? output : undefined;
}
