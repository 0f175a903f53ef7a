// Answers that need no loading, because editors ask after every space.

/** Characters that trigger completion. */
export const completionTriggers = ['#', '*', '_', ' ', ':', '[', ',', '-'] as const;
