import type { Role } from '../roles.ts';

/** What a word can be to every recognizer; see Role. */
export type RoleName = Uncapitalize<keyof typeof Role>;

/** What a word can be to one of the recognizers. */
export type ListName =
	/** `doubled`, `halved`; the value is the factor. */
	| 'multiple'
	/** A scale that may come without a number before it: `hundred percent`. */
	| 'loneScale'
	/** Joins tens and a unit, as the `y` of `treinta y cinco` does. */
	| 'numberJoint'
	/** An English word too, and so a number only before a word of its language: `dos meses`, `elf Dienste`. */
	| 'homograph'
	/** Between an article and a time: `a full day`. */
	| 'fullTime'
	/** Times of the day, which are measures only as what something took. */
	| 'shortTime'
	/** Before such a time: `it took a morning`. */
	| 'takes'
	/** As one, an adverb: `One day it broke.` */
	| 'dayPart'
	/** Before `one day` as a duration: `in one day`. */
	| 'exactTime'
	/** Behind a duration: `a two-week delay`. */
	| 'loss'
	/** Belongs to a duration behind it: `in two hours`. */
	| 'within'
	/** Before a move between versions: `upgraded from 9.6 to 14`. */
	| 'upgrade'
	/** Before a side of a change: `from only 3 to 4`. */
	| 'sideOpener'
	/** `a team of twelve`. */
	| 'collective'
	/** Half of something, in one noun of another language than English. */
	| 'halfNoun'
	/** Before such a noun, which one of the two halves is meant, or the middle. */
	| 'whichHalf'
	/** `without`, in another language than English. */
	| 'lack'
	/** `half the battle`. */
	| 'halfIdiom'
	/** The number behind it is a year. */
	| 'yearContext'
	/** Says which one is meant, so that no number can: `each phase 4 teams moved`. */
	| 'pointer'
	/** Makes one term with a second noun: `lines of code`. */
	| 'container'
	/** Ends a noun phrase, but not in its first place: `3 more countries`. */
	| 'nounOpener'
	/** Units in the singular that count before another noun as well: `3 min`. */
	| 'headUnit'
	/** Plurals that often come before another noun: `12 sales calls`. */
	| 'modifierPlural'
	/** The whole of a fraction by itself: `half of it`. */
	| 'pronoun'
	/** Verbs in -s that follow a noun more often than they end a compound. */
	| 'verb'
	/** Behind a rank: `#1 in`, `number one worldwide`. */
	| 'rankField'
	/** Before the number of an issue: `closed #7 in May`. */
	| 'tracker'
	/** Before the noun of a rate: `per working day`. */
	| 'rateModifier'
	/** Part of the name of a score: `CSAT score`. */
	| 'scoreWord'
	/** How good something is, between 0 and 1: `an accuracy of 0.92`. */
	| 'quality'
	/** Metrics that are ordinary words as well; they need `of` before their value. */
	| 'commonMetric'
	/** `never`, `didn't`. */
	| 'negation'
	/** `losing a single order`. */
	| 'losing'
	/** Denies a noun in another language than English: `kein Ausfall`. */
	| 'denial'
	/** Between such a word and its noun: `kein einziger Ausfall`. */
	| 'single'
	/** Such a noun. */
	| 'harm'
	/** Behind a word for `per`, percent: `pour cent`. */
	| 'hundred'
	/** Such a noun in Chinese or Korean: `无故障`, `장애 없이`. */
	| 'mishap'
	/** Behind the Spanish `no`, which is *not*: `no solo`. */
	| 'behindNo'
	/** Behind the Dutch `onze`, which is *our* and also eleven in French and Portuguese. */
	| 'ours'
	/** Counts before a Korean noun: `두 개`. */
	| 'nativeNumber'
	/** Counted without a measure word in Chinese: `四指标`. */
	| 'barePlural'
	/** What happened to nothing: `no order was lost`. */
	| 'harmed'
	/** What nobody kept, rather than none of what happened: `no metrics`. */
	| 'record'
	/** Makes a term with `zero`: `zero trust`. */
	| 'zeroTerm'
	/** Makes a term with a number of points: `a 10-point plan`. */
	| 'agenda'
	/** Makes stars a rating: `a 5-star review`. */
	| 'ratingNoun'
	/** `the 24-hour clock`. */
	| 'clockNoun'
	/** `second place`. */
	| 'prize'
	/** Behind an amount of money and `a`, not what each costs: `$40 a lot`. */
	| 'vagueNoun'
	/** Goes by the code of HTTP before it: `503 responses`. */
	| 'statusNoun'
	/** What only boasts multiply: `a 10x engineer`. */
	| 'boast'
	/** `gave it 110%`. */
	| 'giving'
	/** `a 110% effort`. */
	| 'effort'
	/** Before a time of day: `à 14h30`. */
	| 'beforeClock'
	/** Says with `without` how something was done, not what did not happen: `without delay`. */
	| 'manner';

/** A sign that is known by its case, behind digits or, for money, before them. */
export type SignName =
	| 'timeSign'
	| 'shortSign'
	| 'amountSign'
	| 'rateSign'
	| 'percentSign'
	| 'multiplierSign'
	| 'moneySign'
	| 'scaleSign'
	/** Behind a score: `0.91 F1`. */
	| 'scoreSign'
	/** Behind an amount of money: `$3M ARR`. */
	| 'fiscal';

/** Words with one role in one language. */
export interface Words {
	readonly role: RoleName | ListName | SignName;
	/** Parted by white space, each with its number where it has one: `two=2`. */
	readonly words: string;
	/**
	 * A text with `{}` for the word, or `{^}` for the word with a capital, and guillemets around each measure. It reads so
	 * with each of the words, and differently with one that nothing knows.
	 */
	readonly example: string;
	/** The word that it reads differently with, where it is not just any. */
	readonly other?: string;
}

/** The words of a language. */
export type Lexicon = readonly Words[];
