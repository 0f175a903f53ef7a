import type { Requirement } from './posting.ts';

/** Something that postings, CVs and lists of values mention again and again, and what it means for an interview. */
export interface Theme {
	readonly id: string;
	/** Matched against a line in lowercase with straight apostrophes. */
	readonly pattern: RegExp;
	/** Lines that the pattern is meant for. */
	readonly examples: readonly string[];
	/** What the authors probably mean, as the end of the sentence *they probably mean …*. */
	readonly meaning: string;
	/** Ids of the competencies that are judged. */
	readonly competencies: readonly string[];
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
			/\bon[- ]call\b|\bpager\b|\bincident|\boutages?\b|\bpostmortems?\b|\bemergenc|\bproduction (?:issues|problems|support)\b/,
		examples: ['Take part in the on-call rotation', 'Respond to user emergencies', 'Incident response'],
		meaning: 'things break at night, and they want somebody calm who then removes the cause',
		competencies: ['composure', 'ownership', 'problem-solving'],
		questions: ['problem-solving-production-incident', 'adaptability-on-call-load', 'adaptability-tight-spot'],
		ask: 'How often were you paged last month, and what was changed afterward?',
	},
	{
		id: 'mentoring',
		pattern:
			/\bmentor|\bcoach(?:ing|es|ed)?\b|\bteach|\btrain(?:ing|s)? (?:other|team|junior|new|program)|\bupskill|\brole model\b|\bonboard|\bgrowth of (?:the )?team|\bless[- ]experienced|\bjunior engineers\b/,
		examples: ['Mentor junior engineers', 'A role model to newer team mates', 'Coach and mentor others'],
		meaning: 'less experienced people join, and somebody has to make them productive',
		competencies: ['mentoring', 'feedback', 'leadership'],
		questions: ['teamwork-mentoring-junior', 'teamwork-onboarding', 'teamwork-hard-feedback'],
		ask: 'Who would I mentor in the first half year, and what do they need to learn?',
	},
	{
		id: 'leading',
		pattern:
			/\b(?:line[- ])?manag(?:e|es|ing) (?:a |the |and )?(?:team|people|engineers|members|motivated|technology)|\bpeople manager\b|\blead(?:s|ing)? (?:a |the |an )?(?:motivated |data |small |agile )?(?:\w+ )?(?:team|engineers)\b|\bline-manage|\bsupervise|\boversee the|\bleadership\b|\bteam lead\b/,
		examples: ['Experience in leading a data team', 'Manage team of engineers', 'Be a people manager for the team'],
		meaning: 'you answer for what other people deliver and for how they are doing',
		competencies: ['leadership', 'mentoring', 'planning'],
		questions: ['teamwork-leading-a-team', 'teamwork-delegating', 'teamwork-motivating-a-team'],
		ask: 'How is the team doing now, and why is this position open?',
	},
	{
		id: 'hiring',
		pattern: /\b(?:help(?:ing)? )?hir(?:e|ing)\b|\brecruit|\bqualify developers\b|\binterview(?:ing)? candidates\b/,
		examples: ['Help hire and build our team', 'Qualify developers for hiring'],
		meaning: 'the team is to grow, and you will take part in interviews',
		competencies: ['leadership', 'decision-making', 'inclusion'],
		questions: ['teamwork-hiring', 'teamwork-inclusive-team'],
		ask: 'How many people will you hire this year, and who decides?',
	},
	{
		id: 'ownership',
		pattern:
			/\bown(?:s|ing)? (?:the|your|small|features?|projects?|a |cloud|observab|outcomes?|delivery)|\bownership\b|\bown it\b|\btake charge\b|\bend[- ]to[- ]end\b|\bact like an owner\b|\bfrom (?:technical )?design (?:through|to)\b|\baccountab|\bself-starter|\bself-starting|\bself-directed|\bself-motivated|\bindependen(?:t|ce|tly)\b|\bautonom|\blittle (?:oversight|guidance|supervision|required guidance)\b|\bwithout supervision\b|\bproactive|\binitiative\b/,
		examples: [
			'Strong ownership',
			'Self-starter who enjoys autonomy',
			'Own features from design through completion',
			'Own it',
		],
		meaning: 'nobody will tell you what to do next, and what you ship stays yours',
		competencies: ['ownership', 'initiative', 'delivery'],
		questions: ['problem-solving-ownership', 'problem-solving-initiative', 'problem-solving-beyond-responsibilities'],
		ask: 'What would I own after three months, and who owns it today?',
	},
	{
		id: 'ambiguity',
		pattern:
			/\bambigu|\bopen questions\b|\bvague\b|\bunclear\b|\bmany hats\b|\b(?:several|multiple|wear) hats\b|\bstart-?up\b|\bsmall[- ]company personality\b|\bcreate process|\bturn rough ideas\b/,
		examples: [
			'Enjoys ambiguity and the ability to create process',
			'You will wear multiple hats',
			'Startup experience',
		],
		meaning: 'goals change and nobody has written them down',
		competencies: ['ambiguity', 'adaptability', 'initiative'],
		questions: [
			'problem-solving-ambiguous-goal',
			'problem-solving-incomplete-data',
			'adaptability-changing-requirements',
		],
		ask: 'What is the least clear part of this job today?',
	},
	{
		id: 'pace',
		pattern:
			/\bfast[- ]paced\b|\bpressure\b|\btight\b|\bdeadlines?\b|\bdeadline-driven\b|\brapid|\bmove(?:s)? quickly\b|\bon[- ]time\b|\btimely\b|\btime[- ]sensitive\b|\bkeep shipping\b|\balways be shipping\b|\bship it\b|\bbias for action\b|\bdeliver results\b/,
		examples: ['Must be able to work in a fast-paced environment', 'Meeting deadlines', 'Always be Shipping'],
		meaning: 'dates are fixed before the work is understood',
		competencies: ['delivery', 'prioritization', 'composure'],
		questions: ['adaptability-tight-deadline', 'adaptability-under-pressure', 'adaptability-missed-deadline'],
		ask: 'Which date did the team miss last, and what happened then?',
	},
	{
		id: 'priorities',
		pattern:
			/\bprioriti|\b(?:multiple|several|manage) (?:projects|duties|assignments|tasks)|\btime management\b|\borgani[sz]ational\b|\bbalanc(?:e|ing)\b|\bwhat matters\b|\btrade-?offs?\b/,
		examples: ['Ability to prioritize tasks', 'Ability to manage multiple projects', 'You know the trade-offs'],
		meaning: 'there is more work than time, and you have to choose and say so',
		competencies: ['prioritization', 'planning', 'communication'],
		questions: ['adaptability-competing-priorities', 'teamwork-saying-no', 'adaptability-cutting-scope'],
		ask: 'Who decides what is not done, and how does the team hear of it?',
	},
	{
		id: 'stakeholders',
		pattern:
			/\bstakeholders?\b|\bproduct (?:managers?|owners?|team)\b|\bdesigners?\b|\bcross-function|\b(?:across|with) (?:\w+ )?(?:teams|departments|functions|disciplines|partners|crafts)\b|\bother (?:engineering )?teams\b|\bbusiness units?\b|\bliais|\binfluence\b|\balign/,
		examples: [
			'Work closely with product managers',
			'Strong stakeholder management',
			'Liaises with other project areas',
		],
		meaning: 'others decide with you, and some of them want something else',
		competencies: ['collaboration', 'influence', 'communication'],
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
			/\bcustomers?\b|\bclients?\b|\busers?\b|\bmembers? experience\b|\bend users\b|\bempath|\bsupport (?:requests|on|engineering)\b/,
		examples: [
			'Working directly with customers and users',
			'Customer Obsession',
			'Empathize with the people who use it',
		],
		meaning: 'you talk to those who use it, and start from what they need',
		competencies: ['customer-focus', 'listening', 'communication'],
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
			/\bmigrat|\blegacy\b|\bmoderni[sz]|\brefactor|\btechnical debt\b|\brebuild\b|\bold (?:services|systems|parts)\b|\bexisting (?:infrastructure|services|features|systems)\b|\brewrit/,
		examples: ['Migrate legacy systems to newer service architectures', 'Carry out step-by-step migrations'],
		meaning: 'the old system hurts, and it must keep running while you replace it',
		competencies: ['technical-judgment', 'planning', 'quality'],
		questions: ['adaptability-migration', 'adaptability-legacy-system', 'problem-solving-technical-debt'],
		ask: 'What is still on the old system, and what has kept it there?',
	},
	{
		id: 'scale',
		pattern:
			/\bscal(?:e|able|ability|ing)\b|\bhigh[- ](?:traffic|volume|availability|performance)\b|\bperforman(?:ce|t)\b|\blarge[- ](?:scale|data)|\bthroughput\b|\blatency\b|\bdistributed\b|\bfast\b|\boptimi[sz]|\breliab|\bavailab|\bstable\b|\bobservab|\bmonitor|\buptime\b/,
		examples: ['Build distributed services that scale', 'Performance optimization', 'Reliability'],
		meaning: 'it is slow or falls over at their busiest hour',
		competencies: ['technical-judgment', 'problem-solving', 'quality'],
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
			/\btest(?:s|ing|able|ed|-driven)?\b|\btdd\b|\bcode (?:quality|reviews?)\b|\breview(?:s|ing)? (?:code|others)|\bquality\b|\bci\/?cd\b|\bcontinuous (?:integration|delivery)\b|\bstandards?\b|\bbest practices?\b|\bsolid\b|\bclean\b|\bmaintainable\b|\bcorrect\b|\breadable\b|\bautomat/,
		examples: ['Write well-tested code', 'Participate in code reviews', 'Experience in CI/CD'],
		meaning: 'releases hurt at present, or they are proud that theirs do not',
		competencies: ['quality', 'technical-judgment', 'feedback'],
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
			/\bsecur|\bprivacy\b|\bencrypt|\bcomplian|\bgdpr\b|\bintegrity\b|\bethic|\bhonest|\bsound judgment\b|\btrust/,
		examples: ['Hardening security all around', 'A high level of integrity', 'Earn trust'],
		meaning: 'a mistake here is expensive, and they want to hear about it early',
		competencies: ['integrity', 'quality', 'ownership'],
		questions: ['problem-solving-security-hole', 'problem-solving-ethics', 'problem-solving-mistakes'],
		ask: 'How does somebody here say that they have made a mistake?',
	},
	{
		id: 'detail',
		pattern: /\battention to (?:the )?detail|\bdetail[- ]oriented\b|\baccura|\bprecise\b|\bdive deep\b/,
		examples: ['Strong attention to detail', 'Dive Deep'],
		meaning: 'small errors have cost them something',
		competencies: ['attention-to-detail', 'quality'],
		questions: ['problem-solving-attention-to-detail', 'problem-solving-root-cause', 'problem-solving-data-mistake'],
		ask: 'Which small mistake was your most expensive one?',
	},
	{
		id: 'communication',
		pattern:
			/\bcommunicat|\bwritten\b|\bverbal\b|\bpresent(?:ing|ation)|\bexplain|\bnon-technical\b|\bdocument(?:s|ing|ation|ed)?\b|\barticulate\b|\bplain language\b|\bspeak|\btalks?\b|\bwriter\b|\bblog\b|\breports?\b/,
		examples: [
			'Excellent written and verbal communication',
			'Write design documents',
			'Simplify technology for non-technical people',
		],
		meaning: 'you will have to convince people who do not read code, in writing too',
		competencies: ['communication', 'listening', 'influence'],
		questions: ['teamwork-complex-information', 'teamwork-building-consensus', 'must-prepare-introduce-yourself'],
		ask: 'Where are decisions written down, and may I read a recent one?',
	},
	{
		id: 'conflict',
		pattern:
			/\bconflict|\bdisagree|\bdifficult (?:people|conversations)\b|\bbackbone\b|\bego\b|\bcandid|\bchange your mind\b|\bopinions?\b|\barguments\b|\bpoint of view\b|\btense\b/,
		examples: ['Have Backbone; Disagree and Commit', 'Leave your ego at the door'],
		meaning: 'people argue about designs here, and it should not get personal',
		competencies: ['conflict-resolution', 'influence', 'integrity'],
		questions: ['must-prepare-conflict', 'teamwork-disagree-and-commit', 'teamwork-disagree-with-supervisor'],
		ask: 'What did the team last disagree about, and how was it settled?',
	},
	{
		id: 'feedback',
		pattern: /\bfeedback\b|\bgrowth mindset\b|\bhumble\b|\bself-?development\b|\bself-?aware/,
		examples: ['Actively seeks feedback', 'Evidence of self-development'],
		meaning: 'you will be criticized in the open and are to take it well',
		competencies: ['feedback', 'self-awareness', 'learning'],
		questions: ['teamwork-feedback', 'teamwork-receiving-criticism', 'adaptability-greatest-weakness'],
		ask: 'How do people here hear that something about their work should change?',
	},
	{
		id: 'remote',
		pattern: /\bremote(?:ly)?\b|\basynchron|\btime ?zones\b|\bcultures?\b|\bmulti-?cultural|\blanguages and cultures\b/,
		examples: ['Comfortable working in a remote position', 'Experience with multi-cultural teams'],
		meaning: 'you rarely see one another, so that what is not written down does not exist',
		competencies: ['communication', 'collaboration', 'inclusion'],
		questions: ['teamwork-remote-team', 'teamwork-cross-cultural'],
		ask: 'How many hours a day does the team share, and what are they used for?',
	},
	{
		id: 'inclusion',
		pattern: /\binclusi|\bdivers|\bbelong|\bkind\b|\brespect\b|\bearth's best employer\b/,
		examples: ['Diversity, openness and team spirit', 'Respect for each other above everything else'],
		meaning: 'they have thought about who is not in the room',
		competencies: ['inclusion', 'listening'],
		questions: ['teamwork-inclusive-team', 'teamwork-cross-cultural'],
		ask: 'What did you change in the last year so that more kinds of people do well here?',
	},
	{
		id: 'teamwork',
		pattern:
			/\bteam(?:work|mates?| player| spirit|-first)?\b|\bcollaborat|\bpair(?:ing)?\b|\btogether\b|\binterpersonal\b|\bpeople skills\b|\bcolleagues?\b|\bgood relationships\b/,
		examples: ['Team player', 'Collaborative spirit', 'Facilitate pair programming'],
		meaning: 'the last brilliant loner was one too many',
		competencies: ['collaboration', 'listening', 'conflict-resolution'],
		questions: ['teamwork-challenging-team-project', 'teamwork-difficult-coworker', 'teamwork-sharing-credit'],
		ask: 'What does a good week look like for the team?',
	},
	{
		id: 'learning',
		pattern:
			/\blearn|\bcurio|\bnew (?:technolog|tools|frameworks|business|concepts|ideas|methodolog|initiatives|techniques)|\badapt(?:s|able|ing)?\b|\bopen-minded\b|\bup[- ]to[- ]date\b|\bstay on top\b|\bkeep up\b|\bflexib|\bchange\b|\bget up to speed\b/,
		examples: ['Desire to learn new tools', 'Adaptable', 'Learn and Be Curious'],
		meaning: 'their technology is not on your CV, and you would have to get there by yourself',
		competencies: ['learning', 'adaptability', 'self-awareness'],
		questions: ['adaptability-learn-quickly', 'adaptability-major-change', 'adaptability-taking-over'],
		ask: 'What did the last person who joined find hardest to learn?',
	},
	{
		id: 'innovation',
		pattern:
			/\binnovat|\bcreativ|\bprototyp|\bproof of concept|\bnew ideas?\b|\binvent|\bsimplif|\bsimple solutions\b|\bthink big\b|\bexperiment|\bresearch\b|\bbring(?:ing)? ideas\b/,
		examples: ['Invent and Simplify', 'Ability to design prototypes', 'Creative approach to problem solving'],
		meaning: 'ideas are welcome if they come with a cheap way to try them',
		competencies: ['innovation', 'initiative', 'decision-making'],
		questions: ['problem-solving-innovation', 'problem-solving-simplify', 'problem-solving-build-or-buy'],
		ask: 'Which idea of an engineer did you ship in the last year?',
	},
	{
		id: 'design',
		pattern:
			/\barchitect|\bdesign(?:s|ing)?\b|\btechnical (?:direction|decisions|guidance)\b|\bdefin(?:e|ing)\b|\bchoos(?:e|ing) |\bselect tools\b|\bestimat|\broadmap\b|\bplan(?:s|ning)?\b|\bstrateg|\bproject management\b|\bscope\b|\brequirements\b|\bright a lot\b|\bhighest standards\b/,
		examples: ['Take part in architecture decisions', 'Scope and estimate tasks', 'Help set the technical direction'],
		meaning: 'you decide how it is built, and say what it will cost',
		competencies: ['technical-judgment', 'decision-making', 'planning'],
		questions: [
			'problem-solving-wrong-decision',
			'problem-solving-short-against-long-term',
			'adaptability-long-term-project',
		],
		ask: 'Which technical decision would you take back?',
	},
	{
		id: 'frugality',
		pattern: /\bcosts?\b|\bbudget|\bfrugal|\bafford|\bspend/,
		examples: ['Manage the engineering budget', 'Optimize costs across cloud providers', 'Frugality'],
		meaning: 'somebody has seen the cloud bill',
		competencies: ['initiative', 'technical-judgment', 'prioritization'],
		questions: ['problem-solving-frugality', 'problem-solving-build-or-buy'],
		ask: 'Who sees what a service costs?',
	},
	{
		id: 'problems',
		pattern:
			/\bproblems?\b|\bproblem[- ]solv|\btroubleshoot|\bdebug|\bdiagnos|\banaly[sz]|\banalytical\b|\bcritical thinking\b|\binvestigat|\broot cause\b|\bbugs?\b|\bhard (?:issues|projects)\b|\bchallenging (?:technical )?projects\b/,
		examples: ['Excellent problem-solving skills', 'Debug complex issues', 'Strong analytical skills'],
		meaning: 'they have problems for which there is no ticket with the answer in it',
		competencies: ['problem-solving', 'attention-to-detail', 'technical-judgment'],
		questions: ['problem-solving-root-cause', 'problem-solving-in-a-project', 'problem-solving-failing-integration'],
		ask: 'Which problem has been open the longest?',
	},
	{
		id: 'ai',
		pattern: /\bai\b|\bllms?\b|\bmachine learning\b|\blanguage models?\b|\bcode assistants?\b/,
		examples: ['Experience with LLMs', 'Work with AI development tools'],
		meaning: 'they use such tools or build on them, and want to know how you check what comes out',
		competencies: ['technical-judgment', 'quality', 'learning'],
		questions: ['problem-solving-ai-tools', 'problem-solving-innovation'],
		ask: 'Where do you use language models, and where have you stopped?',
	},
	{
		id: 'motivation',
		pattern:
			/\bpassion|\bmission\b|\benthusias|\bexcite|\bcommitment to\b|\bmotivat|\bshare our values\b|\bdedicat|\bambitio|\bsense of humou?r\b|\bdrive\b|\benerg/,
		examples: ['A passion for public schools', 'Commitment to cities with fewer cars', 'You share our values'],
		meaning: 'they want to hear why here and not anywhere else',
		competencies: ['motivation', 'self-awareness'],
		questions: ['must-prepare-why-this-role', 'problem-solving-favorite-project', 'adaptability-greatest-strength'],
		ask: 'What keeps you here?',
	},
	{
		id: 'dull-work',
		pattern:
			/\bdull\b|\bunglamorous\b|\brepetitive\b|\btoil\b|\bpatien(?:t|ce)\b|\bresilien|\bpersever|\bhard-working\b|\bhard work\b/,
		examples: ["You don't mind dull engineering tasks", 'Patience working with people', 'A hard-working mentality'],
		meaning: 'some of the work is tedious, and nobody else is there to do it',
		competencies: ['resilience', 'ownership', 'delivery'],
		questions: ['adaptability-dull-work', 'adaptability-long-term-project', 'adaptability-failed-project'],
		ask: 'How much of the week is work that nobody likes?',
	},
];

