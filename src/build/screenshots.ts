// Takes pictures of the extension in use:
// node src/build/screenshots.ts [--out FOLDER] [--theme THEME]… [--size WIDTHxHEIGHT] [SCENE…]
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench, THEMES } from '../../test/hosts/openWorkbench.ts';
import { root } from './root.ts';
import { scenes } from './scenes.ts';

const { values, positionals } = parseArgs({
	options: {
		out: { type: 'string', default: join(root, 'media/screenshots') },
		theme: { type: 'string', multiple: true, default: ['light', 'dark', 'highContrast'] },
		/** Of the window in CSS pixels; half of a screen's size amounts to 200% zoom. */
		size: { type: 'string' },
	},
	allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(scenes);
for (const [what, given, all] of [
	['scene', names, scenes],
	['theme', values.theme, THEMES],
] as const) {
	const unknown = given.find((name) => !Object.hasOwn(all, name));
	if (unknown === undefined) continue;
	console.error(`There is no ${what} "${unknown}"; there are ${Object.keys(all).join(', ')}.`);
	process.exit(2);
}
const [width, height] = (values.size ?? '').split('x').map(Number);

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
for (const name of names) {
	for (const theme of values.theme as (keyof typeof THEMES)[]) {
		const workbench = await openWorkbench({ theme, settings: { 'starCoach.practice.history': 'workspace' } });
		const file = join(out, `${[name, theme, values.size].filter(Boolean).join('-')}.png`);
		await scenes[name]?.(workbench);
		if (width && height) await workbench.page.setViewportSize({ width, height });
		await workbench.screenshot(file);
		await workbench.close();
		console.log(relative(process.cwd(), file));
	}
}
process.exit();
