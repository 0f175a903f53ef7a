import type { Measure, MeasureKind } from '../measure/measure.ts';
import { english } from '../story/languages/english.ts';
import { guessLanguage } from '../story/languages/languages.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import { type Say, sayInEnglish, toSay } from '../text/say.ts';

/** What is known about a story when questions are chosen for it. */
export interface Told {
	readonly result: string;
	/** The figure of how it was before, as the Situation or the Task says it; null if they say none. */
	readonly before: string | null;
}

/** What the Result claims, and the question that asks for its figure. */
interface Clue {
	/** What a clause of the Result says; the group `word`, if any, stands for `{0}` in the question. */
	readonly says: RegExp;
	/** What else the clause must say for this to be a claim, and not a name. */
	readonly claims?: RegExp;
	readonly question: string;
}

const changed =
	/\b(?:improv\w+|reduc\w+|decreas\w+|increas\w+|drop(?:s|ped)?|fell|fewer|less|more|better|lower|higher|faster|shorter|grew|rose|shr[au]nk|cut|cuts|halved|doubled|sav(?:es?|ed|ing)|eliminat\w+|remov\w+|prevent\w+|avoid\w+|went (?:away|back|down|up)|came (?:back|down)|no longer|hardly|rare(?:ly)?|stopped|gone|disappear\w+|restor\w+|stable)\b/i;
const used = /\b(?:use[ds]?(?! to\b)|using|adopted|rolled out|standard|default)\b/i;
const reached = /\b(?:use[ds]?(?! to\b)|using|reach\w*|served?|signed up|joined|bought|visit\w*|subscrib\w+|moved)\b/i;

const slow = toSay('how long did it take before, and how long does it take now?');
const byHand = toSay('how long did it take by hand, how long does it take now, and how often is it done?');

/** The strongest clues first. */
const clues: readonly Clue[] = [
	{
		says: /\b(?<word>tickets|complaints|alerts|false alarms|incidents|crashes|outages|escalations|rollbacks|timeouts|support (?:calls|requests)|bugs|errors|failures|defects|duplicates|meetings)\b/i,
		claims: changed,
		question: toSay('how many {0} were there before, and how many are there now in the same time?'),
	},
	{
		says: /\b(?:latency|(?:response|load|loading|waiting) times?|waiting list|queue|backlog)\b/i,
		claims: changed,
		question: slow,
	},
	{
		says: /\b(?:releases?|deploys?|deployments?)\b/i,
		claims: /\b(?:faster|quicker|sooner|(?:more|less) (?:often|frequent\w*)|daily|weekly|every|no longer)\b/i,
		question: toSay('how often or how fast could you release before, and how often or how fast now?'),
	},
	{ says: /\b(?:faster|quicker|more quickly|sped up)\b(?! than (?:expected|planned|hoped))/i, question: slow },
	{
		says: /\b(?<word>churn|(?:conversion|retention|adoption|hit|error) rate|attendance|engagement|(?:test|code) coverage)\b/i,
		claims: changed,
		question: toSay('what was the {0} in percent before, and what is it now?'),
	},
	{
		says: /\b(?:costs?|bills?|spend(?:ing)?|revenue|profit|savings|fees?)\b/i,
		claims: changed,
		question: toSay('how much money was it before, and how much after?'),
	},
	{
		says: /\b(?:(?:is|was|are|were|got|have|has|I|we) automated|automates|sav(?:es?|ed) time|by hand|manually|manual (?:work|steps|checks))\b/i,
		claims: /\b(?:automat\w+|sav(?:es?|ed)|no longer|fewer|less|nobody|gone|stopped)\b/i,
		question: byHand,
	},
	{
		says: /\b(?:uptime|downtime|outage|(?:service|system|site) availability)\b/i,
		claims: changed,
		question: toSay('how often or how long was it down before, and how often or how long since?'),
	},
	{
		says: /\b(?:is|was|are|were|got|been|I|we|they) (?:\w+ly )?(?<word>cleared|restored|repaired|fixed)\b/i,
		question: toSay('how long did it take until it was {0}, and for how many users or systems?'),
	},
	{
		says: /\b(?<word>memory|cpu|disk space|storage|bandwidth|traffic)\b/i,
		claims: changed,
		question: toSay('how much {0} did it take before, and how much after the change?'),
	},
	{
		says: /\b(?:on time|in time for|(?:before|met|hit) the deadline|ahead of (?:schedule|time|plan))\b/i,
		question: toSay('how long did it take, and how far ahead of or behind the plan was it?'),
	},
	{
		says: /\b(?:(?:they|we|both|all|teams?|everyone|everybody|she|he) (?:\w+ )?agreed|an agreement|a compromise|consensus|signed off|were (?:aligned|convinced))\b/i,
		question: toSay('how long did it take to get there, how many people or teams agreed, and has it held since?'),
	},
	{
		says: /\b(?<word>customers|users|clients|subscribers|readers|patients|students|visitors|players|guests|merchants|partners)\b/i,
		claims: reached,
		question: toSay('how many {0} did it reach?'),
	},
	{
		says: /\b(?<word>teams|colleagues|engineers|developers|departments)\b/i,
		claims: used,
		question: toSay('how many {0} use it, or have less work because of it?'),
	},
	{
		says: /\b(?:(?:customer|user|employee|team) satisfaction|(?:positive|good|great|better) feedback|morale|(?:customers|users|clients|guests|students|engineers) (?:\w+ ){0,2}(?:happ(?:y|ier)|satisfied|thanked|praised))\b/i,
		question: toSay('which rating, survey or count shows it, and what did it say before and after?'),
	},
	{
		says: /(?<!\b(?:I|we|he|she|they) )\b(?:reduced|decreased|increased|grew|fell|dropped|rose|shrank)\b(?! (?:my|his|her|our) )/i,
		question: toSay('by how much did it change, from what to what?'),
	},
];

