import { type Cue, claims, cueOf } from './cues.ts';

/** Word pairs in which a word is the name of a thing, or of what somebody did alone, and so not a clue. */
const things: ReadonlySet<string> = new Set(
	'happy path,happy to,morale recovered,morale restored,message queue,job queue,task queue,event queue,work queue,priority queue,queue worker,error handling,error message,error messages,contractually fixed,cleared up,level agreement,license agreement,aligned with,alignment with,i agreed,i decided,i accepted,i chose,respect to,confidence interval,confidence level,confidence score,speech recognition,image recognition,pattern recognition,face recognition,award winning,higher education'.split(
		',',
	),
);

/** `a larger project` does not claim that it grew. */
const comparatives: ReadonlySet<string> = new Set('shorter,smaller,bigger,larger,higher,lower'.split(','));
const articles: ReadonlySet<string> = new Set('a,an,the,some,other'.split(','));

/** What did not actually happen: `would`, `could be solved if`. */
const unreal = /\b(?:would(?:n['’]t)?|might|could have|could (?:\w+ ){1,8}if)\b/i;
/** Where a sentence turns to what its author took from it; the rest claims nothing about the result. */
const lesson =
	/\b(?:(?:I|we) (?:have |also )?(?:learn(?:ed|t)|realized)|what I learned|taught (?:me|us)|lesson|takeaway|(?:this|the) (?:experience|ability)|reinforc(?:es|ed) (?:my|our|the))\b.*/is;
/** `faster than planned` compares with a plan, not with before. */
const planned = /\b\w+er than (?:was )?(?:expected|planned|scheduled|anticipated|hoped|estimated)\b/gi;
/** Where one claim ends and the next begins: a verb in one does not claim a word in another. */
const clauseEnd = /[,;:()—–]|\s(?:but|because|since|although|though|while|which|who|where|when|so that)\s/i;

/** Words after which a participle is a verb, and words before which it is one. */
const verbBefore: ReadonlySet<string> = new Set(
	'i,we,he,she,they,it,you,who,and,or,then,also,now,was,were,is,are,be,been,being,got,get,has,have,had,finally,fully,quickly,successfully,later,not,to'.split(
		',',
	),
);
const verbBehind =
	/^(?:|an?|the|this|that|these|those|it|them|him|her|us|me|all|both|each|every|most|some|any|no|my|our|his|its|their|your|more|and|or|but|so|to|in|on|at|by|with|within|for|from|of|as|than|after|before|until|if|up|out|off|how|what|why|into|through|during|under|over|again|now|\w+ly)$/;
/** What improves without a number. */
const soft =
	/^(?:understanding|knowledge|skills?|awareness|insights?|communication|collaboration|relationships?|culture|teamwork)$/;

/** The cues for what a text claims, each with the first of its words in the text. */
export function findCues(text: string, of: 'result' | 'problem'): Map<Cue, string> {
	return cuesIn(text, (cue, clause) => isClaimed(cue, clause, of));
}

/** Whether a text has a word of a cue, whatever it says about it. */
export function mentions(text: string, cue: Cue): boolean {
	return cuesIn(text, (one) => one === cue).size > 0;
}

function cuesIn(text: string, isWanted: (cue: Cue, clause: string) => boolean): Map<Cue, string> {
	const found = new Map<Cue, string>();
	const sentences = text.split(/[.!?]\s|\n/).filter((sentence) => !unreal.test(sentence));
	for (const clause of sentences.flatMap((one) => one.replace(lesson, '').replace(planned, '').split(clauseEnd))) {
		const words = clause.toLowerCase().match(/[a-z]+/g) ?? [];
		for (const [index, word] of words.entries()) {
			for (const phrase of [`${word} ${words[index + 1]}`, word]) {
				const cue = cueOf.get(phrase);
				if (cue && !found.has(cue) && !isMention(words, index) && isWanted(cue, clause)) {
					found.set(cue, phrase);
				}
			}
		}
	}
	return found;
}

/** Whether a word is part of a name, says what kind of thing another one is, or names something nobody counts. */
function isMention(words: readonly string[], index: number): boolean {
	const [before = '', word = '', behind = ''] = [words[index - 1], words[index], words[index + 1]];
	return (
		things.has(`${before} ${word}`) ||
		things.has(`${word} ${behind}`) ||
		(articles.has(before) && comparatives.has(word)) ||
		(word.endsWith('ed') && isAttribute(words, index)) ||
		(/^(?:improv|increas)/.test(word) && words.slice(index + 1, index + 4).some((one) => soft.test(one)))
	);
}

/**
 * Whether a participle modifies a noun, as in `a fixed set` and `automated tests`, but not in
 * `the team restored access`.
 */
function isAttribute(words: readonly string[], index: number): boolean {
	const [subject = '', before = '', behind = ''] = [words[index - 2], words[index - 1], words[index + 1]];
	if (behind.endsWith('ing') && !behind.endsWith('thing')) {
		return true;
	}
	return !(before === '' || verbBefore.has(before) || verbBehind.test(behind) || articles.has(subject));
}

function isClaimed({ when }: Cue, clause: string, of: 'result' | 'problem'): boolean {
	if (of === 'problem') {
		return (when === undefined || when === 'number') && claims.trouble.test(clause);
	}
	return when === 'itself' || when === 'both' || claims[when ?? 'change'].test(clause);
}
