// Installs what the tests need beside Node, if missing: node test/hosts/install.ts [system]
// One process installs everything, because apt cannot install twice at the same time. With `system`, it installs only
// what takes root.
import { ensurePrograms } from './system.ts';
import { installTool, TOOL_NAMES } from './tools.ts';

try {
	await ensurePrograms(['chromium', 'neovim']);
	if (process.argv[2] !== 'system') for (const name of TOOL_NAMES) await installTool(name);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
