// Writes the JSON schemas of the configuration file, for editors, and of the report: node src/build/schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { configSchema } from '../core/lint/configSchema.ts';
import { rules } from '../core/lint/rules.ts';
import { root } from './bundle.ts';
import { reportSchema } from './reportSchema.ts';

const folder = join(root, 'media/schemas');

/** The schema of the configuration file, which the manifest contributes. */
export const schemaFile = join(folder, 'star-coach.schema.json');

/** The content that {@link schemaFile} should have: the schema of the configuration with every rule and option. */
export function schemaText(): string {
	return textOf('STAR Coach configuration', configSchema(rules));
}

/** Every schema in the repository by its path, each with the content that it should have. */
export function schemaFiles(): ReadonlyMap<string, string> {
	return new Map([
		[schemaFile, schemaText()],
		[join(folder, 'report.schema.json'), textOf('STAR Coach report', reportSchema)],
	]);
}

function textOf(title: string, schema: GenericSchema): string {
	// Checks in code, such as those of globs, have no counterpart in JSON schema.
	const json = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] });
	return `${JSON.stringify({ title, ...json }, null, '\t')}\n`;
}

if (import.meta.main) {
	for (const [path, text] of schemaFiles()) {
		writeFileSync(path, text);
	}
}
