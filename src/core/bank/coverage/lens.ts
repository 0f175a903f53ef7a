/** By what stories are looked at. */
export const lenses = ['must-prepare', 'competency', 'category', 'principle', 'value'] as const;
export type Lens = (typeof lenses)[number];