/** Questions that suit any result. */
const general: readonly string[] = [
	toSay('what changed that can be counted, timed or priced, and what was it before?'),
	toSay('how many people, teams or systems did it touch?'),
	toSay('how long did it take before you saw the result?'),
	toSay('how often does it happen now compared with before?'),
	toSay('how far is it from the target, the plan or last year?'),
];

const askedBack = toSay('you say "{0}" about how it was: what is it now?');
/** Figures of a state, which has another one afterward; a count or an amount may be of anything. */
const kindsOfState: ReadonlySet<MeasureKind> = new Set(['percent', 'rate', 'rating']);

/** What a story says about its result, and about how it was before. */
export function toldIn(
	{ text }: Pick<StoryDocument, 'text'>,
	{ sections }: Story,
	measuresOf: (section: Section) => readonly Measure[],
): Told {
	const of = (...wanted: SectionKind[]) => sections.filter(({ parts }) => parts.some((part) => wanted.includes(part)));
	const state = of('situation', 'task')
		.flatMap(measuresOf)
		.find(({ kind }) => kindsOfState.has(kind));
	return {
		result: of('result')
			.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
			.join('\n'),
		before: state ? text.slice(state.start, state.end).replace(/\s+/g, ' ') : null,
	};
}

/**
 * Questions that help an author remember the figure that a Result lacks, the best match first: what has become of the
 * figure in the Situation, what the Result itself claims, and what suits any result. Each is a sentence that begins
 * with a lowercase letter and ends with a question mark.
 */
export function measureQuestions({ result, before }: Told, limit = 5, say: Say = sayInEnglish): readonly string[] {
	const back = before === null ? [] : [say(askedBack, before)];
	const claimed = cluesIn(result).map(([{ question }, word]) => say(question, word));
	return [...new Set([...back, ...claimed, ...general.map((question) => say(question))])].slice(0, limit);
}

/** The index of the first sentence that leads to a question; 0 if none does. */
export function sentenceWithClue(sentences: readonly string[], question: string): number {
	const leads = (sentence: string) =>
		cluesIn(sentence).some(([clue, word]) => sayInEnglish(clue.question, word) === question);
	return Math.max(0, sentences.findIndex(leads));
}

/** What did not happen, and what its author took from it: it claims nothing about the result. */
const unreal =
	/\b(?:would(?:n['’]t)?|might|could have|(?:I|we) (?:also )?(?:learn(?:ed|t)|realized)|taught (?:me|us)|lesson|takeaway)\b/i;
/** Where one claim ends and the next begins: a verb in one does not claim a word in another. */
const clauseEnd = /[.!?]\s|[\n,;:()—–]|\s(?:but|because|since|although|though|while|which|who|where|when|so that)\s/i;

/** The clues in a text, strongest first, each with the word that it found. */
function cluesIn(text: string): [Clue, string][] {
	// In another language such words are names, such as the tickets in a Spanish sentence.
	if (guessLanguage(text) !== english) {
		return [];
	}
	const clauses = text.split(clauseEnd).filter((clause) => !unreal.test(clause));
	return clues.flatMap((clue): [Clue, string][] => {
		const clause = clauses.find((one) => clue.says.test(one) && (clue.claims?.test(one) ?? true));
		return clause === undefined ? [] : [[clue, clue.says.exec(clause)?.groups?.word?.toLowerCase() ?? '']];
	});
}
