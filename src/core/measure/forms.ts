import type { MeasureKind } from './measure.ts';
import type { Written } from './row.ts';
import { divided, fullMarks, half, inverse, none, notNineToFive, proper, quotient, total } from './values.ts';

/** The forms of a kind of measure, besides a number with its unit or noun. */
interface Form {
	readonly kind: MeasureKind;
	/** What it is, for docs/measures.md. */
	readonly description: string;
	readonly rows: readonly Written[];
}

const about = '( {approximation|sideOpener} ; ~|≈|<|>|±|≤|≥|\\( )+4';
/** `a quarter of an hour`: a length of time, not a part of a whole. */
const quarters = '( ( a|one )? quarter of =0.25 ; three quarters of =0.75 ) an hour';
/** A side of a change that states what it counts, or how long or how often something is. */
const full = `( ${quarters} ; ONE ( in ; out? of ) {determiner}? ONE THINGS? ; every? KNOWN ; BARE times RATE ; TIMES ( !a|an RATE )? ; once =1 RATE ; twice =2 RATE ;
	every other? {time} ; overnight ; several|many TIMES ; several|many times RATE ; a few|couple of? {time} ;
	DIGITS ~ / ~ DIGITS ; a|an {fullTime}*3 {time} =1 ( and a half =0.5 )? !- ; half a|an|- {time} =0.5 )`;
const bare = `( BARE !times !RATE ; PLACED ; zero|none|nothing =0 )`;
const frequency = `( a|an|half )? {frequency} ( !{stop|to|from} WORD )?`;
const english = (before: string, behind: string) =>
	`from ${about} ${before} ( !from ANY )*6 ( to|into ; → ) ${about} ${behind}`;
const foreign = (before: string, behind: string) =>
	`!from {from} ${about} ${before} ANY*3 ( {to} ; → ) ${about} ${behind}`;
const fromTo = (before: string, behind: string): Written[] => [english(before, behind), foreign(before, behind)];

const unit = '( !{foreign} ( !good {fullTime} )*3 {time} !- ; good hour|minute )';
const spell = `!{shortTime|portion} !second|day|minute|sprint ${unit}`;
const edge = `( early|late ; ahead of WHOLE ; ahead ; prima del previsto ; d'avance|d’avance ; avant {determiner}? PLAIN )?`;
const part = '( a|one good? -? !half {portion#} ; RANGE -? PORTIONS )';
/** The whole of a part in languages other than English: `der Berichte`, `de los casos`, `dos cadastros`. */
const foreignWhole =
	'( der|des WORD*2 CAPITAL ; van de|het|onze PLAIN ; de|del|do|da|dos|das|des|du|dei|delle|della|di los|las|la|nos? PLAIN )';
const harm =
	'( {harm} ( de|di données|datos|dados|dati|paquets|paquetes|pacotes|pacchetti|service|servicio|serviço|servizio )? )';
const naught = 'zero|nil|nought|naught';
const seen = 'to|at|is|was|were|stayed|remained|had|saw|accepted|found|got|logged|recorded|reported|showed';
const metric = '( {metric} ( !{scoreWord} PLAIN )? {scoreWord} ; !{commonMetric}|factor {metric} )';
const is = '( of|at|is|was|hit|reached|von ; {movement} to|at ; is|was {movement}|stuck at ; went|got to )';
const quality = '( {quality} ; c - index )';
const noUnit = '!UNIT !%|/|×|→|per|out !{percent|time|unit|money}';
const field =
	'( in|on|of|among {determiner}+2 ( !{stop} NAME ; CAPITAL ) ( !{stop} NAME ; CAPITAL )*4 END ; &{rankField} )';

