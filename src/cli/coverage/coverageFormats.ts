/** Every way to print coverage. */
export const coverageFormats = ['pretty', 'json', 'markdown'] as const;
export type CoverageFormat = (typeof coverageFormats)[number];
