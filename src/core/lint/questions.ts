/** A clue in a story's words that a figure exists, and the question that brings it back to the author's mind. */
interface Cue {
	/**
	 * Words and pairs of words, separated by commas. A word that is a verb as well, or something else in other stories, is
	 * in a pair only: memory `returns`, a sales `pipeline`, the `training` of a model, the `retention` of logs.
	 */
	readonly words: string;
	/** The question; `{word}` stands for the word found. */
	readonly question: string;
}

/** The most telling clues first. Every question asks for something that can be counted, timed or compared. */
const cues: readonly Cue[] = [
	{
		words:
			'tickets, complaints, alerts, incidents, crashes, outages, escalations, rollbacks, timeouts, retries, product returns, support calls, phone calls, meetings, emails, interruptions, handovers, support requests, false alarms',
		question: 'how many {word} were there a week before, and how many are there now?',
	},
	{
		words: 'bugs, errors, failures, defects, duplicates',
		question: 'how many {word} were there before, and how many after?',
	},
	{
		words: 'queue, backlog, waiting list, waiting times, waiting time',
		question: 'how long was the {word} before, and how long is it now?',
	},
	{
		words:
			'latency, response times, response time, loading times, loading time, load times, load time, lag, slow, slower, slowly, fast, faster, quick, quicker, quickly, speed, sped',
		question: 'how long did it take before, and how long does it take now?',
	},
	{
		words:
			'churn, conversion rate, retention rate, user retention, customer retention, employee retention, adoption rate, engagement, attendance, turnover rate, staff turnover, employee turnover, hit rate, error rate, test coverage, code coverage',
		question: 'what was the {word} in percent before, and what is it now?',
	},
	{
		words:
			'costs, cost, cheaper, bill, bills, budget, spend, spending, revenue, profit, savings, money, invoices, invoice, fees, fee, penalty, penalties',
		question: 'how much money was it before, and how much after?',
	},
	{
		words:
			'by hand, manual, manually, automated, tedious, toil, saves time, save time, saved time, time saved, night work, overtime',
		question: 'how long did it take by hand, how long does it take now, and how often is it done?',
	},
	{
		words: 'releases, each release, release cycle, deploys, deployments, deployment',
		question: 'how often or how fast could you release before, and how often or how fast now?',
	},
	{
		words:
			'deadline, on time, in time, schedule, earlier, delay, delays, delayed, overdue, milestone, launch, launched',
		question: 'how long did it take, and how far ahead of or behind the plan was it?',
	},
	{
		words:
			'uptime, downtime, service availability, system availability, site availability, high availability, more reliable, reliability, more stable, stability, outage',
		question: 'how often or how long was it down before, and how often or how long since?',
	},
	{
		words: 'cleared, recovered, restored, resolved, repaired, fixed',
		question: 'how long did it take until it was {word}, and for how many users or systems?',
	},
	{
		words: 'memory, cpu, disk space, storage, bandwidth, traffic',
		question: 'how much {word} did it take before, and how much after the change?',
	},
	{
		words: 'requests, queries, rows, records, messages, events, orders, payments, transactions',
		question: 'how many {word} a second, an hour or a day were there before, and how many after?',
	},
	{
		words: 'tests, builds, build pipelines, ci pipelines, deployment pipelines, pipeline runs',
		question: 'how many {word} failed or how long did a run take before, and what is it now?',
	},
	{
		words:
			'agreed, agreement, approved, approval, approvals, decided, decision, accepted, rejected, convinced, compromise, consensus, consent, signed off',
		question: 'how long did it take to get there, how many people or teams agreed, and has it held since?',
	},
	{
		words: 'tech talk, presentation, workshop, workshops, training course, training session, training sessions, meetup',
		question: 'how many people came to the {word}, and how did they rate it?',
	},
	{
		words:
			'customers, users, clients, subscribers, readers, patients, students, visitors, players, guests, shops, stores, merchants, partners, suppliers, volunteers, homes, households, hospitals, schools',
		question: 'how many {word} did it reach?',
	},
	{
		words:
			'hired, hiring, onboarded, onboarding, onboard, newcomers, newcomer, joiners, joiner, mentored, mentoring, mentor, trained, interns, intern, promoted, promotion',
		question: 'how many people were involved, and how long did it take them before and after?',
	},
	{
		words: 'teams, colleagues, engineers, developers, departments, people, countries, offices, regions, companies',
		question: 'how many {word} use it or were spared work by it?',
	},
	{
		words: 'adopted, reused, template, standard, guide, library, documentation, runbook, checklist',
		question: 'how many people or teams use it today?',
	},
	{
		words:
			'happy, happier, satisfied, satisfaction, feedback, praise, praised, thanked, morale, trust, confidence, confident, mood, quality',
		question: 'which rating, survey or count shows it, and what did it say before and after?',
	},
	{
		words:
			'shorter, smaller, bigger, larger, higher, lower, fewer, improved, reduced, increased, grew, fell, dropped, rose, shrank',
		question: 'by how much did it change, from what to what?',
	},
];

const cueOf = new Map(cues.flatMap((cue) => cue.words.split(', ').map((word) => [word, cue] as const)));

/** Pairs in which a word is the name of a thing, and no clue. */
const things: ReadonlySet<string> = new Set(
	'message queue,job queue,task queue,event queue,work queue,priority queue,queue worker,error handling,error message,error messages'.split(
		',',
	),
);

/** Questions that suit every result. */
const general: readonly string[] = [
	'what could you count, time or price, before and after?',
	'how many people, teams or systems did it touch?',
	'how long did it take until the result showed?',
	'how often does it happen now compared with before?',
	'how far is it from the target, the plan or last year?',
];

/**
 * Questions that help an author remember the figure that a Result lacks, the most fitting first. Each is a sentence
 * that begins with a lowercase letter and ends with a question mark. The words of the Result count before those of the
 * problem it solved, and general questions fill the list up.
 *
 * @param problem the text of Situation and Task
 */
export function measureQuestions(result: string, problem: string, limit = 5): readonly string[] {
	const found = findCues(result);
	const further = [...findCues(problem)].filter(([cue]) => !found.has(cue));
	const questions = [...inOrder([...found]), ...inOrder(further)].map(([{ question }, word]) =>
		question.replace('{word}', word),
	);
	return [...questions, ...general].slice(0, limit);
}

/** How many of some sentences come before the first one that holds the clue of the most telling question; 0 without a clue. */
export function sentenceWithClue(sentences: readonly string[]): number {
	const cuesOf = sentences.map((sentence) => [...findCues(sentence).keys()]);
	const [best] = cues.filter((cue) => cuesOf.some((found) => found.includes(cue)));
	return best ? cuesOf.findIndex((found) => found.includes(best)) : 0;
}

/** The cues in a text, each with the first of its words. */
function findCues(text: string): Map<Cue, string> {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const found = new Map<Cue, string>();
	for (const [index, word] of words.entries()) {
		for (const phrase of [`${word} ${words[index + 1]}`, word]) {
			const cue = cueOf.get(phrase);
			const isThing = things.has(`${words[index - 1]} ${word}`) || things.has(`${word} ${words[index + 1]}`);
			if (cue && !isThing && !found.has(cue)) {
				found.set(cue, phrase);
			}
		}
	}
	return found;
}

function inOrder(found: [Cue, string][]): [Cue, string][] {
	return found.sort(([a], [b]) => cues.indexOf(a) - cues.indexOf(b));
}
