// Which changes of rooms of the core their tests notice: npm run mutation -- [ROOM…]
import { spawnSync } from 'node:child_process';

const named = process.argv.slice(2);
for (const room of named.length > 0 ? named : ['practice', 'lint', 'story', 'measure']) {
	const { status } = spawnSync('stryker', ['run'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, MUTATION_ROOM: room },
	});
	process.exitCode ||= status ?? 1;
}
