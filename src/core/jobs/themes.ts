/** Something that postings, CVs and lists of values mention again and again, and what it means for an interview. */
export interface Theme {
	readonly id: string;
	/** Matched against a line in lowercase with straight apostrophes. */
	readonly pattern: RegExp;
	/** Ids of the guide's questions that ask for it, the likeliest first. */
	readonly questions: readonly string[];
	/** What to ask the company about it. */
	readonly ask: string;
}

/** More telling themes come first. */
export const themes: readonly Theme[] = [
	{
		id: 'on-call',
		pattern:
			/\bon[- ]call\b|\bpager\b|\bincident (?:response|management|command)|\bincidents\b|\boutages?\b|\bpostmortems?\b|\bproduction (?:issues|problems|support)\b/,
		questions: ['problem-solving-production-incident', 'adaptability-on-call-load', 'adaptability-tight-spot'],
		ask: 'How often were you paged last month, and what was changed afterward?',
	},
	{
		id: 'mentoring',
		pattern:
			/\bmentor|\bcoach(?:ing|es)? (?:and|or|other|team|junior|engineers|developers|people)|\bupskill|\brole model\b|\bless[- ]experienced|\bjunior (?:engineers|developers|colleagues|members)\b|\bonboard(?:ing)? (?:of )?(?:new |junior )?(?:engineers|developers|hires|colleagues|team ?mates|team members)/,
		questions: ['teamwork-mentoring-junior', 'teamwork-onboarding', 'teamwork-hard-feedback'],
		ask: 'Who would I mentor in the first half year, and what do they need to learn?',
	},
	{
		id: 'leading',
		pattern:
			/\b(?:line[- ]|people[- ])manag(?:e|es|ing|er)\b|\bmanag(?:e|es|ing) (?:a |the |and )?(?:motivated |technology |small |large )?(?:team|people|engineers)\b|\b(?:lead|leads|leading|led|build and lead|lead and grow) (?:a |the |an |and )?(?:\w+ )?(?:team|teams|engineers)\b|\bsupervis(?:e|es|ing) (?:\w+ ){0,3}(?:staff|teams?|employees|interns|students|engineers|developers|workers|volunteers|specialists)\b|\bteam lead(?:ership|er)?\b|\bleadership (?:skills|experience|abilit)|\bdirect reports\b/,
		questions: ['teamwork-leading-a-team', 'teamwork-delegating', 'teamwork-motivating-a-team'],
		ask: 'How is the team doing now, and why is this position open?',
	},
	{
		id: 'hiring',
		pattern:
			/\bhelp(?:ing)? (?:us )?hire\b|\bhire,? (?:and|develop|manage|mentor|engineers|developers)|\brecruit(?:ing|ment)? (?:and|of|engineers|developers)|\bhow to hire\b|\bqualify developers\b|\binterview(?:ing)? candidates\b/,
		questions: ['teamwork-hiring', 'teamwork-inclusive-team'],
		ask: 'How many people will you hire this year, and who decides?',
	},
	{
		id: 'ownership',
		pattern:
			/(?<!data )\bownership\b|\bown(?:s|ing)? .{0,60}\bend[- ]to[- ]end\b|\bown it\b|\bown (?:features?|outcomes?|delivery|projects?)\b|\btake charge\b|\bact like an owner\b|\baccountab|\bself-starter|\bautonom(?:y|ously)\b|\bwork independently\b/,
		questions: ['problem-solving-ownership', 'problem-solving-initiative', 'problem-solving-beyond-responsibilities'],
		ask: 'What would I own after three months, and who owns it today?',
	},
	{
		id: 'ambiguity',
		pattern: /\bambigu|\bunclear\b|\bvague\b|\b(?:many|several|multiple|wear) hats\b|\bturn rough ideas\b/,
		questions: [
			'problem-solving-ambiguous-goal',
			'problem-solving-incomplete-data',
			'adaptability-changing-requirements',
		],
		ask: 'What is the least clear part of this job today?',
	},
	{
		id: 'failure',
		pattern:
			/\blearn(?:s|ing)? from (?:\w+ )?(?:mistakes?|failures?|setbacks?)|\b(?:admit|own) (?:your |their |to )?(?:own )?mistakes\b|\bfail(?:ing)? fast\b/,
		questions: ['must-prepare-failure', 'problem-solving-mistakes', 'adaptability-failed-project'],
		ask: 'What did the team learn from last time something went wrong?',
	},
	{
		id: 'composure',
		pattern:
			/\bunder pressure\b|\bhandle (?:stress|pressure)\b|\b(?:stay|remain)s? calm\b|\bstress[- ]resistan|\bhigh[- ]pressure\b/,
		questions: ['adaptability-under-pressure', 'adaptability-tight-spot', 'problem-solving-quick-decision'],
		ask: 'When was the team last under pressure, and where did it come from?',
	},
	{
		id: 'pace',
		pattern:
			/\bfast[- ](?:paced|moving)\b|\btight (?:deadlines?|timelines?|schedules?)\b|\bdeadlines?\b|\bmoves? (?:fast|quickly)\b|\btime[- ]sensitive\b|\bsense of urgency\b|\balways be shipping\b|\bbias for action\b/,
		questions: ['adaptability-tight-deadline', 'adaptability-under-pressure', 'adaptability-missed-deadline'],
		ask: 'Which date did the team miss last, and what happened then?',
	},
	{
		id: 'priorities',
		pattern:
			/\bprioriti[sz]|\b(?:multiple|competing|several) (?:projects|priorities|tasks|assignments)\b|\btime management\b|\borgani[sz]ational skills\b|\bjuggl/,
		questions: ['adaptability-competing-priorities', 'teamwork-saying-no', 'adaptability-cutting-scope'],
		ask: 'Who decides what is not done, and how does the team hear of it?',
	},
	{
		id: 'stakeholders',
		pattern:
			/\bstakeholders?\b|\bcross-? ?functional(?:ly)?(?= (?:\w+ )?(?:teams?|collaborat|work|partners?|stakeholders?|initiatives?|environments?|product))|\bproduct (?:managers?|owners?)\b|\b(?:work|works|working|collaborat\w+|partner|partnering|liais\w+)\b.{0,30}\b(?:with|across)\b.{0,60}\b(?:teams|departments|functions|disciplines|designers?|sales|marketing|business units?)\b|\binfluence (?:without|decisions|others|people)\b|\bnegotiat/,
		questions: [
			'teamwork-product-manager',
			'teamwork-across-departments',
			'teamwork-difficult-stakeholder',
			'teamwork-influence-without-authority',
		],
		ask: 'Which team do you depend on most, and how do the two of you disagree?',
	},
	{
		id: 'customers',
		pattern:
			/\bcustomer[- ](?:facing|focus|obsess|centric|first|needs|empathy)|\bclient[- ]facing\b|\b(?:talk|speak|work|meet|engage|interact)(?:ing|s)? (?:directly |closely )?with (?:our )?(?:customers|clients|users)\b|\buser needs\b|\bempath/,
		questions: [
			'problem-solving-customer-focus',
			'teamwork-difficult-client-or-coworker',
			'teamwork-difficult-stakeholder',
		],
		ask: 'When did an engineer last talk to a customer, and what came of it?',
	},
	{
		id: 'migration',
		pattern:
			/\bmigrat(?:e|ing|ions?)\b|\blegacy (?:systems?|code|applications?|services?|platforms?|software)\b|\bmoderni[sz]|\brefactor|\btechnical debt\b|\brewrit(?:e|ing)\b/,
		questions: ['adaptability-migration', 'adaptability-legacy-system', 'problem-solving-technical-debt'],
		ask: 'What is still on the old system, and what has kept it there?',
	},
	{
		id: 'scale',
		pattern:
			/\bhigh[- ](?:traffic|volume|throughput|availability)\b|\bperformance (?:tuning|optimi|bottleneck)|\b(?:application|system|query|database) performance\b|\boptimi[sz]\w* .{0,30}\b(?:performance|latency|quer(?:y|ies)|throughput)\b|\blow[- ]latency\b|\bdistributed (?:systems?|services?)\b|\bscalab(?:le|ility)\b.{0,30}\b(?:systems?|services?|back-?ends?|apis?|architectures?|software|infrastructure|platforms?|applications?)\b|\bsystem reliability\b|\bhighly available\b/,
		questions: [
			'problem-solving-in-a-project',
			'problem-solving-failing-integration',
			'must-prepare-greatest-achievement',
		],
		ask: 'What breaks first when your load doubles?',
	},
	{
		id: 'quality',
		pattern:
			/\b(?:unit|automated|integration|well)[- ]test|\btest[- ]driven\b|\btdd\b|\btest automation\b|\bcode (?:quality|reviews?)\b|\breview(?:s|ing)? (?:code|others)|\b(?:engineering|coding|software|development) (?:best practices|standards)\b|\bclean,? .{0,25}\bcode\b|\bmaintainable\b|\bhigh[- ]quality (?:code|software)\b|\braise the bar\b|\bhighest standards\b/,
		questions: [
			'problem-solving-raising-the-bar',
			'teamwork-code-review-conflict',
			'problem-solving-prevented-problem',
		],
		ask: 'What happens between a merged change and production?',
	},
	{
		id: 'security',
		pattern:
			/\b(?:application|software|cloud|network|information|cyber) ?security\b|\bsecurity (?:best practices|reviews?|incidents?|vulnerabilit|hardening)|\bsecure (?:code|coding|software)\b|\bvulnerabilit|\bhardening security\b/,
		questions: ['problem-solving-security-hole', 'problem-solving-prevented-problem'],
		ask: 'Who hears of a security problem first, and what happens then?',
	},
	{
		id: 'ethics',
		pattern: /\b(?:level of|high|personal|with|act with) integrity\b|\bethic|\bhonest|\bearn trust\b/,
		questions: ['problem-solving-ethics', 'teamwork-earning-trust', 'problem-solving-mistakes'],
		ask: 'How does somebody here say that they have made a mistake?',
	},
	{
		id: 'detail',
		pattern: /\battention to (?:the )?detail|\bdetail[- ]oriented\b|\bmeticulous|\bdive deep\b/,
		questions: ['problem-solving-attention-to-detail', 'problem-solving-root-cause', 'problem-solving-data-mistake'],
		ask: 'Which small mistake was your most expensive one?',
	},
	{
		id: 'communication',
		pattern:
			/\bcommunicat(?:ion|or|e|es|ing)\b(?! protocols?)|\b(?:written|verbal) (?:and|communication)\b|\bpresentation skills\b|\bexplain\w* (?:\w+ ){0,2}(?:to|complex|technical|concepts)\b|\bnon-(?:technical|engineers)\b|\barticulate\b|\bplain language\b/,
		questions: ['teamwork-complex-information', 'teamwork-building-consensus', 'must-prepare-introduce-yourself'],
		ask: 'Where are decisions written down, and may I read a recent one?',
	},
	{
		id: 'conflict',
		pattern:
			/\bconflicts?\b(?![- ]of[- ]interest)|\bdisagree|\bdifficult (?:people|conversations)\b|\bbackbone\b|\bego\b/,
		questions: ['must-prepare-conflict', 'teamwork-disagree-and-commit', 'teamwork-disagree-with-supervisor'],
		ask: 'What did the team last disagree about, and how was it settled?',
	},
	{
		id: 'feedback',
		pattern:
			/\b(?:giv(?:e|ing)|receiv(?:e|ing)|seeks?|seeking|open to|tak(?:e|ing)|accept\w*|constructive|welcomes?)\b.{0,30}\bfeedback\b|\bgrowth mindset\b|\bhumble\b|\bself-?aware/,
		questions: ['teamwork-feedback', 'teamwork-receiving-criticism', 'adaptability-greatest-weakness'],
		ask: 'How do people here hear that something about their work should change?',
	},
	{
		id: 'remote',
		pattern:
			/\bremote(?:ly)?[- ](?:first|teams?|work|environment|position|setting|collaboration)\b|\bwork(?:ing)? remotely\b|\b(?:distributed|global) teams?\b|\basynchronous(?:ly)? (?:communication|collaborat)|\bmulti-?cultural|\bacross cultures\b|\bdifferent cultures\b/,
		questions: ['teamwork-remote-team', 'teamwork-cross-cultural'],
		ask: 'How many hours a day does the team share, and what are they used for?',
	},
	{
		id: 'inclusion',
		pattern:
			/\b(?:inclusive|diverse) (?:team|culture|environment|workplace|communit|group)|\binclusion\b|\bdivers(?:e|ity) people|\brespect for (?:each|one|others|people)|\bdiversity, openness\b/,
		questions: ['teamwork-inclusive-team', 'teamwork-cross-cultural'],
		ask: 'What did you change in the last year so that more kinds of people do well here?',
	},
	{
		id: 'teamwork',
		pattern:
			/\bteamwork\b|\bteam[- ]?(?:player|spirit|first)\b|\bcollaborat(?:e|es|ing|ively) (?:\w+ )?with (?:\w+ )?(?:teams?|team ?mates|colleagues|engineers|developers|designers|peers|others)\b|\bcollaborative (?:spirit|mindset|personality|attitude|approach)\b|\bcollaboration (?:skills|abilit)|\bstrong .{0,20}collaborat|\bpair(?:[- ]programming|ing)\b|\binterpersonal\b|\bpeople skills\b/,
		questions: ['teamwork-challenging-team-project', 'teamwork-difficult-coworker', 'teamwork-sharing-credit'],
		ask: 'What does a good week look like for the team?',
	},
	{
		id: 'learning',
		pattern:
			/(?<!machine |deep |reinforcement )\blearn(?:s|ing)? (?:new|quickly|fast|continuously|unfamiliar)|\b(?:eager(?:ness)?|desire|willing(?:ness)?|ability|able|love|drive|hunger|curious) to (?:continuously |quickly )?learn\b|\b(?:fast|quick|continuous|lifelong) learn(?:er|ing)\b|\blearn and\b|\bcurio(?:us|sity)\b|\badaptab|\badapt to\b|\bup[- ]to[- ]date with\b|\bstay(?:ing)? (?:current|on top of)\b|\bkeep(?:ing)? up with\b|\bpick(?:ing)? up new\b|\bget up to speed\b/,
		questions: ['adaptability-learn-quickly', 'adaptability-major-change', 'adaptability-taking-over'],
		ask: 'What did the last person who joined find hardest to learn?',
	},
	{
		id: 'innovation',
		pattern:
			/\binnovat(?:e|ive)\b|\bcreativity\b|\bcreative (?:problem|think|solution|approach)|\bproof of concept|\bnew ideas\b|\binvent (?:and|new)|\bthink big\b/,
		questions: ['problem-solving-innovation', 'problem-solving-simplify', 'problem-solving-build-or-buy'],
		ask: 'Which idea of an engineer did you ship in the last year?',
	},
	{
		id: 'design',
		pattern:
			/\b(?:architectur(?:e|al)|technical) (?:decisions?|reviews?|discussions?|direction|trade-?offs?)\b|\btechnical (?:strategy|vision|roadmap)\b|\bchoos(?:e|ing) .{0,30}\btechnolog/,
		questions: [
			'problem-solving-wrong-decision',
			'problem-solving-short-against-long-term',
			'adaptability-long-term-project',
		],
		ask: 'Which technical decision would you take back?',
	},
	{
		id: 'frugality',
		pattern:
			/\bcosts?[- ](?:optimi|effective|saving|reduc|efficien|conscious)|\b(?:optimi[sz]|reduc|control)\w* (?:cloud |infrastructure )?costs\b|\b(?:manage|managing|own|oversee|control)\w* .{0,25}\bbudgets?\b|\bfrugal/,
		questions: ['problem-solving-frugality', 'problem-solving-build-or-buy'],
		ask: 'Who sees what a service costs?',
	},
	{
		id: 'problems',
		pattern:
			/\bproblem[- ]solv|\bsolv(?:e|ing) (?:\w+ )?(?:\w+ )?problems\b|\btroubleshoot|\bdebug|\banalytical (?:skills|thinking|mind)|\bcritical thinking\b|\broot[- ]causes?\b/,
		questions: ['problem-solving-root-cause', 'problem-solving-in-a-project', 'problem-solving-failing-integration'],
		ask: 'Which problem has been open the longest?',
	},
	{
		id: 'ai',
		pattern:
			/\b(?:ai|llm)[- ](?:tools?|assisted|coding|native|development tools)|\bcod(?:e|ing) assistants?\b|\bcopilot\b|\blanguage models?\b|\bllms?\b|\bgenerative ai\b|\bgenai\b|\bprompt engineering\b/,
		questions: ['problem-solving-ai-tools', 'problem-solving-innovation'],
		ask: 'Where do you use language models, and where have you stopped?',
	},
	{
		id: 'motivation',
		pattern:
			/\bpassion(?:ate)? (?:for|about)\b|\bmission[- ]driven\b|\bour mission\b|\bself-motivated\b|\bshare our values\b|\bexcited (?:about|by)\b/,
		questions: ['must-prepare-why-this-role', 'problem-solving-favorite-project', 'adaptability-greatest-strength'],
		ask: 'What keeps you here?',
	},
	{
		id: 'dull-work',
		pattern:
			/\bresilien(?:t|ce)\b(?! (?:systems?|services?|infrastructure|architectures?|and scalable))(?<!system resilience)|\bpersever|\bpatience\b|\brepetitive\b|\bunglamorous\b|\bdull\b|\btoil\b/,
		questions: ['adaptability-dull-work', 'adaptability-long-term-project', 'adaptability-failed-project'],
		ask: 'How much of the week is work that nobody likes?',
	},
];

/** In characters; a longer line is about several things, or several lines that were pasted as one. */
const longestLine = 300;
/** What every company writes about itself, and asks on its form. */
const boilerplate = /\bequal (?:employment )?opportunit|\bregardless of\b|^do you (?:have any|require|need)\b/;

/** The themes of a line, the most telling first; none if it does not plainly name one. */
export function themesOf(line: string): Theme[] {
	const text = line.toLowerCase().replaceAll('’', "'");
	return text.length > longestLine || boilerplate.test(text) ? [] : themes.filter(({ pattern }) => pattern.test(text));
}
