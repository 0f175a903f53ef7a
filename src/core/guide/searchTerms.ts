/** Longer words are hardly English, and stemming takes longer the longer they are. */
const longestStemmed = 40;

/** Words that are in most questions and say nothing about what is looked for. */
const stopWords = new Set(
	(
		'a about also an and are as at be been by can could describe did do does example for from gave give had has have how ' +
		'i in into is it its me my of on or our over should situation so talk tell than that the their them then there these they this ' +
		'those time to up us was we were what when where which who will with would you your'
	).split(' '),
);

/** Words of the field that ask for the same, each in its basic form. */
const sameMeaning: readonly (readonly string[])[] = [
	['manager', 'supervisor', 'boss'],
	['colleague', 'coworker', 'teammate', 'peer'],
	['conflict', 'disagreement', 'disagree', 'argument', 'quarrel', 'dispute'],
	['failure', 'fail', 'mistake', 'error', 'setback'],
	['outage', 'incident', 'downtime', 'postmortem'],
	['oncall', 'pager'],
	['bug', 'defect', 'fault'],
	['deadline', 'date', 'late', 'overdue'],
	['pressure', 'stress', 'burnout', 'overload'],
	['reorganization', 'layoff', 'restructuring', 'reorg'],
	['figure', 'metric', 'number', 'quantify', 'measure', 'kpi'],
	['inclusion', 'inclusive', 'diversity', 'cultural', 'culture'],
	['junior', 'newcomer', 'graduate', 'intern'],
	['mentor', 'coach', 'teach'],
	['feedback', 'criticism', 'critique'],
	['refuse', 'decline', 'reject', 'pushback'],
	['client', 'customer', 'user'],
	['length', 'long', 'duration'],
	['prioritize', 'priority', 'multitask'],
	['legacy', 'old'],
	['lazy', 'slack', 'slacker', 'underperform', 'weight'],
	['hire', 'recruit', 'interview'],
	['ethics', 'ethical', 'moral'],
	['frugality', 'cost', 'saving', 'bill'],
	['remote', 'distributed', 'wfh'],
	['introduction', 'introduce'],
	['privacy', 'gdpr', 'protection'],
	['persuade', 'convince', 'negotiate', 'negotiation', 'influence'],
	['acquisition', 'merger', 'takeover', 'bought', 'merged'],
	['creative', 'creativity', 'innovative', 'innovation'],
	['proactive', 'initiative'],
	['nervous', 'nerve', 'calm', 'composure'],
	['micromanage', 'micromanager', 'delegate'],
	['repetitive', 'dull', 'boring', 'bored', 'tedious'],
	['functional', 'department'],
];

const groups = new Map<string, readonly string[]>();
for (const group of sameMeaning) {
	const stems = group.map(stem);
	for (const each of stems) {
		groups.set(each, stems);
	}
}

/** The words of a text in lower case; those with a hyphen as one word as well, so that "oncall" finds "on-call". */
export function searchWords(text: string): string[] {
	const lower = text.toLowerCase().replace(/\bon call\b/g, 'on-call');
	const joined = lower.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
	return [...(lower.match(/[\p{L}\p{N}]+/gu) ?? []), ...joined.map((word) => word.replaceAll('-', ''))];
}

/** Whether a word says what is looked for: not one that every question has, and not a single letter. */
export function isTelling(word: string): boolean {
	return word.length > 1 && !stopWords.has(word);
}

/** The words of a query that say what is looked for; all of them where none does. */
export function contentWords(query: string): string[] {
	const words =
		query
			.toLowerCase()
			.replace(/\bon[ -]call\b/g, 'oncall')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = words.filter(isTelling);
	return telling.length > 0 ? telling : words;
}

/** What the stem of a word that is still being typed begins with: "hirin" becomes "hiring", whose stem is "hir". */
export function beginningsOf(word: string): string[] {
	const whole = /..in?$/.test(word) ? stem(`${word}${word.endsWith('i') ? 'ng' : 'g'}`) : word;
	return [...new Set([word, stem(word), whole])];
}

/** Other stems that mean the same as a word. */
export function synonymsOf(word: string): readonly string[] {
	const own = stem(word);
	return groups.get(own)?.filter((each) => each !== own) ?? [];
}

/**
 * An English word without the endings of plural and verb, so that "deadlines" and "prioritizing" find "deadline" and
 * "prioritise". Two words with one stem may differ in meaning; that costs a search no more than a hit too many.
 */
export function stem(word: string): string {
	if (word.length < 4 || word.length > longestStemmed) {
		return word;
	}
	const singular = word
		.replace(/(?<=[^aeiou])ies$/, 'y')
		.replace(/(?<=ss|x|ch|sh)es$/, '')
		.replace(/(?<![sui])s$/, '')
		.replace(/(?<=.{4})eed$/, 'ee');
	const base = singular.replace(/(?<=[aeiouy].*[^aeiou]|[aeiouy].*[aeiouy])(?:ing|ed)$/, '');
	const single = base === singular ? base : base.replace(/([bdfgmnprt])\1$/, '$1');
	return single.replace(/(?<=i)z(?=e?$)/, 's').replace(/(?<=..)e$/, '');
}
