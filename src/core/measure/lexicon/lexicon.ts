import type { Role } from '../roles.ts';

/** What a word can be to every recognizer; see Role. */
export type RoleName = Uncapitalize<keyof typeof Role>;

/** What a word can be to one of the recognizers. */
export type ListName =
	/** `doubled`, `halved`; the value is the factor. */
	| 'multiple'
	/** A scale that needs no number before it: `hundred percent`. */
	| 'loneScale'
	/** Joins tens and a unit, as the `y` of `treinta y cinco` does. */
	| 'numberJoint'
	/** Also an English word, so a number only before a word of the same language: `dos meses`, `elf Dienste`. */
	| 'homograph'
	/** Also an article, so a number only right before what it counts: `een uur`, but not `een paar uren`. */
	| 'articleNumber'
	/** Between an article and a time: `a full day`. */
	| 'fullTime'
	/** Times of day, which are measures only if something took that long. */
	| 'shortTime'
	/** Before such a time: `it took a morning`. */
	| 'takes'
	/** With `one`, an adverb: `One day it broke.` */
	| 'dayPart'
	/** Makes `one day` a duration: `in one day`. */
	| 'exactTime'
	/** After a duration: `a two-week delay`. */
	| 'loss'
	/** Belongs to the duration after it: `in two hours`. */
	| 'within'
	/** Before a move between versions: `upgraded from 9.6 to 14`. */
	| 'upgrade'
	/** Before a side of a change: `from only 3 to 4`. */
	| 'sideOpener'
	/** `a team of twelve`. */
	| 'collective'
	/** A number as a noun, with its value: `miles de personas`, `une centaine de clients`. */
	| 'roundNoun'
	/** A part as a noun in a language other than English, with the denominator: `ein Drittel der Fälle`. */
	| 'partNoun'
	/** A noun that means half of something, in a language other than English. */
	| 'halfNoun'
	/** Before such a noun, shows that it means one of the two halves or the middle. */
	| 'whichHalf'
	/** `without`, in a language other than English. */
	| 'lack'
	/** `half the battle`. */
	| 'halfIdiom'
	/** The number after it is a year. */
	| 'yearContext'
	/** Already states which one is meant, so the number does not: `each phase 4 teams moved`. */
	| 'pointer'
	/** Forms one term with a second noun: `lines of code`. */
	| 'container'
	/** Ends a noun phrase unless it comes first: `3 more countries`. */
	| 'nounOpener'
	/** Singular units that count even before another noun: `3 min`. */
	| 'headUnit'
	/** Plurals that often come before another noun: `12 sales calls`. */
	| 'modifierPlural'
	/** By itself, the whole of a fraction: `half of it`. */
	| 'pronoun'
	/** Verbs in -s that follow a noun more often than they end a compound. */
	| 'verb'
	/** After a rank: `#1 in`, `number one worldwide`. */
	| 'rankField'
	/** Before an issue number: `closed #7 in May`. */
	| 'tracker'
	/** Before the noun of a rate: `per working day`. */
	| 'rateModifier'
	/** Counts like a time after an article: `15 minutes a shift`. */
	| 'rateNoun'
	/** Part of the name of a score: `CSAT score`. */
	| 'scoreWord'
	/** How good something is, between 0 and 1: `an accuracy of 0.92`. */
	| 'quality'
	/** Metrics that are also ordinary words; they need `of` before their value. */
	| 'commonMetric'
	/** `never`, `didn't`. */
	| 'negation'
	/** `losing a single order`. */
	| 'losing'
	/** Denies a noun in a language other than English: `kein Ausfall`. */
	| 'denial'
	/** Between such a word and its noun: `kein einziger Ausfall`. */
	| 'single'
	/** Such a noun. */
	| 'harm'
	/** After a word for `per`, means percent: `pour cent`. */
	| 'hundred'
	/** The same as `harm` in Chinese or Korean: `无故障`, `장애 없이`. */
	| 'mishap'
	/** After the Spanish `no`, which means *not*: `no solo`. */
	| 'behindNo'
	/** After the Dutch `onze`, which means *our*, but eleven in French and Portuguese. */
	| 'ours'
	/** A native Korean number before a noun: `두 개`. */
	| 'nativeNumber'
	/** Counted without a measure word in Chinese: `四指标`. */
	| 'barePlural'
	/** What happened to nothing: `no order was lost`. */
	| 'harmed'
	/** What nobody kept, rather than what never happened: `no metrics`. */
	| 'record'
	/** Forms a term with `zero`: `zero trust`. */
	| 'zeroTerm'
	/** Forms a term with a number of points: `a 10-point plan`. */
	| 'agenda'
	/** Makes stars a rating: `a 5-star review`. */
	| 'ratingNoun'
	/** `the 24-hour clock`. */
	| 'clockNoun'
	/** `second place`. */
	| 'prize'
	/** After an amount of money and `a`, but not what has that price: `$40 a lot`. */
	| 'vagueNoun'
	/** Described by the HTTP status code before it: `503 responses`. */
	| 'statusNoun'
	/** Multiplied only in boasts: `a 10x engineer`. */
	| 'boast'
	/** `gave it 110%`. */
	| 'giving'
	/** `a 110% effort`. */
	| 'effort'
	/** Before a time of day: `à 14h30`. */
	| 'beforeClock'
	/** With `without`, states how something was done, not what did not happen: `without delay`. */
	| 'manner';

/** A case-sensitive sign after digits or, for money, before them. */
export type SignName =
	| 'timeSign'
	| 'shortSign'
	| 'amountSign'
	| 'rateSign'
	| 'percentSign'
	| 'multiplierSign'
	| 'moneySign'
	| 'scaleSign'
	/** After a score: `0.91 F1`. */
	| 'scoreSign'
	/** After an amount of money: `$3M ARR`. */
	| 'fiscal';

/** Words with one role in one language. */
export interface Words {
	readonly role: RoleName | ListName | SignName;
	/** Separated by whitespace, each with its number if it has one: `two=2`. */
	readonly words: string;
	/**
	 * A text with `{}` for the word, or `{^}` for the capitalized word, and guillemets around each measure. It is read
	 * this way with each of the words, and differently with an unknown word.
	 */
	readonly example: string;
	/** A word that makes it read differently, if an arbitrary unknown word does not. */
	readonly other?: string;
}

/** The words of a language. */
export type Lexicon = readonly Words[];
