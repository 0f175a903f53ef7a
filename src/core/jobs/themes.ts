import { clipped } from '../text/clipped.ts';

/** Something that postings, CVs and lists of values mention again and again, and what it means for an interview. */
export interface Theme {
	readonly id: string;
	/** Matched against the main part of a line, in lowercase with straight apostrophes. */
	readonly pattern: RegExp;
	/** Matched as well where only some of those lines ask for what the question asks for; the others have no question. */
	readonly plainly?: RegExp;
	/** The id of the guide's question that asks for just this; none if an interviewer could ask anything about it. */
	readonly questions: readonly string[];
	/** Ids of other questions whose stories show it. */
	readonly related: readonly string[];
	/** What to ask the company about it. */
	readonly ask: string;
}

/** More telling themes come first. */
export const themes: readonly Theme[] = [
	{
		id: 'on-call',
		pattern: /\bon[- ]?call\b|\bpager\b/,
		questions: ['adaptability-on-call-load'],
		related: ['problem-solving-production-incident', 'adaptability-tight-spot'],
		ask: 'How often were you paged last month, and what was changed afterward?',
	},
	{
		id: 'incidents',
		pattern:
			/\bincident (?:response|management|command)\b(?! tools?\b)|\bincidents\b|\boutages?\b|\bpostmortems?\b|\bproduction (?:issues|problems)\b|\bstays? up\b(?![- ](?:to|late))/,
		plainly: /\b(?:incident|outage|postmortem|production)/,
		questions: ['problem-solving-production-incident'],
		related: ['adaptability-tight-spot', 'adaptability-on-call-load'],
		ask: 'How often were you paged last month, and what was changed afterward?',
	},
	{
		id: 'mentoring',
		pattern:
			/(?<!\b(?:with|from|get|gets|receive|receiving) )\bmentor(?!s\b|ship|ing (?:from|by)\b)|\b(?:provid|offer|giv)\w* (?:\w+,? ){0,4}mentorship\b|\bmentorship (?:of|to)\b|\bcoach(?:ing|es)? (?:and|or|other|team|junior|engineers|developers|people)|\bupskill|\brole model\b|\bless[- ]experienced|\bjunior (?:engineers|developers|colleagues|members)\b|\bonboard(?:ing)? (?:of )?(?:new |junior )?(?:engineers|developers|hires|colleagues|team ?mates|team members)/,
		questions: ['teamwork-mentoring-junior'],
		related: ['teamwork-onboarding', 'teamwork-hard-feedback'],
		ask: 'Who would I mentor in the first half year, and what do they need to learn?',
	},
	{
		id: 'knowledge',
		pattern:
			/\bshar(?:e|es|ing) (?:your |their )?knowledge\b|\bknowledge[- ](?:sharing|transfer)\b|\beducat(?:e|es|ing) (?:others|colleagues|engineers|developers)\b/,
		questions: [],
		related: ['teamwork-mentoring-junior', 'teamwork-onboarding', 'teamwork-handing-over'],
		ask: 'How does what one of you has learned reach the others?',
	},
	{
		id: 'leading',
		pattern:
			/\b(?:line[- ]manag(?:e|es|ing)|people[- ]manag(?:e|es|ing|er))\b|\bmanag(?:e|es|ing) (?:a |the |and )?(?:motivated |technology |small |large )?(?:team|people|engineers)\b|\b(?:lead|leads|leading|led|build and lead|lead and grow) (?:a |the |an |and )?(?:\w+ )?(?:team|teams|engineers)\b|\bsupervis(?:e|es|ing) (?:\w+ ){0,3}(?:staff|teams?|employees|interns|students|engineers|developers|workers|volunteers|specialists)\b|\bteam leadership\b|\bas an? (?:team|tech) lead\b|(?<!product |thought )\bleadership (?:skills|experience|abilit)|\b(?:your|with|have|manag\w+|lead\w*) .{0,20}\bdirect reports\b/,
		questions: ['teamwork-leading-a-team'],
		related: ['teamwork-delegating', 'teamwork-motivating-a-team'],
		ask: 'How is the team doing now, and why is this position open?',
	},
	{
		id: 'hiring',
		pattern:
			/\bhelp(?:ing)? (?:us )?hire\b|\bhire,? (?:and|develop|manage|mentor|engineers|developers)|\brecruit(?:ing|ment)? (?:and|of|engineers|developers)|\bhow to hire\b|\bqualify developers\b|\binterview(?:ing)? candidates\b/,
		plainly: /\bhir(?:e|ing)\b/,
		questions: ['teamwork-hiring'],
		related: ['teamwork-inclusive-team'],
		ask: 'How many people will you hire this year, and who decides?',
	},
	{
		id: 'ownership',
		pattern:
			/(?<!data )\bownership\b|\bown it\b|\btake charge\b|\bact like an owner\b|\b(?:work(?:s|ing)?|make progress|handle \w+) .{0,40}?(?:independently|autonomously|without supervision)\b|\bown(?:s|ing)? .{0,60}\bend[- ]to[- ]end\b|(?<!your )\bown (?:features?|outcomes?|delivery|projects?)\b/,
		plainly:
			/(?:^|\b(?:of|full|strong|extreme|tak(?:e|es|ing)) )ownership\b(?! (?:of|in|over|for)\b)|\bown it\b|\btake charge\b|\bowner\b/,
		questions: ['problem-solving-ownership'],
		related: ['problem-solving-initiative', 'problem-solving-beyond-responsibilities'],
		ask: 'What would I own after three months, and who owns it today?',
	},
	{
		id: 'initiative',
		pattern:
			/\bself-starter|\bself-?motivated(?! learner)|(?<!\b(?:an?|the|this|our|each|every) (?:\w+ )?)\binitiative\b|\bproactive\b(?! (?:communicat|monitor|support|maintenance))/,
		questions: ['problem-solving-initiative'],
		related: ['problem-solving-ownership', 'problem-solving-beyond-responsibilities'],
		ask: 'What would I own after three months, and who owns it today?',
	},
	{
		id: 'ambiguity',
		pattern: /\bambigu/,
		questions: ['problem-solving-ambiguous-goal'],
		related: ['problem-solving-incomplete-data', 'adaptability-changing-requirements'],
		ask: 'What is the least clear part of this job today?',
	},
	{
		id: 'failure',
		pattern:
			/\blearn(?:s|ing)? from (?:\w+ )?(?:mistakes?|failures?|setbacks?)|\b(?:admit|own) (?:your |their |to )?(?:own )?mistakes\b/,
		questions: ['problem-solving-mistakes'],
		related: ['must-prepare-failure', 'adaptability-failed-project'],
		ask: 'What did the team learn from last time something went wrong?',
	},
	{
		id: 'composure',
		pattern: /\bunder pressure\b|\bhandle (?:stress|pressure)\b|\b(?:stay|remain)s? calm\b|\bstress[- ]resistan/,
		questions: ['adaptability-under-pressure'],
		related: ['adaptability-tight-spot', 'problem-solving-quick-decision'],
		ask: 'When was the team last under pressure, and where did it come from?',
	},
	{
		id: 'deadlines',
		pattern:
			/\btight (?:deadlines?|timelines?|schedules?)\b|\b(?:meet|keep|work)\w* .{0,20}\bdeadlines\b|^deadlines\b|\bmoves? (?:fast|quickly)\b|\btime[- ]sensitive\b|\bsense of urgency\b|\bbias for action\b|\b(?:work|thriv|operat|comfort|adapt|deliver)\w*\b.{0,30}\bfast[- ](?:paced|moving)\b/,
		plainly: /\b(?:deadlines?|timelines?|schedules?)\b|\btime[- ]sensitive\b/,
		questions: ['adaptability-tight-deadline'],
		related: ['adaptability-under-pressure', 'adaptability-missed-deadline'],
		ask: 'Which date did the team miss last, and what happened then?',
	},
	{
		id: 'priorities',
		pattern:
			/\bprioriti[sz]ation\b|\b(?:ability|able|how) to prioriti[sz]e\b|\bprioriti[sz]\w* (?:\w+ )?(?:tasks|work|workload)\b|\b(?:multiple|competing) (?:projects|priorities|tasks|assignments)\b|\btime management\b|\borgani[sz]ational skills\b/,
		plainly: /\bprioriti[sz](?:e|ing)\b|\bruthless|\b(?:multiple|competing|several)\b|\btime management\b/,
		questions: ['adaptability-competing-priorities'],
		related: ['teamwork-saying-no', 'adaptability-cutting-scope'],
		ask: 'Who decides what is not done, and how does the team hear of it?',
	},
	{
		id: 'stakeholders',
		pattern: /\bstakeholder management\b|\bmanag(?:e|es|ing) (?:\w+ ){0,4}stakeholders\b/,
		questions: ['teamwork-difficult-stakeholder'],
		related: ['teamwork-product-manager', 'teamwork-across-departments'],
		ask: 'Which team do you depend on most, and how do the two of you disagree?',
	},
	{
		id: 'departments',
		pattern:
			/\bcross-? ?functional(?:ly)?(?= (?:\w+ )?(?:teams?|collaborat|work|with|partners?|initiatives?|environments?|product))|\b(?:work|works|working|collaborat\w+|partner|partnering|liais\w+)\b.{0,30}\b(?:with|across)\b.{0,60}\b(?:departments|functions|disciplines|sales|marketing|business units?)\b|\b(?:work|works|working|collaborat\w+|partner|partnering|engag\w+|align\w*)\b.{0,30}\b(?:with|across)\b.{0,60}\b(?:teams|designers?|stakeholders|product (?:managers?|owners?|team|and \w+ people))\b/,
		plainly:
			/\bdepartments\b|\bbusiness units\b|\b(?:sales|marketing|finance|legal|operations|support)(?:,|\/| and| &) /,
		questions: ['teamwork-across-departments'],
		related: ['teamwork-product-manager', 'teamwork-difficult-stakeholder'],
		ask: 'Which team do you depend on most, and how do the two of you disagree?',
	},
	{
		id: 'customers',
		pattern:
			/\bcustomer[- ](?:focus|obsess|centric|first|needs|empathy)|\bclient[- ]facing\b(?! (?:\w+ )?(?:app\w*|features?|products?|projects?|services?))|\b(?:talk|speak|work|meet|engage|interact|communicat)(?:e|es|ing|s)? (?:directly |closely )?with (?:our )?(?:customers|clients|users)\b|\bdirect(?:ly)? (?:contact|communication|work) with (?:our )?(?:clients?|customers?|users)\b|\bdirect (?:client|customer) (?:contact|communication|work)\b|\buser needs\b|\bempath\w*\b.{0,40}\b(?:customers?|users?|use)\b/,
		plainly: /\bcustomer[- ](?:focus|obsess|centric|first|empathy)|\b(?:understand|research|anticipat|empath)/,
		questions: ['problem-solving-customer-focus'],
		related: ['teamwork-difficult-client-or-coworker', 'teamwork-difficult-stakeholder'],
		ask: 'When did an engineer last talk to a customer, and what came of it?',
	},
	{
		id: 'migration',
		pattern: /^(?:\w+ ){0,5}migrat(?:e|ing)\b|\bmigrations\b/,
		questions: ['adaptability-migration'],
		related: ['adaptability-legacy-system', 'problem-solving-technical-debt'],
		ask: 'What is still on the old system, and what has kept it there?',
	},
	{
		id: 'debt',
		pattern: /^(?:\w+ ){0,2}refactor(?:ing)?\b|\btechnical debt\b/,
		questions: ['problem-solving-technical-debt'],
		related: ['adaptability-legacy-system', 'problem-solving-short-against-long-term'],
		ask: 'What is still on the old system, and what has kept it there?',
	},
	{
		id: 'cost',
		pattern: /^(?:reduc|lower|cut|sav)\w* (?:\w+ ){0,4}(?:costs?|bills?|spending)\b/,
		questions: ['problem-solving-frugality'],
		related: [],
		ask: 'What does the system cost a month, and who looks at it?',
	},
	{
		id: 'trade-offs',
		pattern:
			/\bbalanc\w*\b.{0,60}\b(?:quality|perfect\w*|speed|debt)\b|\b(?:architectur(?:e|al)|technical) (?:decisions?|trade-?offs?)\b/,
		plainly: /\bbalanc/,
		questions: ['problem-solving-short-against-long-term'],
		related: ['adaptability-cutting-scope'],
		ask: 'Which technical decision would you take back?',
	},
	{
		id: 'quality',
		pattern:
			/\bcode quality\b|\b(?:engineering|coding|software|development) (?:best practices|standards)\b|\braise the bar\b|\bhighest standards\b|\bcode reviews?\b|\breview(?:s|ing)? (?:code|others)|\bwell[- ]test|\b(?:writ|creat)\w* .{0,60}\b(?:automated|unit|integration) tests\b|\bclean,? .{0,25}\bcode\b|\bhigh[- ]quality (?:code|software)\b/,
		plainly: /\b(?:rais|improv|establish|defin|advocat|promot|champion|uphold)|\bhigh\w* (?:\w+ )?standards\b/,
		questions: ['problem-solving-raising-the-bar'],
		related: ['problem-solving-prevented-problem', 'teamwork-code-review-conflict'],
		ask: 'What happens between a merged change and production?',
	},
	{
		id: 'ethics',
		pattern:
			/\b(?:level of|high|personal|with|act with) integrity\b|\b(?:high|highest|strong|sound|personal|professional) ethic(?:al|s)\b|\bhonesty\b|^(?:be )?honest\b|\bhonest (?:and|communication|conversations?)\b|\bearn trust\b/,
		plainly: /\bintegrity\b|\bethic/,
		questions: ['problem-solving-ethics'],
		related: ['teamwork-earning-trust', 'problem-solving-mistakes'],
		ask: 'How does somebody here say that they have made a mistake?',
	},
	{
		id: 'detail',
		pattern: /\battention to (?:the )?detail|\bdetail[- ]oriented\b|\bmeticulous|\bdive deep\b/,
		questions: ['problem-solving-attention-to-detail'],
		related: ['problem-solving-root-cause', 'problem-solving-data-mistake'],
		ask: 'Which small mistake was your most expensive one?',
	},
	{
		id: 'communication',
		pattern:
			/\bcommunication (?:skills|abilit)|\b(?:strong|excellent|great|good|effective|clear|outstanding|exceptional)\b.{0,30}\b(?:(?:written|verbal) communication|communicators?)\b|\bcommunicat(?:e|es|ing) (?:\w+ ){0,3}(?:effectively|clearly|well|complex|complicated|technical|ideas|concepts|with both)\b(?! in (?:english|german)\b)|\bexplain\w* (?:\w+ ){0,2}(?:to|complex|technical|concepts)\b|\bnon-(?:technical|engineers)\b|\barticulate (?:and|complex|technical|ideas|concepts)\b|\bplain language\b|\b(?:strong|excellent|great|good) (?:\w+ )?writing skills\b|\binterpersonal\b|\bpeople skills\b/,
		plainly:
			/\b(?:explain|communicat|present|translat|simplif|articulat)\w*\b.{0,80}\b(?:complex|complicated|non-?(?:technical|engineers))\b|\bplain language\b/,
		questions: ['teamwork-complex-information'],
		related: ['teamwork-building-consensus'],
		ask: 'Where are decisions written down, and may I read a recent one?',
	},
	{
		id: 'conflict',
		pattern:
			/(?<!merge )\bconflicts?\b(?![- ]of[- ]interest)|\bdisagree|\bdifficult (?:people|conversations)\b|\b(?:have|has|show) (?:a )?backbone\b/,
		questions: ['must-prepare-conflict'],
		related: ['teamwork-disagree-and-commit', 'teamwork-disagree-with-supervisor'],
		ask: 'What did the team last disagree about, and how was it settled?',
	},
	{
		id: 'influence',
		pattern:
			/\b(?:influenc|persuad|convinc)\w* (?!factors?\b).{0,40}\b(?:others|people|leaders\w*|stakeholders|teams?|decisions?|direction|roadmap|strategy|without)\b|\b(?:build|reach)(?:ing)? (?:a )?consensus\b|\bchalleng\w+ the status quo\b/,
		plainly: /\b(?:influenc|persuad|convinc)/,
		questions: ['teamwork-influence-without-authority'],
		related: ['teamwork-building-consensus', 'teamwork-disagree-and-commit'],
		ask: 'Which technical decision was argued about longest, and what settled it?',
	},
	{
		id: 'feedback',
		pattern:
			/\b(?:receiv(?:e|ing)|seeks?|seeking|open to|receptive to|tak(?:e|ing)|accept\w*|welcomes?)\b.{0,30}\bfeedback\b(?! from (?:our )?(?:customers|users|clients))/,
		questions: ['teamwork-feedback'],
		related: ['teamwork-receiving-criticism', 'adaptability-greatest-weakness'],
		ask: 'How do people here hear that something about their work should change?',
	},
	{
		id: 'remote',
		pattern:
			/\bremote(?:ly)?[- ](?:first|teams?|position|collaboration)\b|\bwork(?:ing)? remotely\b|\b(?:distributed|global) teams?\b|\basynchronous(?:ly)? collaborat|\bcommunicat\w* (?:\w+ )?asynchronously\b/,
		plainly: /\bteams\b|\basync|\bcollaboration\b/,
		questions: ['teamwork-remote-team'],
		related: ['teamwork-cross-cultural'],
		ask: 'How many hours a day does the team share, and what are they used for?',
	},
	{
		id: 'inclusion',
		pattern:
			/\binclusive (?:team|culture|environment|workplace|communit|group)|\binclusion\b|\bdivers(?:e|ity) people|\brespect for (?:each|one|others|people)|\bdiversity, openness\b/,
		questions: ['teamwork-inclusive-team'],
		related: ['teamwork-cross-cultural'],
		ask: 'What did you change in the last year so that more kinds of people do well here?',
	},
	{
		id: 'teamwork',
		pattern:
			/(?<!culture of )\bteamwork\b|\bteam[- ]?(?:player|spirit|first)\b|\bcollaborative (?:spirit|mindset|personality|attitude|approach)\b|\bcollaboration (?:skills|abilit)/,
		questions: ['teamwork-challenging-team-project'],
		related: ['teamwork-difficult-coworker', 'teamwork-sharing-credit'],
		ask: 'What does a good week look like for the team?',
	},
	{
		id: 'learning',
		pattern:
			/(?<!machine |deep |reinforcement )\blearn(?:s|ing)? (?:new|quickly|fast|rapidly|unfamiliar)|\b(?:eager(?:ness)?|desire|willing(?:ness)?|ability|able|loves?|likes?|drive|hunger|curious) to (?:continuously |quickly )?learn\b|\b(?:fast|quick|continuous|lifelong|motivated) (?:learner|study)\b|\bcurio(?:us|sity)\b(?! culture)|\bpick(?:ing)? up new\b|^get up to speed\b|\bgrowth mindset\b/,
		plainly: /\bquick|\bfast\b(?!-)|\brapid|^get up to speed\b/,
		questions: ['adaptability-learn-quickly'],
		related: ['adaptability-major-change', 'adaptability-taking-over'],
		ask: 'What did the last person who joined find hardest to learn?',
	},
	{
		id: 'innovation',
		pattern: /\b(?:bring|generat|propos|contribut)\w* .{0,20}\bnew ideas\b|\binvent (?:and|new)|\bthink big\b/,
		questions: ['problem-solving-innovation'],
		related: ['problem-solving-simplify', 'problem-solving-build-or-buy'],
		ask: 'Which idea of an engineer did you ship in the last year?',
	},
	{
		id: 'debugging',
		pattern:
			/\b(?:debug|troubleshoot)(?:ging|ing)?\b(?:[,/]? [\w,/]+){0,5}[ /](?:skills|competenc\w+|issues?|problems?|bugs)\b|\broot[- ]causes?\b/,
		plainly: /\bskills\b|\bcompetenc|\bcomplex\b|\bhard\b|\bdifficult\b|\bproduction\b|\broot\b/,
		questions: ['problem-solving-root-cause'],
		related: ['problem-solving-in-a-project', 'problem-solving-failing-integration'],
		ask: 'Which problem has been open the longest?',
	},
	{
		id: 'problems',
		pattern:
			/\bproblem[- ]solv(?:ing (?:skills|abilit|attitude|mindset)|ers?\b)|\bsolv(?:e|ing) (?:\w+ ){0,2}(?:complex|hard|difficult|challenging|tough) (?:\w+ )?problems\b|\banalytical (?:skills|thinking|mind)/,
		questions: ['problem-solving-in-a-project'],
		related: ['problem-solving-failing-integration', 'problem-solving-root-cause'],
		ask: 'Which problem has been open the longest?',
	},
	{
		id: 'ai',
		pattern:
			/(?<!\b(?:build|creat|design|develop)\w*\b.{0,40})\b(?:ai|llm)[- ](?:assisted|coding|development|powered) (?:\w+ )?tools?\b|\bcod(?:e|ing) assistants?\b|\bus(?:e|es|ing) ai\b/,
		questions: ['problem-solving-ai-tools'],
		related: ['problem-solving-innovation'],
		ask: 'Where do you use language models, and where have you stopped?',
	},
	{
		id: 'motivation',
		pattern:
			/(?<!their |our )\bpassion(?:ate)? (?:for|about)\b|\bmission[- ]driven\b|\bshare our values\b|\bexcited (?:about|by)\b/,
		questions: [],
		related: ['problem-solving-favorite-project', 'adaptability-greatest-strength'],
		ask: 'What keeps you here?',
	},
];

