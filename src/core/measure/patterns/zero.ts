import { ending, thing, things } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	determiners,
	digits,
	end,
	look,
	not,
	number,
	opt,
	or,
	role,
	seq,
	skipTo,
	tie,
	token,
} from '../kit.ts';
import { Role } from '../roles.ts';
import { has, textOf } from '../token.ts';
import { listed } from '../vocabulary.ts';
import { zeroInLanguages } from './zeroInLanguages.ts';

const naught = 'zero|nil|nought|naught';
const seen = 'accepted|found|got|logged|recorded|reported|showed';
const negation = role('negation');
const had = or('had|have|saw|seen|see|faced|face|encountered|experienced|experience|suffered|suffer|got');
const event = thing(({ token }) => has(token, Role.Event));
/** After the Spanish `no`, which means *not*: `no solo`, `no se`, `personas no técnicas`, `bases no relacionales`. */
const behindSpanishNo = or(
	role('behindNo'),
	ending('ionales|ados|adas|idos|idas'),
	token(({ start, end }, { text }) => /[áéíóúñ]/.test(text.slice(start, end))),
);
const records = listed('record');
/** What could be counted: `unit tests`, but not `ideas`, `metrics`, or `users`, who can only be harmed. */
const items = thing(({ token, isPlural }, source) =>
	isPlural ? !has(token, Role.Abstract | Role.People) && !records.has(textOf(source, token)) : has(token, Role.Event),
);
const victims = thing(({ token, isPlural }) => !has(token, isPlural ? Role.Abstract : Role.Abstract | Role.People));
const incident = thing(({ token }) => !has(token, Role.Abstract | Role.People));
const specific = thing(({ token }) => !has(token, Role.Abstract));
const harm = role('harmed');
const isHarmed = look(or(harm, seq(anyWord, harm), seq(anyWord, anyWord, harm)));
const lost = seq('a|an|any|one', opt('single'), thing());
const ing = ending('ing');
/** `without significant disruption` leaves open how much there was. */
const graded = or('significant|substantial|undue|much|noticeable|lengthy|extended|prolonged');
const none = () => [0];

