import type { Part } from '../../story/model.ts';

/** From one share of a story's words to another, in percent. */
export interface ShareRange {
	readonly from: number;
	readonly to: number;
}

/** How much of a story each part should take: the shares of the guide's chapter on the method, which a test compares. */
const shares: Readonly<Partial<Record<Part, ShareRange>>> = {
	situation: { from: 10, to: 20 },
	task: { from: 5, to: 10 },
	action: { from: 45, to: 60 },
	result: { from: 15, to: 25 },
};

/**
 * The recommended share of parts that one label covers; null where there is none, as for a reflection.
 *
 * @param withTask whether the story has a Task of its own; else the Situation has its room too
 */
export function recommendedShare(parts: readonly Part[], withTask: boolean): ShareRange | null {
	const all = parts.includes('situation') && !withTask ? [...parts, 'task' as const] : parts;
	const ranges = [...new Set(all)].flatMap((part) => shares[part] ?? []);
	if (ranges.length === 0) {
		return null;
	}
	const sum = (key: keyof ShareRange) => ranges.reduce((total, range) => total + range[key], 0);
	return { from: sum('from'), to: Math.min(100, sum('to')) };
}