/** What a line mainly asks for ends here: behind it are the purpose, the means, and examples. */
const mainEnd =
	/[.!?;:](?:\s|$)|\s[([–—-]|, with (?:enough|some)\b|\b(?:while|through|via|using|which|whose|that|because|such as|(?<!, )including|fostering|ensuring|making sure|by \w+ing|(?:in order )?to (?:alert|drive|enable|ensure|help|improve|make|reduce|support|understand|work))\b/g;
/** In characters; before it are only a subject, a label, or an adjective. */
const shortestMain = 20;
/** In characters; what comes behind it is one of several things that a line asks for. */
const longestMain = 120;
/** What every company writes about itself, its hiring and its work, and asks on its form, and how many years it wants. */
const boilerplate =
	/\bequal (?:employment )?opportunit|\bregardless of\b|^(?:are|do) you\b|^you(?:'ll| will) join\b|^at this (?:phase|stage|step)\b|^(?:at least )?\w+\+? years\b|^(?:[^:.]{3,30}: )?(?:we|our)\b(?!.*\b(?:you|looking for .*\b(?:who|with)|seek|expect|value|need|require)\b)/;

function normal(line: string): string {
	return line.toLowerCase().replaceAll('’', "'");
}

/** The beginning of a line, which says what it mainly asks for. */
function mainPart(line: string): string {
	const end = [...line.matchAll(mainEnd)].find(({ index }) => index >= shortestMain)?.index;
	return line.slice(0, Math.min(end ?? longestMain, longestMain));
}

/** A line on about as many characters: a longer one is cut, but not before the words that tell what it is about. */
export function excerptOf(line: string, most: number): string {
	const whole = line.replace(/\s+/g, ' ').trim();
	const main = mainPart(normal(whole));
	const told = themesOf(whole).map(({ pattern }) => pattern.exec(main));
	const needed = Math.max(...told.map((match) => (match ? match.index + match[0].length : 0)));
	if (needed < clipped(whole, most).length) {
		return clipped(whole, most);
	}
	const end = whole.slice(needed).search(/[.,;:!?)](?:\s|$)/);
	return end < 0 ? whole : clipped(whole, needed + end + ' …'.length);
}

/** The themes of a line, the most telling first; none if it does not mainly ask for one. */
export function themesOf(line: string): Theme[] {
	const text = normal(line);
	const main = mainPart(text);
	const told = themes.filter(({ pattern }) => pattern.test(main));
	return boilerplate.test(text) ? [] : told.map((theme) => asked(theme, main));
}

/** A theme, with its question among the related ones if a line does not plainly ask for just that. */
function asked(theme: Theme, main: string): Theme {
	const { plainly, questions, related } = theme;
	return plainly?.test(main) === false ? { ...theme, questions: [], related: [...questions, ...related] } : theme;
}
