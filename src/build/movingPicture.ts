// Makes the README's animation of the workbench in use: node src/build/movingPicture.ts [FILE]
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gifenc from 'gifenc';
import { openWorkbench } from '../../test/hosts/openWorkbench.ts';
import { root } from './root.ts';

const size = { width: 1100, height: 680 };
/** Enough for the workbench; one more entry in the palette stands for what has not changed since the last frame. */
const colors = 63;

/** Runs in a page: turns a PNG into its pixels. */
const pixelsOf = async (png: string) => {
	const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
		'2d',
	) as OffscreenCanvasRenderingContext2D;
	context.drawImage(bitmap, 0, 0);
	return [...new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)];
};

const frames: { readonly pixels: Uint32Array; readonly shown: number }[] = [];
const workbench = await openWorkbench({ theme: 'light', size, settings: { 'editor.minimap.enabled': false } });
const { page } = workbench;
const reader = await page.context().newPage();
await page.bringToFront();

/** Takes a picture that is shown for some ms. */
async function take(shown: number, settle = 1_500): Promise<void> {
	await page.waitForTimeout(settle);
	const png = (await page.screenshot({ type: 'png' })).toString('base64');
	frames.push({ pixels: new Uint32Array(await reader.evaluate(pixelsOf, png)), shown });
}

async function type(text: string): Promise<void> {
	for (const part of text.match(/.{1,7}/g) ?? []) {
		await page.keyboard.type(part);
		await take(160, 0);
	}
}

await workbench.openFile('stories/flaky-tests.md');
await workbench.command('View: Close Primary Side Bar');
await workbench.command('STAR Coach: Review Story');
await workbench.webview().locator('.card', { hasText: 'Result' }).first().waitFor();
await take(2_500);
await workbench.webview().getByRole('button', { name: 'Add a Result section' }).click();
await take(1_800);
await workbench.command('View: Focus First Editor Group');
await type('Failures fell from 30% to 2% within four weeks.');
await take(2_800);
await page.keyboard.press('Control+s');
await workbench.command('View: Close All Editors');
await workbench.command('STAR Coach: Practice Question');
await workbench.webview().getByRole('button', { name: 'Start Answer' }).waitFor();
await take(2_200);
await page.keyboard.press('m');
await type('I have built backend services for six years, most of them for orders and payments.');
await page.keyboard.press('Control+Enter');
await take(3_000);
await workbench.close();

const bytes = ({ buffer }: Uint32Array) => new Uint8Array(buffer as ArrayBuffer);
// One palette for all frames, or else what stays the same would show through in different tints.
const some = frames.filter((_, index) => index % 4 === 0).map(({ pixels }) => bytes(pixels));
const palette = gifenc.quantize(new Uint8Array(Buffer.concat(some)), colors);
const gif = gifenc.GIFEncoder();
for (const [frame, { pixels, shown }] of frames.entries()) {
	const before = frames[frame - 1]?.pixels;
	const indexes = gifenc
		.applyPalette(bytes(pixels), palette)
		.map((color, place) => (pixels[place] === before?.[place] ? palette.length : color));
	const unchanged = { transparent: true, transparentIndex: palette.length, dispose: 1 };
	const options = { palette: [...palette, [0, 0, 0]], delay: shown, ...(before && unchanged) };
	gif.writeFrame(indexes, size.width, size.height, options);
}
gif.finish();
const [file = join(root, 'media/screenshots/write-review-practice.gif')] = process.argv.slice(2);
writeFileSync(file, gif.bytes());
console.log(`${file}: ${frames.length} frames, ${Math.round(statSync(file).size / 1024)} KB`);
process.exit();
