/** The default globs for question banks. */
export const defaultQuestionBanks: readonly string[] = ['**/question-bank', '**/question-banks', '**/*.questions.md'];

/**
 * The names under which a bank is read, from its path with forward slashes: its own, without extensions, and its
 * folder's.
 */
export function namesOfBank(path: string): { readonly name: string; readonly folder: string } {
	const [folder = '', file = ''] = path.split('/').slice(-2);
	return { name: file.replace(/\.[^.]*$/, '').replace(/\.questions$/, ''), folder };
}
