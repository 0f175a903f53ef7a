// Packs the extension and the npm package: node src/build/package.ts [FOLDER]
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packNpm } from './packNpm.ts';
import { packVsix } from './packVsix.ts';
import { name, root, version } from './root.ts';

const folder = resolve(process.argv[2] ?? root);
mkdirSync(folder, { recursive: true });
const vsix = join(folder, `${name}-${version}.vsix`);
await packVsix(vsix);
console.log(`The extension: ${vsix}\nThe npm package: ${await packNpm(folder)}`);
