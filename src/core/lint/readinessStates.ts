/** How far a story is from being told in an interview. */
export const readinessStates = ['ready', 'incomplete', 'outline', 'draft', 'retired'] as const;
export type ReadinessState = (typeof readinessStates)[number];
