import type { TopicRow } from '../topic.ts';

/** What stories and questions about other people are about. */
export const peopleTopics: readonly TopicRow[] = [
	{
		name: 'a conflict with a colleague',
		cues: 'conflict with colleague, conflict with teammate, conflict, argue, argument, disagree, disagreement, quarrel, clash, fight, angry with, saw things differently, along with each other, neither wanted, neither of us, harsh words, tension, heated, colleague wanted, colleague wished, teammate wanted, while I wanted, while I was in favor, in favour of, in favor of, I preferred, I would have liked, would rather, quarrelled, different opinions, two of us, afraid that the',
		hints:
			'@peer and I, could not stand, we argued, argued for, argued about, each of us, we each, my side, her side, his side, both wrong, we settled on, we agreed to, met halfway, he thought .. I thought, she thought .. I thought, I thought .. he thought, wanted .. I wanted, I wanted .. wanted, was angry, rolled his eyes, rolled her eyes, rolled their eyes, stopped talking, no longer spoke, not speaking, snapped at, took it personally, past each other, coffee together, went for a walk, we talked it out, cleared the air, common ground, tickets instead of talking, change my mind, change our mind, change your mind, I apologized, apologized to him, apologized to her, defend mine, blocked my, rejected my, criticized my, reverted my',
		example: 'A colleague and I had an argument about the parser.',
	},
	{
		name: 'a conflict between other people',
		cues: 'conflict between, between two colleagues, between others, between other people, mediate, mediator, two colleagues, two teammates, two teams, two groups, two senior, both sides, not get along, feud, rivalry, interviewed both, refused to talk, dispute, quarrel, got them to talk, to each other, blamed each other',
		hints:
			'the two of them, both of them, two of my @peer, one of them .. the other, each of them, brought them together, sat them down, in one room, in the same room, middle of, between backend and, between frontend and, between developers and, between ops and, took sides, not taking sides, took no side, accusing each other, didn’t want to hear, ask each of them, asked both, asked each to, listened to both, heard both, repeat what the other',
		example: 'Two teammates refused to talk to each other.',
	},
	{
		name: 'a disagreement with a manager',
		cues: 'disagree with manager, disagree with boss, manager wrong, boss, supervisor, my manager wanted, my manager insisted, told manager, founder wanted, director wanted, CTO wanted, CTO insisted, from above, push back, my employer wanted, design review',
		hints:
			'my manager .. wrong, my @boss thought, my @boss said, my @boss believed, my @boss disagreed, @boss had set, @boss wanted, @boss decided, @boss insisted, @boss pushed, went to @boss, showed @boss, told @boss, asked @boss, convinced @boss, @boss chose, @boss agreed, @boss kept, in private, one-on-one, disagreed openly, spoke up, against his, against her, my objection, his plan, her plan, her decision, his decision, changed course, last word',
		example: 'I told my boss that the plan was wrong.',
	},
	{
		name: 'a decision you had argued against',
		cues: 'argued against, against my advice, lost argument, outvoted, vote, commit to decision, decision had already been made, disagreed with decision, disagree and commit, decided otherwise, overruled, no say in, had been decided',
		hints:
			'I had argued, I was against, voted against, I lost, lost the vote, decision was made, it was decided, the decision stood, despite my, disagreed and, once decided, gave it my, my full, as if it were mine, as if it had been my, not my choice, not the one I, not what I would, would have chosen, still think, against my recommendation, my recommendation was, recommended against, wanted the other, supported it, stood behind, no sabotage, not to say I told you, I told you so, bet on, went with, went the other way',
		example: 'I was outvoted and carried the plan out all the same.',
	},
	{
		name: 'a code review',
		cues: 'code review, pull request, merge request, review comment, in review, comments on',
		hints:
			'reviewed my, her review, his review, my review, comments in, requested changes, blocked merge, comment thread, 40 comments',
		example: 'He had blocked my pull request for a week.',
	},
	{
		name: 'feedback that was hard to give',
		cues: 'hard feedback, hardest feedback, give feedback, gave feedback, feedback to colleague, honest feedback, difficult conversation, took him aside, took her aside, in private, one-on-one, asked for walk, how they sounded',
		hints:
			'told him that, told her that, said it in clear words, clear words, hard sentence, hard conversation, put it off, postponed the talk, one-to-ones, one-to-one, with examples, concrete examples, four examples, performance plan, improvement plan, let go, poor work, quality of his, quality of her, behind closed door, I prepared, I rehearsed what, what I had seen, what I observed, its effect, effect on the team, talked over, surprised to hear, did not see it coming, thanked me for, got defensive, honest reference',
		example: 'I had put off the difficult conversation.',
	},
	{
		name: 'criticism you were given',
		cues: 'feedback about, feedback I got, criticism, criticize, constructive criticism, performance review, feedback that changed, feedback changed, receive feedback, gave me feedback, told me I, hardest feedback you had, my own behavior, I interrupt, my weakness, took me aside, told me that my, told me my, review of my, my reviewer, remark about my, I had talked, recording of myself, heard about myself, stung',
		hints:
			'told me that I, said that I, said I was, wrote that I, I was told that I, called me, my tone, come across, came across, I came over as, too direct, talk too much, do not listen, did not listen, my comments, my reviews were, peer feedback, upward feedback, anonymous feedback, survey about me, it hurt, hurt to read, was defensive, defended myself, thought about it all weekend, slept on it, first reaction, since then I, I now, I started to, I wrote down, asked for examples, asked him to tell me, asked her to tell me, asked two people, thanked her for, thanked him for, habit of mine, blind spot, I had never noticed, I had not noticed',
		example: 'My performance review surprised me.',
	},
	{
		name: 'mentoring somebody',
		cues: 'mentor, mentee, coach, intern, internship, junior developer, junior colleague, junior engineer, a junior, apprentice, teach, helped grow, grow, graduate, pair program, pairing sessions, write off, trainee, lost heart, took a chair next, sat down with her, sat down with him, explained patiently, at her pace, at his pace, let her try, let him try, beginner, learned it from me',
		hints:
			'I mentor, showed him how, showed her how, asked him to show, asked her to show, let her find, let him find, find it herself, find it himself, paired with, sat with, once a week, evening a week, first job, self-taught, lost confidence, wanted to quit, thinking of quitting, believed in, got promoted, small tasks, first talk, first feature, gave her, gave him, questions instead of answers, did not give the answer, instead of telling, instead of answers, she now mentors, he now mentors, mentors now, learned to',
		example: 'Our intern never asked a question.',
	},
	{
		name: 'onboarding somebody',
		cues: 'onboard, newcomer, new hire, new colleague, new developer, new joiner, new engineer, new starter, first week, first month, setup guide, get started, setup took, first day, first change, joined us, newly hired, her buddy, his buddy, new people',
		hints:
			'first pull request, first commit, first deploy, first ticket, ramp up, up to speed, setup notes, setup documentation, setup script, productive after, productive within, onboarding guide, onboarding document, day one, started with us, joined our, joined the team, learning time',
		example: 'A new developer needed six weeks until the first release.',
	},
	{
		name: 'hiring',
		cues: 'hire, candidate, recruiter, recruit, interviewer, job interview, interview panel, hiring loop, take-home',
		hints: 'job ad, job advert, job posting, bar raiser, rejected candidate',
		example: 'We lost two good candidates to faster companies.',
	},
	{
		name: 'delegating',
		cues: 'delegate, delegation, micromanage, gave away, let him do, let her do, let go ahead, hands off, handed to somebody else, bottleneck, only I could, only one who, could have done it myself, faster myself, entrusted, sign off, approve every, trust the team, trust my team, let each, handed responsibility, gave responsibility, let them decide, decide themselves',
		hints:
			'gave it to, gave this to, handed it to, handed him, handed her, let someone else, let somebody else, let go of, letting go, I stayed out, stayed out of, kept out of, bit my tongue, without me, while I was away, on my vacation, go-to person, all went through me, everything went through me, ask me for everything, on my own desk, not the way I would, not how I would, different from how I, I would have done, checked in, check-ins, check in once, what done means, agreed what, weekly check, own it, owner of, she owned, he owned, single point of failure, decided by, let him present, let her present, let her decide, let him decide, let her run, let him run',
		example: 'I delegated the release and kept my hands off the keyboard.',
	},
	{
		name: 'handing work over',
		cues: 'handover, hand over, handoff, hand off, passed on to, replaceable, before my vacation, before my holiday, last day, knowledge transfer, shift change, leave team, hand knowledge',
		hints:
			'moved to another team, was moving to, changed teams, my last weeks, before I left, leaving the team, leaving company, parental leave, going on leave, paternity leave, maternity leave, document everything, wrote down what, checklist for, shadowed me, they drove, she drove, he drove, reverse shadow, watched them do, without calling me, nobody called me, not called once, only in my head, in my head, new owner, ownership transfer, bus factor',
		example: 'I handed the service over before my vacation.',
	},
	{
		name: 'taking over somebody else’s work',
		cues: 'take over, taken over, inherit, predecessor, had left company, colleague left, author left, lead left, left from one day, left behind, left suddenly, gone bust, fell ill, fell sick, on leave, resigned, at short notice, until found somebody, until replacement, take her place, take his place, took her place, took his place, in her place, in his place, stood in for, stand in for, stayed at home, his knowledge, her knowledge, without a lead, head was away, suddenly without, replacement for, nobody to replace',
		hints:
			'took over, lost its final, only person who, only one who knew, only developer who, had left, left the company, gave notice, had quit, parental leave, broke his leg, broke her leg, in the middle of, half finished, no handover, without handover, no notes, her notes, his notes, read his, read her, her branch, her code, his code, stepped in, jumped in, filled in, at two days notice, days notice, a day’s notice, my firm sent me, picked up where',
		example: 'I inherited the importer when its author left.',
	},
	{
		name: 'leading a team',
		cues: 'team you led, led team, leading team, leading a project, led project, tech lead, team lead, asked me to lead, engineering manager, my engineers, leadership style, managed team, direct reports, led a group, led group, hold together, held together, hold the team, coordinated group, team of my, put in charge, in charge of, made me lead, gave each',
		hints:
			'I led, I lead, led by me, as lead, as tech lead, as team lead, as project lead, project lead, lead of, my team, my people, my group, I was made lead, first time lead, first-time manager, new manager, became manager, two developers, three developers, four developers, five developers, six developers, team of two, team of four, team of five, team of six, team of seven, team of eight, people each, gave out roles, each person, planned in slices, one-to-ones, developers who, nobody quit',
		example: 'I led a team of five for a year.',
	},
	{
		name: 'a team that had lost heart',
		cues: 'morale, motivate, motivation, demotivated, give up, gave up, burned out, burnout, stopped caring, frustrated, low mood, good ones leaving, went quiet, team was hurt, exhausted, honest with people, cynical',
		hints:
			'were furious, team was furious, worn out, worn down, nobody quit, had quit, two people left, three people left, thrown away, months of work, lost their work, after layoffs, after the layoff, no energy, laughed again, small wins, quick win, engagement survey, honest about, no pep talk, working weekends, team felt, people felt',
		example: 'Morale was low after the second cancellation.',
	},
	{
		name: 'work across departments',
		cues: 'department, across teams, cross-team, cross-functional, between the teams, coordinate, legal, finance, marketing, logistics, operations team, other teams, support team, procurement, compliance, mainframe team, interviewed owners, everybody at one table, both desks, two desks, other trades, outside my trade, front of house, different departments, everyone at one, single sheet for both, between the desks, warehouse and',
		hints:
			'finance and, and legal, legal and, marketing and, operations and, with finance, with legal, with operations, with marketing, with sales, with support, from finance, from legal, from marketing, from operations, from support, from sales, from compliance, @number teams, several teams, many teams, each team, each department, every department, all departments, one table, same table, weekly meeting, shared plan, common plan, single plan, one plan, cross-department, one person from each, person in each, contact in each, GDPR project, regulatory project, different languages',
		example: 'Legal, finance and we had three different plans.',
	},
	{
		name: 'being blocked by another team',
		cues: 'blocked by, blocked on, depended on another, another team had, waiting for, dependency on, bounced, their roadmap, no time for us, unblock, other team',
		hints:
			'their backlog, their queue, backlog said, his backlog, her backlog, their priorities, not a priority, low priority, next quarter, no capacity, had no time, too busy, belonged to the, platform team, identity team, data team, security team, infrastructure team, database team, network team, mobile team, offered a swap, offered to, do it myself, did the work myself, in their repository, in their code, under their review, pull request to their, depended on, we needed them, needed from them, without escalating, not escalate, rather than escalate',
		example: 'We were waiting for the other team.',
	},
	{
		name: 'convincing people without authority',
		cues: 'convince, persuade, adopt, adoption, no authority, without authority, no say over, no mandate, no power over, without power, not lead group, without title, influence, win over, won over, buy-in, offered to pair, offered to help, pilot team, skeptical, skeptic, hesitated, loudest critic, volunteers first, lead by example, did not report to me, sceptic, let me try, try it for, one department first, my proposal, believe me, did not believe, showed them figures, filmed, in the end they, changed their minds, taught others',
		hints:
			'no formal, no power, nobody’s manager, not anyone’s manager, not their manager, not my team, no say, one by one, team by team, service by service, started with the most, started with one, first team, early adopter, adopted by, a trial, trial of, proposed a trial, I proposed, I suggested, I offered, offered each, offered every, day of my time, made it easy, easier than, was afraid, were afraid, was against, against it, biggest critic, with figures, with numbers, showed the figures, showed them, I could show, showed that, no blame, without blaming, brought it to, asked for their, spread to, other teams copied, became the standard, became standard, now used by, listen to concerns, needed convincing',
		example: 'I had no authority over the other teams and had to convince them.',
	},
	{
		name: 'getting a group to agree',
		cues: 'consensus, agree on, agreement, nobody agreed, could not agree, both could sign, one proposal, debate, went in circles, strong opinions, single contract, common format, common contract, facilitate, workshop, decision record, RFC, criteria, let them argue, compromise, settle on, trial with both, either of, overlapped, both versions, everybody could live with, voted, short list, written down by each',
		hints:
			'everyone agreed, all agreed, we agreed, agreed on, group agreed, single rule, one rule, three options, pros and cons, decision document, written proposal, silent reading, round of, each say, everyone say, each person say, in the room, in a room, put them in, one meeting, two camps, heated debate, debated for, discussing for weeks, weeks of discussion, what they could live with, live with, can live with, objections first, time-boxed, prototype of each, both prototypes, measured both, let the others speak',
		example: 'The debate had gone around in circles until we agreed on a proposal.',
	},
	{
		name: 'saying no',
		cues: 'say no, refuse to build, refuse request, refused, turn down, decline, talk out of, instead of refusing, offered alternative, offered an instead, alternative, mock-up, dropped idea, advised against, stop what promised, would not build',
		hints:
			'told no, said no, no to, say yes, not possible, impossible by, was not willing, not willing, I would not, would not be, would not sign, could not put my name, put my name, I refused, refused to, I declined, pushed back, I advised, talked them out, rather than a no, instead of a no, instead of no, rather than no, two options, offered two, offered three, offered another, offered what, what was possible, what we could do, what we could offer, smaller version, counter-proposal, instead I, not now, explained why not, explain why, with reasons, honest answer, was angry, stand my ground, stood firm, held firm, my vote was no, risk was too, not ready, not safe, not ship',
		example: 'I said no and offered an alternative.',
	},
	{
		name: 'a difficult stakeholder',
		cues: 'stakeholder, founder, executive, the board, sponsor, escalate, demanding, senior person, head of sales, head of department, VP, vice president',
		hints:
			'sales director, @boss had promised, had promised, promised a, promised the, sold it, had sold, sold a feature, contract signed, @boss of sales, head of, director of, wanted it yesterday, every day, called every, called daily, wrote every day, changed priorities, over my head, behind my back, raised his voice, raised her voice, did not trust, what he needed, what she needed, what he feared, what she feared, what worried, why it mattered, his fear, her fear, weekly update, short update, one page, demo every, draft before, sends me, now asks, now sends, became an ally',
		example: 'The stakeholder escalated every question.',
	},
	{
		name: 'a difficult customer',
		cues: 'difficult client, difficult customer, angry customer, unhappy customer, unhappy client, furious, demanded, customer demanded, hard to please, threatened, threatened to leave, calm down, complained, shouted, customer asked for, cancel contract, let him finish, airline, client, unhappy, customer left, left us, lost customer, guest, refund, wanted his money, wanted her money, written complaint, insisted, upset',
		hints:
			'@client .. angry, angry @client, largest @client, biggest @client, important @client, our @client, the @client, @client wrote, @client called, @client threatened, @client wanted, leave us, end contract, call with, weekly call, on the phone, called them, called him, called her, flew to, drove to, visited them, blame us, credit note, renewed contract, stayed with us, reference customer',
		example: 'The angry customer demanded a discount.',
	},
	{
		name: 'somebody who was hard to work with',
		cues: 'hard to work with, difficult coworker, difficult colleague, pull weight, pull their weight, kept missing deadlines, stopped answering, stopped replying, teammate who, not do his part, not do her part, disappeared, unreliable, late to every, dismissive, interrupted, calling him out, calling her out, house rules, did not keep to, stubborn, shut down any, would not listen, any remark, coffee with him, asked him for coffee, asked her for coffee, grumpy',
		hints:
			'nobody wanted to work with, no one wanted to work with, difficult to work, hard to work, brilliant but, short with, rejected every, blocked every, rewrote my, rewrote other, never answered, did not answer, avoid him, avoid her, walked out, silent in, knowledge for himself, asked him why, asked her why, asked him about, asked her about, what annoyed, what bothered, turned out he, turned out she, turned out that he, turned out that she, invited him, invited her, lunch with, coffee with, good at, gave him, credit where, still grumpy, not friends, never became friends',
		example: 'One of us stopped answering messages.',
	},
	{
		name: 'winning back trust',
		cues: 'trust, earn trust, rebuild trust, repair trust, win back, regain, let us down, let them down, burned by, not let us, silence, apologize, apology, promised to, kept promise, weekly report, skeptical of us, distrust, won back, told truth, told them truth, kept my word, competitor, lost confidence, confidence, reliable, came back to us',
		hints:
			'did not trust, no longer trusted, no longer believed, believed us, stopped believing, had been burned, broken promises, kept every, deliver on, small promises, each Friday, every Friday, every week, in the open, bad news first, bad news, wrote to them, said sorry, to say sorry, own up, shared our, access to our, let them see, gave them access, again trusted, sends me',
		example: 'After two failed updates we had to win back their trust.',
	},
	{
		name: 'sharing the credit',
		cues: 'share credit, got the credit, gave credit, get the credit, give credit, praise, recognize, recognition, thanked by name, give stage, presented her own, in his own name, seen',
		hints:
			'named her, named him, named them, her name, his name, owner of the design, named as, her idea, his idea, idea came from, came from her, came from him, where it came from, present it herself, present it himself, presented by, let her present, let him present, let them present, asked her to present, asked him to present, on stage, in front of the whole, all-hands, was promoted, I corrected, not me, not mine, was not mine, withdrew my, her proposal, his proposal',
		example: 'I made sure that she got the credit.',
	},
	{
		name: 'credit that went to somebody else',
		cues: 'unfair, unfairly, credit for my, credit for work, got credit for, took credit, my idea as, idea as his, stole, presented as his, presented as theirs, overlooked, passed over, promotion, without mentioning',
		hints:
			'my work, my name, name was missing, name was not, without my name, not mentioned, did not mention me, no mention, as his own, as her own, as his work, as her work, under his name, under her name, his slide, her slide, on the slide, praised him, praised her, promoted instead, got promoted, got the award, award went, bonus went, stayed silent, said nothing, asked him for, talked to him, talked to her, in private, next day, correct it, set the record, record straight, felt robbed',
		example: 'He presented my idea as his and took the credit.',
	},
	{
		name: 'explaining something complex',
		cues: 'complex, outside engineering, non-technical, plain words, plain language, analogy, diagram, technical background, salespeople, sales team, to sales, taught, business side, misunderstanding, translate into, explained something, explain it to, explained to, understand that, could not understand, made her understand, in an easy way, easy way, children get it, compared with, showed her how',
		hints:
			'simple words, without jargon, no jargon, like a, picture of, one slide, one page, example she could, example he could, they could grasp, she could grasp, he could grasp, the board, finance people, repeat it back, in her own words, in his own words, in their own words, finally understood, asked her to explain, asked him to explain, questions they, voice note, what it meant for',
		example: 'I explained the outage to sales in plain words.',
	},
	{
		name: 'people from another culture',
		cues: 'culture, cultural, abroad, another country, other countries, colleagues in another, native language, local custom, Japan, India, polite, direct style, indirect',
		hints:
			'office in, two offices, two sites, both languages, holiday calendar, losing face, too direct, said yes, yes meant, small talk, moved from',
		example: 'My colleagues in another country understood the deadline differently.',
	},
	{
		name: 'a remote team',
		cues: 'remote, time zone, distributed, spread over, stand-up, asynchronous, async, offshore, from home, sit in one place, written update, camera off, never met, video call, in writing',
		hints:
			'hours apart, hours ahead, hours behind, spread across, distributed team, decisions were made, co-located, from their own, everyone on the call, in chat, in the channel, written down, write down, decision log, meeting notes, overlapping hours, rotate meeting, we only met, never met in person, met in person, left out of decisions',
		example: 'Our team was spread over three time zones.',
	},
	{
		name: 'making room for everybody',
		cues: 'inclusion, inclusive, include, left out, quiet, everybody can do good work, blind, screen reader, accessible, accessibility, disability, deaf, parents, bias, needs were different, speak up, spoke up, talked over, dreaded, only woman, women',
		hints:
			'same people, always the same, never spoke, did not speak, hardly spoke, second language, native speakers, not native, hard of hearing, colour-blind, color-blind, part-time, child care, school run, pick up, everybody’s turn, in writing, before the meeting, agenda before, be heard, afraid to ask',
		example: 'The quiet engineers were left out of every decision.',
	},
	{
		name: 'asking for help',
		cues: 'ask for help, stuck, call for help, phoned my, phoned buddy, buddy, too long to ask, too proud, could not solve on own, swallowed pride',
		hints:
			'asked a colleague, asked @peer, asked an, asked her what, asked him what, what I was doing wrong, doing wrong, was stuck, got stuck, went nowhere, going nowhere, three days, on my own, by myself, embarrassed to, afraid to look, look stupid, stupid question, admit that I, I did not know, what I had tried, had tried, already tried, wrote down what I had, rubber duck, fresh eyes, within ten minutes, in ten minutes, should have asked, asked earlier, ask sooner, rule for myself, half an hour',
		example: 'I was stuck for a day before I asked for help.',
	},
	{
		name: 'a product manager',
		cues: 'product manager, product owner, PM, product people, product decision, product wanted, feature request, requirement you questioned, roadmap',
		hints:
			'our product, product team, from product, A/B test, free tier, feature or, features against, priorities with, sprint goal, customers asked, she wanted .. I, he wanted .. I, technical work, tech work, share of the sprint, percent of the sprint, trade-off, both write down',
		example: 'Our product manager wanted the button hidden.',
	},
	{
		name: 'a success of a whole team',
		cues: 'team project, group project, team success, best team, whole team, as team, team of three, team of four, students, could not have done alone, could not do alone, capstone, final project, frontend and QA',
		hints:
			'as a team, all of us, each of us, we all, everybody had, each had, different skills, data scientists, joint project, two sites, launched in time, finished on, delivered on, went live, new team, thrown together, had never worked together, none of us',
		example: 'It was a team project that none of us could have done alone.',
	},
	{
		name: 'what users need',
		cues: 'user, customer problem, customer needs, need of users, asked users, asked customers, watched user, watched her, watched him, visit, stood behind, sat beside, sat next to, went to see, readers, visitors, technician, customer focus, real person, user research, interviewed users, real need, shadowed, actually needed, usability, users need, bad reviews, players, guests, patients, passengers, residents, in person, went there, on site, their own words, asked them what, asked her what, asked him what, sat with',
		hints:
			'behind a counter, at the counter, stood next to, sat behind, spent a day, for a day, a day with, a day in, in their office, in their warehouse, call center, call centre, listened to calls, support tickets, support calls, read tickets, complaints kept, kept complaining, asked why, why she, why he, what they really, really wanted, really needed, real problem, actual problem, measuring the wrong, wrong thing, wrong problem, workaround of theirs, own workaround, post-it, Excel sheet beside, spreadsheet on the side, notes of, in the field, phoned her, phoned him, sent her a, sent him a, test version, feedback from users',
		example: 'I visited a customer and watched her use the form.',
	},
];
