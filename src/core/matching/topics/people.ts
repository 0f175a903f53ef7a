import type { TopicRow } from '../topic.ts';

/** Topics of stories and questions about other people. */
export const peopleTopics: readonly TopicRow[] = [
	{
		name: 'a conflict with a colleague',
		cues: 'conflict with colleague, conflict with teammate, conflict, argue, argument, disagree, disagreement, quarrel, clash, fight, angry with, saw things differently, along with each other, neither wanted, neither of us, harsh words, tension, heated, colleague wanted, colleague wished, teammate wanted, while I wanted, while I was in favor, in favour of, in favor of, I preferred, I would have liked, would rather, quarrelled, different opinions, two of us, afraid that the',
		hints:
			'@peer and I, could not stand, we argued, argued for, argued about, each of us, we each, my side, her side, his side, both wrong, we settled on, we agreed to, met halfway, he thought .. I thought, she thought .. I thought, I thought .. he thought, wanted .. I wanted, I wanted .. wanted, was angry, rolled his eyes, rolled her eyes, rolled their eyes, stopped talking, no longer spoke, not speaking, snapped at, took it personally, past each other, coffee together, went for a walk, we talked it out, cleared the air, common ground, tickets instead of talking, change my mind, change our mind, change your mind, I apologized, apologized to him, apologized to her, defend mine, blocked my, rejected my, criticized my, reverted my, going in circles, we disagreed, we clashed, raised our voices, voice got loud, it got loud, each defended, defended my, would not budge, neither would, dug in, dug our heels, long thread, comment after comment, on the call, picked up the phone, on a whiteboard, whiteboard together, what he was afraid, what she was afraid, his concern was, her concern was, he had a point, she had a point, she was right, he was right, we were both right, part right, took the best of, combined both, both designs, both approaches, his approach, her approach, my approach, wanted a monolith, wanted microservices, wanted REST, wanted GraphQL, spoke different, ended up with, still work together, respect for each other, mad at me, angry at me, agreed to test, let the numbers, let the data, benchmark decided, side by side test, tried both, bake-off',
		example: 'A colleague and I had an argument about the parser.',
	},
	{
		name: 'a conflict between other people',
		cues: 'conflict between, between two colleagues, between others, between other people, mediate, mediator, two colleagues, two teammates, two teams, two groups, two senior, both sides, not get along, feud, rivalry, interviewed both, refused to talk, dispute, quarrel, got them to talk, to each other, blamed each other',
		hints:
			'the two of them, both of them, two of my @peer, one of them .. the other, each of them, brought them together, sat them down, in one room, in the same room, middle of, between backend and, between frontend and, between developers and, between ops and, took sides, not taking sides, took no side, accusing each other, didn’t want to hear, ask each of them, asked both, asked each to, listened to both, heard both, repeat what the other, stopped talking, had stopped talking, would not talk, refused to sit, talked to each alone, talked to each of, spoke with each, each on their own, separate talks, taking sides, begun to take, be the judge, not want to judge, not the referee, killed her job, killed his job, his version, her version, two developers who, two of my, both complained to me, accused him, accused her, accused each, each other’s work, passive aggressive, each other’s nights, a rule they both, rule between them, agreed between themselves, left the room, let them work it out, an hour and a whiteboard',
		example: 'Two teammates refused to talk to each other.',
	},
	{
		name: 'a disagreement with a manager',
		cues: 'disagree with manager, disagree with boss, manager wrong, boss, supervisor, my manager wanted, my manager insisted, told manager, founder wanted, director wanted, CTO wanted, CTO insisted, from above, push back, my employer wanted, design review',
		hints:
			'my manager .. wrong, my @boss thought, my @boss said, my @boss believed, my @boss disagreed, @boss had set, @boss wanted, @boss decided, @boss insisted, @boss pushed, went to @boss, showed @boss, told @boss, asked @boss, convinced @boss, @boss chose, @boss agreed, @boss kept, in private, one-on-one, disagreed openly, spoke up, against his, against her, my objection, his plan, her plan, her decision, his decision, changed course, last word, my lead said, my lead wanted, my lead thought, our lead wanted, head of engineering, I disagreed, told her why, told him why, before the meeting, before the review, just the two of us, in her office, in his office, showed her both, showed him both, measured both, with measurements, prototype to show, what would change his mind, what would change her mind, slept on it, changed her mind, changed his mind, her way, his way, manager had planned, planned to have, plan was to, order from above, did not go over, went along, in the end he agreed, in the end she agreed, wanted me to, would not sign, brought figures, brought data',
		example: 'I told my boss that the plan was wrong.',
	},
	{
		name: 'a decision you had argued against',
		cues: 'argued against, against my advice, lost argument, outvoted, vote, commit to decision, decision had already been made, disagreed with decision, disagree and commit, decided otherwise, overruled, no say in, had been decided',
		hints:
			'I had argued, I was against, voted against, I lost, lost the vote, decision was made, it was decided, the decision stood, despite my, disagreed and, once decided, gave it my, my full, as if it were mine, as if it had been my, not my choice, not the one I, not what I would, would have chosen, still think, against my recommendation, my recommendation was, recommended against, wanted the other, supported it, stood behind, no sabotage, not to say I told you, I told you so, bet on, went with, went the other way, I argued for, argued for the other, one proper objection, said my piece, my objection, made my case, wrote down my concerns, noted my concern, what would make us look again, look again if, revisit if, the database I, not my pick, picked without me, while I was on vacation, chose the other, the team chose, architect chose, board chose, committee decided, majority, majority wanted, against my vote, now I want this, make it work, make this work, made it succeed, helped to build it, implemented it anyway, implemented it well, did it their way, built it their way, as agreed, no grumbling, no complaining, in public I, in front of my team, told my team, turned out fine, turned out better, worked out better, were right after all',
		example: 'I was outvoted and carried the plan out all the same.',
	},
	{
		name: 'a code review',
		cues: 'code review, pull request, merge request, review comment, in review, comments on',
		hints:
			'reviewed my, her review, his review, my review, comments in, requested changes, blocked merge, comment thread, 40 comments, opened a pull request, large pull request, lines at once, small pull requests, approved it, approve my, approve his, left comments, left @number comments, comments on my, nitpick, style comments, review thread, review took, waited for review, first review, reviewer wanted, reviewer asked, reviewed code, rebase, the diff, second pull request',
		example: 'He had blocked my pull request for a week.',
	},
	{
		name: 'feedback that was hard to give',
		cues: 'hard feedback, hardest feedback, give feedback, gave feedback, feedback to colleague, honest feedback, difficult conversation, took him aside, took her aside, in private, one-on-one, asked for walk, how they sounded',
		hints:
			'told him that, told her that, said it in clear words, clear words, hard sentence, hard conversation, put it off, postponed the talk, one-to-ones, one-to-one, with examples, concrete examples, four examples, performance plan, improvement plan, let go, poor work, quality of his, quality of her, behind closed door, I prepared, I rehearsed what, what I had seen, what I observed, its effect, effect on the team, talked over, surprised to hear, did not see it coming, thanked me for, got defensive, honest reference, told him what I had seen, told her what I had seen, told him what I saw, what his, what it cost, what it did to, how it felt, scared me, long pause, long silence, he went quiet, she went quiet, she cried, he was hurt, she was hurt, he was offended, hung up on me, did not like hearing, not easy to hear, someone had to tell, nobody had told him, nobody had told her, nobody told him, I practiced, I had practiced, practiced what I, rehearsed the sentence, wrote down what I would say, put off, waited too long, waited weeks, I owed him, I owed her, better from me, heard it from, no surprise, specific examples, three examples, two examples, on a walk, behind a closed, by himself, by herself, offered him a deal, offered to help him, offered to help her',
		example: 'I had put off the difficult conversation.',
	},
	{
		name: 'criticism you were given',
		cues: 'feedback about, feedback I got, criticism, criticize, constructive criticism, performance review, feedback that changed, feedback changed, receive feedback, gave me feedback, told me I, hardest feedback you had, my own behavior, I interrupt, my weakness, took me aside, told me that my, told me my, review of my, my reviewer, remark about my, I had talked, recording of myself, heard about myself, stung',
		hints:
			'told me that I, said that I, said I was, wrote that I, I was told that I, called me, my tone, come across, came across, I came over as, too direct, talk too much, do not listen, did not listen, my comments, my reviews were, peer feedback, upward feedback, anonymous feedback, survey about me, it hurt, hurt to read, was defensive, defended myself, thought about it all weekend, slept on it, first reaction, since then I, I now, I started to, I wrote down, asked for examples, asked him to tell me, asked her to tell me, asked two people, thanked her for, thanked him for, habit of mine, blind spot, I had never noticed, I had not noticed, written that I, comments from colleagues, feedback round, 360, my own code was, several people said, same thing about me, said the same, I got defensive, was offended, felt attacked, typed an answer, deleted it, deleted my reply, cooled off, next morning I, read it again, thought it was a compliment, promised to listen, just listened, only listened, gave me the example, showed me where, tell me when, remind me, allowed to say, could call me out, asked my team to, I talk last, speak last, let others finish, stopped rewriting, I had rewritten, without a word, everything waited for me, waited for me, a bottleneck, too detailed, too harsh, too fast, too quiet, you never, you always, the structure does not',
		example: 'My performance review surprised me.',
	},
	{
		name: 'mentoring somebody',
		cues: 'mentor, mentee, coach, intern, internship, junior developer, junior colleague, junior engineer, a junior, apprentice, teach, helped grow, grow, graduate, pair program, pairing sessions, write off, trainee, lost heart, took a chair next, sat down with her, sat down with him, explained patiently, at her pace, at his pace, let her try, let him try, beginner, learned it from me',
		hints:
			'I mentor, showed him how, showed her how, asked him to show, asked her to show, let her find, let him find, find it herself, find it himself, paired with, sat with, once a week, evening a week, first job, self-taught, lost confidence, wanted to quit, thinking of quitting, believed in, got promoted, small tasks, first talk, first feature, gave her, gave him, questions instead of answers, did not give the answer, instead of telling, instead of answers, she now mentors, he now mentors, mentors now, learned to, straight from college, fresh from college, fresh out of, out of university, from bootcamp, boot camp, career changer, junior had, our junior, the junior, new graduate, working student, she asked for, sat next to, I asked her what, I asked him what, what would you try, what do you think, where would you look, let them guess, let them make, make guesses, made mistakes, let her make, let him make, resisted the urge, resist fixing, could have done it faster, quicker myself, take it away from, weekly session, every Thursday, half an hour a week, log hour, learn to read, showed them how, taught them, taught her, taught him, grew into, took over the, runs it now, leads now, now leads, on her own, on his own, own feature, design meetings, confidence, more confident, first on-call, small steps, pull requests got smaller',
		example: 'Our intern never asked a question.',
	},
	{
		name: 'onboarding somebody',
		cues: 'onboard, newcomer, new hire, new colleague, new developer, new joiner, new engineer, new starter, first week, first month, setup guide, get started, setup took, first day, first change, joined us, newly hired, her buddy, his buddy, new people',
		hints:
			'first pull request, first commit, first deploy, first ticket, ramp up, up to speed, setup notes, setup documentation, setup script, productive after, productive within, onboarding guide, onboarding document, day one, started with us, joined our, joined the team, learning time, first line into production, working days to get, days until first, live on Friday, clean laptop, new laptop, dev environment, development environment, one command, wiki page, outdated guide, followed our guide, picked her first, picked his first, first change live, a buddy, started on Monday, started on a Monday, came on a Monday, her first day, his first day, still the newest, was the newest, when I started, when I joined, people who started, started since, joined since, headcount doubled, team doubled, starter task, good first issue',
		example: 'A new developer needed six weeks until the first release.',
	},
	{
		name: 'hiring',
		cues: 'hire, candidate, recruiter, recruit, interviewer, job interview, interview panel, hiring loop, take-home',
		hints:
			'job ad, job advert, job posting, bar raiser, rejected candidate, interviewed, our hires, last hires, we hired, hired both, hired her, hired him, she was slow, scored, score sheet, scorecard, scores before, algorithm on a whiteboard, whiteboard interview, coding test, work sample, offer to, made an offer, accepted offer, turned us down, left within, quit within, stayed a year, applicants, résumés, CVs, open position, vacancy, team to grow, from @number developers to, two other interviewers',
		example: 'We lost two good candidates to faster companies.',
	},
	{
		name: 'delegating',
		cues: 'delegate, delegation, micromanage, gave away, let him do, let her do, let go ahead, hands off, handed to somebody else, bottleneck, only I could, only one who, could have done it myself, faster myself, entrusted, sign off, approve every, trust the team, trust my team, let each, handed responsibility, gave responsibility, let them decide, decide themselves',
		hints:
			'gave it to, gave this to, handed it to, handed him, handed her, let someone else, let somebody else, let go of, letting go, I stayed out, stayed out of, kept out of, bit my tongue, without me, while I was away, on my vacation, go-to person, all went through me, everything went through me, ask me for everything, on my own desk, not the way I would, not how I would, different from how I, I would have done, checked in, check-ins, check in once, what done means, agreed what, weekly check, own it, owner of, she owned, he owned, single point of failure, decided by, let him present, let her present, let her decide, let him decide, let her run, let him run, let her decide how, let him decide how, how was up to, was up to her, was up to him, her design not mine, own plan, wanted to try it her way, wanted to try it his way, tried it her way, tried it his way, sit on my hands, sat on my hands, kept quiet, did not step in, stepped back, stopped reviewing every, took myself off, only look at, what I wanted to see, not how, limits, within limits, said what must, gave the limits, budget of, came to me only, come to me if, only when stuck, small gap, I would have, differently than I, she switched over, he switched over, I had written all, wrote all of it, my own project away, my baby, hard to let',
		example: 'I delegated the release and kept my hands off the keyboard.',
	},
	{
		name: 'handing work over',
		cues: 'handover, hand over, handoff, hand off, passed on to, replaceable, before my vacation, before my holiday, last day, knowledge transfer, shift change, leave team, hand knowledge',
		hints:
			'moved to another team, was moving to, changed teams, my last weeks, before I left, leaving the team, leaving company, parental leave, going on leave, paternity leave, maternity leave, document everything, wrote down what, checklist for, shadowed me, they drove, she drove, he drove, reverse shadow, watched them do, without calling me, nobody called me, not called once, only in my head, in my head, new owner, ownership transfer, bus factor, my notice, notice period, last weeks, last two weeks, weeks before I left, I was leaving, I was moving, moved to other team, successor, new maintainer, next owner, gave up my rights, gave up my access, gave up deploy, handled alerts without me, without asking me, without my help, sat behind, sat beside and said nothing, saying nothing, let them run it, did it while I watched, while I was still there, practice incident, practice outage, broke it on purpose, wrote a runbook, list of everything, in nobody else’s, nobody else knew, nobody else could, only one who could, months without me, called me twice, called twice, calls after I left',
		example: 'I handed the service over before my vacation.',
	},
	{
		name: 'taking over somebody else’s work',
		cues: 'take over, taken over, inherit, predecessor, had left company, colleague left, author left, lead left, left from one day, left behind, left suddenly, gone bust, fell ill, fell sick, on leave, resigned, at short notice, until found somebody, until replacement, take her place, take his place, took her place, took his place, in her place, in his place, stood in for, stand in for, stayed at home, his knowledge, her knowledge, without a lead, head was away, suddenly without, replacement for, nobody to replace',
		hints:
			'took over, lost its final, only person who, only one who knew, only developer who, had left, left the company, gave notice, had quit, parental leave, broke his leg, broke her leg, in the middle of, half finished, no handover, without handover, no notes, her notes, his notes, read his, read her, her branch, her code, his code, stepped in, jumped in, filled in, at two days notice, days notice, a day’s notice, my firm sent me, picked up where, had resigned, had nine days, days left with, his last day, her last day, before he left, before she left, had written it, had built it, had run it for, run it for years, the man who, the only person, one person who, who understood, quit, the team that had built, team did not exist, original developers, original author, knew nothing about, shadowed him, shadowed her, tell me what you do by hand, followed him, followed her, wrote down everything, asked to take over, asked me to take over, I was asked to take, landed on me, fell to me, left to me, landed on my desk, half done, was mine now, mine from one day',
		example: 'I inherited the importer when its author left.',
	},
	{
		name: 'leading a team',
		cues: 'team you led, led team, leading team, leading a project, led project, tech lead, team lead, asked me to lead, engineering manager, my engineers, leadership style, managed team, direct reports, led a group, led group, hold together, held together, hold the team, coordinated group, team of my, put in charge, in charge of, made me lead, gave each',
		hints:
			'I led, I lead, led by me, as lead, as tech lead, as team lead, as project lead, project lead, lead of, my team, my people, my group, I was made lead, first time lead, first-time manager, new manager, became manager, two developers, three developers, four developers, five developers, six developers, team of two, team of four, team of five, team of six, team of seven, team of eight, people each, gave out roles, each person, planned in slices, one-to-ones, developers who, nobody quit, I led the, led six, led five, led four, led three, lead six, lead five, lead four, lead three, lead the backend, backend lead, was tech lead, was lead developer, lead developer, I led six people, coordinated six, gave everyone, gave the part, split the work, divided the work, who does what, what each person likes, each one’s, met each of, talked to each, every Monday, each Monday, weekly plan, one sentence, one goal, goal on the wall, took the dull part, took the part nobody, shielded, protected them, told our director, kept the team, all stayed, everyone stayed, team of ten, team of nine, first project as, led the redesign, led the migration, led the rewrite, people reported to, four people, six people, five people',
		example: 'I led a team of five for a year.',
	},
	{
		name: 'a team that had lost heart',
		cues: 'morale, motivate, motivation, demotivated, give up, gave up, burned out, burnout, stopped caring, frustrated, low mood, good ones leaving, went quiet, team was hurt, exhausted, honest with people, cynical',
		hints:
			'were furious, team was furious, worn out, worn down, nobody quit, had quit, two people left, three people left, thrown away, months of work, lost their work, after layoffs, after the layoff, no energy, laughed again, small wins, quick win, engagement survey, honest about, no pep talk, working weekends, team felt, people felt, people went quiet, project was canceled, product was canceled, had been canceled, two had quit, one resigned, handed in notice, nobody volunteered, nobody laughed, no jokes, retros were silent, silent retro, bug took days, everything took longer, slower and slower, what is the point, why bother, lift their spirits, lift spirits, cheer up, pizza, a match, team lunch, sat down with each, asked each of them, end date, an honest date, got a date, day a week for, own choice, choose what, chose what to, learn something they, visible progress, celebrated, thank-you, thanked them, kept my people, tired team, overtime for, after months of',
		example: 'Morale was low after the second cancellation.',
	},
	{
		name: 'work across departments',
		cues: 'department, across teams, cross-team, cross-functional, between the teams, coordinate, legal, finance, marketing, logistics, operations team, other teams, support team, procurement, compliance, mainframe team, interviewed owners, everybody at one table, both desks, two desks, other trades, outside my trade, front of house, different departments, everyone at one, single sheet for both, between the desks, warehouse and',
		hints:
			'finance and, and legal, legal and, marketing and, operations and, with finance, with legal, with operations, with marketing, with sales, with support, from finance, from legal, from marketing, from operations, from support, from sales, from compliance, @number teams, several teams, many teams, each team, each department, every department, all departments, one table, same table, weekly meeting, shared plan, common plan, single plan, one plan, cross-department, one person from each, person in each, contact in each, GDPR project, regulatory project, different languages, product QA and, QA and DevOps, QA DevOps, accountants, accounting, operations wanted, marketing wanted, finance wanted, sales wanted, support wanted, legal wanted, security wanted, the lawyers, auditors, the clerks, somebody from accounting, none of them reported, did not report, shared timeline, shared calendar, shared document, what they needed from, meant different things, did not mean the same, same word, word meant, every Tuesday, one question, dependencies between, map of dependencies, five departments, four departments, three departments, went to each team, went to each department, signed off, everyone signed, go-live meeting, joint plan, customer care',
		example: 'Legal, finance and we had three different plans.',
	},
	{
		name: 'being blocked by another team',
		cues: 'blocked by, blocked on, depended on another, another team had, waiting for, dependency on, bounced, their roadmap, no time for us, unblock, other team',
		hints:
			'their backlog, their queue, backlog said, his backlog, her backlog, their priorities, not a priority, low priority, next quarter, no capacity, had no time, too busy, belonged to the, platform team, identity team, data team, security team, infrastructure team, database team, network team, mobile team, offered a swap, offered to, do it myself, did the work myself, in their repository, in their code, under their review, pull request to their, depended on, we needed them, needed from them, without escalating, not escalate, rather than escalate, waiting for them, waited for weeks, weeks of waiting, needed an API from, needed an endpoint, needed a change in, needed access, needed approval from, their roadmap was full, their sprint, they had no room, their manager, went to their lead, their lead said, asked what would help, what would make it easy, did their part, wrote it for them, wrote the code for them, made the pull request, sent them a pull request, patch for them, they reviewed, they only had to, stub, mocked, fake service, worked around, built against, contract first, agreed on the interface, took two tickets off, swap of work, favor, in return, escalated together, both managers, no answer for',
		example: 'We were waiting for the other team.',
	},
	{
		name: 'convincing people without authority',
		cues: 'convince, persuade, adopt, adoption, no authority, without authority, no say over, no mandate, no power over, without power, not lead group, without title, influence, win over, won over, buy-in, offered to pair, offered to help, pilot team, skeptical, skeptic, hesitated, loudest critic, volunteers first, lead by example, did not report to me, sceptic, let me try, try it for, one department first, my proposal, believe me, did not believe, showed them figures, filmed, in the end they, changed their minds, taught others',
		hints:
			'no formal, no power, nobody’s manager, not anyone’s manager, not their manager, not my team, no say, one by one, team by team, service by service, started with the most, started with one, first team, early adopter, adopted by, a trial, trial of, proposed a trial, I proposed, I suggested, I offered, offered each, offered every, day of my time, made it easy, easier than, was afraid, were afraid, was against, against it, biggest critic, with figures, with numbers, showed the figures, showed them, I could show, showed that, no blame, without blaming, brought it to, asked for their, spread to, other teams copied, became the standard, became standard, now used by, listen to concerns, needed convincing, seven teams, five teams, four teams, other five teams, fourteen services, each team had its own, staff engineer, nobody’s boss, could not order, could not tell them, could not force, not my call, reported to me, my own service first, moved mine first, mine would go first, on my own service, did the first, did the first one myself, counted what it cost, cost them, hours they lost, what it cost each, team lead at a time, one lead at a time, went to each lead, came around, came round, took weeks to, said no before, had said no, they had tried that, seen it fail, wanted proof, showed releases, let them copy, copied it, a template, a library they could, warned first, only warned, opt in, opt out, voluntary, joined in, teams joined, last team, hold-out, holdout, asked the loudest, listened first, their conditions, had conditions, three conditions',
		example: 'I had no authority over the other teams and had to convince them.',
	},
	{
		name: 'getting a group to agree',
		cues: 'consensus, agree on, agreement, nobody agreed, could not agree, both could sign, one proposal, debate, went in circles, strong opinions, single contract, common format, common contract, facilitate, workshop, decision record, RFC, criteria, let them argue, compromise, settle on, trial with both, either of, overlapped, both versions, everybody could live with, voted, short list, written down by each',
		hints:
			'everyone agreed, all agreed, we agreed, agreed on, group agreed, single rule, one rule, three options, pros and cons, decision document, written proposal, silent reading, round of, each say, everyone say, each person say, in the room, in a room, put them in, one meeting, two camps, heated debate, debated for, discussing for weeks, weeks of discussion, what they could live with, live with, can live with, objections first, time-boxed, prototype of each, both prototypes, measured both, let the others speak, three meetings, two meetings, fourth meeting, meeting without result, kept arguing, argued for weeks, could not settle, nobody would give in, names for, what to call, naming, three proposals, competing proposals, each had a favorite, each team had its own, own format, own definition, everybody’s own, glossary, shared definition, put it to a vote, no vote, a vote would, not a vote, vote would split, hear everyone, went around the, around the table, wrote each option, what would have to be true, test we could all, agreed on a test, agreed how to decide, agreed on criteria, ranked, compared them on, dissent, disagreed until, last one to agree, all signed, signed it, everyone signed, ADR, decision log',
		example: 'The debate had gone around in circles until we agreed on a proposal.',
	},
	{
		name: 'saying no',
		cues: 'say no, refuse to build, refuse request, refused, turn down, decline, talk out of, instead of refusing, offered alternative, offered an instead, alternative, mock-up, dropped idea, advised against, stop what promised, would not build',
		hints:
			'told no, said no, no to, say yes, not possible, impossible by, was not willing, not willing, I would not, would not be, would not sign, could not put my name, put my name, I refused, refused to, I declined, pushed back, I advised, talked them out, rather than a no, instead of a no, instead of no, rather than no, two options, offered two, offered three, offered another, offered what, what was possible, what we could do, what we could offer, smaller version, counter-proposal, instead I, not now, explained why not, explain why, with reasons, honest answer, was angry, stand my ground, stood firm, held firm, my vote was no, risk was too, not ready, not safe, not ship, could not give, can not give, I said I could not, I can not give you, not in this form, not like this, not by then, the answer was no, had to be no, wanted me to just, asked for access, asked for a login, production access, wanted direct access, remove the check, skip the tests, skip testing, ship without, without review, add one more, just this once, what is behind it, what they really needed, who would use it, asked who, asked why they needed, what I can do, what I could give, proposed instead, suggested instead, offered instead, export instead, nightly export, three versions, showed what would happen, showed him what, showed her what, was not happy, not happy about, was annoyed, accepted it, in the end accepted, stuck to my no, and I would not',
		example: 'I said no and offered an alternative.',
	},
	{
		name: 'a difficult stakeholder',
		cues: 'stakeholder, founder, executive, the board, sponsor, escalate, demanding, senior person, head of sales, head of department, VP, vice president',
		hints:
			'sales director, @boss had promised, had promised, promised a, promised the, sold it, had sold, sold a feature, contract signed, @boss of sales, head of, director of, wanted it yesterday, every day, called every, called daily, wrote every day, changed priorities, over my head, behind my back, raised his voice, raised her voice, did not trust, what he needed, what she needed, what he feared, what she feared, what worried, why it mattered, his fear, her fear, weekly update, short update, one page, demo every, draft before, sends me, now asks, now sends, became an ally, head of finance, head of operations, head of support, managing director, copied the, cc’d, in copy, emailed our CEO, emailed the CEO, wrote to my boss, complained to my boss, complained about us, every morning he, every morning she, did not like the plan, wanted everything, wanted it all, wanted weekly, wanted proof, wanted a date, pushed for, kept pushing, kept asking, kept adding, kept changing, rejected the, against the project, blocked the project, went up to his office, went to his office, went to her office, showed me how he, showed me how she, let him show, let her show, his spreadsheet, her spreadsheet, behind it was, there was a reason, had a reason, bad experience, invited him to, invited her to, report every, told him first, told her first, heard it first from, has not complained, became my, best supporter',
		example: 'The stakeholder escalated every question.',
	},
	{
		name: 'a difficult customer',
		cues: 'difficult client, difficult customer, angry customer, unhappy customer, unhappy client, furious, demanded, customer demanded, hard to please, threatened, threatened to leave, calm down, complained, shouted, customer asked for, cancel contract, let him finish, airline, client, unhappy, customer left, left us, lost customer, guest, refund, wanted his money, wanted her money, written complaint, insisted, upset',
		hints:
			'@client .. angry, angry @client, largest @client, biggest @client, important @client, our @client, the @client, @client wrote, @client called, @client threatened, @client wanted, leave us, end contract, call with, weekly call, on the phone, called them, called him, called her, flew to, drove to, visited them, blame us, credit note, renewed contract, stayed with us, reference customer, yelled, rude, sent us @number, email after email, opened @number tickets, called it a bug, escalated to our CEO, biggest account, biggest customer, important account, integrator, partner who, would not take his calls, nobody wanted to take, took his calls, went through them again, as if he was right, told him he had been right, I apologized, I said sorry, weekly with him, call him every, call her every, call them every, sandbox for, they do not listen, felt ignored, listened to, let them talk, let him talk, let her talk, wanted compensation, wanted a discount, penalty, SLA, contract penalty, about to leave, wanted to leave, thinking of leaving, threaten to, renewed, extended the contract, signed again, kept the account',
		example: 'The angry customer demanded a discount.',
	},
	{
		name: 'somebody who was hard to work with',
		cues: 'hard to work with, difficult coworker, difficult colleague, pull weight, pull their weight, kept missing deadlines, stopped answering, stopped replying, teammate who, not do his part, not do her part, disappeared, unreliable, late to every, dismissive, interrupted, calling him out, calling her out, house rules, did not keep to, stubborn, shut down any, would not listen, any remark, coffee with him, asked him for coffee, asked her for coffee, grumpy',
		hints:
			'nobody wanted to work with, no one wanted to work with, difficult to work, hard to work, brilliant but, short with, rejected every, blocked every, rewrote my, rewrote other, never answered, did not answer, avoid him, avoid her, walked out, silent in, knowledge for himself, asked him why, asked her why, asked him about, asked her about, what annoyed, what bothered, turned out he, turned out she, turned out that he, turned out that she, invited him, invited her, lunch with, coffee with, good at, gave him, credit where, still grumpy, not friends, never became friends, snapped, snap at, missed dates, missed his date, three dates in a row, nearly there, almost done every, planned around him, planned around her, worked around him, worked around her, never in meetings, not answering, ignored my, ignores, talked down, sarcastic, sarcasm, complained about everything, critical of everything, found fault, only he could, nobody dared to ask, I got him by himself, what was in the way, what is in the way, on the way back from lunch, over lunch, asked him to lunch, asked her to lunch, it turned out he had, it turned out she had, was ashamed, felt left out, was lent to, had been promised, was going through, sick child, private reasons, small pieces, his strength, her strength, asked for his, asked for her, still snaps, still difficult, get along now, works better now',
		example: 'One of us stopped answering messages.',
	},
	{
		name: 'winning back trust',
		cues: 'trust, earn trust, rebuild trust, repair trust, win back, regain, let us down, let them down, burned by, not let us, silence, apologize, apology, promised to, kept promise, weekly report, skeptical of us, distrust, won back, told truth, told them truth, kept my word, competitor, lost confidence, confidence, reliable, came back to us',
		hints:
			'did not trust, no longer trusted, no longer believed, believed us, stopped believing, had been burned, broken promises, kept every, deliver on, small promises, each Friday, every Friday, every week, in the open, bad news first, bad news, wrote to them, said sorry, to say sorry, own up, shared our, access to our, let them see, gave them access, again trusted, sends me, had lost faith, lost faith, faith in us, did not believe, nobody believed our, no longer believed our, our dates, our estimates, burned before, last team had, the team before, broken before, outages before, had lied, after the outage, after the data loss, every Friday at, Friday report, wrote every Friday, report what went wrong, including the bad, what did not work, said what I did not know, admitted it, called her before, called him before, told them before they, before they noticed, before he noticed, before she noticed, only promised what, promise less, kept my promise, kept each, kept the date, date after date, open dashboard, shared dashboard, let them test, let her check, let him check, stopped checking, stopped asking, no longer checks, gave us the next',
		example: 'After two failed updates we had to win back their trust.',
	},
	{
		name: 'sharing the credit',
		cues: 'share credit, got the credit, gave credit, get the credit, give credit, praise, recognize, recognition, thanked by name, give stage, presented her own, in his own name, seen',
		hints:
			'named her, named him, named them, her name, his name, owner of the design, named as, her idea, his idea, idea came from, came from her, came from him, where it came from, present it herself, present it himself, presented by, let her present, let him present, let them present, asked her to present, asked him to present, on stage, in front of the whole, all-hands, was promoted, I corrected, not me, not mine, was not mine, withdrew my, her proposal, his proposal, was not me, it was not me, not my work alone, whose work it was, whose idea it was, idea was hers, idea was his, was her idea, was his idea, who had found, who had noticed, had done the hard part, did most of, report names, named both, both names, two names, her name on, his name on, my name only, only my name, name in the, went to see her before, told the director, told our director, told the CEO, told management, credit belongs, make it hers, make it his, asked her if she wanted, asked him if he wanted, did half, presented together, presented it together, quiet colleague, part-time, the annual report, the award, was offered, got a raise, my promotion came',
		example: 'I made sure that she got the credit.',
	},
	{
		name: 'credit that went to somebody else',
		cues: 'unfair, unfairly, credit for my, credit for work, got credit for, took credit, my idea as, idea as his, stole, presented as his, presented as theirs, overlooked, passed over, promotion, without mentioning',
		hints:
			'my work, my name, name was missing, name was not, without my name, not mentioned, did not mention me, no mention, as his own, as her own, as his work, as her work, under his name, under her name, his slide, her slide, on the slide, praised him, praised her, promoted instead, got promoted, got the award, award went, bonus went, stayed silent, said nothing, asked him for, talked to him, talked to her, in private, next day, correct it, set the record, record straight, felt robbed, my own graph, my slide, on somebody else’s slide, on his slide, on her slide, saw my, built by myself, I had built that, had built it alone, two months of my, did not say my name, never said my name, we came up with, he said we, she said we, presented my, showed my, sent my, announced my, in the all-hands, waited a day, waited until I was calm, was furious, angry so I, typed a message, did not send, deleted the reply, coffee with him, coffee with her, I would like people to know, asked for a correction, sent a correction, he apologized, she apologized, had not meant to, by accident, made myself visible, since then I post, write who did, told my lead what',
		example: 'He presented my idea as his and took the credit.',
	},
	{
		name: 'explaining something complex',
		cues: 'complex, outside engineering, non-technical, plain words, plain language, analogy, diagram, technical background, salespeople, sales team, to sales, taught, business side, misunderstanding, translate into, explained something, explain it to, explained to, understand that, could not understand, made her understand, in an easy way, easy way, children get it, compared with, showed her how',
		hints:
			'simple words, without jargon, no jargon, like a, picture of, one slide, one page, example she could, example he could, they could grasp, she could grasp, he could grasp, the board, finance people, repeat it back, in her own words, in his own words, in their own words, finally understood, asked her to explain, asked him to explain, questions they, voice note, what it meant for, three drawings, drew it, a drawing, no slides, without slides, slides with, mail truck, restaurant kitchen, like a restaurant, like a post office, like a library, like a queue at, supermarket, picture instead of, one picture, everyday example, story about, played it through, acted out, with paper, with cards, with sticky notes, in front of the board, in front of managers, doctors, nurses, lawyers, judges, accountants, council, investors, executives who, no developers, not developers, had never seen code, did not know what, what is an API, what is a, asked them to repeat, explain it back, said it back, got it right, approved it, approved the, had turned down, budget was approved, finally got',
		example: 'I explained the outage to sales in plain words.',
	},
	{
		name: 'people from another culture',
		cues: 'culture, cultural, abroad, another country, other countries, colleagues in another, native language, local custom, Japan, India, polite, direct style, indirect',
		hints:
			'office in, two offices, two sites, both languages, holiday calendar, losing face, too direct, said yes, yes meant, small talk, moved from, office in another, in India, in Japan, in Brazil, in Poland, in Germany, in China, in Vietnam, Friday and Saturday, weekend is, weekend was, public holiday, holidays, Ramadan, lunar new year, day off there, four countries, three countries, five countries, said maybe, would never say no, never said no, silence meant, did not contradict, contradict, in front of others, lost face, face in front, hierarchical, hierarchy, blunt, too blunt, sounded rude, my English, their English, interpreter, translated, translator, word meant, business day, local team, local colleagues, asked a colleague there, explained to me how, private chat, one to one before',
		example: 'My colleagues in another country understood the deadline differently.',
	},
	{
		name: 'a remote team',
		cues: 'remote, time zone, distributed team, spread over, stand-up, asynchronous, offshore, from home, sit in one place, written update, camera off, never met, video call, in writing',
		hints:
			'hours apart, hours ahead, hours behind, spread across, decisions were made, co-located, from their own, everyone on the call, in chat, in the channel, written down, write down, decision log, meeting notes, overlapping hours, rotate meeting, we only met, never met in person, met in person, left out of decisions, hours for a review, one hour a day, hour of overlap, overlap, from Vancouver to, from Berlin to, in Warsaw, in different countries, never in the same room, nobody overhears, went remote, fully remote, home office, roommates, headset, Zoom, Slack, Teams, Teams call, chat channel, a channel where, post what, posted their, wrote what they, written handover, end of my day, end of their day, start of their day, follow the sun, next morning they, lost a day, cost a day, cost a night, questions overnight, template with, call less, fewer calls, without a call, without an extra call, recorded, met in person once',
		example: 'Our team was spread over three time zones.',
	},
	{
		name: 'making room for everybody',
		cues: 'inclusion, inclusive, include, left out, quiet, everybody can do good work, blind, screen reader, accessible, accessibility, disability, deaf, parents, bias, needs were different, speak up, spoke up, talked over, dreaded, only woman, women',
		hints:
			'same people, always the same, never spoke, did not speak, hardly spoke, second language, native speakers, not native, hard of hearing, colour-blind, color-blind, part-time, child care, school run, pick up, everybody’s turn, in writing, before the meeting, agenda before, be heard, afraid to ask, only two people talked, three people talked, same two, same three, always the loudest, the loudest, louder, interrupted her, was interrupted, cut her off, cut off, her idea was ignored, idea was ignored, when she said it, repeated by, went around the table, one after the other, by turns, in turn, asked for written, wrote first, silent writing, sent agenda, agenda a day before, time to think, accent, stammer, hearing, captions, subtitles, sign language, wheelchair, religious, prayer, evening events, drinks after, pub, after-work, children, childcare, nursing, part-timers, worked part-time, moved the meeting, meeting time, she now speaks, spoke more',
		example: 'The quiet engineers were left out of every decision.',
	},
	{
		name: 'asking for help',
		cues: 'ask for help, stuck, call for help, phoned my, phoned buddy, buddy, too long to ask, too proud, could not solve on own, swallowed pride',
		hints:
			'asked a colleague, asked @peer, asked an, asked her what, asked him what, what I was doing wrong, doing wrong, was stuck, got stuck, went nowhere, going nowhere, three days, on my own, by myself, embarrassed to, afraid to look, look stupid, stupid question, admit that I, I did not know, what I had tried, had tried, already tried, wrote down what I had, rubber duck, fresh eyes, within ten minutes, in ten minutes, should have asked, asked earlier, ask sooner, rule for myself, half an hour, could not figure out, figure out by myself, not find it myself, spent two days, lost two days, lost three days, after three days, after two days, four days on, a whole week on, without progress, no progress, no idea why, did not understand, could not read it, showed me how to, showed me in, consultant, an expert, an hour with, asked the author, asked the maintainer, asked in the channel, posted a question, posted my question, asked an older colleague, called a former colleague, former colleague, with a list of questions, seven questions, prepared questions, did not want to bother, did not want to look, wanted to prove, prove myself, proud to ask, should have asked on, ask after a day, ask after, ask within, he saw it in, she saw it in, found it in minutes, in five minutes',
		example: 'I was stuck for a day before I asked for help.',
	},
	{
		name: 'a product manager',
		cues: 'product manager, product owner, PM, product people, product decision, product wanted, feature request, requirement you questioned, roadmap',
		hints:
			'our product, product team, from product, A/B test, free tier, feature or, features against, priorities with, sprint goal, customers asked, she wanted .. I, he wanted .. I, technical work, tech work, share of the sprint, percent of the sprint, trade-off, both write down, product lead, product director, our PM, her roadmap, his roadmap, wanted a feature, wanted the feature, wanted live, launch date she, five weeks she said, I said nine, estimate was, explained my estimate, which half, what would people miss, three versions, options with prices, with a price, cheaper version, gave her options, gave him options, let her choose, let him choose, paper prototype, prototype with, user story, acceptance criteria, backlog, refinement, speed work for, tech debt for, experiment to see, metric she wanted',
		example: 'Our product manager wanted the button hidden.',
	},
	{
		name: 'a success of a whole team',
		cues: 'team project, group project, team success, best team, whole team, as team, team of three, team of four, students, could not have done alone, could not do alone, capstone, final project, frontend and QA',
		hints:
			'as a team, all of us, each of us, we all, everybody had, each had, different skills, data scientists, joint project, two sites, launched in time, finished on, delivered on, went live, new team, thrown together, had never worked together, none of us, seven of us, six of us, five of us, four of us, eight of us, nine of us, our tester, our designer, our frontend, frontend developer, our senior, each did, everyone did, everyone brought, one wrote .. another, my part was, I did the backend, did the backend, together we, we shipped, we launched, we won, week early, trade fair, hack week, cross-team project, depended on each other, depend on each, integrated every day, daily integration, tested each other’s, helped each other, nobody could have',
		example: 'It was a team project that none of us could have done alone.',
	},
	{
		name: 'what users need',
		cues: 'user, customer problem, customer needs, need of users, asked users, asked customers, watched user, watched her, watched him, visit, stood behind, sat beside, sat next to, went to see, readers, visitors, technician, customer focus, real person, user research, interviewed users, real need, shadowed, actually needed, usability, users need, bad reviews, players, guests, patients, passengers, residents, in person, went there, on site, their own words, asked them what, asked her what, asked him what, sat with',
		hints:
			'behind a counter, at the counter, stood next to, sat behind, spent a day, for a day, a day with, a day in, in their office, in their warehouse, call center, call centre, listened to calls, support tickets, support calls, read tickets, complaints kept, kept complaining, asked why, why she, why he, what they really, really wanted, really needed, real problem, actual problem, measuring the wrong, wrong thing, wrong problem, workaround of theirs, own workaround, post-it, Excel sheet beside, spreadsheet on the side, notes of, in the field, phoned her, phoned him, sent her a, sent him a, test version, feedback from users, watched the recordings, session recordings, screen recording, next to her screen, next to his screen, paper calendar, paper list, called customers, called ten customers, called @number customers, called @number users, called all of, asked the users, asked the people who, receptionist, nurse, teacher, driver, cashier, clerk, shop owner, support agent, farmer, pharmacist, they only wanted, she only wanted, what they wanted was, nobody had asked the, we thought it was, team thought it was, we assumed users, in the fourth one, went along to, took me along, visited one, visited a, visited two, one afternoon with, complaint we got most, most common complaint, most frequent, how they use, how they used it, how people used, typed it twice, retyped, printed it, printed them, wrote it on paper',
		example: 'I visited a customer and watched her use the form.',
	},
	{
		name: 'somebody who was not doing well',
		cues: 'underperformer, underperforming, low performer, poor performance, struggling, not doing well, fell behind his, fell behind her, performance plan, performance improvement plan',
		hints:
			'missed his deadlines, missed her deadlines, reviews he had not answered, hid in small, weekly check with, expectations in writing, I expected, turned him around, turned her around, worried about him, worried about her',
		example: 'One of my engineers was struggling, so I wrote a performance plan with him.',
	},
	{
		name: 'letting somebody go',
		cues: 'let someone go, let somebody go, let him go, let her go, letting go of, letting someone, dismiss, fired him, fired her, fired somebody, end of probation, probation, terminate',
		hints:
			'would not confirm, not to continue, severance, last day, told the team that she was leaving, told the team that he was leaving, wrote a reference, human resources came',
		example: 'In the end I had to let her go during probation.',
	},
	{
		name: 'bad news for a team',
		cues: 'bad news, break the news, give the news, no raises, announce the layoff, take back a promise, took back a promise',
		hints:
			'hear it from me, heard it from me, before the mail, told them what I did not know, did not know yet, how they took it, room went silent, hiring freeze',
		example: 'I had to break the news that there would be no raises.',
	},
	{
		name: 'people and budget',
		cues: 'headcount, more people, extra engineer, asked for budget, more engineers, open positions, staffing, requisition',
		hints:
			'asked for six, got two, plan for no, business case, what would not happen, turned off instead, budget round',
		example: 'I asked the CFO for headcount and got half of it.',
	},
	{
		name: 'a project you stopped',
		cues: 'project you stopped, stop the project, stopping a project, stopping project, killed the project, kill a project, pulled the plug, ended the project, shut the project down',
		hints: 'stop criterion, when would we stop, sunk cost, nobody wanted to stop, decided to stop, what was kept',
		example: 'After eleven months I pulled the plug on our own engine.',
	},
];
