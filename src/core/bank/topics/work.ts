import type { TopicRow } from '../topic.ts';

/** What stories and questions about the work itself are about. */
export const workTopics: readonly TopicRow[] = [
	{
		name: 'a missed deadline',
		cues: 'miss deadline, deadline missed, miss date, weeks late, months late, days late, too late, slip, overrun, overdue, behind schedule, badly estimated, estimate was wrong, underestimated, not be ready, not ready, delayed, keep commitment, postpone, could not keep',
		example: 'The deadline slipped, and we shipped three weeks late.',
	},
	{
		name: 'a tight deadline',
		cues: 'tight deadline, meet deadline, deadline, fixed date, by Friday, until Easter, before the season, before audit, external audit, before election, before the vote, before the holidays, little time, two weeks, three weeks, four weeks, a month before, lease, contract ended, ran out, in time, on time, limited resources, weekend, hackathon, half the people, half the time, crunch, dropped out, by evening, by the evening, by tonight, by tomorrow, before closing, before opening, doors opened, days left, hours left, minutes left, next morning, short of time, day was set, had to be ready, last minute',
		example: 'We had two weeks until the fixed date.',
	},
	{
		name: 'a production incident',
		cues: 'production incident, production down, incident, outage, postmortem, went down, was down, site down, brought down, take down, took down, alert, failing for, all gone, stop bleeding, roll back, restore service, bring back, status page, on-call, worst outage, caught fire, pager, lost power, power failure, stopped answering, stopped working, jammed, broke down, out of order, put back old, back to the old, within seconds, emergency, outage lasted, line stood still, stood still, came to a halt, alarm',
		example: 'The checkout went down on a Friday, and I handled the incident.',
	},
	{
		name: 'being on call',
		cues: 'on call, oncall, pager, repeat pages, runbook, rota, alert, woken, on duty, on shift, operational load, false alarm, got paged, was paged',
		example: 'I was on call and got paged at three.',
	},
	{
		name: 'a mistake of your own',
		cues: 'mistake, my fault, my error, error of own, error, was my release, because of me, of mine, broke production, I broke, signed off, apologize, made worse, I had not tested, wrong config, correct own result, retract, I forgot, I deleted, wrong button, my own decision, to the wrong, into the wrong, at the wrong, the wrong date, the wrong file, I had sent, I had forgotten, forgot to, owned up, admitted, told them before, sorry, embarrassed, oversight, overlooked that',
		example: 'It was my fault: I had signed off the wrong file.',
	},
	{
		name: 'a failure',
		cues: 'fail, failure, setback, went wrong, let people down, let down, biggest mistake, failed launch, was missed, my fault, my own decision, did not work out, lost the customer, I should have, left all the same, lost them, we lost, did not succeed, in vain, too late, gave up on, ended badly',
		example: 'The launch failed, and I had let people down.',
	},
	{
		name: 'a project that failed',
		cues: 'project failed, project that failed, failed project, launch that failed, failed launch, canceled, cancelled, shut down, shut it down, killed, never used, few people used, few used, nobody used, abandoned, pet project, went nowhere, was stopped, stop doing, farewell, written off, wound down',
		example: 'The project was canceled, and nobody used what we had built.',
	},
	{
		name: 'requirements that kept changing',
		cues: 'requirements changed, requirements kept changing, kept changing, change mind, changed his mind, changed her mind, changed their minds, changing requirements, built twice, third time, new spec, moved the goalposts, changed the spec',
		example: 'The client changed their mind for the third time.',
	},
	{
		name: 'an unclear goal',
		cues: 'unclear, ambiguous, ambiguity, vague, nobody could say, nobody could tell, nobody could explain, one-line, one sentence, definition, define, defined problem, undefined, contradicted, no spec, no specification, success meant, different meanings, meant different',
		example: 'The goal was vague, and nobody could say what success meant.',
	},
	{
		name: 'a decision with little data',
		cues: 'little data, without data, no data, incomplete data, not enough data, uncertainty, certainty, calculated risk, took risk, assumption, assume, forecast, capacity, in the dark, guess, estimate, cost of being wrong, being wrong, before our analyst, without knowing, could not know, unknown, nobody knew how many, hedge, both directions, rough estimate, back of an envelope',
		example: 'I had to take a calculated risk without any data.',
	},
	{
		name: 'a decision made fast',
		cues: 'decision fast, quick decision, tough decision, decide alone, decide without, bad options, within minutes, in minutes, few minutes, four minutes, ten minutes, before asking, without asking, at once, immediately, on the spot, took off, alone on shift, only one awake, pulled the plug',
		example: 'I had to decide within minutes, before asking anybody.',
	},
	{
		name: 'competing priorities',
		cues: 'competing priorities, priority, prioritize, competing, urgent, needed me first, both needed, calendar was full, too many, at the same time, balance, weigh, juggle, both wanted, same week, same time, at once, both dates, lab reports, two jobs, weekly sheet, calendar, timetable of my own, swap order, whom to serve first, which first, first come',
		example: 'Everything was urgent, and two people needed me first.',
	},
	{
		name: 'cutting scope',
		cues: 'scope, cut scope, cut feature, MVP, first version, leave out, left out, not everything would, talked out of feature, drop feature, started with, must-haves, smaller version, later release',
		example: 'We cut the scope and left out the payment feature.',
	},
	{
		name: 'dull work',
		cues: 'dull, boring, tedious, repetitive, monotonous, nobody wanted, everybody avoided, by hand, chore, cleaning, cleanup, warnings, all repositories, one by one, no one wanted, two hundred, sorting, counting, thousands, copied by hand, typing, retyping, walked from, every round, each round, checked by hand',
		example: 'The work was repetitive, and everybody else avoided it.',
	},
	{
		name: 'learning something quickly',
		cues: 'learn something new, had to learn, new technology, never used, beginner, self-taught, out of depth, no experience, had experience with, new language, read up, tutorial, productive in, meetup, never written, learn quickly, learning fast, new to me, new for me, never touched, never done, needed to understand, had to understand, unfamiliar, foreign to me, clicked through, watched videos, watched films, read the manual, read the handbook, took it apart, by the second week, from scratch, knew nothing about, out of my comfort zone, comfort zone',
		example: 'I had to learn Go in two weeks.',
	},
	{
		name: 'an old system',
		cues: 'legacy, old system, old code, oldest, monolith, mainframe, no tests, no author, source code lost, source lost, lost source, nobody understood, whose author, author had left, afraid of touching, afraid to touch, afraid, wanted to touch, nobody dared, nineties, stored procedure, COBOL, founders who, undocumented, years old, codebase, another age, thirty years old, twenty years old, over the years, kept growing, grown over, nobody left who, years old and, outgrown, patched',
		example: 'The old monolith had no tests, and nobody dared to touch it.',
	},
	{
		name: 'technical debt',
		cues: 'technical debt, refactor, clean up, warnings, outdated, upgrade, stale, deprecated, dead code, feature flags, flags, carve out, codemod, characterization tests, drift, bad code, old major version, end of life, rewrite',
		example: 'I refactored the stale module and removed the dead code.',
	},
	{
		name: 'a migration',
		cues: 'migrate, migration, moving, switch over, switching, cut over, cutover, old and new, old and the new, side by side, in parallel, dual write, backfill, replication, rehearsal, rehearse, shadow traffic, without downtime, no downtime, data center, data centre, running system, weighted, swapped, swapped them, way back, one at a time, few at a time, country by country, replacement, off paper, rebalance, moved the, move everything',
		example: 'We migrated the database while the old and the new system ran side by side.',
	},
	{
		name: 'a long project',
		cues: 'long-term project, long project, patience, many phases, in phases, over a year, two years, eighteen months, far away, multi-year, year long',
		example: 'The long-term project needed patience over many phases.',
	},
	{
		name: 'a reorganization',
		cues: 'reorganization, reorganisation, reorg, restructuring, merger, layoffs, laid off, dissolved, split team, split my team, new manager, merging two, half of my people, merged teams, two teams became',
		example: 'A reorganization split my team.',
	},
	{
		name: 'a fundamental change at work',
		cues: 'fundamental change, something fundamental, major change, changed direction, change of direction, pivot, acquisition, acquired, bought a competitor, had bought, merger, strategy changed, no longer wanted, not chosen, how did you adapt',
		example: 'Our company bought a competitor, and the strategy changed.',
	},
	{
		name: 'a new way of working',
		cues: 'new way of working, way of working, adapt to new, unlearn, office closed, work from home, new process, new situation, switched to kanban, first weeks',
		example: 'The office closed, and we had to adapt to a new way of working.',
	},
	{
		name: 'pressure',
		cues: 'under pressure, pressure, stress, stressful, kept calm, keep calm, stay calm, panic, against the clock, everybody wanted answer, no sleep, alone, emergency, storm, without losing, chaos, phone kept ringing, all gone, deputy, at night, all night, all at once, everything came at once, queue of people, shouting at, remained calm, long queue, hectic, rush, in the middle of, without warning, truth at once',
		example: 'I kept calm although the pressure was high.',
	},
	{
		name: 'something that failed at the worst moment',
		cues: 'worst moment, worst possible moment, demo, on stage, the stage, audience, minutes before, hours before, two days before, in front of, all eyes, people watching, tight spot, contest, presentation, during the show, lights went out, saved the day, temporary fix, keynote, middle of a show, before the doors, day of the opening, an hour before, in public, on air, before the guests, during the performance, broke down during, just as',
		example: 'The demo failed on stage, ten minutes before the end.',
	},
	{
		name: 'AI tools',
		cues: 'AI tools, AI, artificial intelligence, Copilot, ChatGPT, LLM, language model, code assistant, an assistant wrote, generated code',
		example: 'The AI tool had generated the query.',
	},
	{
		name: 'a small detail that mattered',
		cues: 'attention to detail, detail, tiny, small thing, something small, small difference, cent, rounding, off by, one letter, one character, others had not, nobody had noticed, nobody else had noticed, umlaut, character, encoding, double check, compared, mislabeled, labelled, byte, old layout, contradicted, did not match, trailing, checked every, checked each, all mixes, one of them, mismatch, did not agree, off by one, typo, comma, wrong by, unnoticed, harmless looking',
		example: 'I noticed that the totals were off by one cent.',
	},
	{
		name: 'a bug that was hard to find',
		cues: 'bug, elusive, root cause, the cause, the fault, debug, reproduce, intermittent, race condition, the race, tracked down, looked random, at random, only sometimes, only when, dumped, packets, bisect, skipped, workaround, layer, never reached, find out why, heap dump, heisenbug, traced it, tracked it down, kept seeing, flicker, swallowed, loose, one after another, went missing, vanished, disappeared, could not explain, pattern, one by one until, hidden, mystery, puzzle, nobody knew why',
		example: 'I could not reproduce the bug until I found the race condition.',
	},
	{
		name: 'a fault between two sides',
		cues: 'problem you reasoned, reason your way, reasoning, failed only sometimes, integration, each said, fault with the other, blamed, no obvious cause, retry, flaky, handshake, manufacturer, timeout, by cause, looked random, could not reproduce, third-party API, ruled out, hypotheses, intermittently, from time to time, now and then, seemed to be, turned out to be, looked as if, flicker',
		example: 'Each side said that the fault was with the other.',
	},
	{
		name: 'a performance problem',
		cues: 'performance problem, performance, slow, slower, latency, slow query, faster, profile, profiler, flame graph, memory, batch, throughput, took ages, took hours, load time, cold start, materialized view, cache, decompressing, ran so long, index, milliseconds, response time, so long, too long, took so long, waiting time, queue, longer and longer, speed up, sped up, minutes instead, from hours, instead of minutes, instead of hours, build time, queue reached',
		example: 'The report was slow, so I profiled the query.',
	},
	{
		name: 'a hard technical problem',
		cues: 'difficult problem, hard problem, hardest technical, technical problem, technical reason, chip, hardly any memory, algorithm, indexer, scaling, architecture, restartable, failed so often, failed every, sync, offline, pipeline, distributed lock, deadlock, protocol',
		example: 'It was the hardest technical problem of my last project.',
	},
	{
		name: 'work beyond your own job',
		cues: 'not my job, was not my job, beyond your responsibilities, beyond my, outside my role, outside role, more than expected, although it was not, help out, volunteer, had no engineer, had only come, although I sit in, another department, could write some',
		example: 'It was not my job, but I helped out.',
	},
	{
		name: 'something nobody had asked for',
		cues: 'initiative, take initiative, nobody asked, nobody had asked, no one asked, no one had asked, nobody told, without being asked, without being told, on own account, volunteer, no mandate, only annoyance, decided to find, started it, in spare time, in slack time, made better without, did not wait to be asked, wait to be asked, without waiting, with a proposal, made a proposal, by accident, tried out ideas, on the side, had an idea, I suggested, I noticed that, nobody looked into',
		example: 'Nobody had asked me; I started it on my own account.',
	},
	{
		name: 'something that nobody owned',
		cues: 'nobody owned, no owner, ownership, belonged to nobody, nobody had claimed, nobody claimed, nobody responsible, find owner, owner, between two teams, fell between, felt responsible, pointed at another, orphaned, follow through, real end',
		example: 'The bill belonged to nobody, so I took ownership.',
	},
	{
		name: 'building or buying',
		cues: 'build or buy, build something or buy, make or buy, vendor, lock-in, license, open-source, SaaS, SDK, renewal, evaluate, price rose, dependency on vendor, third-party, managed service, off the shelf, build it ourselves',
		example: 'We left the vendor before the renewal and built it ourselves.',
	},
	{
		name: 'data that was lost or damaged',
		cues: 'lost data, lose data, data lost, data loss, damaged or lost, damaged data, corrupted, restore, backup, autosave, wrong database, overwritten, overwrote, recover, repair tool, truncated, dropped the table, I deleted the, deleted by mistake',
		example: 'I deleted the wrong table and had to restore the backup.',
	},
	{
		name: 'saving money',
		cues: 'save money, save company money, cloud bill, bill, expensive, cheaper, spend, worth price, price, with less, invoice from, saved us, we saved, saved dollars, cancel contract, cancelled contract, renew by itself, unused, no longer used, notice period, supplier, tender, waste',
		example: 'I cut the cloud bill by a third.',
	},
	{
		name: 'something new that you introduced',
		cues: 'innovative, innovation, invent, creative, new technology, proof of concept, prototype, experiment, patent, introduced, first of its kind, nobody had tried, from scratch, own tool, tried for one winter, nobody had done, thought of, new way, designed a, drew up, built a prototype, first version in, fresh',
		example: 'My proof of concept became a standard.',
	},
	{
		name: 'a problem that was prevented',
		cues: 'prevent, before it happened, not happened yet, expire, expiry, foresee, foresaw, see coming, saw it coming, near miss, never had, fourth time, not happen again, before the season, safeguard, rehearsed, previous attempt, early warning, would have run out, before it could, might have, could have, would have been, rare, near accident, risk, early, saw the pattern, inspection, audit of',
		example: 'I saw it coming and prevented the outage.',
	},
	{
		name: 'a higher standard',
		cues: 'raise standard, raise bar, standard, insist on quality, good enough, not satisfied, checklist, flaky, trustworthy, convention, guideline, style guide, test coverage, retry, stopped reading, no longer read, nobody read, linter, short-lived, definition of done, single list, went red, build red, red for so long, green again, same way, in its own way, each in own way, share, shared library, common parts, sloppy, untidy, double checked by',
		example: 'I raised the standard of our tests with a checklist.',
	},
	{
		name: 'a security problem',
		cues: 'security problem, security hole, security, vulnerability, vulnerable, known holes, leak, exposed, open to people, password, CVE, attacker, disclosure, exploit, permission, injection, pentest',
		example: 'I found a vulnerability that exposed customer data.',
	},
	{
		name: 'an ethical question',
		cues: 'ethical, ethics, illegal, dark pattern, thought was wrong, you thought wrong, privacy, consent, mislead, dishonest, right thing, hidden, data was used, law, refused to build, do wrong, lie, reported it, went to the owner, covered up, falsified, faked, unsafe, safety, against the rules, without permission, compliance, bribe, forged, conscience',
		example: 'I thought it was wrong and probably illegal.',
	},
	{
		name: 'the quick fix or the right fix',
		cues: 'quick fix, right fix, workaround, shortcut, hack, temporary, properly, do it properly, long term, short term, next year, on purpose',
		example: 'I chose the right fix over the quick fix.',
	},
	{
		name: 'effects on people outside the company',
		cues: 'side effect, unintended, consequence, stranger, outside company, people outside, wider effect, not customer, their site went down, called it an attack, attack, neighbor, third party, general public',
		example: 'Our retries had an unintended consequence: their site went down.',
	},
	{
		name: 'making something simpler',
		cues: 'simpler, simplify, simplest, less clever, deleted that proud, remove, get rid, got rid, complexity, complex system, fewer, undid, only a few, really need, side systems, leave alone, left alone, smallest thing, consolidate, replaced with a single, unnecessary, entered twice, typed twice, double entry, too many steps, fewer steps, approval, one instead of, merged into one, without asking first',
		example: 'I deleted half of the services and made the system simpler.',
	},
	{
		name: 'a technical decision that was wrong',
		cues: 'wrong decision, decision you got wrong, wrong technical decision, wrong choice, regret, reverse decision, reversed, design of yours, my design, my choice, choice of technology, so sure, own decision, own result, I was wrong, was right and I, not repeat, I had insisted',
		example: 'I regret the design, and I had to reverse my own decision.',
	},
	{
		name: 'the work you enjoy',
		cues: 'enjoy, fun, loved, lose track, favorite project, favorite, favourite, hobby, would do again, curiosity, hobby project, for fun, side project, my free time, spare time, still smile, happy memory, puppet',
		example: 'It is the project I enjoyed most.',
	},
	{
		name: 'an achievement',
		cues: 'achievement, greatest achievement, proud, proudest, award, most valuable, remember about, first time ever, hardest technical',
		example: 'It is the achievement I am proudest of.',
	},
];
