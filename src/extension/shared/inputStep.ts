/** Options for inputs shown in sequence: each stays open if the editor regains focus when the previous one closes. */
export function inputStep(title: string): { readonly title: string; readonly ignoreFocusOut: true } {
	return { title, ignoreFocusOut: true };
}