/** The themes of a requirement that mentions nothing else: only experience, a degree, or the work to be done. */
const plainThemes = {
	degree: {
		id: 'degree',
		pattern: /\b(?:degree|bs|ba|bsc|ms|msc|ph\.?d|bachelor'?s?|master'?s?)\b/,
		examples: ['BS degree in Computer Science, or equivalent experience'],
		meaning: 'a paper, or work that shows the same',
		competencies: ['learning', 'self-awareness'],
		questions: ['must-prepare-introduce-yourself', 'adaptability-learn-quickly'],
		ask: 'Which backgrounds do the people on the team have?',
	},
	experience: {
		id: 'experience',
		pattern: /(?:)/,
		examples: ['4+ years of experience with C# and .NET'],
		meaning: 'they will ask for one project with it, and for your own part in it',
		competencies: ['technical-judgment', 'delivery'],
		questions: ['must-prepare-greatest-achievement', 'problem-solving-in-a-project', 'adaptability-learn-quickly'],
		ask: 'What would I build with it first?',
	},
	work: {
		id: 'work',
		pattern: /(?:)/,
		examples: ['Build and maintain compute clusters'],
		meaning: 'it is waiting to be done, and they want to hear of something like it',
		competencies: ['delivery', 'technical-judgment'],
		questions: [
			'must-prepare-greatest-achievement',
			'problem-solving-favorite-project',
			'problem-solving-in-a-project',
		],
		ask: 'Who does this today, and what is hard about it?',
	},
} satisfies Record<string, Theme>;

/** The main theme of a requirement. */
export function themeOfRequirement({ text, kind }: Pick<Requirement, 'text' | 'kind'>): Theme {
	const { degree, experience, work } = plainThemes;
	const [theme] = themesOf(text);
	return theme ?? (degree.pattern.test(text.toLowerCase()) ? degree : kind === 'duty' ? work : experience);
}

/** Whether a theme only says that experience, a degree or work is asked for. */
export function isPlainTheme(theme: Theme): boolean {
	return Object.values<Theme>(plainThemes).includes(theme);
}

/** The themes of a line, the most telling first. */
export function themesOf(line: string): Theme[] {
	const text = line.toLowerCase().replaceAll('’', "'");
	return themes.filter(({ pattern }) => pattern.test(text));
}
