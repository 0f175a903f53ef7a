import type { Part } from '../story/model.ts';

/** The lines of the list *ready to tell* that rules decide, each with the parts without which there is nothing to judge. */
export const checklist = {
	parts: [],
	order: [],
	figure: ['result'],
	own: ['action'],
	balance: ['situation', 'task', 'action', 'result'],
	time: [],
	reflection: [],
} as const satisfies Record<string, readonly Part[]>;

export type ChecklistLine = keyof typeof checklist;

/** The lines that a pitch has: it needs no figure, no Action and no balance. */
export const pitchLines: readonly ChecklistLine[] = ['parts', 'time'];

export const checklistLines = Object.keys(checklist) as ChecklistLine[];
