import type { TopicRow } from '../topic.ts';

/** What stories and questions about other people are about. */
export const peopleTopics: readonly TopicRow[] = [
	{
		name: 'a conflict with a colleague',
		cues: 'conflict with colleague, conflict with teammate, conflict, argue, argument, disagree, disagreement, quarrel, clash, fight, angry with, saw things differently, along with each other, neither wanted, neither of us, harsh words, tension, heated, colleague wanted, colleague wished, teammate wanted, while I wanted, while I was in favor, in favour of, in favor of, I preferred, I would have liked, would rather, quarrelled, different opinions, two of us, afraid that the',
		example: 'A colleague and I had an argument about the parser.',
	},
	{
		name: 'a conflict between other people',
		cues: 'conflict between, between two colleagues, between others, between other people, mediate, mediator, two colleagues, two teammates, two teams, two groups, two senior, both sides, not get along, feud, rivalry, interviewed both, refused to talk, dispute, quarrel, got them to talk, to each other, blamed each other',
		example: 'Two teammates refused to talk to each other.',
	},
	{
		name: 'a disagreement with a manager',
		cues: 'disagree with manager, disagree with boss, manager wrong, boss, supervisor, my manager wanted, my manager insisted, told manager, founder wanted, director wanted, CTO wanted, CTO insisted, from above, push back, my employer wanted, design review',
		example: 'I told my boss that the plan was wrong.',
	},
	{
		name: 'a decision you had argued against',
		cues: 'argued against, against my advice, lost argument, outvoted, vote, commit to decision, decision had already been made, disagreed with decision, disagree and commit, decided otherwise, overruled, no say in, had been decided',
		example: 'I was outvoted and carried the plan out all the same.',
	},
	{
		name: 'a code review',
		cues: 'code review, pull request, merge request, review comment, in review, comments on',
		example: 'He had blocked my pull request for a week.',
	},
	{
		name: 'feedback that was hard to give',
		cues: 'hard feedback, hardest feedback, give feedback, gave feedback, feedback to colleague, honest feedback, difficult conversation, took him aside, took her aside, in private, one-on-one, asked for walk, how they sounded',
		example: 'I had put off the difficult conversation.',
	},
	{
		name: 'criticism you were given',
		cues: 'feedback about, feedback I got, criticism, criticize, constructive criticism, performance review, feedback that changed, feedback changed, receive feedback, gave me feedback, told me I, hardest feedback you had, my own behavior, I interrupt, my weakness, took me aside, told me that my, told me my, review of my, my reviewer, remark about my, I had talked, recording of myself, heard about myself, stung',
		example: 'My performance review surprised me.',
	},
	{
		name: 'mentoring somebody',
		cues: 'mentor, mentee, coach, intern, internship, junior developer, junior colleague, junior engineer, a junior, apprentice, teach, helped grow, grow, graduate, pair program, pairing sessions, write off, trainee, lost heart, took a chair next, sat down with her, sat down with him, explained patiently, at her pace, at his pace, let her try, let him try, beginner, learned it from me',
		example: 'Our intern never asked a question.',
	},
	{
		name: 'onboarding somebody',
		cues: 'onboard, newcomer, new hire, new colleague, new developer, new joiner, new engineer, new starter, first week, first month, setup guide, get started, setup took, first day, first change, joined us, newly hired, her buddy, his buddy, new people',
		example: 'A new developer needed six weeks until the first release.',
	},
	{
		name: 'hiring',
		cues: 'hire, candidate, recruiter, recruit, interviewer, job interview, interview panel, hiring loop, take-home',
		example: 'We lost two good candidates to faster companies.',
	},
	{
		name: 'delegating',
		cues: 'delegate, delegation, micromanage, gave away, let him do, let her do, let go ahead, hands off, handed to somebody else, bottleneck, only I could, only one who, could have done it myself, faster myself, entrusted, sign off, approve every, trust the team, trust my team, let each, handed responsibility, gave responsibility, let them decide, decide themselves',
		example: 'I delegated the release and kept my hands off the keyboard.',
	},
	{
		name: 'handing work over',
		cues: 'handover, hand over, handoff, hand off, passed on to, replaceable, before my vacation, before my holiday, last day, knowledge transfer, shift change, leave team, hand knowledge',
		example: 'I handed the service over before my vacation.',
	},
	{
		name: 'taking over somebody else’s work',
		cues: 'take over, taken over, inherit, predecessor, had left company, colleague left, author left, lead left, left from one day, left behind, left suddenly, gone bust, fell ill, fell sick, on leave, resigned, at short notice, until found somebody, until replacement, take her place, take his place, took her place, took his place, in her place, in his place, stood in for, stand in for, stayed at home, his knowledge, her knowledge, without a lead, head was away, suddenly without, replacement for, nobody to replace',
		example: 'I inherited the importer when its author left.',
	},
	{
		name: 'leading a team',
		cues: 'team you led, led team, leading team, leading a project, led project, tech lead, team lead, asked me to lead, engineering manager, my engineers, leadership style, managed team, direct reports, led a group, led group, hold together, held together, hold the team, coordinated group, team of my, put in charge, in charge of, made me lead, gave each',
		example: 'I led a team of five for a year.',
	},
	{
		name: 'a team that had lost heart',
		cues: 'morale, motivate, motivation, demotivated, give up, gave up, burned out, burnout, stopped caring, frustrated, low mood, good ones leaving, went quiet, team was hurt, exhausted, honest with people, cynical',
		example: 'Morale was low after the second cancellation.',
	},
	{
		name: 'work across departments',
		cues: 'department, across teams, cross-team, cross-functional, between the teams, coordinate, legal, finance, marketing, logistics, operations team, other teams, support team, procurement, compliance, mainframe team, interviewed owners, everybody at one table, both desks, two desks, other trades, outside my trade, front of house, different departments, everyone at one, single sheet for both, between the desks, warehouse and',
		example: 'Legal, finance and we had three different plans.',
	},
	{
		name: 'being blocked by another team',
		cues: 'blocked by, blocked on, depended on another, another team had, waiting for, dependency on, bounced, their roadmap, no time for us, unblock, other team',
		example: 'We were waiting for the other team.',
	},
	{
		name: 'convincing people without authority',
		cues: 'convince, persuade, adopt, adoption, no authority, without authority, no say over, no mandate, no power over, without power, not lead group, without title, influence, win over, won over, buy-in, offered to pair, offered to help, pilot team, skeptical, skeptic, hesitated, loudest critic, volunteers first, lead by example, did not report to me, sceptic, let me try, try it for, one department first, my proposal, believe me, did not believe, showed them figures, filmed, in the end they, changed their minds, taught others',
		example: 'I had no authority over the other teams and had to convince them.',
	},
	{
		name: 'getting a group to agree',
		cues: 'consensus, agree on, agreement, nobody agreed, could not agree, both could sign, one proposal, debate, went in circles, strong opinions, single contract, common format, common contract, facilitate, workshop, decision record, RFC, criteria, let them argue, compromise, settle on, trial with both, either of, overlapped, both versions, everybody could live with, voted, short list, written down by each',
		example: 'The debate had gone around in circles until we agreed on a proposal.',
	},
	{
		name: 'saying no',
		cues: 'say no, refuse to build, refuse request, refused, turn down, decline, talk out of, instead of refusing, offered alternative, offered an instead, alternative, mock-up, dropped idea, advised against, stop what promised, would not build',
		example: 'I said no and offered an alternative.',
	},
	{
		name: 'a difficult stakeholder',
		cues: 'stakeholder, founder, executive, the board, sponsor, escalate, demanding, senior person, head of sales, head of department, VP, vice president',
		example: 'The stakeholder escalated every question.',
	},
	{
		name: 'a difficult customer',
		cues: 'difficult client, difficult customer, angry customer, unhappy customer, unhappy client, furious, demanded, customer demanded, hard to please, threatened, threatened to leave, calm down, complained, shouted, customer asked for, cancel contract, let him finish, airline, client, unhappy, customer left, left us, lost customer, guest, refund, wanted his money, wanted her money, written complaint, insisted, upset',
		example: 'The angry customer demanded a discount.',
	},
	{
		name: 'somebody who was hard to work with',
		cues: 'hard to work with, difficult coworker, difficult colleague, pull weight, pull their weight, missing deadlines, stopped answering, stopped replying, teammate who, not do his part, not do her part, disappeared, unreliable, late to every, dismissive, interrupted, calling him out, calling her out, house rules, did not keep to, stubborn, shut down any, would not listen, any remark, coffee with him, asked him for coffee, asked her for coffee, grumpy',
		example: 'One of us stopped answering messages.',
	},
	{
		name: 'winning back trust',
		cues: 'trust, earn trust, rebuild trust, repair trust, win back, regain, let us down, let them down, burned by, not let us, silence, apologize, apology, promised to, kept promise, weekly report, skeptical of us, distrust, won back, told truth, told them truth, kept my word, competitor, lost confidence, confidence, reliable, came back to us',
		example: 'After two failed updates we had to win back their trust.',
	},
	{
		name: 'sharing the credit',
		cues: 'share credit, got the credit, gave credit, get the credit, give credit, praise, recognize, recognition, thanked by name, give stage, presented her own, in his own name, seen',
		example: 'I made sure that she got the credit.',
	},
	{
		name: 'credit that went to somebody else',
		cues: 'unfair, unfairly, credit for my, credit for work, got credit for, took credit, my idea as, idea as his, stole, presented as his, presented as theirs, overlooked, passed over, promotion, without mentioning',
		example: 'He presented my idea as his and took the credit.',
	},
	{
		name: 'explaining something complex',
		cues: 'complex, outside engineering, non-technical, plain words, plain language, analogy, diagram, technical background, salespeople, sales team, to sales, taught, business side, misunderstanding, translate into, explained something, explain it to, explained to, understand that, could not understand, made her understand, in an easy way, easy way, children get it, compared with, showed her how',
		example: 'I explained the outage to sales in plain words.',
	},
	{
		name: 'people from another culture',
		cues: 'culture, cultural, abroad, another country, other countries, colleagues in another, native language, local custom, Japan, India, polite, direct style, indirect',
		example: 'My colleagues in another country understood the deadline differently.',
	},
	{
		name: 'a remote team',
		cues: 'remote, time zone, distributed, spread over, stand-up, asynchronous, async, offshore, from home, sit in one place, written update, camera off, never met, video call, in writing',
		example: 'Our team was spread over three time zones.',
	},
	{
		name: 'making room for everybody',
		cues: 'inclusion, inclusive, include, left out, quiet, everybody can do good work, blind, screen reader, accessible, accessibility, disability, deaf, parents, bias, needs were different, speak up, spoke up, talked over, dreaded, only woman, women',
		example: 'The quiet engineers were left out of every decision.',
	},
	{
		name: 'asking for help',
		cues: 'ask for help, stuck, call for help, phoned my, phoned buddy, buddy, too long to ask, too proud, could not solve on own, swallowed pride',
		example: 'I was stuck for a day before I asked for help.',
	},
	{
		name: 'a product manager',
		cues: 'product manager, product owner, PM, product people, product decision, product wanted, feature request, requirement you questioned, roadmap',
		example: 'Our product manager wanted the button hidden.',
	},
	{
		name: 'a success of a whole team',
		cues: 'team project, group project, team success, best team, whole team, as team, team of three, team of four, students, could not have done alone, could not do alone, capstone, final project, frontend and QA',
		example: 'It was a team project that none of us could have done alone.',
	},
	{
		name: 'what users need',
		cues: 'user, customer problem, customer needs, need of users, asked users, asked customers, watched user, watched her, watched him, visit, stood behind, sat beside, sat next to, went to see, readers, visitors, technician, customer focus, real person, user research, interviewed users, real need, shadowed, actually needed, usability, users need, bad reviews, players, guests, patients, passengers, residents, in person, went there, on site, their own words, asked them what, asked her what, asked him what, sat with',
		example: 'I visited a customer and watched her use the form.',
	},
];
