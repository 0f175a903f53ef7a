import { capital } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import { after, anyName, hyphen, look, not, number, opt, role, seq } from '../kit.ts';

export const names: Veto = {
	name: 'names and versions',
	reason: 'the number is part of a name',
	rows: [
		{
			examples: ['OWASP Top 10', 'Its own Kubernetes Top 10 risks'],
			counterexamples: ['We are in the «Top 10» of it.'],
			pattern: seq(after(seq(not(role('stop')), anyName)), look(capital), 'top', opt(hyphen), number()),
		},
	],
};
