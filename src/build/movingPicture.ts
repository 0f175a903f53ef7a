// Makes the README's animation of the workbench in use: node src/build/movingPicture.ts [FILE]
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gifenc from 'gifenc';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from '../../test/hosts/openWorkbench.ts';
import { root } from './root.ts';

const size = { width: 1100, height: 680 };
/** The number of colors in a picture; one more entry in the palette stands for what has not changed. */
const colors = 63;

interface Frame {
	/** Red, green, blue and opacity of each pixel. */
	readonly pixels: Uint8Array;
	/** How long it is shown, in ms. */
	readonly shown: number;
}

/** Runs in a page: turns a PNG into its pixels, both in Base64. */
const unpack = `async (png) => {
	const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
	context.drawImage(bitmap, 0, 0);
	const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
	let text = '';
	for (let start = 0; start < data.length; start += 30_000) {
		text += String.fromCharCode(...data.subarray(start, start + 30_000));
	}
	return btoa(text);
}`;

/** Takes pictures of a window while something happens in it. */
class Camera {
	readonly frames: Frame[] = [];
	readonly #page: Page;
	readonly #reader: Page;

	/** @param reader a page for unpacking pictures */
	constructor(page: Page, reader: Page) {
		this.#page = page;
		this.#reader = reader;
	}

	async take(shown: number): Promise<void> {
		const png = (await this.#page.screenshot({ type: 'png' })).toString('base64');
		const data = await this.#reader.evaluate<string>(`(${unpack})(${JSON.stringify(png)})`);
		this.frames.push({ pixels: new Uint8Array(Buffer.from(data, 'base64')), shown });
	}

	/** Types a text, taking a picture after every few letters. */
	async type(text: string): Promise<void> {
		for (const part of text.match(/.{1,7}/g) ?? []) {
			await this.#page.keyboard.type(part);
			await this.take(160);
		}
	}
}

/** Writes, reviews and practices a story. */
async function play(workbench: Workbench, camera: Camera): Promise<void> {
	const { page } = workbench;
	await workbench.openFile('stories/flaky-tests.md');
	await workbench.command('View: Close Primary Side Bar');
	await workbench.command('STAR Coach: Review Story');
	await workbench.webview().locator('.card', { hasText: 'Result' }).first().waitFor();
	await page.waitForTimeout(1_500);
	await camera.take(2_500);
	await workbench.webview().getByRole('button', { name: 'Add a Result section' }).click();
	await page.waitForTimeout(1_500);
	await camera.take(1_800);
	await workbench.command('View: Focus First Editor Group');
	await camera.type('Failures fell from 30% to 2% within four weeks.');
	await page.waitForTimeout(1_500);
	await camera.take(2_800);
	await page.keyboard.press('Control+s');
	await workbench.command('View: Close All Editors');
	await workbench.command('STAR Coach: Practice Question');
	await workbench.webview().getByRole('button', { name: 'Start Answer' }).waitFor();
	await page.waitForTimeout(1_000);
	await camera.take(2_200);
	await page.keyboard.press('m');
	await camera.type('I have built backend services for six years, most of them for orders and payments.');
	await page.keyboard.press('Control+Enter');
	await page.waitForTimeout(1_500);
	await camera.take(3_000);
}

/** The pictures as a GIF in which each frame contains only what has changed. */
function encode(frames: readonly Frame[]): Uint8Array {
	const { GIFEncoder, applyPalette, quantize } = gifenc;
	const gif = GIFEncoder();
	let before: Uint8Array | undefined;
	// One palette for all frames, or else what stays the same would show through in different tints.
	const palette = quantize(
		new Uint8Array(Buffer.concat(frames.filter((_, index) => index % 4 === 0).map(({ pixels }) => pixels))),
		colors,
	);
	for (const { pixels, shown } of frames) {
		const index = applyPalette(pixels, palette);
		const unchanged = palette.length;
		if (before) {
			const [now, then] = [new Uint32Array(pixels.buffer), new Uint32Array(before.buffer)];
			now.forEach((pixel, place) => {
				if (pixel === then[place]) {
					index[place] = unchanged;
				}
			});
		}
		const transparency = { transparent: true, transparentIndex: unchanged, dispose: 1 };
		gif.writeFrame(index, size.width, size.height, {
			palette: [...palette, [0, 0, 0]],
			delay: shown,
			...(before && transparency),
		});
		before = pixels;
	}
	gif.finish();
	return gif.bytes();
}

const [file = join(root, 'media/screenshots/write-review-practice.gif')] = process.argv.slice(2);
const workbench = await openWorkbench({ theme: 'light', size, settings: { 'editor.minimap.enabled': false } });
const camera = new Camera(workbench.page, await workbench.page.context().newPage());
await workbench.page.bringToFront();
await play(workbench, camera);
await workbench.close();
writeFileSync(file, encode(camera.frames));
console.log(`${file}: ${camera.frames.length} frames, ${Math.round(statSync(file).size / 1024)} KB`);
process.exit();
