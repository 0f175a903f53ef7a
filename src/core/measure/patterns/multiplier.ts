import { comparative, counted, ending, longWhole, ofWhole, things, whole } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import {
	after,
	anyWord,
	as,
	digits,
	end,
	hyphen,
	including,
	look,
	name,
	not,
	number,
	opt,
	or,
	role,
	seq,
	value,
	valued,
} from '../kit.ts';
import { korean } from './korean.ts';
import { factor } from './rating.ts';

const base = 'double|doubles|triple|triples|treble|quadruple|quadruples|quintuple|doble|dobro';
const alone = not(after(hyphen));
const doubles = seq(look(base), valued('multiple'), not(hyphen));
const named = look(or(role('determiner'), 'what'));
const verb = 'to|than|nearly|almost|did|could|would|will|about|roughly|by|helped|had|it';
const adjective = ending('able|ible|ent|ant|ive|ful|ly|ate');
const twice = or(seq('twice', value(2)), seq('thrice', value(3)));

/** Past tenses of the Romance languages. */
const divided = `divisé|divisée|divisés|divisées|dividido|dividida|divididos|divididas|dividió|dividimos|dividiu|diviso|divisa|divisi|divise`;
const multiplied = `multiplié|multipliée|multipliés|multipliées|multiplicado|multiplicada|multiplicados|multiplicadas|multiplicó|multiplicamos|multiplicou|moltiplicato|moltiplicata|moltiplicati|moltiplicate`;
const quick = 'rapide|rapides|vite|rápido|rápida|rápidos|rápidas|rapido|rapida|veloce';
const uncounted = not(or('%', seq(not(role('determiner')), things())));

