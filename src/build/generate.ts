// Writes the files in the repository that are generated from code: node src/build/generate.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { ruleListText } from './ruleList.ts';

try {
	// The other files depend on the list of rules, so it comes first.
	writeFileSync(join(root, 'src/core/lint/rules.ts'), await ruleListText());
	const { generatedFiles } = await import('./generatedFiles.ts');
	for (const { path, text } of generatedFiles) {
		writeFileSync(join(root, path), await text());
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
