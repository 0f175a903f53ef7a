import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { configSchema } from '../core/lint/configSchema.ts';
import { rules } from '../core/lint/rules.ts';
import { reportSchema } from './reportSchema.ts';

/** The JSON schema of the configuration file, with every rule and option. */
export function configSchemaText(): string {
	return textOf('STAR Coach configuration', configSchema(rules));
}

/** The JSON schema of the report. */
export function reportSchemaText(): string {
	return textOf('STAR Coach report', reportSchema);
}

function textOf(title: string, schema: GenericSchema): string {
	// Checks in code, such as those of globs, have no counterpart in JSON schema.
	const json = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] });
	return `${JSON.stringify({ title, ...json }, null, '\t')}\n`;
}
