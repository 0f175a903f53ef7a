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
		/** Defaults to those of the scene. */
		theme: { type: 'string', multiple: true },
		/** Of the window in CSS pixels; half of a screen's size amounts to 200% zoom. Defaults to that of the scene. */
		size: { type: 'string' },
	},
	allowPositionals: true,
});
const names = scenes.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) {
	console.error(`There is no scene "${unknown}"; there are ${names.join(', ')}.`);
	process.exit(2);
}

const themes = values.theme?.map((theme) => {
	if (!Object.hasOwn(THEMES, theme)) {
		console.error(`There is no theme "${theme}"; there are ${Object.keys(THEMES).join(', ')}.`);
		process.exit(2);
	}
	return theme as keyof typeof THEMES;
});
const [width, height] = (values.size ?? '').split('x').map(Number);

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
for (const scene of scenes.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
	for (const theme of themes ?? scene.themes) {
		const workbench = await openWorkbench({ theme, settings: scene.settings ?? {} });
		const file = join(out, `${[scene.name, theme, values.size].filter(Boolean).join('-')}.png`);
		await scene.set(workbench);
		if (width && height) {
			await workbench.page.setViewportSize({ width, height });
		}
		await workbench.screenshot(file);
		await workbench.close();
		console.log(relative(process.cwd(), file));
	}
}
process.exit();
