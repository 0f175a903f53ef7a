import type { Measure, MeasureKind } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import { type Say, sayInEnglish, toSay } from '../text/translation.ts';

/** What is known about a story when questions are chosen for it. */
export interface Claims {
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
const reached = /\b(?:use[ds]?(?! to\b)|using|reach\w*|served?|signed up|joined|bought|visit\w*|subscrib\w+|moved)\b/i;

const slow = toSay('how long did it take before, and how long does it take now?');

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
	{ says: /\b(?:faster|quicker|more quickly|sped up)\b(?! than (?:expected|planned|hoped))/i, question: slow },
	{
		says: /\b(?:costs?|bills?|spend(?:ing)?|revenue|profit|savings|fees?)\b/i,
		claims: changed,
		question: toSay('how much money was it before, and how much after?'),
	},
	{
		says: /\b(?:(?:is|was|are|were|got|have|has|I|we) automated|automates|sav(?:es?|ed) time|by hand|manually|manual (?:work|steps|checks))\b/i,
		claims: /\b(?:automat\w+|sav(?:es?|ed)|no longer|fewer|less|nobody|gone|stopped)\b/i,
		question: toSay('how long did it take by hand, how long does it take now, and how often is it done?'),
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
export function claimsOf(
	{ text }: Pick<StoryDocument, 'text'>,
	{ sections }: Story,
	measuresOf: (section: Section) => readonly Measure[],
): Claims {
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
export function measureQuestions({ result, before }: Claims, limit = 5, say: Say = sayInEnglish): readonly string[] {
	const back = before === null ? [] : [say(askedBack, before)];
	const clauses = result.split(clauseEnd);
	const claimed = clues.flatMap(({ says, claims, question }) => {
		const clause = clauses.find((one) => says.test(one) && (claims?.test(one) ?? true));
		return clause === undefined ? [] : [say(question, says.exec(clause)?.groups?.word?.toLowerCase() ?? '')];
	});
	return [...new Set([...back, ...claimed, ...general.map((question) => say(question))])].slice(0, limit);
}

/** Where one claim ends and the next begins: a verb in one does not claim a word in another. */
const clauseEnd = /[.!?]\s|[\n,;:()—–]|\s(?:but|because|since|although|though|while|which|who|where|when|so that)\s/i;
