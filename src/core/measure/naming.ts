import type { Pattern } from './row.ts';

/** A way in which a number names something instead of measuring it. */
export interface Naming {
	readonly name: string;
	/** Why it is no measure, for docs/measures.md. */
	readonly reason: string;
	readonly rows: readonly Pattern[];
}

/** Set phrases that start with a number and say nothing that could be checked. */
const idioms = `two minds ; two cents ; two shakes ; two wrongs ; two birds ; two hats ; two heads ; two left feet ; two steps forward ; two sides of the
	same ; two sides of|to a|every ; two thumbs ; two worlds ; two pence ; three strikes|cheers ; four corners ; five|5 whys ; three rs ;
	five|fifteen minutes of fame ; nine yards|lives ; nine|ten times out of ten ; a million|thousand|hundred
	things|reasons|times|questions|cuts|miles|words|thanks ; thousand cuts ; one in a million ; ten commandments ; seven habits ;
	two weeks ' notice ; twenty questions ; six feet under ; two peas ; three musketeers|amigos ; a dozen times over ;
	five eyes ; a week from hell ; a year|month|week|day to remember ; half of me ; triple a ; doubled over ; two or three words ;
	deux mots ; duas palavras ; una vez por todas ; tres pies al gato ; un dos por tres ; dois coelhos ; a mitad ; a metà ;
	zwei worten ; dos palabras ; two and two END ; 360 feedback|review|reviews ; twenty-four seven ; nine to five ; fifty - fifty ; 9|nine - to - 5|five`;

/** The rows that take precedence over every measure; where one matches, what it covers is skipped. */
export const naming: readonly Naming[] = [
	{
		name: 'dates, clock times, periods',
		reason: 'they say when, not how much',
		rows: [
			'DAY of? MONTH',
			'<DATED DAY',
			'<MONTH DAY !PLURAL',
			'RANGE {clock}',
			'DIGITS to|- DIGITS &shift|shifts|schedule|job',
			'<at HOUR &( every|each {time} )',
			'<the under DIGITS ~ s',
			'<the|early|late|mid ERA',
			'<{yearContext|calendar|reference} LOOSEYEAR',
			'!<all <{determiner} LOOSEYEAR',
			'LOOSEYEAR !THINGS|of',
			'<{beforeClock} HOUR h|uur|uhr|giờ|heures|horas|ore|hodin',
			'<de LATE h',
			'YEAR 年|년',
		],
	},
	{
		name: 'names and versions',
		reason: 'the number is part of a name',
		rows: [
			'ZEROS',
			'<PROPER VERSION',
			'<TITLE DECIMAL !of',
			'<PRODUCT VERSION',
			'<{product} DIGITS to|auf|a|→ DIGITS',
			'<NAMETOKEN LOOSEDIGITS !个|個|件|项|項|条|개|건',
			'<CAPITAL LOOSEWORDS &CAPITAL',
			'<big four|five|three',
			'CODE &( {statusNoun} !RATE )',
			'<NOUN &CAPITAL top -? NUMBER THINGS?',
		],
	},
	{
		name: 'references',
		reason: 'they point at something',
		rows: [
			'<#|§|@|№ LOOSE',
			'<! ~ LOOSE',
			'&CAPITAL no . LOOSE',
			'<REFERENCE|WEAKREFERENCE|PROPER DIGITS ~ LETTER',
			'<PRODUCT DIGITS LETTER',
			'DIGITS ~ HOUSE &TITLE',
			'911|999|112 &call|calls|emergency',
			'<REFERENCE|WEAKREFERENCE LOOSE !{portion} !( - {portion} )',
		],
	},
	{
		name: 'idioms and terms',
		reason: 'nobody counts them',
		rows: [
			...idioms.split(';').map((idiom) => idiom.trim()),
			'START half the time',
			'without breaking a sweat',
			'PAIR',
			'<SLASHED LOOSE',
			'one or &two',
			'<few|couple|several|some|many {scale}',
			'LOOSEWORDS &ways',
			'!<{exactTime} one {dayPart} !RATE|early|late|ahead',
			'almost|nearly|practically|virtually no|zero',
			'<per COUNT',
		],
	},
	{
		name: 'attitude',
		reason: 'nobody could measure it',
		rows: [
			'MOST &{attitude}',
			`!MOVED !<to|by|at ALL &on|in|with|for|there`,
			'MOST &( on board )',
			'ALL of {determiner}? {own}',
			'GIVEN ALL ( END ; &{effort} )',
			'OVER &{effort}',
			'MULTIPLE &{boast}',
		],
	},
];
