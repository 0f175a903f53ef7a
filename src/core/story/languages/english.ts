import { promptTexts } from '../partFacts.ts';
import { phrases } from './language.ts';
import type { StoryLanguage } from './storyLanguage.ts';

/** What someone says, thinks or writes down, up to where the sentence turns to what was done. */
const saying =
	'said|says?|told|asked|explained|argued|suggested|proposed|insisted|thought|believed|felt|knew|agreed|warned|claimed|wondered|worried|reported|announced|feared|hoped|showed|wrote(?: down)?|listed|noted|published|documented|recorded|checked|found out|learned|realized|realised|understood|decided|discussed';
const listener = String.raw`(?:[ \n](?:to )?(?:me|us|him|her|them|people|everyone|everybody|(?:the|my|our|his|her|their|a|both|all|two|three) (?:\w+ ){0,2}\w+|[A-Z]\w+))?`;

export const english: StoryLanguage = {
	tag: 'en',
	labels: {
		situation: `Situation / Situations, Background, Context, Scenario, Challenge, Problem, Cause, Dramatise, Dramatize,
				Where we were, Situational context, What was the situation, What the situation was`,
		task: `Task / Tasks, Goal, Goals, Objective, Objectives, Responsibility, Responsibilities, Role,
				Obstacle, Obstacles, Indicate, What was my task, What was my role, What I had to do, What I needed to do, What was asked of me`,
		action: `Action / Actions, Act, Actions taken, Action taken, Actions I took, Action I took, Steps I took,
				Approach, Steps, Steps taken, What action did I take, What actions did I take, What did I do, What I did, What we did, How I did it, How I solved it, How I handled it, How I overcame it, Behaviour, Behavior, Solution, Go through`,
		result: `Result / Results, Outcome, Outcomes, Impact, Resolution, Achievement, Achievements, Summarise,
				Summarize, Business result, Business results, Business outcome, What was the result, What were the results, What was the outcome, What came of it, What came out of it, What I achieved, End result, Final result`,
		reflection: `Reflection / Reflections, Reflect, Learning, Learnings, Learned, Learnt, Lesson, Lessons, Lesson
				learned, Lesson learnt, Lessons learned, Lessons learnt, Takeaway, Takeaways, Take-away, Take-aways,
				Key takeaway, Key takeaways, What I learned, What I learnt, What I took away, What I would improve,
				What I would improve next time, What I would do differently, What I do differently, What I do
				differently now, What I did differently, What I would do differently next time, What I would change, What I'd do differently,
				What I'd do differently next time, What would I do differently, What you would do differently,
				What you'd do differently, What you learned, What you learnt, Next time, Key lesson, Key lessons, Retrospective, Retrospect, In retrospect, Hindsight, In hindsight, Looking back`,
		lead: "the, here's, my, our, a, personal, team, key, specific, main, measurable, quantified, quantifiable",
		step: 'step, part, stage, section',
		join: 'and',
	},
	speech: {
		first: 'I|[Mm]y|me|[Ww]e|[Oo]ur|us',
		second: '[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves',
		past: String.raw`was|were|had|did|used|went|got|became|took|made|ran|built|wrote|found|led|won|lost|held|kept|brought|began|came|gave|grew|knew|left|met|paid|said|saw|sent|spent|spoke|stood|taught|told|thought|fell|drew|(?<!(?:is|are|be) )(?!(?:need|speed|feed|indeed|exceed|proceed|succeed|hundred)(?!\p{L}))\p{L}{3,20}ed`,
		request: String.raw`what|who|why|how|which|is|are|means|refers to|stands for|(?:describe|outline|summari[sz]e|state|insert|fill|specify|mention|detail|highlight|briefly|quantify|define|explain|give|list|write|share|set|provide|discuss|identify|clarify|present|tell|paint|show|include|add|focus|talk|put|say|name|use|keep|ask|rewrite|return|output|respond|generate|rate|ensure|avoid|never|always|be|make|don['’]t)(?!\p{L})(?=[^\n]*(?<!\p{L})(?:you|yours?|us|specifics?|examples?|details?|scene|stage|picture|context|background|metrics?|numbers?|figures?|results?|outcomes?|impact|steps?|situation|task|actions?|challenge|problem|role|goal|what|how|why|here|sentences?|words?|interviewers?|listeners?|readers?|answers?|story|stories|users?|responses?|output|facts)(?!\p{L}))`,
	},
	common: 'the and was i to of my we it for with that'.split(' '),
	/**
	 * Based on Laserna, Seih and Pennebaker, "Um … who like says you know" (Journal of Language and Social Psychology
	 * 33, 2014), without "like", which in writing is mostly an ordinary word.
	 */
	fillers: phrases(`um, uh, er, you know, i mean, basically, actually, literally, honestly, obviously,
		to be honest, at the end of the day, and so on, or something, or whatever, stuff`),
	/** From the lists in Hyland, "Metadiscourse" (2005), limited to those that people use about their own work. */
	hedges: phrases(`kind of, sort of, maybe, perhaps, probably, possibly, somewhat, fairly, quite, a bit,
		a little bit, more or less, i think, i guess, i suppose, i believe, i feel like, it seems, tried to, hopefully`),
	pronouns: { i: 'I', we: 'we' },
	i: /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b(?![.-]\w)/g,
	sayingI: /(?<![\p{L}\p{N}/-])I(?![\p{L}\p{N}/.-]| (?:was|had been|got) (?:asked|told|assigned|supposed|expected)\b)/u,
	we: /\b(?:[Ww]e|WE)\b(?!-)/g,
	impliedI:
		/^(?:[-*+>\s]|\d{1,3}[.)])*(?:[A-Z][a-z]+ed|Wrote|Built|Made|Ran|Took|Set|Put|Led|Drew|Found|Sent|Got|Held|Kept|Cut|Brought|Met|Spoke|Chose|Began|Gave|Split|Taught)\b/,
	reported: new RegExp(
		String.raw`\b(?:(?:${saying})${listener},?[ \n](?:that|whether|if|why|how|what|when|where|which)\b|(?:said|told|argued|thought|believed|felt|agreed|claimed|suggested|proposed|insisted|warned|hoped|feared)${listener},?[ \n](?=we\b)|what (?=we\b))(?:(?!,? (?:so|but|then|and (?:so|then)) )[^.!?;:\u2029])*`,
		'gi',
	),
	vague: {
		// Words that are vague only in some sentences (`some`, `better`) are left out.
		words: phrases(`a great deal, a lot, lots of, tons of, many, various, numerous, countless, significant,
			significantly, substantial, substantially, considerable, considerably, dramatic, dramatically, drastically,
			tremendously, massively, hugely, vastly, immensely`),
		// `how many`, `learned a lot`, `taught me more than many`, `statistically significant`: no claim about the result.
		before:
			/\b(?:how|as|so|too|not|that|the|learn(?:ed|t)?|taught (?:me|us)|mean(?:t|s)?|thanks|thanked \w+|owe|owed|knows?|knew|statistically|(?:could|would|might) have been an?|would \w+|(?:relationships?|collaboration|communication|trust) \w+|(?:\w{2,8}n['’]t|not) (?:need|require|take|cost)|(?:more|less|better) than)\s+$/i,
		// `many thanks`, `a significant learning experience`: it qualifies something other than the result.
		after:
			/^\s+(?:thanks|happy returns|ways|(?:\w+\s+){0,2}(?:learning|lessons?|experiences?|insights?|takeaways?|milestones?|challenges?|moments?|opportunit(?:y|ies)|achievements?|accomplishments?|responsibilit(?:y|ies)|turning point|step forward|progress(?:es)?|factors?|reasons?|part|role))\b/i,
	},
	prompts: promptTexts,
	pitch: {
		present: phrases('Present, The present, Today, Now, Currently, Who I am, What I do, What I do now'),
		past: phrases('Past, The past, Background, Before, History, How I got here, Where I come from'),
		'why-here': phrases(`Why here, Why this role, Why this job, Why this company, Why this team, Why us, Why you,
			Why I am here, Future, The future`),
	},
	plan: /^(?:(?:First|Firstly|First of all|Then|Next|Second|Secondly|After that|Finally|Also|In (?:such|that|this) (?:a )?(?:case|situation)|In general|Generally|Normally|Usually|Typically)\b,?\s*)?(I(?:’|')?(?: would|d (?:first|probably|then|start|begin|try|talk|ask|make sure)\b)|I(?:'|’)?(?: will|ll) |I (?:usually|typically|generally|normally|always) |(?:You|One|We) (?:would|should|could|must) |(?:You|One) (?:need|have|has|needs) to )/,
	planWords:
		/I['’]?(?: would|d | will|ll )|I (?:usually|typically|generally|normally|always) |(?:You|One|We) (?:would|should|could|must|need|ha)/,
	// The first person with a verb in the past, or a step such as `Wrote a planner`.
	did: /\b(?:I|[Ww]e) (?:\w{2,14}ly |also |then |first |just |even |never )?(?:\w{2,16}ed|was|were|had|did|didn['’]t|wrote|built|made|ran|took|set|put|led|drew|found|sent|got|held|kept|cut|brought|met|spoke|chose|began|gave|split|taught|went|saw|told|said|sat|read|knew|thought|left|showed|grew|came|became|let|paid|lost|won|understood|bought|caught|hid|shut|sold|stood|tore|threw|woke)\b|^(?:[A-Z][a-z]{2,14}ed|Wrote|Built|Made|Ran|Took|Set|Led|Drew|Found|Sent|Got|Held|Kept|Cut|Brought|Met|Spoke|Chose|Gave|Split)\b/,
	step: 'I asked …',
	topics: {
		failure:
			/\b(?:my|our) (?:\w+ )?(?:failures?|failed)\b|\b(?:I|we) failed\b|\bfailed (?:project|launch|migration|rollout|launches|startup|product|experiment)s?\b|\bfailure (?:story|of mine)\b|\bbiggest failure\b/i,
		mistake:
			/(?<!\b(?:avoid|prevent)\w* (?:\w+ )?)\bmistakes?\b|\bI (?:broke|was wrong|got (?:it|this) wrong|messed up|deleted|dropped)\b|\bregrets?\b/i,
		conflict:
			/(?<!merge |version |edit |git |dependency )\bconflicts?\b(?! do (?:nothing|update)\b)|\bdisagree(?:d|ment|ments|ing)?\b|(?<!\bdeal(?:ing)? with (?:a |an )?)\bdifficult (?:colleague|co-?worker|conversation|stakeholder|person|manager|customer)\b/i,
	},
	learned:
		/\b(?:learn(?:ed|t|ing)?|lessons?|takeaways?|taught (?:me|us)|(?:experience|project|situation|incident) (?:emphasi[sz]ed|reinforced|highlighted|underlined|showed me|reminded me)|in hindsight|looking back|next time|would do differently|since then|ever since|from then(?: on)?|made me (?:\w+ ){0,2}(?:more|less)|these days|now I|today I|I now|in (?:the )?future|(?:going|moving) forward|never (?:\w+ ){0,4}again|(?:to|in) conclu(?:de|sion)|(?:moral|point) (?:of|is)|the moral|(?:is|it['’]s|was) (?:\w+ )?(?:all|just) about|(?:similar|same) (?:\w+ ){0,2}(?:issues?|mistakes?|bugs?|errors?|problems?|incidents?))\b/i,
};
