import type { Counted } from './counted.ts';
import type { Row } from './grammar.ts';
import { after, hyphen, literal, opt, or, role, seq, tie } from './kit.ts';
import type { MeasureKind } from './measure.ts';
import { attempt, mayStart, union } from './pattern.ts';
import { at, type Source } from './token.ts';
import { listed } from './vocabulary.ts';

/** What may follow a number and makes clear what the number is. */
interface Form extends Omit<Row, 'values'> {
	readonly kind: MeasureKind;
}

const points = opt(opt(tie), 'point|points');

export const forms: readonly Form[] = [
	{
		kind: 'percent',
		examples: ['It fell by «40%».', 'It rose by «3 % points».', 'It rose by «2‰».'],
		pattern: seq('%|‰|％|‱', points),
	},
	{
		kind: 'percent',
		examples: ['It fell by «40 percent».', 'It rose by «3 percentage points».', 'It is a «5-percent» raise.'],
		pattern: seq(role('percent'), points),
	},
	{
		kind: 'percent',
		examples: ['It fell by «40 per cent».', 'Cela baisse de «dix pour cent».', 'Bajó un «diez por ciento».'],
		pattern: seq('per|pour|por', role('hundred')),
	},
	{ kind: 'percent', examples: ['It narrowed by «25 basis points».'], pattern: seq('basis', points) },
	{
		kind: 'percent',
		examples: ['We went to «five nines».', 'a «4-nine» service'],
		counterexamples: ['It took «four nine-hour days».'],
		pattern: or('nines', seq(after(hyphen), 'nine')),
	},
	{ kind: 'multiplier', examples: ['It is «3×» cheaper.', 'A «10-fold» increase.'], pattern: or('×', 'fold') },
	{
		kind: 'money',
		examples: ['It saved «40 €» here.'],
		pattern: literal([...listed('moneySign').keys()].join('|')),
	},
	{ kind: 'amount', examples: ['It turned by «4°».'], pattern: literal('°') },
];

const first = union(forms.map(({ pattern }) => pattern.first));

/** Reads a form, if there is one. */
export function readForm(source: Source, index: number): Counted | undefined {
	for (const form of mayStart(first, at(source, index)) ? forms : []) {
		const end = form === source.without ? -1 : attempt(form.pattern, source, index, source.taken);
		if (end >= 0) {
			return { end, kind: form.kind, isPlain: true };
		}
	}
	return undefined;
}
