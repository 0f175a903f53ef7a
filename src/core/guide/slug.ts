const maxLength = 60;

/** A text as an id: lowercase letters and digits of any script, separated by hyphens; may be empty. */
export function slug(text: string): string {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.normalize('NFC')
			.toLowerCase()
			.replace(/['’]/g, '')
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.slice(0, maxLength)
			// The first half of a character that was cut in two.
			.replace(/[\uD800-\uDBFF]$/, '')
			.replace(/^-+|-+$/g, '')
	);
}
