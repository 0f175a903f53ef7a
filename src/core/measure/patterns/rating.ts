import { arrow, counted, sign, slash, things, unitSign } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	as,
	begin,
	digits,
	end,
	including,
	look,
	many,
	not,
	number,
	opt,
	or,
	role,
	seq,
	token,
} from '../kit.ts';
import { isYear, type Numeral } from '../numeral.ts';
import { Shape, textOf } from '../token.ts';

const unit = or('%|×', role('percent', 'time', 'unit', 'money'), 'per|out', unitSign);
const isScore = (numeral: Numeral) => !isYear(numeral) && (numeral.shape & Shape.Clock) === 0;
/** A number that is not a share, a time or part of something. */
const score = seq(number(isScore), not(or(unit, '/')));
/** A score in digits by itself. */
const loneScore = seq(digits(isScore), not(or(unit, '/', arrow)), end);
/** Between 0 and 1: `0.92`. */
const share = seq(
	digits(({ values: [value = 2], shape }) => value <= 1 && (shape & Shape.Decimal) !== 0),
	not(or(unit, '/', arrow)),
);

const part = seq(not(role('stop')), or(role('scoreWord'), seq(anyWord, look(role('scoreWord')))));
const verb = 'is|was|hit|reached';
const is = `of|at|von|${verb}`;
/** `NPS`, `CSAT score`, `bus factor`; not just `score`. */
const metric = seq(
	not(or('factor', 'note', 'scored|rated')),
	or(seq(not(role('commonMetric')), role('metric'), many(part, 2)), seq(role('metric'), many(part, 2, 1))),
);
const named = or(metric, 'score|scores|scoring|rating|ratings');
const common = seq(not('scored|rated'), role('commonMetric'), not(part));
/** `accuracy`, `c-index`, `recall@10`. */
const quality = or(
	seq(
		role('quality'),
		opt(
			'@',
			as(digits(), () => []),
		),
	),
	seq('c', '-', 'index'),
);
const about = many(role('approximation'), 4);
const noun = seq(not(role('stop', 'determiner')), anyWord);
/** `factor of four`, which is a multiplier unless it has a name. */
export const factor = seq('factor', opt(is, about), score);
/** To two or more decimal places, unlike a version. */
const hundredths = token((number, source) => /^[01][.,]\d{2,4}$/.test(textOf(source, number)));
/** A German grade: `1,3`. */
const grade = token((number, source) => /^[1-6],\d$/.test(textOf(source, number)));

/** One number: `4.8`. */
const single = seq(
	not(after('every')),
	number(({ isRound, values }) => !isRound && values.length === 1),
);
export const points = things(({ word }) => word === 'stars' || word === 'points');
const fullMarks = new Set([5, 10, 20, 100]);
const upTo = (a: number, b: number) => (a <= b ? [a, b] : undefined);

export const outOf = seq(single, 'out of', opt(role('determiner')), number(), or(points, not(things())));
export const slashScore = as(slash, (a, b) => (fullMarks.has(b) && a !== 20 ? upTo(a, b) : undefined));

export const rating: Kind = {
	kind: 'rating',
	description: 'a score with a name or a scale',
	rows: [
		{
			examples: ['It has «CSAT = 89».'],
			pattern: seq(sign('scoreSign'), '=', digits()),
		},
		{
			examples: ['an «NPS of 62»', 'on «CSAT 93»', 'the «NPS hit 62» there', '«eNPS +34» in a team'],
			counterexamples: ['Our NPS 2023 was held.', 'The NPS rose «3 %».'],
			pattern: seq(metric, opt(is, about), score),
		},
		{
			examples: ['Our CSAT score: «4.6».', 'The score was «87».', 'Its perplexity = «62» now.'],
			counterexamples: ['The score: «3 pages»', 'The score: two of us sang.'],
			pattern: seq(named, or(':', '=', verb), begin, loneScore),
		},
		{
			examples: ['Our CSAT («93») rose.', 'Our CSAT («93», the best ever) rose.'],
			counterexamples: ['Our CSAT («93 %») rose.'],
			pattern: seq(named, '(', begin, loneScore),
		},
		{
			examples: ['It was rated «87» there.'],
			counterexamples: ['We scored «12 goals»'],
			pattern: seq('scored|rated', begin, loneScore),
		},
		{
			examples: ['a «credit score of 82» there', 'It got a «grade of four».'],
			counterexamples: ['an index of pages', 'a score of «4 users»'],
			pattern: seq(opt(including(noun, 2)), common, 'of|at|von', about, score, not(things())),
		},
		{
			examples: ['a «bus factor of four»'],
			counterexamples: ['We grew by «a factor of four».'],
			pattern: seq(including(noun), factor),
		},
		{
			examples: ['nach der «Note 2,3» im Jahr davor'],
			counterexamples: ['It is the note 3 below.'],
			pattern: seq('note', opt('von|:'), look(grade), number()),
		},
		{
			examples: ['Die Arbeit wurde mit «1,3» bewertet.', 'Der Dienst wurde mit «92» benotet.'],
			counterexamples: ['Ein Kilo wurde mit 1,3 gerechnet.'],
			pattern: seq('mit', begin, number(), look('bewertet|benotet')),
		},
		{
			examples: ['an «accuracy of 0.92»', 'with «precision 0.8» there', 'a «c-index 0.715» there'],
			counterexamples: ['an accuracy of 2.1'],
			pattern: seq(quality, opt(or(is, '=')), about, share),
		},
		{
			examples: ['Its share of them went to «1.00».', 'We are at «0.85» there'],
			counterexamples: ['We upgraded to 0.12 there.', 'It went to 1.0 at last.', 'It costs 0.85 there.'],
			pattern: seq(
				after('to|at|of|is|was|reached|hit'),
				not(after(role('upgrade', 'product'), 4)),
				seq(look(hundredths), share),
				end,
			),
		},
		{
			examples: ['F1: «0.285»', 'recall@10: «1.00»'],
			counterexamples: ['F1: «0.3 s» a lap'],
			pattern: seq(quality, ':', begin, share),
		},
		{
			examples: ['It got to «17.3 RMSE».'],
			counterexamples: ['He has «4 F1 points».'],
			pattern: seq(digits(), sign('scoreSign')),
		},
		{
			examples: ['We got to «0.92 accuracy».', '«0.715 c-index»'],
			counterexamples: ['We got 2.1 accuracy.'],
			pattern: seq(share, quality),
		},
		{
			examples: ['It has a «9.3 rating» there.'],
			counterexamples: ['two score'],
			pattern: seq(digits(), 'rating|score'),
		},
		{
			examples: ['at «4.9 stars» there', 'at «4.9 stars out of 5»', 'It has a «5-star rating» there.'],
			pattern: seq(counted(['rating']), opt('out of', number())),
		},
		{
			examples: ['It got «4.8 out of 5».', 'It got «4.8 out of 5 stars».'],
			counterexamples: ['It was «9 out of 10 customers».'],
			pattern: outOf,
		},
		{
			examples: ['고객 만족도가 «4.8점»이 되었다.'],
			pattern: seq(digits(), '점'),
		},
		{
			examples: ['It has «4.8/5 stars» there.'],
			counterexamples: ['Hotels of 3/4/5 stars are full.'],
			pattern: as(seq(slash, points), upTo),
		},
		{
			examples: ['It has «4.8/5».', 'a score of «91/100»'],
			counterexamples: ['It ran 24/7 there.', 'The 3/8 there'],
			pattern: slashScore,
		},
	],
};
