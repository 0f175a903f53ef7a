import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { configSchema } from '../core/lint/configSchema.ts';
import { rules } from '../core/lint/rules.ts';
import { severities } from '../core/lint/severity.ts';
import { reportSchema } from './reportSchema.ts';

/** The JSON schema of the configuration file, with every rule and option. */
export function configSchemaText(): string {
	const { properties, ...rest } = schemaOf(configSchema(rules));
	const levels = { enum: [...severities, 'off'], description: 'A rule of your own, which only the command line runs.' };
	const withCustom = { ...(properties?.rules as object), patternProperties: { '^custom-': levels } };
	return schemaText('STAR Coach configuration', { ...rest, properties: { ...properties, rules: withCustom } });
}

/** The JSON schema of the report. */
export function reportSchemaText(): string {
	return schemaText('STAR Coach report', schemaOf(reportSchema));
}

function schemaOf(schema: GenericSchema): JsonSchema {
	// Checks in code, such as those for globs, have no counterpart in JSON schema.
	return toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] });
}

function schemaText(title: string, json: JsonSchema): string {
	return `${JSON.stringify({ title, ...json }, null, '\t')}\n`;
}
