// Writes the JSON schema of the configuration file, for editors: node src/build/schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../core/lint/configSchema.ts';
import { rules } from '../core/lint/rules.ts';
import { root } from './bundle.ts';

/** The file that the manifest contributes. */
export const schemaFile = join(root, 'media/schemas/star-coach.schema.json');

/** The content that the file should have: the schema of the configuration with every rule and option. */
export function schemaText(): string {
	// Checks in code, such as those of globs, have no counterpart in JSON schema.
	const schema = toJsonSchema(configSchema(rules), { typeMode: 'input', ignoreActions: ['check'] });
	return `${JSON.stringify({ title: 'STAR Coach configuration', ...schema }, null, '\t')}\n`;
}

if (import.meta.main) {
	writeFileSync(schemaFile, schemaText());
}
