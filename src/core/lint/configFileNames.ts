/**
 * The names of configuration files, in the order in which they are looked for; the first one that exists in a folder
 * counts. In a separate module because the editor needs them before it has anything to lint.
 */
export const configFileNames = ['.star-coach.yaml', '.star-coach.yml', '.star-coach.json'] as const;
