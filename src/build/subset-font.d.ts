declare module 'subset-font' {
	/** The font with only the glyphs of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: { readonly targetFormat?: 'truetype' | 'woff' | 'woff2' },
	): Promise<Buffer>;
}
