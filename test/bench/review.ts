/**
 * Measures how long the review takes to follow a keystroke, in VS Code's server and a browser: from the key that the
 * window gets to the frame in which the page shows it. Prints percentiles; times are never asserted.
 *
 *     node test/bench/review.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../src/build/hosts/cleanUp.ts';
import { openWorkbench } from '../../src/build/hosts/openWorkbench.ts';

const keystrokes = 300;
/** A fast typist writes ten characters a second. */
const pause = 100;

const sentence =
	'I read the traces, found 14 slow queries and cut the response time from 2.4 s to 310 ms for the shop. ';
const story = [
	'# The slow shop',
	'## Situation\n\nHere: Our shop with 400,000 customers was slow every morning.',
	'## Task\n\nI was asked to find out why within two weeks.',
	`## Action\n\n${sentence.repeat(46)}`,
	'## Result\n\nThe response time fell from 2.4 s to 310 ms.',
].join('\n\n');

interface Frame {
	readonly time: number;
	readonly text: string;
}

const folder = temporaryFolder('workspace');
mkdirSync(join(folder, 'stories'));
writeFileSync(join(folder, 'stories/slow-shop.md'), story);
const settings = { 'editor.quickSuggestions': { other: 'off' }, 'editor.acceptSuggestionOnCommitCharacter': false };
const workbench = await openWorkbench({ folder, settings });
const { page } = workbench;
await workbench.openFile('stories/slow-shop.md');
await workbench.command('STAR Coach: Review Story');
const review = workbench.webview();
await review.locator('.excerpt').first().waitFor();

await page.evaluate(() => {
	const keys: number[] = [];
	Object.assign(globalThis, { keys });
	globalThis.addEventListener('keydown', () => keys.push(performance.timeOrigin + performance.now()), true);
});
await review.locator('.cards').evaluate((cards) => {
	const frames: Frame[] = [];
	Object.assign(globalThis, { frames });
	new MutationObserver(() => {
		requestAnimationFrame(() => {
			const text = cards.querySelector('.excerpt')?.textContent ?? '';
			frames.push({ time: performance.timeOrigin + performance.now(), text });
		});
	}).observe(cards, { subtree: true, childList: true, characterData: true });
});

await workbench.command('View: Focus First Editor Group');
await page.keyboard.press('Control+Home');
for (let line = 1; line < 5; line++) await page.keyboard.press('ArrowDown');
const before = await page.evaluate(() => (globalThis as unknown as { keys: number[] }).keys.length);
const letters = Array.from({ length: keystrokes }, (_, index) => 'abcdefghij '[index % 11] as string);
for (const letter of letters) {
	await page.keyboard.press(letter === ' ' ? 'Space' : letter);
	await page.waitForTimeout(pause);
}
const keys = (await page.evaluate(() => (globalThis as unknown as { keys: number[] }).keys)).slice(before);
const frames = await review.locator('.cards').evaluate(() => (globalThis as unknown as { frames: Frame[] }).frames);
await workbench.close();

const typed = letters.join('');
const times = keys
	.flatMap((key, index) => {
		const frame = frames.find(({ text }) => text.startsWith(typed.slice(0, index + 1).trimEnd()) && text !== typed);
		// A space at the end shows only with the letter behind it, and what lies behind the excerpt shows not at all.
		return frame && letters[index] !== ' ' && index < 280 ? [frame.time - key] : [];
	})
	.sort((a, b) => a - b);
const percentile = (share: number) => `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
console.log(`${Math.round(story.length / 100) / 10} KB story, ${times.length} of ${keystrokes} keystrokes seen`);
console.log(`p50 ${percentile(0.5)}, p95 ${percentile(0.95)}, p99 ${percentile(0.99)}, slowest ${percentile(1)}`);
process.exit();
