/**
 * Whether an id belongs to a custom rule. Configurations and comments may name custom rules that are not loaded; the
 * prefix tells them apart from the built-in rules of any version.
 */
export function isCustomId(id: string): boolean {
	return id.startsWith('custom-');
}
