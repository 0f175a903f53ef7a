/** The length of the shortest acceptable story, in percent of the target time. */
export const shortestPercent = 40;

/** A story this close to a time limit, above or below, counts as meeting it. */
export const timeTolerance = 0.1;
