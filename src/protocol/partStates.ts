/** What is there of a part of a story. */
export const partStates = ['present', 'empty', 'placeholder', 'missing', 'optional'] as const;

export type PartState = (typeof partStates)[number];
