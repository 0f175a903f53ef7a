/** What inputs have that follow one another: each stays open when the editor takes the focus back after the one before. */
export function inputStep(title: string): { readonly title: string; readonly ignoreFocusOut: true } {
	return { title, ignoreFocusOut: true };
}
