/**
 * What a token can be: `word:…`, `list:…`, or of a class: `number` for what starts a number, `digits` for one in digits, `name` for a token of that
 * kind, `capital` for one with a capital in it.
 */
export type Key = `word:${string}` | `list:${string}` | `class:${'number' | 'digits' | 'name' | 'capital'}`;

export function partsOf(key: Key): { readonly kind: 'word' | 'list' | 'class'; readonly name: string } {
	const [kind, name] = key.split(/:(.*)/s, 2) as ['word' | 'list' | 'class', string];
	return { kind, name };
}
