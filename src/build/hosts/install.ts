// Installs what tests in a real VS Code and browser need, if missing: node src/build/hosts/install.ts TOOL…
import { ensureChromium } from './chromium.ts';
import { ensureNeovim } from './neovim.ts';
import { installTool } from './tools.ts';

const tools: Record<string, () => Promise<unknown> | string> = {
	chromium: ensureChromium,
	neovim: ensureNeovim,
	server: () => installTool('server'),
	web: () => installTool('web'),
	node20: () => installTool('node20'),
	node22: () => installTool('node22'),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => tools[name] === undefined);
if (unknown !== undefined) {
	console.error(`There is no tool "${unknown}"; there are ${Object.keys(tools).join(', ')}.`);
	process.exit(2);
}
try {
	// One at a time, because apt cannot install in parallel.
	for (const name of names) await tools[name]?.();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
