// Which changes to rooms of the core their tests notice: npm run mutation -- [ROOM…] [--sample 300 [--seed N]]
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/build/root.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { sample: { type: 'string' }, seed: { type: 'string' } },
});
for (const room of positionals.length > 0 ? positionals : ['practice', 'lint', 'story', 'measure']) {
	const folder = join(root, 'out/mutation', room);
	const drawn = join(folder, 'sample.json');
	const env: NodeJS.ProcessEnv = { ...process.env, MUTATION_ROOM: room };
	mkdirSync(folder, { recursive: true });
	rmSync(drawn, { force: true });
	if (values.sample) {
		const seed = values.seed ?? String(Date.now() | 0);
		console.log(`core/${room}: ${values.sample} mutants at random, seed ${seed}`);
		Object.assign(env, { MUTATION_SAMPLE: values.sample, MUTATION_SEED: seed });
		writeFileSync(drawn, JSON.stringify({ size: Number(values.sample), seed: Number(seed) }));
	}
	const { status } = spawnSync('stryker', ['run'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env,
	});
	process.exitCode ||= status ?? 1;
}
