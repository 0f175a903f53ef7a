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

/** The round that the page shows, as stored to survive a reload or crash of the window. */
export type KeptRound = InferOutput<typeof keptSchema>;

export async function keepRound(memento: vscode.Memento, kept: KeptRound): Promise<void> {
	await memento.update(key, kept);
}

/**
 * The round that the page was last showing. After a crash, the editor's own state of the page can be a minute old.
 *
 * @param pageState the state of the page as stored by the editor
 * @returns undefined if there is no valid state
 */
export function restoreRound(memento: vscode.Memento, pageState: unknown): KeptRound | undefined {
	const { output: page, success: isPage } = safeParse(practiceStateSchema, pageState);
	const { output: kept, success: isKept } = safeParse(keptSchema, memento.get(key));
	if (!isPage) {
		return isKept ? kept : undefined;
	}
	if (!isKept) {
		return { state: page, rated: null };
	}
	const state = page.seenAt > kept.state.seenAt ? page : kept.state;
	return { state, rated: state.round === kept.state.round ? kept.rated : null };
}
