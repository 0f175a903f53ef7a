/** Longer words are hardly English, and the longer a word is, the longer stemming takes. */
const longestStemmed = 40;

/** Words that occur in most questions and do not help a search. */
const stopWords = new Set(
	(
		'a about also an and are as at be been by can could describe did do does example for from gave give had has have how ' +
		'i in into is it its me my of on or our over should situation so talk tell than that the their them then there these they this ' +
		'those time to up us was we were what when where which who will with would you your'
	).split(' '),
);

/** Synonyms in this field, each in its base form. */
const sameMeaning: readonly (readonly string[])[] = [
	['manager', 'supervisor', 'boss'],
	['colleague', 'coworker', 'teammate', 'peer'],
	['conflict', 'disagreement', 'disagree', 'argument', 'quarrel', 'dispute'],
	['failure', 'fail', 'mistake', 'error', 'setback'],
	['outage', 'incident', 'downtime', 'postmortem', 'down'],
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
	['frugality', 'cost', 'saving', 'bill', 'budget', 'money', 'tight'],
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

/** The words of a text in lowercase; hyphenated words also count as one word, so that "oncall" finds "on-call". */
export function searchWords(text: string): string[] {
	const lower = text.toLowerCase().replace(/\bon call\b/g, 'on-call');
	const joined = lower.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
	return [...(lower.match(/[\p{L}\p{N}]+/gu) ?? []), ...joined.map((word) => word.replaceAll('-', ''))];
}

/** Whether a word helps a search: not if every question has it or it is a single letter. */
export function isTelling(word: string): boolean {
	return word.length > 1 && !stopWords.has(word);
}

/** The words of a query that help a search; all of them if none does. */
export function contentWords(query: string): string[] {
	const words =
		query
			.toLowerCase()
			.replace(/\bon[ -]call\b/g, 'oncall')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = words.filter(isTelling);
	return telling.length > 0 ? telling : words;
}

/** How the stem of a word that is still being typed may begin: "hirin" becomes "hiring", whose stem is "hir". */
export function beginningsOf(word: string): string[] {
	const whole = /..in?$/.test(word) ? stem(`${word}${word.endsWith('i') ? 'ng' : 'g'}`) : word;
	return [...new Set([word, stem(word), whole])];
}

/** The stems of a word's synonyms. */
export function synonymsOf(word: string): readonly string[] {
	const own = stem(word);
	return groups.get(own)?.filter((each) => each !== own) ?? [];
}

/**
 * An English word without plural and verb endings, so that "deadlines" and "prioritizing" find "deadline" and
 * "prioritise". Two words with the same stem may differ in meaning; that costs a search no more than an extra hit.
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
