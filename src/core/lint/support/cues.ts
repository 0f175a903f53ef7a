import { toSay } from '../../text/say.ts';

/** A clue in a story's words that a figure exists, and the question that brings it back to the author's mind. */
export interface Cue {
	/**
	 * Words and pairs of words, separated by commas. A word that can also be a verb, or means something else in other
	 * stories, appears only in pairs: memory `returns`, a sales `pipeline`, the `training` of a model, the `retention`
	 * of logs.
	 */
	readonly words: string;
	/** The question; `{0}` stands for the word found. */
	readonly question: string;
	/**
	 * What the clause of the Result must say for the word to be a clue: `itself` if the word says it, `both` if the
	 * problem must mention it as well. If absent, `change`, and for the problem `trouble`.
	 */
	readonly when?: keyof typeof claims | 'itself' | 'both';
}

/** What a clause says to claim something about what it names. */
export const claims = {
	/** `went down`, `is faster`: something changed. */
	change:
		/\b(?:improv\w+|reduc\w+|increas\w+|decreas\w+|drop\w*|fell|fewer|less|more|better|lower|higher|faster|shorter|smaller|bigger|larger|cheaper|easier|smoother|grew|rose|shr[au]nk|cut|cuts|halved|doubled|sav(?:es?|ed|ing)|eliminat\w+|remov\w+|prevent\w+|avoid\w+|went (?:away|back|down|up|to)|came (?:back|down)|no longer|hardly|stopped|gone|disappear\w+|optimi[sz]\w+|stabili[sz]\w+|stable|reliable|reliably|restor\w+|recover\w+|back to normal)\b/i,
	/** `fewer`, `stopped`: their number changed, whatever they are like. */
	number:
		/\b(?:fewer|less|more|lower|higher|reduc\w+|increas\w+|decreas\w+|drop\w*|fell|grew|rose|shr[au]nk|cut|cuts|down|halved|doubled|sav(?:es?|ed|ing)|eliminat\w+|remov\w+|prevent\w+|avoid\w+|no longer|hardly|rare|rarely|stopped|gone|disappear\w+|went away|came back)\b/i,
	/** `more often`, `sooner`: something went faster. */
	pace: /\b(?:fast\w*|quick\w*|sooner|shorter|(?:more|less) (?:often|frequent\w*)|frequent\w*|daily|weekly|every|cut|reduc\w+|sped|speed\w*|slow\w*|improv\w+|increas\w+|no longer|hours?|days|weeks)\b/i,
	/** `too many`, `kept failing`: something was wrong. */
	trouble:
		/\b(?:slow\w*|bad|badly|poor\w*|too|high|low|long|often|every|kept|keeps|fail\w*|crash\w*|los(?:t|e|es|ing)|broke\w*|grow\w*|ris(?:es?|ing)|rose|hours?|days|weeks|manual\w*|by hand|tedious|complain\w*|problems?|issues?|down)\b/i,
	reach:
		/\b(?:use[ds]?(?! to\b)|using|reach\w*|adopt\w*|rolled out|roll-?out|launched|serv(?:es|ed|ing)|sign(?:ed)? up|came|joined|bought|visit(?:s|ed|ing)?|subscrib(?:es?|ed|ing)|migrated|moved)\b/i,
	/** Nobody takes a survey of one manager who is happy. */
	crowd:
		/\b(?:customers|users|clients|guests|patients|visitors|students|parents|attendees|participants|readers|players|teams|engineers|developers|employees|residents|volunteers|people|everyone|everybody|staff|many|most|all)\b/i,
	/** A talk that a class has to attend draws no audience. */
	audience: /\b(?:came|attend\w*|audience|participants|joined|signed up|turned up|full|packed|drew)\b/i,
	use: /\b(?:use[ds]?|using|adopt\w*|rolled out|standard|default|sav(?:es?|ed|ing)|spar(?:es?|ed|ing))\b/i,
} as const;

const slow = toSay('how long did it take before, and how long does it take now?');
const byHand = toSay('how long did it take by hand, how long does it take now, and how often is it done?');
const rating = toSay('which rating, survey or count shows it, and what did it say before and after?');
export const decision = toSay(
	'how long did it take to get there, how many people or teams agreed, and has it held since?',
);

/** The strongest clues first. Every question asks for something that can be counted, timed or compared. */
export const cues: readonly Cue[] = [
	{
		words:
			'tickets, complaints, alerts, incidents, crashes, outages, escalations, rollbacks, timeouts, retries, product returns, support calls, phone calls, meetings, emails, interruptions, handovers, support requests, false alarms',
		question: toSay('how many {0} were there a week before, and how many are there now?'),
		when: 'number',
	},
	{
		words: 'bugs, errors, failures, defects, duplicates',
		question: toSay('how many {0} were there before, and how many after?'),
		when: 'number',
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
		// Someone who decides quickly has nothing that used to take longer.
		words: 'faster, quicker, more quickly, sped up, speeds up, fast now',
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
		words: 'automated, automates, saves time, save time, saved time, time saved',
		question: byHand,
		when: 'itself',
	},
	{
		words: 'by hand, manually, manual, tedious, time consuming, toil, night work, overtime',
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
		when: 'audience',
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
		question: toSay('how many {0} use it, or have less work because of it?'),
		when: 'use',
	},
	{
		words: 'adopted, adoption, reused, template, standard, guide, library, documentation, runbook, checklist',
		question: toSay('how many people or teams use it today?'),
		when: 'use',
	},
	{
		words:
			'satisfaction, positive feedback, good feedback, great feedback, excellent feedback, better feedback, feedback was, praise, morale, mood',
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
		question: toSay('how many people said or showed it, and what did they do or ask for afterward?'),
		when: 'itself',
	},
	{
		words:
			'shorter, smaller, bigger, larger, higher, lower, fewer, improve, improves, improved, reduce, reduces, reduced, increase, increases, increased, grew, fell, dropped, rose, shrank',
		question: toSay('by how much did it change, from what to what?'),
		when: 'itself',
	},
];

export const cueOf = new Map(cues.flatMap((cue) => cue.words.split(', ').map((word) => [word, cue] as const)));
