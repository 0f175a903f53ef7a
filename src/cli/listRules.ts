import { createColors } from 'picocolors';
import { rules } from '../core/lint/rules.ts';
import type { Output } from './host.ts';

/** Prints every rule with its default severity and what it finds. */
export function listRules(out: Output): void {
	const { bold, dim } = createColors(out.colors);
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const { id, severity, description } of rules) {
		out.write(`${bold(id.padEnd(width))}  ${dim(severity.padEnd(7))}  ${description}\n`);
	}
}