/** In order of precedence for phrases of the same length. */
export const forms: readonly Form[] = [
	{
		kind: 'change',
		description: 'a before and an after in one phrase',
		rows: [
			'TIMES ( rather than ; instead of ; , not ) TIMES',
			`QUANTITY ( rather than ; instead of ) ${about} BARE`,
			...fromTo(full, `( ${full} ; ${frequency} ; ${bare} )`),
			...fromTo(bare, `( ${full} ; ${frequency} )`),
			english(frequency, `( ${frequency} ; ${full} )`),
			...fromTo(`!UPGRADED !YEAR ${bare}`, `${bare} !%|→ !{calendar|clock} !de`).map((row) => ({
				pattern: row as string,
				values: notNineToFive,
			})),
			`KNOWN → ${about} QUANTITY`,
			`BARE → ${about} KNOWN`,
			`!YEAR BARE → ${about} BARE`,
			`SIGNED to ${about} SIGNED`,
			`<{movement} to ${about} QUANTITY from ${about} QUANTITY`,
			`KNOWN down|up to ${about} KNOWN`,
			'KNOWN から|에서 QUANTITY',
			'BARE から|에서 KNOWN',
			'( {from} )? o(n) ANY*3 {to}|→ o(n)',
		],
	},
	{
		kind: 'duration',
		description: 'how long, by when, how early',
		rows: [
			`( ( in under ; innerhalb von ; {within} ) &( LENGTH !early|late|ahead ) ; !<came|come|comes|coming {within} )? LENGTH ${edge}`,
			{
				pattern: `( in under ; {within} )? !<PLURAL|DIGITS a|an ${spell} =1 ( and a half =0.5 ; RATE ; !( quarter of ) !MODIFIED ) ${edge}`,
				values: total,
			},
			{
				pattern: `( in under ; {within} ; TAKEN ) a|an ${unit} =1 ( and a half =0.5 ; RATE ; !of !MODIFIED ) ${edge}`,
				values: total,
			},
			{ pattern: `a|an ${unit} =1 ( and a half =0.5 ${edge} ; RATE ; early|late )`, values: total },
			`( in under ; {within} )? ( <a ; !<{determiner|ordinal} ) half ( a|an ; - ) ${unit} =0.5 ${edge}`,
			`( {within} )? a|an half -? ${unit} =0.5 ${edge}`,
			'within the TIME =1',
			'sub - millisecond|second|minute|hour =1',
			`( in under ; {within} )? ${quarters} ${edge}`,
			'( a|an )? SPELL',
			'!<上|下|前|后|後 半 年|小时|小時|時間|个月 =0.5',
		],
	},
	{
		kind: 'fraction',
		description: 'a part of a whole',
		rows: [
			{ pattern: `${part} !- !( of a {scale} ) ( of WHOLE ; &of )`, values: divided },
			{ pattern: `${part} !- !of !( to|past {cardinal} ) ( END ; &COMPARATIVE )`, values: divided },
			{
				pattern:
					'!<{ordinal}|better half !- ( of ; &( !a|an {determiner} ) ; &what ) !( {determiner}? {halfIdiom} ) WHOLE',
				values: half,
			},
			{
				pattern: '!<a|last|other|the|this|better|{ordinal} half !-|as|a|an|of|{determiner} ( END ; &COMPARATIVE )',
				values: half,
			},
			{ pattern: `!<{whichHalf} ( ( la|a|die|der|de )? {halfNoun} ${foreignWhole} ; {halfNoun} )`, values: half },
			{
				pattern: `( ein|einem|un|um|une|een =1 ; NUMBER ) !( tiers|quart de !la ) {partNoun#} ( ${foreignWhole} ; !de|di|da )`,
				values: quotient,
			},
			'SHARE of ( WHOLE )?',
			{ pattern: 'ONE out of {determiner}? NUMBER !stars|points ( THINGS ; {time} )', values: quotient },
			{
				pattern: '!<every ONE ( of ; von|van|sur|su|из ; de|em cada ) ( {determiner} ; all )*2 NUMBER !TIMES THINGS?',
				values: quotient,
			},
			{ pattern: '!<every ONE in every? !YEAR NUMBER !%|/|{time|unit|scale} ( THINGS ; END )', values: proper },
			{ pattern: '!<every ONE PLAIN in !YEAR NUMBER END', values: proper },
			{ pattern: 'NUMBER ( times ; THINGS ) ( out of ; sur|von|van ) {determiner}? NUMBER THINGS?', values: quotient },
			{ pattern: 'DIGITS ~ / ~ DIGITS !stars|points ( THINGS ; of WHOLE )', values: quotient },
			{ pattern: '( <{movement|approximation|to} ; <by ) DIGITS ~ / ~ DIGITS', values: proper },
		],
	},
	{
		kind: 'rating',
		description: 'a score with a name or a scale',
		rows: [
			`${metric} ( ${is} )? {approximation}+3 !YEAR ONE ${noUnit}`,
			`( ${metric} ; score|scores|scoring|rating|ratings ) :|=|is|was|hit|reached [ !YEAR DIGITS ${noUnit} END ]`,
			`<PLAIN [1 factor|rating|score ( ${is} )? {approximation}+3 !YEAR ONE ${noUnit}`,
			{
				pattern: `${quality} ( @ DIGITS )? ( ${is} ; =|: )? {approximation}+3 SHARE ${noUnit}`,
				values: (...numbers) => numbers.slice(-1),
			},
			`SHARE ${quality}`,
			'ONE out of {determiner}? NUMBER ( stars|points ; !THINGS )',
			{ pattern: 'DIGITS ~ / ~ DIGITS !/ stars|points?', values: fullMarks },
		],
	},
	{
		kind: 'rate',
		description: 'how often, or how much in a given time',
		rows: [
			'( once =1 ; twice =2 ; thrice =3 ) ( RATE ; that|this|last TIME )',
			'every LENGTH',
			'every ( hour|minute =1 ; other TIME =2 )',
			'NUMBER times RATE',
			'( once =1 ; twice =2 ) every NUMBER THINGS',
		],
	},
	{
		kind: 'multiplier',
		description: 'how many times more or less',
		rows: [
			'!<- !{doubling} {multiple#} !-|down !( as a|an )',
			'!<-|to {doubling#} !- &{determiner}|what WHOLE',
			'el|o {doubling#} ( de WORD ; &que ; END )',
			'( twice =2 ; thrice =3 ) as WORD?',
			'( twice =2 ; thrice =3 ) !that &{determiner}|what WHOLE',
			'cut? in half !a|an =0.5',
			'a|an order of magnitude =10',
			{ pattern: 'NUMBER order|orders of magnitude', values: (...orders) => orders.map((order) => 10 ** order) },
			'!<{ordinal}|better half as WORD? =0.5',
			'RANGE times as WORD?',
			'RANGE times ( more|less ADJECTIVE? ; fewer ; !after|over|under|ever|other|whether|together|however COMPARATIVE )',
			'RANGE times !that &{determiner} WHOLE',
			'×|x ~ DIGITS END',
			'( <{determiner} [1 )? factor ( of|is|was {approximation}+3 )? !YEAR ONE !%|×|/',
			'RANGE ~? 배|倍',
			'NUMBER {fold} {more} ( !de|di PLAIN )?',
			{ pattern: '{divided} {per} NUMBER !%|PLAIN', values: inverse },
			'{multiplied} {per} NUMBER !%|PLAIN',
		],
	},
	{
		kind: 'zero',
		description: 'none of what could be counted',
		rows: [
			{ pattern: 'none of {determiner}+3 NUMBER THINGS', values: none },
			{ pattern: 'no !longer|{behindNo} !SPANISH ITEM', values: none },
			{ pattern: 'no ( order ; VICTIM ) &( WORD*2 {harmed} )', values: none },
			{ pattern: `!<- ${naught} !{zeroTerm}|in|- LOSS`, values: none },
			{ pattern: 'NONE !{zeroTerm|time|unit}|in|multiple LOSSES', values: none },
			{ pattern: `!<- ${naught} - {event}`, values: none },
			{ pattern: `<${seen} ${naught} !{zeroTerm}|- !THING`, values: none },
			{ pattern: `<: ${naught} FREE`, values: none },
			{ pattern: 'not once', values: none },
			{ pattern: '{negation} one !of !PEOPLE THING', values: none },
			{ pattern: '{negation} been|had|have a|an|any|one EVENT', values: none },
			{
				pattern: '( {negation} WORD*3 ; without ) {losing} ( a|an|any|one single? THING ; &data THING )',
				values: none,
			},
			{ pattern: '{negation} WORD*3 a single !person ( SPECIFIC ; THING &( WORD*2 {harmed} ) )', values: none },
			{ pattern: '{negation} WORD WORD*2 once ( &since|in ; FREE )', values: none },
			{ pattern: 'without !GERUND !{graded} ( a|an|any EVENT ; !( {manner} END ) EVENT )', values: none },
			{ pattern: 'without GERUND? ( one ; a|an|any single ) SPECIFIC', values: none },
			{ pattern: `{denial} ( {single}? PLAIN? ${harm} ; {single} PLAIN )`, values: none },
			{
				pattern: `{lack} !( {manner} END ) ( {event} ; {denial|single}*2 ( ${harm} ; PLAIN {single}? ${harm} ) )`,
				values: none,
			},
		],
	},
	{
		kind: 'rank',
		description: 'a place in an order',
		rows: [
			'top -? NUMBER %|{percent} ( of WHOLE )?',
			'top -? NUMBER ( THINGS ( of WHOLE )? )?',
			'!<{reference|weakReference|tracker} #|№|number PLACE ( out of ; of ) {determiner}+3 !YEAR NUMBER THINGS?',
			`!<{reference|weakReference|tracker} # PLACE ${field}`,
			`!<{determiner|reference}|rule number PLACE PLAIN? ${field}`,
			'ranked? {ordinal#} {prize}? ( out of ; among ; of ) {determiner}+3 !YEAR NUMBER THINGS?',
			'!<in|{determiner|ordinal} {ordinal#} {prize}',
			'ranked|placed|rank|ranks [ {ordinal#} ] !of|out|among|{prize}',
			'{ordinal#} percentile',
		],
	},
	{
		kind: 'money',
		description: 'an amount of money',
		rows: ['{currencyPrefix} ~ MONEY'],
	},
	{
		kind: 'percent',
		description: 'a share or a change in percent or points',
		rows: ['!~ % ~ DIGITS !( ~ NAME )'],
	},
	{
		kind: 'amount',
		description: 'a number with a unit',
		rows: [],
	},
	{
		kind: 'count',
		description: 'how many things or people',
		rows: [
			{
				pattern: '( una|une|uma|un|um )? {roundNoun#} de|di|d ( {roundNoun#} de|di )? PLAIN',
				values: (count = 1, of = 1) => [count * of],
			},
			'{collective} of !YEAR RANGE !THINGS !%',
			'TALLY times',
			'!<every SEVERAL of !( {determiner}+3 NUMBER ) ( them|us ; &{determiner}|all WHOLES )',
			'MOVED <to|by|at|from !YEAR LONE !%|: END',
			'<all !YEAR LONE',
			'<WORD !<{determiner|ordinal|reference|weakReference} MEASURED SHARING !%|/|-|(|×|*|: END',
		],
	},
];
