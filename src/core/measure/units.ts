/** What a number counts, such that the same amount in other words compares as equal. */
export interface Unit {
	/** Empty for a bare number. */
	readonly name: string;
	/** How many of the named unit one of them is: a minute is 60 of `second`. */
	readonly factor: number;
}

export const bare: Unit = { name: '', factor: 1 };
/** Shares and multiples: 40% is 0.4, and twice as much is 2. */
export const ratio: Unit = { name: 'ratio', factor: 1 };

/** Units of time that are exact multiples of one another; a month has no exact number of days. */
const times = table(`second s sec secs second seconds 1; second ns nanosecond nanoseconds 1e-9;
second µs μs us usec microsecond microseconds 1e-6; second ms msec msecs millis millisecond milliseconds 1e-3;
second min mins minute minutes 60; second h hr hrs hour hours hourly 3600; second d day days daily 86400;
second w wk wks week weeks weekly 604800; second fortnight fortnights 1209600; month mo mos month months monthly 1;
month quarter quarters quarterly 3; month y yr yrs year years yearly annually 12; month decade decades 120;
night nightly 1`);

const sizes = table(`byte b byte bytes 1; kb kb kilobyte kilobytes 1; mb mb megabyte megabytes meg megs 1;
gb gb gigabyte gigabytes gig gigs 1; tb tb terabyte terabytes 1; pb pb petabyte petabytes 1`);

const currencies =
	table(`usd $ us$ usd dollar dollars buck bucks 1; eur € eur euro euros 1; gbp £ gbp pound pounds quid 1;
jpy ¥ jpy yen 1; inr ₹ inr rs rupee rupees 1`);

const portions =
	table(`ratio % ％ percent percents percentage pct pc cent cento ciento cien prozent 0.01; ratio ‰ mille 0.001; ratio bp bps basis 1e-4;
points pp ppt pps ppts point points pts 1; nines nines 1`);

/** One-word rates and what they are short for. */
export const shortRates: Readonly<Record<string, readonly [noun: string, per: string]>> = {
	rps: ['request', 'second'],
	qps: ['query', 'second'],
	tps: ['transaction', 'second'],
	rpm: ['request', 'minute'],
};

/** Each row: the unit's name, how it is written, and the factor. */
function table(rows: string): ReadonlyMap<string, Unit> {
	const units = new Map<string, Unit>();
	for (const row of rows.split(';')) {
		const [name, ...words] = row.trim().split(/\s+/) as [string, ...string[]];
		const factor = Number(words.pop());
		for (const word of words) {
			units.set(word, { name, factor });
		}
	}
	return units;
}

function find(units: ReadonlyMap<string, Unit>, words: readonly string[]): Unit | undefined {
	return words.flatMap((word) => units.get(word) ?? [])[0];
}

/** @param words in lowercase, as for all functions here */
export function timeUnit(words: readonly string[]): Unit {
	return find(times, words) ?? nounUnit(words);
}

export function sizeUnit(words: readonly string[]): Unit {
	return find(sizes, words) ?? { name: `size ${words.join(' ')}`, factor: 1 };
}

/** An amount of money without a currency is a bare number. */
export function currencyUnit(words: readonly string[]): Unit {
	return find(currencies, words) ?? { name: words.length > 0 ? `money ${words[0]}` : '', factor: 1 };
}

/** A percentage; percentage points are a separate unit. */
export function shareUnit(words: readonly string[]): Unit {
	const isPoints = words.length > 1 && /^(?:points?|pts)$/.test(words.at(-1) as string) && !words.includes('basis');
	return isPoints ? { name: 'points', factor: 1 } : (find(portions, words) ?? ratio);
}

/** What is counted, by its head noun: `open support tickets` are tickets. */
export function nounUnit(words: readonly string[]): Unit {
	const size = find(sizes, words.slice(-1));
	if (size) {
		return size;
	}
	const head = words.findLast((word) => /\p{L}/u.test(word));
	return head === undefined ? bare : { name: `noun ${singular(head)}`, factor: 1 };
}

/** Whether numbers of the unit count things. */
export function isNoun({ name }: Unit): boolean {
	return name.startsWith('noun ');
}

function singular(noun: string): string {
	return noun
		.replace(/ies$/, 'y')
		.replace(/(s|x|ch|sh)es$/, '$1')
		.replace(/([^s])s$/, '$1');
}