export const zero: Kind = {
	kind: 'zero',
	description: 'none of what could be counted',
	rows: [
		{
			examples: ['«none of the 40 stores» lost one.'],
			pattern: seq('none of', determiners, number(), things()),
			values: none,
		},
		{
			examples: ['«no unit tests»', 'and «no data loss»', 'There is «no full table scan».'],
			counterexamples: [
				'No metrics were collected.',
				'There were no ideas.',
				'There are no users.',
				'a no-tests team',
				'There was no doubt.',
				'We have a "No Deploy Fridays" policy.',
				'No solo demuestra habilidades.',
				'No hubo reuniones.',
				'Informé a las personas no técnicas.',
				'Usamos bases de datos no relacionales.',
			],
			pattern: seq('no', not(behindSpanishNo), items),
			values: none,
		},
		{
			examples: ['«No message» was lost.', '«no customers» affected', '«No order» was lost.'],
			counterexamples: ['no one was late', 'No customer was left.', 'In no order.'],
			pattern: seq('no', or('order', victims), isHarmed),
			values: none,
		},
		{
			examples: ['«no data loss», «no duplicate patients»', '«No outages», «no bugs» and «no angry users».'],
			counterexamples: ['«no data loss», no ideas', 'There were no ideas, no users.', '«No bugs», no customer left.'],
			pattern: seq(
				after(seq('no', items, or(seq(',', opt('and|or')), 'and|or')), 8),
				'no',
				thing(
					({ token, isPlural }, source) =>
						isPlural && !has(token, Role.Abstract) && !records.has(textOf(source, token)),
				),
			),
			values: none,
		},
		{
			examples: ['«No misuse» occurred.', '«no further abuse» happened'],
			counterexamples: ['No idea occurred to me.', 'No customer happened to look.'],
			pattern: seq('no', incident, look('occurred|happened|arose')),
			values: none,
		},
		{
			examples: ['«No unauthorized access» occurred.'],
			counterexamples: ['No access was given.'],
			pattern: seq('no', 'unauthorized|unauthorised', 'access|use|activity'),
			values: none,
		},
		{
			examples: ['«No more "not started" errors» since.'],
			counterexamples: ['No more "quick" meetings.'],
			pattern: seq('no more', '"|“', skipTo('"|”', 6), event),
			values: none,
		},
		{
			examples: ['«No production impact».', 'with «no customer impact»'],
			counterexamples: ['It had no impact.', 'no lasting impact'],
			pattern: seq('no', 'business|client|customer|data|patient|production|revenue|service|user', 'impact'),
			values: none,
		},
		{
			examples: ['with «zero downtime»', '«nil findings»', 'It had «zero impact».'],
			counterexamples: ['with zero trust', 'with zero motivation', 'down to sub-zero storage tests'],
			pattern: seq(
				not(after(tie)),
				naught,
				not(or(role('zeroTerm'), 'in')),
				thing(({ token, isPlural }) => isPlural || !has(token, Role.Abstract) || token.word === 'impact'),
			),
			values: none,
		},
		{
			examples: ['«0 lost orders» since.', 'There were «0 data loss incidents».'],
			counterexamples: ['The 0-based indices were wrong.'],
			pattern: seq(
				digits(({ values, shape }) => values.length === 1 && values[0] === 0 && shape === 0),
				not(or(role('zeroTerm', 'time', 'unit'), 'in|multiple')),
				thing(({ token, isPlural }) => (isPlural && !has(token, Role.Time | Role.Unit)) || has(token, Role.Event)),
			),
			values: none,
		},
		{
			examples: ['a «zero-downtime» upgrade'],
			counterexamples: ['a zero-sum game', 'a near-zero-downtime upgrade'],
			pattern: seq(not(after(tie)), naught, tie, role('event')),
			values: none,
		},
		{
			examples: [
				'It went down to «zero».',
				'Of all the reports we accepted «zero».',
				'Losses were reported as «zero».',
			],
			counterexamples: ['It went to zero trust.', 'The zero is a digit.', 'It parses as zero.'],
			pattern: seq(
				after(or('to|at|is|was|were|stayed|remained|had|saw', seen, seq(seen, 'as')), 2, 'as'),
				naught,
				not(or(tie, thing(), role('zeroTerm'))),
			),
			values: none,
		},
		{
			examples: ['It fails «not once».'],
			pattern: seq('not', 'once'),
			values: none,
		},
		{
			examples: ['«not one missed deadline»'],
			counterexamples: ['Not one of us came.', 'Not one customer came.'],
			pattern: seq(
				'not',
				'one',
				thing(({ token }) => !has(token, Role.People)),
			),
			values: none,
		},
		{
			examples: ['«not a single complaint»', "We «didn't see a single bug»."],
			counterexamples: ['not a single clue', 'not a single person worrying'],
			pattern: seq(negation, skipTo('a single', 3), not('person'), specific),
			values: none,
		},
		{
			examples: ['It has «not failed once» since.'],
			counterexamples: [
				'We never ask «once a day».',
				'It never happened again.',
				'We have not faced this issue again.',
			],
			pattern: seq(negation, anyWord, skipTo('once', 2), or(look('since|in'), not(anyWord))),
			values: none,
		},
		{
			examples: ['We «never had one outage».'],
			counterexamples: ['We never had one idea.'],
			pattern: seq(negation, skipTo('one', 3), event),
			values: none,
		},
		{
			examples: ["We «haven't had a related outage» since.", 'We have «not seen any more bugs» since then.'],
			counterexamples: [
				"We haven't had a meeting since.",
				'I had never seen an outage like it.',
				"I haven't had time to look at the bug since.",
			],
			pattern: seq(
				negation,
				had,
				skipTo(event, 4, seq(not('to|time|like'), anyWord)),
				look(skipTo('since|afterwards', 4)),
			),
			values: none,
		},
		{
			examples: ['We «never lost a message».', "We «didn't drop a single order»."],
			pattern: seq(negation, skipTo(role('losing'), 3), lost),
			values: none,
		},
		{
			examples: ['«without dropping an order»', '«without losing data rows»'],
			counterexamples: ['without asking a question'],
			pattern: seq('without', role('losing'), or(lost, seq(look('data'), thing()))),
			values: none,
		},
		{
			examples: ['«without seeing a single bug»'],
			pattern: seq('without', ing, 'a single', thing()),
			values: none,
		},
		{
			examples: ['«without downtime»', '«without any outage»'],
			counterexamples: [
				'without delay',
				'without a hitch',
				'without blocking tickets',
				'without significant disruption',
			],
			pattern: seq(
				'without',
				not(or(ing, graded)),
				or(seq('a|an|any', event), seq(not(seq(role('manner'), end)), event)),
			),
			values: none,
		},
		{
			examples: ['«without a single test»'],
			counterexamples: ['without a single idea'],
			pattern: seq('without', or('one', seq('a|an|any', 'single')), specific),
			values: none,
		},
		...zeroInLanguages,
	],
};
