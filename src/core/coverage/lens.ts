/** The ways to group what stories cover. */
export const lenses = ['must-prepare', 'competency', 'category', 'principle', 'value'] as const;
export type Lens = (typeof lenses)[number];
