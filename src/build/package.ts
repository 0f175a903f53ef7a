// Packs the extension for installation: node src/build/package.ts
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { bundleExtension } from './bundle.ts';
import { root } from './root.ts';

rmSync(join(root, 'dist'), { recursive: true, force: true });
await bundleExtension();
await createVSIX({ cwd: root, dependencies: false });
