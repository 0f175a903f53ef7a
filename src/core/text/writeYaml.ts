import { stringify } from 'yaml';

type Facts = Readonly<Record<string, unknown>>;

/** Front matter with these facts, up to the start of the next line. */
export function frontMatterOf(facts: Facts, eol = '\n'): string {
	return ['---', ...factLines(facts), '---', ''].join(eol);
}

/** A line of YAML for each fact that is given, with lists in brackets. */
export function factLines(facts: Facts): string[] {
	return Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${inYaml(value)}`));
}

export function inYaml(value: unknown): string {
	const written = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
	// It would end the comment.
	return written.includes('-->') ? JSON.stringify(value).replaceAll('-->', String.raw`--\u003e`) : written;
}
