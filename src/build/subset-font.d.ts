declare module 'subset-font' {
	/** The font with the glyphs of a text only. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: { readonly targetFormat?: 'truetype' | 'woff' | 'woff2' },
	): Promise<Buffer>;
}
