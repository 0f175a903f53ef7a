import { english } from '../story/languages/english.ts';
import { guessLanguage } from '../story/languages/languages.ts';
import type { SectionKind, Story, StoryDocument } from '../story/model.ts';
import { sayInEnglish, toSay } from '../text/say.ts';

/** A clue in a story's words that a figure exists, and the question that brings it back to the author's mind. */
interface Cue {
	/**
	 * Words and pairs of words, separated by commas. A word that is a verb as well, or something else in other stories, is
	 * in a pair only: memory `returns`, a sales `pipeline`, the `training` of a model, the `retention` of logs.
	 */
	readonly words: string;
	/** The question; `{0}` stands for the word found. */
	readonly question: string;
	/**
	 * What the sentence of the Result has to say for the word to be a clue; `itself` where the word says it, `both` where
	 * the problem has to speak of it as well. Without it, `change`, and of the problem `trouble`.
	 */
	readonly when?: 'change' | 'pace' | 'reach' | 'use' | 'crowd' | 'itself' | 'both';
}

/** What a sentence says that claims something about what it names. */
const says = {
	/** `went down`, `is faster`: something changed. */
	change:
		/\b(?:improv\w+|reduc\w+|increas\w+|decreas\w+|drop\w*|fell|fewer|less|more|better|lower|higher|faster|shorter|smaller|bigger|larger|cheaper|easier|smoother|grew|rose|shr[au]nk|cut|cuts|halved|doubled|sav(?:es?|ed|ing)|eliminat\w+|remov\w+|prevent\w+|avoid\w+|went|came|no longer|hardly|stopped|gone|disappear\w+|optimi[sz]\w+|stabili[sz]\w+|stable|reliable|reliably|restor\w+|recover\w+|back to normal)\b/i,
	/** `more often`, `sooner`: something went faster. */
	pace: /\b(?:fast\w*|quick\w*|sooner|shorter|(?:more|less) (?:often|frequent\w*)|frequent\w*|daily|weekly|every|cut|reduc\w+|sped|speed\w*|slow\w*|improv\w+|increas\w+|no longer|hours?|days|weeks)\b/i,
	/** `too many`, `kept failing`: something was wrong. */
	trouble:
		/\b(?:slow\w*|bad|badly|poor\w*|too|high|low|long|often|every|kept|keeps|fail\w*|crash\w*|los(?:t|e|es|ing)|broke\w*|grow\w*|ris(?:es?|ing)|rose|hours?|days|weeks|manual\w*|by hand|tedious|complain\w*|problems?|issues?|down)\b/i,
	reach:
		/\b(?:use[ds]?|using|reach\w*|adopt\w*|rolled out|roll-?out|launched|serv(?:es|ed|ing)|sign(?:ed)? up|came|joined|bought|visit\w*|subscrib\w*|migrated|moved)\b/i,
	/** Nobody takes a survey of one manager who is happy. */
	crowd:
		/\b(?:customers|users|clients|guests|patients|visitors|students|parents|attendees|participants|readers|players|teams|engineers|developers|employees|residents|volunteers|people|everyone|everybody|staff|many|most|all)\b/i,
	use: /\b(?:use[ds]?|using|adopt\w*|rolled out|standard|default|sav(?:es?|ed|ing)|spar(?:es?|ed|ing))\b/i,
} as const;
/** What would be, or would have been. */
const unreal = /\b(?:would(?:n['’]t)?|might|could have)\b/i;

const slow = toSay('how long did it take before, and how long does it take now?');
const byHand = toSay('how long did it take by hand, how long does it take now, and how often is it done?');
const rating = toSay('which rating, survey or count shows it, and what did it say before and after?');
const decision = toSay('how long did it take to get there, how many people or teams agreed, and has it held since?');

/** The most telling clues first. Every question asks for something that can be counted, timed or compared. */
const cues: readonly Cue[] = [
	{
		words:
			'tickets, complaints, alerts, incidents, crashes, outages, escalations, rollbacks, timeouts, retries, product returns, support calls, phone calls, meetings, emails, interruptions, handovers, support requests, false alarms',
		question: toSay('how many {0} were there a week before, and how many are there now?'),
	},
	{
		words: 'bugs, errors, failures, defects, duplicates',
		question: toSay('how many {0} were there before, and how many after?'),
	},
	{
		words: 'queue, backlog, waiting list, waiting times, waiting time',
		question: toSay('how long was the {0} before, and how long is it now?'),
	},
	{
		words:
			'latency, response times, response time, loading times, loading time, load times, load time, lag, speed, slow, slower, slowly',
		question: slow,
	},
	{
		words: 'fast, faster, quick, quicker, quickly, sped up',
		question: slow,
		when: 'itself',
	},
	{
		words:
			'churn, conversion rate, retention rate, user retention, customer retention, employee retention, adoption rate, engagement, attendance, turnover rate, staff turnover, employee turnover, hit rate, error rate, test coverage, code coverage',
		question: toSay('what was the {0} in percent before, and what is it now?'),
	},
	{
		words:
			'costs, cost, cheaper, bill, bills, budget, spend, spending, revenue, profit, savings, money, invoices, invoice, fees, fee, penalty, penalties',
		question: toSay('how much money was it before, and how much after?'),
	},
	{
		words:
			'automated, automation, manual work, manual steps, manual review, tedious, toil, saves time, save time, saved time, time saved, night work, overtime',
		question: byHand,
		when: 'itself',
	},
	{
		words: 'by hand, manually, manual',
		question: byHand,
	},
	{
		words: 'releases, each release, release cycle, deploys, deployments, deployment',
		question: toSay('how often or how fast could you release before, and how often or how fast now?'),
		when: 'pace',
	},
	{
		words:
			'deadline, on time, in time, schedule, delay, delays, delayed, overdue, milestone, due, launch, launched, ship, shipped',
		question: toSay('how long did it take, and how far ahead of or behind the plan was it?'),
		when: 'both',
	},
	{
		words:
			'uptime, downtime, service availability, system availability, site availability, high availability, more reliable, reliability, more stable, stability, outage',
		question: toSay('how often or how long was it down before, and how often or how long since?'),
	},
	{
		words: 'cleared, recovered, restored, resolved, repaired, fixed',
		question: toSay('how long did it take until it was {0}, and for how many users or systems?'),
		when: 'itself',
	},
	{
		words: 'memory, cpu, disk space, storage, bandwidth, traffic',
		question: toSay('how much {0} did it take before, and how much after the change?'),
		when: 'change',
	},
	{
		words: 'requests, queries, rows, records, messages, events, orders, payments, transactions',
		question: toSay('how many {0} a second, an hour or a day were there before, and how many after?'),
	},
	{
		words: 'tests, builds, build pipelines, ci pipelines, deployment pipelines, pipeline runs',
		question: toSay('how many {0} failed or how long did a run take before, and what is it now?'),
		when: 'change',
	},
	{
		words:
			'agreed, agreement, decided, accepted, rejected, convinced, a compromise, the compromise, our compromise, consensus, consent, signed off, chose, aligned, alignment',
		question: decision,
		when: 'itself',
	},
	{
		words: 'tech talk, presentation, workshop, workshops, training course, training session, training sessions, meetup',
		question: toSay('how many people came to the {0}, and how did they rate it?'),
		when: 'itself',
	},
	{
		words:
			'customers, users, clients, subscribers, readers, patients, students, visitors, players, guests, shops, stores, merchants, partners, suppliers, volunteers, homes, households, hospitals, schools',
		question: toSay('how many {0} did it reach?'),
		when: 'reach',
	},
	{
		words:
			'hired, hiring, onboarded, onboarding, onboard, newcomers, newcomer, joiners, joiner, mentored, mentoring, mentor, trained, interns, intern, promoted, promotion',
		question: toSay('how many people were involved, and how long did it take them before and after?'),
		when: 'change',
	},
	{
		words: 'teams, colleagues, engineers, developers, departments, people, countries, offices, regions, companies',
		question: toSay('how many {0} use it or were spared work by it?'),
		when: 'use',
	},
	{
		words: 'adopted, adoption, reused, template, standard, guide, library, documentation, runbook, checklist',
		question: toSay('how many people or teams use it today?'),
		when: 'use',
	},
	{
		words: 'satisfaction, feedback, praise, morale, mood',
		question: rating,
		when: 'itself',
	},
	{
		words: 'happy, happier, satisfied, praised, thanked',
		question: rating,
		when: 'crowd',
	},
	{
		words:
			'grateful, gratitude, thankful, appreciated, appreciation, appreciates, recognized, recognition, award, awards, commended, trust, trusted, trusts, confidence, confident, respected, respect, requested, rewarded, impressed',
		question: toSay('how many people said or showed so, and what did they do or ask for afterwards?'),
		when: 'itself',
	},
	{
		words:
			'shorter, smaller, bigger, larger, higher, lower, fewer, improve, improves, improved, reduce, reduces, reduced, increase, increases, increased, grew, fell, dropped, rose, shrank',
		question: toSay('by how much did it change, from what to what?'),
		when: 'itself',
	},
];

const cueOf = new Map(cues.flatMap((cue) => cue.words.split(', ').map((word) => [word, cue] as const)));

/** Pairs in which a word is the name of a thing, and no clue. */
const things: ReadonlySet<string> = new Set(
	'happy path,happy to,morale recovered,morale restored,message queue,job queue,task queue,event queue,work queue,priority queue,queue worker,error handling,error message,error messages'.split(
		',',
	),
);

/** `a larger project` is not said to have grown. */
const comparatives: ReadonlySet<string> = new Set('shorter,smaller,bigger,larger,higher,lower'.split(','));
const articles: ReadonlySet<string> = new Set('a,an,the,some,other'.split(','));

/** Questions that suit every result. */
const general: readonly string[] = [
	toSay('what could you count, time or price, before and after?'),
	toSay('how many people, teams or systems did it touch?'),
	toSay('how long did it take until the result showed?'),
	toSay('how often does it happen now compared with before?'),
	toSay('how far is it from the target, the plan or last year?'),
];

/** Titles of stories that end with an understanding; of conflicts in the languages of the labels. */
const settles =
	/\b(?:(?<!merge |version |edit |dependency )conflicts?|disagree\w*|(?:get|got|getting) (?:on|along) with|push(?:ed)?[- ]?back|align(?:ed|ing|ment)|persuad\w+|convinc\w+|negotiat\w+|said no|say(?:ing)? ["“]?no|difficult (?:colleague|co-?worker|person|stakeholder|manager|conversation))\b|konflikt|conflit|conflicto|desacuerdo|discordância|disaccordo|meningsverschil|конфликт|конфлікт|anlaşmazlık|çatışma|xung đột|bất đồng|冲突|衝突|分歧|갈등|対立/i;
/** Titles of stories that end with what their author is like now. */
const grows =
	/\b(?:(?:receiv\w+|tak\w+|g[aio][vt]e?n?|giving|getting|negative|critical|tough|hard|difficult|constructive) (?:\w+ ){0,2}feedback|criticism|critique|weakness(?:es)?|growth (?:story|mindset|areas?)|personal growth|(?:want|hope|need) to grow|what (?:have )?(?:I|you) learn\w*|(?:were|was) wrong)\b/i;

/** What is known of a story when a question is looked for. */
export interface Told {
	readonly title?: string | null;
	readonly result: string;
	/** The text of Situation and Task. */
	readonly problem: string;
}

/** What a story tells of its result, and of the problem before it. */
export function toldIn({ text }: Pick<StoryDocument, 'text'>, { title, sections }: Story): Told {
	const textOf = (...wanted: SectionKind[]) =>
		sections
			.filter(({ parts }) => parts.some((part) => wanted.includes(part)))
			.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
			.join('\n');
	return { title, result: textOf('result'), problem: textOf('situation', 'task') };
}

/**
 * Questions that help an author remember the figure that a Result lacks, the most fitting first. Each is a sentence
 * that begins with a lowercase letter and ends with a question mark. A word of the Result leads to its question where
 * its sentence claims something of it, and counts before those of the problem it solved; a story of a conflict is asked
 * about what was settled, one of its author's growth what suits every result.
 */
export function measureQuestions({ title, result, problem }: Told, limit = 5, say = sayInEnglish): readonly string[] {
	// In another language such words are names, as the tickets of a Spanish sentence are.
	const isEnglish = guessLanguage(`${problem}\n${result}`) === english;
	const [told, before] = isEnglish ? [result, problem] : ['', ''];
	const found = [...findCues(told, says.change)].filter(([{ when }]) => when !== 'both' || speaksOf(before, 'both'));
	const further = [...findCues(before, says.trouble)].filter(
		([cue]) => !cue.when && !found.some(([one]) => one === cue),
	);
	const questions = [...inOrder(found), ...inOrder(further)].map(([{ question }, word]) => say(question, word));
	const others = general.map((question) => say(question));
	const first = settles.test(title ?? '') ? [say(decision)] : grows.test(title ?? '') ? others : [];
	return [...new Set([...first, ...questions, ...others])].slice(0, limit);
}

/** Whether a text has a word of a cue of this kind. */
function speaksOf(text: string, kind: Cue['when']): boolean {
	return [...findCues(text, /^/)].some(([{ when }]) => when === kind);
}

/** How many of some sentences come before the first one that holds the clue of a question; 0 without a clue. */
export function sentenceWithClue(sentences: readonly string[], question: string): number {
	const cuesOf = (sentence: string) => [...findCues(sentence, says.change)];
	return Math.max(
		0,
		sentences.findIndex((sentence) =>
			cuesOf(sentence).some(([cue, word]) => sayInEnglish(cue.question, word) === question),
		),
	);
}

/**
 * The cues in a text, each with the first of its words.
 *
 * @param claim what a sentence says where a cue asks for nothing else
 */
function findCues(text: string, claim: RegExp): Map<Cue, string> {
	const found = new Map<Cue, string>();
	for (const sentence of text.split(/[.!?]\s|\n/).filter((one) => !unreal.test(one))) {
		const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
		for (const [index, word] of words.entries()) {
			for (const phrase of [`${word} ${words[index + 1]}`, word]) {
				const cue = cueOf.get(phrase);
				const before = words[index - 1] ?? '';
				const isThing =
					things.has(`${before} ${word}`) ||
					things.has(`${word} ${words[index + 1]}`) ||
					(articles.has(before) && comparatives.has(word));
				if (cue && !isThing && !found.has(cue) && isClaimed(cue, sentence, claim)) {
					found.set(cue, phrase);
				}
			}
		}
	}
	return found;
}

function isClaimed({ when }: Cue, sentence: string, claim: RegExp): boolean {
	return when === 'itself' || when === 'both' || (when ? says[when] : claim).test(sentence);
}

function inOrder(found: [Cue, string][]): [Cue, string][] {
	return found.sort(([a], [b]) => cues.indexOf(a) - cues.indexOf(b));
}
