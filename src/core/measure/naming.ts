import type { Written } from './row.ts';
import { term } from './values.ts';

/** A way in which a number names something instead of measuring it. */
export interface Naming {
	readonly name: string;
	/** Why it is no measure, for docs/measures.md. */
	readonly reason: string;
	readonly rows: readonly Written[];
}

/** Set phrases that start with a number and say nothing that could be checked. */
const idioms = `two minds|cents|birds|hats|heads|wrongs|worlds ; one in a million ; nine yards|lives ; five|5 whys ; fifty|50 - fifty|50 ; 360 feedback|review|reviews ; 9|nine - to - 5|five ;
	a million|thousand|hundred things|reasons|times|questions|cuts|miles|words|thanks`;

/** The rows that take precedence over every measure; where one matches, what it covers is skipped. */
export const naming: readonly Naming[] = [
	{
		name: 'dates, clock times, periods',
		reason: 'they say when, not how much',
		rows: [
			'DAY of? MONTH',
			'<MONTH DAY !PLURAL',
			'RANGE {clock}',
			'<the|early|late|mid ERA',
			'<{yearContext|calendar|reference} LOOSEYEAR',
			'!<all <{determiner} LOOSEYEAR',
			'LOOSEYEAR !THINGS|of',
			'<de|à LATE h',
			'LOOSE in the morning|afternoon|evening',
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
			'<big four|five|three',
			'CODE &( {statusNoun} !RATE )',
			'<NOUN &CAPITAL top -? NUMBER THINGS?',
			'<- ~ LOOSEWORDS',
		],
	},
	{
		name: 'references',
		reason: 'they point at something',
		rows: [
			'<#|§|@|№ LOOSE',
			'<REFERENCE|WEAKREFERENCE|PROPER DIGITS ~ LETTER',
			'DIGITS ~ - ~ &CAPITAL LETTER',
			'DIGITS &( CAPITAL CAPITAL*3 street|avenue|road|lane|drive )',
			'911|999|112 &call|calls|emergency',
			'<REFERENCE|WEAKREFERENCE LOOSE !{portion} !( - {portion} )',
		],
	},
	{
		name: 'idioms and terms',
		reason: 'nobody counts them',
		rows: [
			...idioms.split(';').map((idiom) => idiom.trim()),
			{ pattern: 'DIGITS ~ / ~ DIGITS', values: term },
			'<SLASHED LOOSE',
			'one or &two',
			'LOOSEWORDS &ways',
			'!<{exactTime} one {dayPart} !RATE|early|late|ahead',
			'almost|nearly|practically|virtually no|zero',
		],
	},
	{
		name: 'attitude',
		reason: 'nobody could measure it',
		rows: [
			'MOST &{attitude}',
			`!MOVED !<to|by|at ALL &on|in|with|for|there`,
			'ALL of {determiner}? {own}',
			'&ALL GIVEN ALL ( END ; &{effort} )',
		],
	},
];
