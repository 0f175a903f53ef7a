// Takes pictures of the extension at work: node src/build/screenshots.ts [--out FOLDER] [SCENE…]
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench } from './hosts/openWorkbench.ts';
import { root } from './root.ts';
import { scenes } from './scenes.ts';

const { values, positionals } = parseArgs({
	options: { out: { type: 'string', default: join(root, 'media/screenshots') } },
	allowPositionals: true,
});
const names = scenes.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) {
	console.error(`There is no scene "${unknown}"; there are ${names.join(', ')}.`);
	process.exit(2);
}

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
for (const scene of scenes.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
	for (const theme of scene.themes) {
		const workbench = await openWorkbench({ theme, settings: scene.settings ?? {} });
		const file = join(out, `${scene.name}-${theme}.png`);
		await scene.set(workbench);
		await workbench.screenshot(file);
		await workbench.close();
		console.log(relative(process.cwd(), file));
	}
}
process.exit();
