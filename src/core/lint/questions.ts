/** A clue in a story's words that a figure exists, and the question that brings it back to the author's mind. */
interface Cue {
	readonly words: RegExp;
	/** The question; `{word}` stands for the word found. */
	readonly question: string;
}

/** The most telling clues first. Every question asks for something that can be counted, timed or compared. */
const cues: readonly Cue[] = [
	{
		words:
			/\b(?:tickets|complaints|alerts|incidents|bugs|crashes|errors|outages|failures|defects|escalations|rollbacks|timeouts|retries|duplicates|returns|calls|support requests|false alarms)\b/i,
		question: 'how many {word} were there a week before, and how many afterwards?',
	},
	{
		words: /\b(?:queue|backlog|waiting list|waiting times?)\b/i,
		question: 'how long was the {word} before, and how long is it now?',
	},
	{
		words:
			/\b(?:latency|response times?|load(?:ing)? times?|lag|slow|slower|slowly|fast|faster|quick|quicker|quickly|speed|sped)\b/i,
		question: 'how long did it take before, and how long afterwards?',
	},
	{
		words: /\b(?:churn|conversion|retention|adoption|engagement|attendance|turnover|hit rate|error rate|coverage)\b/i,
		question: 'what was the {word} in percent before, and what was it afterwards?',
	},
	{
		words:
			/\b(?:costs?|cheaper|bill|bills|budget|spend|spending|revenue|profit|savings|money|invoices?|fees?|penalt(?:y|ies))\b/i,
		question: 'how much money was it before, and how much afterwards?',
	},
	{
		words:
			/\b(?:by hand|manual|manually|automated|automatic|automatically|tedious|toil|saves? time|saved time|time saved|night work|overtime)\b/i,
		question: 'how long did it take by hand, how long does it take now, and how often is it done?',
	},
	{
		words: /\b(?:releases?|deploys?|deployments?)\b/i,
		question: 'how often or how fast could you release before, and how often or how fast now?',
	},
	{
		words: /\b(?:deadline|on time|in time|schedule|earlier|delay|delays|delayed|overdue|milestone|launch|launched)\b/i,
		question: 'how long did it take, and how far ahead of or behind the plan was it?',
	},
	{
		words: /\b(?:uptime|downtime|availability|reliable|reliability|stable|stability|outage|incident)\b/i,
		question: 'how often or how long was it down before, and how often or how long since?',
	},
	{
		words: /\b(?:cleared|recovered|restored|resolved|repaired|fixed)\b/i,
		question: 'how long did it take until it was {word}, and for how many users or systems?',
	},
	{
		words: /\b(?:memory|cpu|disk space|storage|bandwidth|traffic)\b/i,
		question: 'how much {word} did it take before, and how much afterwards?',
	},
	{
		words: /\b(?:requests|queries|rows|records|messages|events|orders|payments|transactions)\b/i,
		question: 'how many {word} a second, an hour or a day was it before, and how many afterwards?',
	},
	{
		words: /\b(?:tests|builds|pipelines)\b/i,
		question: 'how many {word} failed or how long did a run take before, and what is it now?',
	},
	{
		words: /\b(?:talk|demo|presentation|workshop|course|training|meetup)\b/i,
		question: 'how many people came to the {word}, and how did they rate it?',
	},
	{
		words:
			/\b(?:customers|users|clients|subscribers|readers|patients|students|visitors|players|guests|shops|stores|merchants|partners|suppliers|volunteers|homes|households|hospitals|schools)\b/i,
		question: 'how many {word} did it reach?',
	},
	{
		words:
			/\b(?:hired|hiring|onboard(?:ed|ing)?|newcomers?|joiners?|mentor(?:ed|ing)?|trained|interns?|promoted|promotion)\b/i,
		question: 'how many people were involved, and how long did they take before and afterwards?',
	},
	{
		words: /\b(?:teams|colleagues|engineers|developers|departments|people|countries|offices|regions|companies)\b/i,
		question: 'how many {word} use it or were spared work by it?',
	},
	{
		words: /\b(?:adopted|reused|template|standard|guide|library|documentation|runbook|checklist)\b/i,
		question: 'how many people or teams use it today?',
	},
	{
		words:
			/\b(?:happy|happier|satisfied|satisfaction|feedback|praise|praised|thanked|morale|trust|confidence|confident|mood|quality)\b/i,
		question: 'which rating, survey or count shows it, and what was it before and afterwards?',
	},
	{
		words:
			/\b(?:shorter|longer|smaller|bigger|larger|higher|lower|fewer|less|more|better|worse|safer|easier|simpler|cleaner|improved|reduced|increased|grew|fell|dropped|rose)\b/i,
		question: 'by how much did it change, from what to what?',
	},
];

/** Questions that suit every result. */
const general: readonly string[] = [
	'what could you count, time or price, before and afterwards?',
	'how many people, teams or systems did it touch?',
	'how long did it take until the result showed?',
	'how often does it happen now compared with before?',
	'how far is it from the target, the plan or last year?',
];

/**
 * Questions that help an author remember the figure that a Result lacks, the most fitting first. Each is a sentence
 * that begins with a small letter and ends with a question mark. The words of the Result count before those of the
 * problem it solved, and general questions fill the list up.
 *
 * @param problem the text of Situation and Task
 */
export function measureQuestions(result: string, problem: string, limit = 5): readonly string[] {
	const asked = new Set<Cue>();
	const questions: string[] = [];
	for (const text of [result, problem]) {
		for (const cue of cues) {
			const word = asked.has(cue) ? undefined : cue.words.exec(text)?.[0];
			if (word) {
				asked.add(cue);
				questions.push(cue.question.replace('{word}', word.toLowerCase()));
			}
		}
	}
	return [...questions, ...general].slice(0, limit);
}
