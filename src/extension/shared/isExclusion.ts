/** Whether an entry of the globs of stories names, after a `!`, what is left out. A list of these alone leaves the defaults. */
export function isExclusion(glob: unknown): glob is string {
	return typeof glob === 'string' && glob.startsWith('!');
}