export const multiplier: Kind = {
	kind: 'multiplier',
	description: 'how many times more or less',
	rows: [
		{
			examples: ['It runs «3x» faster.', 'It is «3×» cheaper.', 'A «10-fold» increase.', 'We saw a «1.5x–2x» speedup.'],
			pattern: counted(['multiplier']),
		},
		{
			examples: ['Signups more than «doubled».', 'I «halved» the bill.'],
			counterexamples: ['I doubled down on it.', 'It re-doubled there.'],
			pattern: seq(alone, not(base), valued('multiple'), not(or(hyphen, 'down|as'))),
		},
		{
			examples: ['It is «double the throughput».'],
			counterexamples: ['a double as bad', 'We double-checked the list.'],
			pattern: seq(alone, not(after('to')), doubles, named, opt(whole)),
		},
		{
			examples: ['It will «triple» there.', 'It helped to «double» the throughput.'],
			counterexamples: ['We had to double-check the list.', 'I had to double down on it.', 'It is a double there.'],
			pattern: seq(after(verb), doubles, end, not('down|as')),
		},
		{
			examples: ['It is «twice as fast».'],
			pattern: seq(twice, 'as', opt(anyWord)),
		},
		{
			examples: ['It takes «twice the load».'],
			counterexamples: ['He told me twice that it was late.'],
			pattern: seq(twice, named, longWhole),
		},
		{
			examples: ['Lead time was «cut in half».'],
			counterexamples: ['It was cut «in half an hour».'],
			pattern: seq('cut', 'in half', not('a|an'), value(0.5)),
		},
		{
			examples: ['It broke «in half» there.'],
			counterexamples: ['It broke «in half a day» or so.'],
			pattern: seq('in half', not('a|an'), value(0.5)),
		},
		{
			examples: ['That is «an order of magnitude» more.'],
			pattern: seq('a|an', 'order of magnitude', value(10)),
		},
		{
			examples: ['That is «two orders of magnitude» more.'],
			pattern: as(seq(number(), 'order|orders', 'of magnitude'), (...orders) => orders.map((order) => 10 ** order)),
		},
		{
			examples: ['It takes «half as long».'],
			counterexamples: ['The second half as a whole was good.'],
			pattern: seq(not(after(or(role('ordinal'), 'better'))), 'half', 'as', opt(anyWord), value(0.5)),
		},
		{
			examples: ['On reçoit «trois fois moins» de tickets.', 'Es «cinco veces más rápido» que antes.'],
			pattern: seq(number(), 'fois|veces|vezes|volte', 'plus|moins|más|menos|mais|più|meno', opt(quick)),
		},
		{
			examples: ['Responde «el doble de rápido».', 'Hoje vendemos «o dobro», mas «o dobro».'],
			counterexamples: ['El doble factor ayuda.', 'O dobro foi bom.'],
			pattern: seq(including('el|o|il'), look('doble|dobro|triple'), valued('multiple'), or(ofWhole, end, look('que'))),
		},
		{
			examples: ['It is «three times as fast».'],
			pattern: seq(number(), 'times as', opt(anyWord)),
		},
		{
			examples: ['It is «5 times faster».', 'It is «5 times more reliable» now.', 'It got «three times more» tests.'],
			counterexamples: ['It failed «5 times» after that.'],
			pattern: seq(
				number(),
				'times',
				or(
					seq('more|less', opt(adjective)),
					'fewer',
					seq(not('after|over|under|ever|other|whether|together|however'), comparative),
				),
			),
		},
		{
			examples: ['It takes «three times the load».'],
			counterexamples: ['We saw «three times» that it was late.'],
			pattern: seq(number(), 'times', not('that'), look(role('determiner')), whole),
		},
		{
			examples: ['Throughput went up «x4» there.'],
			counterexamples: ['It runs on x86 there.'],
			pattern: name(/^x(\d(?:\.\d+)?|[1-5]\d)$/),
		},
		{
			examples: ['Perf = «×2.3» on the runners.'],
			counterexamples: ['The ×2 zoom is broken.'],
			pattern: seq('×', digits(), end),
		},
		{
			examples: ['속도가 «3배» 이상 향상되었다.', '性能提升了«3倍»。', 'スループットは«2.5倍»になった。'],
			counterexamples: ['배 과일이 많다'],
			pattern: seq(number(), '배|倍'),
		},
		{
			examples: ['Derleme «3 kat» hızlandı.', 'Satışlar «iki katına» çıktı.'],
			counterexamples: ['Ofis 3. katta.'],
			pattern: seq(number(), 'kat|katı|katına'),
		},
		{
			examples: ['Doanh thu tăng «gấp đôi».', 'Trang tải nhanh «gấp 5 lần».', '매출이 «두 배»로 늘었다.'],
			counterexamples: ['모두 배가 고팠다.'],
			pattern: or(seq('gấp', or(seq('đôi', value(2)), seq('ba', value(3)), seq(number(), 'lần'))), seq(korean, '배')),
		},
		{
			examples: ['Xử lý nhanh hơn ~«3 lần» so với trước.'],
			counterexamples: ['Tôi gặp họ 3 lần.'],
			pattern: seq(after('hơn|gấp|tăng|giảm', 3), number(), 'lần'),
		},
		{
			examples: [
				'La facture est «divisée par trois».',
				'On a «divisé par deux» les coûts.',
				'El tiempo se ha «dividido por 3».',
				'Il tempo è «diviso per 4»',
			],
			counterexamples: ['Le travail est divisé par «trois équipes».'],
			pattern: as(seq(divided, 'par|por|per|entre', number(), uncounted), (...parts) => parts.map((part) => 1 / part)),
		},
		{
			examples: ['Le débit est «multiplié par dix».', 'Le vendite si sono «moltiplicate per 3».'],
			counterexamples: ['Les erreurs sont multipliées par «trois clients».'],
			pattern: seq(multiplied, 'par|por|per', number(), uncounted),
		},
		{
			examples: ['Down by «a factor of 10».'],
			counterexamples: ['It grew by a factor of «10 %».'],
			pattern: seq(including(role('determiner')), factor),
		},
		{
			examples: ['It grew by «factor 10».'],
			counterexamples: ['The «bus factor 2» is low.'],
			pattern: factor,
		},
	],
};
