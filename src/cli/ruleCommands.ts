import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { rules } from '../core/lint/rules.ts';
import { nearest } from '../core/text/nearest.ts';
import { Problem } from './files/problem.ts';
import type { Host } from './host.ts';

/** Prints every rule with its default severity and what it finds. */
export function listRules({ out }: Host): void {
	const { bold, dim } = createColors(out.colors);
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const { id, severity, description } of rules) {
		out.write(`${bold(id.padEnd(width))}  ${dim(severity.padEnd(7))}  ${description}\n`);
	}
}

/** Prints the page of a rule. @throws Problem when there is no such rule. */
export async function explainRule(id: string, { out, packageFolder }: Host): Promise<void> {
	const ids = rules.map((rule) => rule.id);
	if (!ids.includes(id)) {
		const similar = nearest(id, ids);
		throw new Problem(
			`Unknown rule "${id}"; ${similar ? `did you mean "${similar}"?` : '"star-coach rules" lists them all.'}`,
		);
	}
	const { bold } = createColors(out.colors);
	const page = await readFile(join(packageFolder, 'docs/rules', `${id}.md`), 'utf8');
	out.write(page.replace(/^#+ .*$/gm, (heading) => bold(heading)));
}
