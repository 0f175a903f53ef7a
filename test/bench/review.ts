/**
 * Measures how long the review takes to follow a keystroke, in VS Code's server and a browser: from the key event in
 * the window to the frame in which the page shows it. Prints percentiles; times are never asserted.
 *
 *     node test/bench/review.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { openWorkbench } from '../hosts/openWorkbench.ts';

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
	const messages: number[] = [];
	Object.assign(globalThis, { frames, messages });
	globalThis.addEventListener('message', () => messages.push(performance.timeOrigin + performance.now()), true);
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
const { frames, messages } = await review.locator('.cards').evaluate(() => {
	const { frames, messages } = globalThis as unknown as { frames: Frame[]; messages: number[] };
	return { frames, messages };
});
await workbench.close();

const typed = letters.join('');
/** For each key that is seen: ms until the frame that shows it, and from the message about it to that frame. */
const seen = keys.flatMap((key, index) => {
	const frame = frames.find(({ text }) => text.startsWith(typed.slice(0, index + 1).trimEnd()) && text !== typed);
	// A trailing space shows only with the letter after it, and text beyond the excerpt does not show at all.
	if (!frame || letters[index] === ' ' || index >= 280) return [];
	const message = messages.findLast((time) => time < frame.time) ?? Number.NaN;
	return [{ all: frame.time - key, page: frame.time - message }];
});
const percentile = (key: 'all' | 'page', share: number) => {
	const times = seen.map((each) => each[key]).sort((a, b) => a - b);
	return `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
};
console.log(`${Math.round(story.length / 100) / 10} KB story, ${seen.length} of ${keystrokes} keystrokes seen`);
for (const [name, key] of [
	['from the key to the frame', 'all'],
	['of which in the page', 'page'],
] as const) {
	const [p50, p95, p99, last] = [0.5, 0.95, 0.99, 1].map((share) => percentile(key, share));
	console.log(`${name}: p50 ${p50}, p95 ${p95}, p99 ${p99}, slowest ${last}`);
}
process.exit();
