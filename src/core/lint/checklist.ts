import { pitchParts, type SectionKind } from '../story/model.ts';

/** The lines of the *ready to tell* list that rules decide, each with the parts it needs to have something to judge. */
export const checklist = {
	parts: pitchParts,
	order: [],
	figure: ['result'],
	own: ['action'],
	balance: ['situation', 'task', 'action', 'result'],
	time: ['situation', 'task', 'action', 'result'],
	reflection: ['reflection'],
} as const satisfies Record<string, readonly SectionKind[]>;

export type ChecklistLine = keyof typeof checklist;

/** The lines that apply to a pitch, which needs no figure, no Action and no balance. */
export const pitchLines: readonly ChecklistLine[] = ['parts', 'time'];

export const checklistLines = Object.keys(checklist) as ChecklistLine[];
