/** What a word can be in a measure; a word may have several roles. */
export const Role = {
	/** `two`, `nineteen`; the entry's value is the number. */
	Cardinal: 1 << 0,
	/** `hundred`, `million`, `dozen`, `lakh`; the value is the factor. */
	Scale: 1 << 1,
	/** `second`, `tenth`; the value is the number. */
	Ordinal: 1 << 2,
	/** `third`, `quarters`; the value is the denominator. */
	Portion: 1 << 3,
	/** `hours`, `sprint`. */
	Time: 1 << 4,
	/** `metres`, `gigabytes`: units other than time, money and percent. */
	Unit: 1 << 5,
	/** `euros`, `rupees`, `USD`. */
	Money: 1 << 6,
	/** Ends a noun phrase: prepositions, pronouns, auxiliaries, common verbs and adverbs. */
	Stop: 1 << 7,
	/** Names a thing together with the number after it: `step 3`, `phase two`. */
	Reference: 1 << 8,
	/** Like Reference, but also an ordinary noun: `team 4`, but `each team 4 tickets`. */
	WeakReference: 1 << 9,
	/** Months and weekdays. */
	Calendar: 1 << 10,
	/** `no`, `zero`, `without`, `not`, `none`. */
	Zero: 1 << 11,
	/** A row or a number can start here; set by the grammar. */
	Trigger: 1 << 12,
	/** `daily`, `weekly`. */
	Frequency: 1 << 13,
	/** Failures, losses and work items that can be counted: `no incidents`. */
	Event: 1 << 14,
	/** Nouns that do not make a measure with `no` or `zero`: `no idea`. */
	Abstract: 1 << 15,
	/** `users`, `customer`. */
	People: 1 << 16,
	/** Plural without -s: `people`, `staff`. */
	Plural: 1 << 17,
	/** Ends in -s but can come before another noun: `sales calls`. */
	PluralModifier: 1 << 18,
	/** `Java`, `Windows`: the number after it is a version. */
	Product: 1 << 19,
	/** `from` and its translations. */
	From: 1 << 20,
	/** `to` and its translations. */
	To: 1 << 21,
	/** `NPS`, `rating`: the number after it is a score. */
	Metric: 1 << 22,
	/** `two-factor`, `three-tier`: the number is part of a term. */
	Structure: 1 << 23,
	/** `fell`, `rose`, `down`: a bare number later in the clause is a figure. */
	Movement: 1 << 24,
	/** `about`, `roughly`, `than`. */
	Approximation: 1 << 25,
	/** `percent`. */
	Percent: 1 << 26,
	/** `a`, `the`, `our`. */
	Determiner: 1 << 27,
	/** Expresses an attitude: `100% sure`. */
	Attitude: 1 << 28,
	/** `am`, `CET`, `Uhr`: the number before it is a time of day. */
	Clock: 1 << 29,
	/** Keeps its sentence from being skipped, as number words and times do: `without`, `twice`. */
	Strong: 1 << 30,
} as const;
