/** The part of gifenc that is used; the package has no types. */
declare module 'gifenc' {
	type Palette = number[][];
	export function quantize(rgba: Uint8Array, maxColors: number): Palette;
	export function applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
	export function GIFEncoder(): {
		writeFrame(
			index: Uint8Array,
			width: number,
			height: number,
			options: {
				readonly palette: Palette;
				/** In ms. */
				readonly delay: number;
				readonly transparent?: boolean;
				readonly transparentIndex?: number;
				/** 1 leaves what was there before. */
				readonly dispose?: number;
			},
		): void;
		finish(): void;
		bytes(): Uint8Array;
	};
}
