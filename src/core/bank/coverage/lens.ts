/** The ways to look at stories. */
export const lenses = ['must-prepare', 'competency', 'category', 'principle', 'value'] as const;
export type Lens = (typeof lenses)[number];
