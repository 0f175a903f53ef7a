import type { TopicRow } from '../topic.ts';

/** What stories and questions about the work itself are about. */
export const workTopics: readonly TopicRow[] = [
	{
		name: 'a missed deadline',
		cues: 'miss deadline, deadline missed, miss date, weeks late, months late, days late, too late, slip, overrun, overdue, behind schedule, badly estimated, estimate was wrong, underestimated, not be ready, not ready, delayed, keep commitment, postpone, could not keep',
		hints:
			'missed the date, missed it by, later than, weeks later than promised, promised for, would not make, not make it, was going to miss, we were late, was late, I was late, late by, my estimate, had estimated, re-estimate, new date, new deadline, moved the date, told late, told too late, should have said, said nothing, kept quiet, catch up, no buffer, warned too late, green until, status was green',
		example: 'The deadline slipped, and we shipped three weeks late.',
	},
	{
		name: 'a tight deadline',
		cues: 'tight deadline, meet deadline, deadline, fixed date, by Friday, until Easter, before the season, before audit, external audit, before election, before the vote, before the holidays, little time, two weeks, three weeks, four weeks, a month before, lease, contract ended, ran out, in time, on time, limited resources, weekend, hackathon, half the people, half the time, crunch, dropped out, by evening, by the evening, by tonight, by tomorrow, before closing, before opening, doors opened, days left, hours left, minutes left, next morning, short of time, day was set, had to be ready, last minute',
		hints:
			'due in, due by, due on, by the end of, within @number @time, @number @time left, @number @time to, @number weeks until, @number days until, until launch, before launch, before Christmas, before Black Friday, Black Friday, go live by, live by, had to be live, law came into force, in force on, fine of, deadline of, hard deadline, working days, only developer, only backend, on leave, short-staffed, no budget, in time for, made it, met the date, met the deadline, on the day, cut everything, good enough, closing in, live in @number',
		example: 'We had two weeks until the fixed date.',
	},
	{
		name: 'a production incident',
		cues: 'production incident, production down, incident, outage, postmortem, went down, was down, site down, brought down, take down, took down, alert, failing for, all gone, stop bleeding, roll back, restore service, bring back, status page, on-call, worst outage, caught fire, pager, lost power, power failure, stopped answering, stopped working, jammed, broke down, out of order, put back old, back to the old, within seconds, emergency, outage lasted, line stood still, stood still, came to a halt, alarm',
		hints:
			'incident channel, incident commander, incident call, war room, error rate, timed out, latency climbed, queue grew, connection pool, out of memory, disk full, full disk, crash loop, failed over, feature flag, kill switch, rate limit, recovered at, back up, back online, came back, post-mortem, root cause, Sev-1, logged out, support saw, customers could not, users could not, nobody could, could not log in, could not pay, health check, leader election, expired certificate, our deploy, last deploy, likely cause, scaled up, for @number minutes, within @number minutes, after @number minutes, 3 a.m., 2 a.m., in the night, at night',
		example: 'The checkout went down on a Friday, and I handled the incident.',
	},
	{
		name: 'being on call',
		cues: 'on call, oncall, pager, repeat pages, runbook, rota, alert, woken, on duty, on shift, operational load, false alarm, got paged, was paged',
		hints: 'pages a week, woken up, alert fatigue, noisy alerts, false positives, nothing to do, follow the sun',
		example: 'I was on call and got paged at three.',
	},
	{
		name: 'a mistake of your own',
		cues: 'mistake, my fault, my error, error of own, error, was my release, because of me, of mine, broke production, I broke, signed off, apologize, made worse, I had not tested, wrong config, correct own result, retract, I forgot, I deleted, wrong button, my own decision, to the wrong, into the wrong, at the wrong, the wrong date, the wrong file, I had sent, I had forgotten, forgot to, owned up, admitted, told them before, sorry, embarrassed, oversight, overlooked that',
		hints:
			'my mistake, mistake I, I made a mistake, my change, was my change, my own bug, my bug, I caused, I had caused, caused by my, I had set, I had started, I had changed, I had deployed, I merged, I pushed, I ran, I typed, wrong terminal, wrong environment, wrong database, wrong cluster, wrong server, without a where, I assumed, had assumed, had not checked, had not read, did not check, did not read, did not test, I overlooked, I missed, was on me, that was on me, owned it, I wrote to everyone, I said so, told my lead, told my manager, told everyone, said at once, posted in, say sorry, should have, I learned, taught me, since then, I now, cold sweat, my first reaction',
		example: 'It was my fault: I had signed off the wrong file.',
	},
	{
		name: 'a failure',
		cues: 'fail, failure, setback, went wrong, let people down, let down, biggest mistake, failed launch, was missed, my fault, my own decision, did not work out, lost the customer, I should have, left all the same, lost them, we lost, did not succeed, in vain, too late, gave up on, ended badly',
		hints:
			'I failed, we failed, it failed, did not work, it did not work, did not go, never worked, fell apart, lost the, my part, my share, was on me, in hindsight, looking back, today I would, I would now, should have, would have been, could have, took it back, took back, learned from, cost us, cost the company, did not happen, wrong month, customers left',
		example: 'The launch failed, and I had let people down.',
	},
	{
		name: 'a project that failed',
		cues: 'project failed, project that failed, failed project, launch that failed, failed launch, canceled, cancelled, shut down, shut it down, killed, never used, few people used, few used, nobody used, abandoned, pet project, went nowhere, was stopped, stop doing, farewell, written off, wound down',
		hints:
			'pulled the plug, pull out of, stopped the project, project was stopped, killed the project, ended the project, project ended, never launched, never shipped, never went live, did not go live, no one used, users did not, @number users, wrote off, saved from, could be reused, warning signs, should have stopped, too big, rewrite that, months of work, two years of work, thrown away, post-mortem of',
		example: 'The project was canceled, and nobody used what we had built.',
	},
	{
		name: 'requirements that kept changing',
		cues: 'requirements changed, requirements kept changing, kept changing, change mind, changed his mind, changed her mind, changed their minds, changing requirements, built twice, third time, new spec, moved the goalposts, changed the spec',
		hints:
			'changed again, changed every, every week, new wish, new requirement, another change, change request, changed the rules, rules changed, specification changed, spec changed, third version, fourth version, versions of the, different version, moving target, regulator changed, ministry changed, law changed, no longer needed, now they wanted, wanted something else, short iterations, two-week slices, small slices, configuration instead, rules engine, put into configuration, made it data, cut-off date, change log',
		example: 'The client changed their mind for the third time.',
	},
	{
		name: 'an unclear goal',
		cues: 'unclear, ambiguous, ambiguity, vague, nobody could say, nobody could tell, nobody could explain, one-line, one sentence, definition, define, defined problem, undefined, contradicted, no spec, no specification, success meant, different meanings, meant different',
		hints:
			'a single sentence, one word, the whole request, no further, nothing else, nobody knew what, no one knew what, what does, what it meant, what that meant, could mean, might mean, meant what, open-ended, definition of, defined success, success criteria, confirmed what, what success, measure of success, wrote one page, one-pager, mock-ups, picture of, asked five, asked ten, smallest version, first guess, learn what, make it better',
		example: 'The goal was vague, and nobody could say what success meant.',
	},
	{
		name: 'a decision with little data',
		cues: 'little data, without data, no data, incomplete data, not enough data, uncertainty, certainty, calculated risk, took risk, assumption, assume, forecast, capacity, in the dark, guess, estimate, cost of being wrong, being wrong, before our analyst, without knowing, could not know, unknown, nobody knew how many, hedge, both directions, rough estimate, back of an envelope',
		hints:
			'did not know, nobody knew, no one knew, no figures, no numbers, no statistics, no history, no metrics, only @number, noted what I assumed, wrote down my assumptions, what we assumed, educated guess, easy to reverse, easiest to take back, take back, one-way door, two-way door, wait for, wanted to wait, waiting cost, cost of waiting, small experiment, quick test, sample of, threshold at which, would change, what would make us change, still think, right call, with what we knew, could not measure, choose a new one',
		example: 'I had to take a calculated risk without any data.',
	},
	{
		name: 'a decision made fast',
		cues: 'decision fast, quick decision, tough decision, decide alone, decide without, bad options, within minutes, in minutes, few minutes, four minutes, ten minutes, before asking, without asking, at once, immediately, on the spot, took off, alone on shift, only one awake, pulled the plug',
		hints:
			'right away, @number minutes, in @number minutes, within @number minutes, had @number minutes, within the hour, an hour to, before morning, that evening, same evening, same day, no time to, no time for, could not reach, nobody reachable, nobody to ask, no one to ask, no one senior, nobody senior, on a plane, decided to, I decided, my call, I made the call, make the call, tough call, shut it down, shut down, switch off, turned off, stopped the, took it offline, took offline, cut off, either way, two bad, both bad, lesser evil, less bad, closing in, moved everything, said out loud, what figure, wrote down why',
		example: 'I had to decide within minutes, before asking anybody.',
	},
	{
		name: 'competing priorities',
		cues: 'competing priorities, priority, prioritize, competing, urgent, needed me first, both needed, calendar was full, too many, at the same time, balance, weigh, juggle, both wanted, same week, same time, at once, both dates, lab reports, two jobs, weekly sheet, calendar, timetable of my own, swap order, whom to serve first, which first, first come',
		hints:
			'each was number one, number one, both urgent, all urgent, everything urgent, same month, in parallel, two bosses, three bosses, two managers, three requests, two requests, two projects, two projects at, three projects, order of, in which order, put in order, impact and effort, cost of delay, what would happen if, what happens if, not mine to choose, let them decide which, put them in a room, context switching, work in progress, one at a time, urgent and important, said what would wait, what would wait, blocked mornings, half my time, percent of my time, only backend developer, only developer',
		example: 'Everything was urgent, and two people needed me first.',
	},
	{
		name: 'cutting scope',
		cues: 'scope, cut scope, cut feature, MVP, first version, leave out, left out, not everything would, talked out of feature, drop feature, started with, must-haves, smaller version, later release',
		hints:
			'cut the, cut to, cut down, cut it to, cut the scope, reduced to, only three, only for, only the, just the, just those, a single fixed, no more, first release, phase two, later phase, release two, the rest later, the rest in, for everyone else, for everyone later, pilot users, nice to have, could wait, bare minimum, moved to later, without the, manual instead, by hand for now, what to leave out, thin slice, walking skeleton, half the features, features out',
		example: 'We cut the scope and left out the payment feature.',
	},
	{
		name: 'dull work',
		cues: 'dull, boring, tedious, repetitive, monotonous, nobody wanted, everybody avoided, by hand, chore, cleaning, cleanup, warnings, all repositories, one by one, no one wanted, two hundred, sorting, counting, thousands, copied by hand, typing, retyping, walked from, every round, each round, checked by hand',
		hints:
			'nobody wanted to do, no one wanted to do, hated it, everybody hated, copy and paste, one at a time, one after another, line by line, file by file, hundreds of, tick the boxes, sorted by hand, read all, clean-up, unused flags, translation files, every morning, twenty a day, ten a day, a few a day, automated the',
		example: 'The work was repetitive, and everybody else avoided it.',
	},
	{
		name: 'learning something quickly',
		cues: 'learn something new, had to learn, new technology, never used, beginner, self-taught, out of depth, no experience, had experience with, new language, read up, tutorial, productive in, meetup, never written, learn quickly, learning fast, new to me, new for me, never touched, never done, needed to understand, had to understand, unfamiliar, foreign to me, clicked through, watched videos, watched films, read the manual, read the handbook, took it apart, by the second week, from scratch, knew nothing about, out of my comfort zone, comfort zone',
		hints:
			'had never, never seen, did not know the language, I learned it, learn it, from zero, crash course, read the source, read the spec, evening lessons, a weekend, long weekend, found an expert, asked an expert, small program, toy project, first program, wrote a small, mistakes on purpose, unknown to me, @number days to learn, weeks to learn, flash cards',
		example: 'I had to learn Go in two weeks.',
	},
	{
		name: 'an old system',
		cues: 'legacy, old system, old code, oldest, monolith, mainframe, no tests, no author, source code lost, source lost, lost source, nobody understood, whose author, author had left, afraid of touching, afraid to touch, afraid, wanted to touch, nobody dared, nineties, stored procedure, COBOL, founders who, undocumented, years old, codebase, another age, thirty years old, twenty years old, over the years, kept growing, grown over, nobody left who, years old and, outgrown, patched',
		hints:
			'old things, from 19, since 19, written in, PL/SQL, Visual Basic, AS/400, PHP 5, Java 6, Cobol programmer, programmer had, author long gone, long gone, nobody alive, no documentation, without tests, afraid of, fear of, touch it, nobody wanted, lines of, 000 lines, black box, golden master, recorded its, compare outputs, piece by piece, bit by bit, read it line by line',
		example: 'The old monolith had no tests, and nobody dared to touch it.',
	},
	{
		name: 'technical debt',
		cues: 'technical debt, refactor, clean up, warnings, outdated, upgrade, stale, deprecated, dead code, feature flags, flags, carve out, codemod, characterization tests, drift, bad code, old major version, end of life, rewrite',
		hints:
			'tech debt, end of support, support ended, old version, Java 8, Python 2, duplicate code, copies of, had been like that, like that so long, each in their own way, in five ways, share of each sprint, a fifth of, percent of each sprint, boy scout, hours a week, price of, what it cost us, own framework, stood in the way, slowed us',
		example: 'I refactored the stale module and removed the dead code.',
	},
	{
		name: 'a migration',
		cues: 'migrate, migration, moving, switch over, switching, cut over, cutover, old and new, old and the new, side by side, in parallel, dual write, backfill, replication, rehearsal, rehearse, shadow traffic, without downtime, no downtime, data center, data centre, running system, weighted, swapped, swapped them, way back, one at a time, few at a time, country by country, replacement, off paper, rebalance, moved the, move everything',
		hints:
			'moved to, moved from, move off, moved customers, moved users, switch off the old, old system and, both systems, both ran, in the shadow, shadow mode, double write, wrote to both, went to both, copy of the, big bang, no big bang, in steps, steps of, percent at a time, one switch, zero downtime, to the cloud, one service at a time',
		example: 'We migrated the database while the old and the new system ran side by side.',
	},
	{
		name: 'a long project',
		cues: 'long-term project, long project, patience, many phases, in phases, over a year, two years, eighteen months, far away, multi-year, year long',
		hints:
			'three years, over two years, for a year, fourteen months, month after month, quarter after quarter, every quarter, slow and, half-way, keep going, kept going, stay motivated, progress chart, burn-down, a little every, small piece every, hours a week, every week for',
		example: 'The long-term project needed patience over many phases.',
	},
	{
		name: 'a reorganization',
		cues: 'reorganization, reorganisation, reorg, restructuring, merger, layoffs, laid off, dissolved, split team, split my team, new manager, merging two, half of my people, merged teams, two teams became',
		hints:
			'were merged, split up, was split, two halves, new structure, new boss, third manager, teams were, our team was, became two teams, made redundant, moved under, reporting line, reported to, ownership list, who owns, services without owner',
		example: 'A reorganization split my team.',
	},
	{
		name: 'a fundamental change at work',
		cues: 'fundamental change, something fundamental, major change, changed direction, change of direction, pivot, acquisition, acquired, bought a competitor, had bought, merger, strategy changed, no longer wanted, not chosen, how did you adapt',
		hints:
			'decided to pull out, pulled out, new strategy, new direction, changed overnight, lost our biggest, biggest customer left, sold to, was sold, bought by, taken over by, taken over, acquired by, new owner, new CEO, shut down, closed the, platform was shut, provider closing, on Thursday, from one day to the next, moved us to, moved to cloud, monolith to, no longer, everything I knew',
		example: 'Our company bought a competitor, and the strategy changed.',
	},
	{
		name: 'a new way of working',
		cues: 'new way of working, way of working, adapt to new, unlearn, office closed, work from home, new process, new situation, switched to kanban, first weeks',
		hints:
			'trunk-based, pair programming, mob programming, test-driven, you build it, continuous delivery, continuous deployment, code freeze, remote work, worked remotely, office days, four-day week, shape up, changed my approach, changed how I, changed the way, my habits, used to work, was used to, had always, I was skeptical, I was sceptical, sceptical at first, gave it a, tried it for, for a month, new tool, new role, new job, new country, moved to a, moved from, different industry, start-up to, from start-up',
		example: 'The office closed, and we had to adapt to a new way of working.',
	},
	{
		name: 'pressure',
		cues: 'under pressure, pressure, stress, stressful, kept calm, keep calm, stay calm, panic, against the clock, everybody wanted answer, no sleep, alone, emergency, storm, without losing, chaos, phone kept ringing, all gone, deputy, at night, all night, all at once, everything came at once, queue of people, shouting at, remained calm, long queue, hectic, rush, in the middle of, without warning, truth at once',
		hints:
			'executives on the line, CEO on the, on the line, everyone watching, watching me, every minute cost, a minute, per minute, at stake, hours of sleep, sixteen hours, wrote a list, made a list, one thing at a time, one step, gave out roles, side channel, asked everyone to, incident commander, New Year, on a Sunday, in the night, complaints in an hour, left alone, only developer left',
		example: 'I kept calm although the pressure was high.',
	},
	{
		name: 'something that failed at the worst moment',
		cues: 'worst moment, worst possible moment, demo, on stage, the stage, audience, minutes before, hours before, two days before, in front of, all eyes, people watching, tight spot, contest, presentation, during the show, lights went out, saved the day, temporary fix, keynote, middle of a show, before the doors, day of the opening, an hour before, in public, on air, before the guests, during the performance, broke down during, just as',
		hints:
			'morning of, on the morning, on the day of, on the night, during the, in the middle of, launch day, day of the launch, release day, at peak, Black Friday, Cyber Monday, Christmas Eve, New Year, Super Bowl, on sale, went on sale, ticket sale, live TV, TV programme, live stream, first time as, first day, in front of the, in front of customers, customer demo, CEO was, just before, the very, of all days, of all times, nobody senior, plan B, backup plan, failed when',
		example: 'The demo failed on stage, ten minutes before the end.',
	},
	{
		name: 'AI tools',
		cues: 'AI tools, AI, artificial intelligence, Copilot, ChatGPT, LLM, language model, code assistant, an assistant wrote, generated code',
		hints: 'AI coding, model wrote, it wrote, generated tests, invented function, the tool, made up',
		example: 'The AI tool had generated the query.',
	},
	{
		name: 'a small detail that mattered',
		cues: 'attention to detail, detail, tiny, small thing, something small, small difference, cent, rounding, off by, one letter, one character, others had not, nobody had noticed, nobody else had noticed, umlaut, character, encoding, double check, compared, mislabeled, labelled, byte, old layout, contradicted, did not match, trailing, checked every, checked each, all mixes, one of them, mismatch, did not agree, off by one, typo, comma, wrong by, unnoticed, harmless looking',
		hints:
			'I noticed, noticed that, one row, one record, one cent, every cent, time zone, daylight saving, leap year, leap day, byte-order, trailing space, upper case, largest differences, a few dozen, by hand, on paper, checked again, read again, read every, read all, line by line, wrote down each, @number out of, in 2, I found that, looked wrong, looked odd, small print, did not add up, added up, add up, dry run',
		example: 'I noticed that the totals were off by one cent.',
	},
	{
		name: 'a bug that was hard to find',
		cues: 'bug, elusive, root cause, the cause, the fault, debug, reproduce, intermittent, race condition, the race, tracked down, looked random, at random, only sometimes, only when, dumped, packets, bisect, skipped, workaround, layer, never reached, find out why, heap dump, heisenbug, traced it, tracked it down, kept seeing, flicker, swallowed, loose, one after another, went missing, vanished, disappeared, could not explain, pattern, one by one until, hidden, mystery, puzzle, nobody knew why',
		hints:
			'held a lock, thread dump, memory leak, core dump, stack trace, could not reproduce, every Monday, every night, once a week, once a month, for months, eleven months, weeks of, nobody had found, had looked into, looked into it, ruled out, narrowed it, binary search, packet capture, added logging, more logging, turned out, it turned out, cause was, the cause was, garbage collector, clock skew, wrote a test that',
		example: 'I could not reproduce the bug until I found the race condition.',
	},
	{
		name: 'a fault between two sides',
		cues: 'problem you reasoned, reason your way, reasoning, failed only sometimes, integration, each said, fault with the other, blamed, no obvious cause, retry, flaky, handshake, manufacturer, timeout, by cause, looked random, could not reproduce, third-party API, ruled out, hypotheses, intermittently, from time to time, now and then, seemed to be, turned out to be, looked as if, flicker',
		hints:
			'one pair, each blamed, each side, their side, our side, both sides, seen and guessed, known and, prove them wrong, prove wrong, ruled themselves out, step by step, one variable, changed one thing, I suspected, measuring the wrong, looked closer, what they had in common, in common, only on, only when, only for, network people, third party, API of, turned out',
		example: 'Each side said that the fault was with the other.',
	},
	{
		name: 'a performance problem',
		cues: 'performance problem, performance, slow, slower, latency, slow query, faster, profile, profiler, flame graph, memory, batch, throughput, took ages, took hours, load time, cold start, materialized view, cache, decompressing, ran so long, index, milliseconds, response time, so long, too long, took so long, waiting time, queue, longer and longer, speed up, sped up, minutes instead, from hours, instead of minutes, instead of hours, build time, queue reached',
		hints:
			'took @number seconds, took @number hours, nightly job, batch job, overnight job, N+1, missing index, full table scan, query plan, explain plan, execution plan, garbage collection, per second, inserts a second, load test',
		example: 'The report was slow, so I profiled the query.',
	},
	{
		name: 'a hard technical problem',
		cues: 'difficult problem, hard problem, hardest technical, technical problem, technical reason, chip, hardly any memory, algorithm, indexer, scaling, architecture, restartable, failed so often, failed every, sync, offline, pipeline, distributed lock, deadlock, protocol',
		hints:
			'unique constraint, exactly once, conflict resolution, event sourcing, state machine, tried two, tried three, first attempt, second attempt, trade-off',
		example: 'It was the hardest technical problem of my last project.',
	},
	{
		name: 'work beyond your own job',
		cues: 'not my job, was not my job, beyond your responsibilities, beyond my, outside my role, outside role, more than expected, although it was not, help out, volunteer, had no engineer, had only come, although I sit in, another department, could write some',
		hints:
			'not my ticket, nothing to do with, had nothing to do, my ticket, not in my, not my team, outside my, beyond what, none of my, in my free, own time, in the evenings, Friday afternoons, nobody asked, nobody had told, no one told, I was only, just a, just the, I am not a, was not asked, nobody had asked me, could have left, could have ignored, could have walked, was not paid, stayed on, though I, I was the newest, mid-level, customer support, in another team, other team’s, for them',
		example: 'It was not my job, but I helped out.',
	},
	{
		name: 'something nobody had asked for',
		cues: 'initiative, take initiative, nobody asked, nobody had asked, no one asked, no one had asked, nobody told, without being asked, without being told, on own account, volunteer, no mandate, only annoyance, decided to find, started it, in spare time, in slack time, made better without, did not wait to be asked, wait to be asked, without waiting, with a proposal, made a proposal, by accident, tried out ideas, on the side, had an idea, I suggested, I noticed that, nobody looked into',
		hints:
			'nobody had told me, on my own, my own idea, my idea, own initiative, I started, I began, started a, I wanted, I just wanted, I got curious, annoyed me, got tired of, tired of, I proposed, I asked for, asked for @number hours, asked for @number weeks, hours a week, Friday afternoon, in slow weeks, between tickets, side project, spare time, small script, wrote a script, small job, wrote a small, I had noticed, I noticed, I kept a list, kept a list, I counted, put into a sheet, took notes, nobody had measured, convinced my manager, mid-level, everyone complained, everyone had got used, got used to, used to it, now runs, has been used, is still used, other teams use',
		example: 'Nobody had asked me; I started it on my own account.',
	},
	{
		name: 'something that nobody owned',
		cues: 'nobody owned, no owner, ownership, belonged to nobody, nobody had claimed, nobody claimed, nobody responsible, find owner, owner, between two teams, fell between, felt responsible, pointed at another, orphaned, follow through, real end',
		hints:
			'belonged to no one, no one owned, without owner, without an owner, no one responsible, no one’s, gap between, everyone thought, everybody thought, someone else, somebody else would, not in any, take ownership, owner got, find an owner, found an owner, own team, shared library, each team, five teams, in five ways, nobody had looked, no one had looked, cron job, I took it, took it on, picked it up, adopted it, responsible for it, handed it to',
		example: 'The bill belonged to nobody, so I took ownership.',
	},
	{
		name: 'building or buying',
		cues: 'build or buy, build something or buy, make or buy, vendor, lock-in, license, open-source, SaaS, SDK, renewal, evaluate, price rose, dependency on vendor, third-party, managed service, off the shelf, build it ourselves',
		hints:
			'build or, buy or, building it, built in-house, in-house, two vendors, per seat, price list, core business, not what we sell, is not our business, total cost, proof of concept',
		example: 'We left the vendor before the renewal and built it ourselves.',
	},
	{
		name: 'data that was lost or damaged',
		cues: 'lost data, lose data, data lost, data loss, damaged or lost, damaged data, corrupted, restore, backup, autosave, wrong database, overwritten, overwrote, recover, repair tool, truncated, dropped the table, I deleted the, deleted by mistake',
		hints:
			'wrong values, wrong month, wrong amounts, wrong balance, without a where, where clause, migration script, point-in-time, event log, audit log, customers affected, corrected @number, rebuilt from, in production',
		example: 'I deleted the wrong table and had to restore the backup.',
	},
	{
		name: 'saving money',
		cues: 'save money, save company money, cloud bill, bill, expensive, cheaper, spend, worth price, price, with less, invoice from, saved us, we saved, saved dollars, cancel contract, cancelled contract, renew by itself, unused, no longer used, notice period, supplier, tender, waste',
		hints:
			'bill of, cost us, a month, a year, per month, per year, k a month, k a year, cloud costs, right-sized, never used, never searched, cold storage, object storage, went down by, fell by',
		example: 'I cut the cloud bill by a third.',
	},
	{
		name: 'something new that you introduced',
		cues: 'innovative, innovation, invent, creative, new technology, proof of concept, prototype, experiment, patent, introduced, first of its kind, nobody had tried, from scratch, own tool, tried for one winter, nobody had done, thought of, new way, designed a, drew up, built a prototype, first version in, fresh',
		hints:
			'new idea, had the idea, thought that, I thought, what if, hack day, wrote a prototype, the first, first to, for the first time, lines of Python, nobody had, never been done, back-tested, machine learning, no budget, small budget, turned into a product, now a product',
		example: 'My proof of concept became a standard.',
	},
	{
		name: 'a problem that was prevented',
		cues: 'prevent, before it happened, not happened yet, expire, expiry, foresee, foresaw, see coming, saw it coming, near miss, never had, fourth time, not happen again, before the season, safeguard, rehearsed, previous attempt, early warning, would have run out, before it could, might have, could have, would have been, rare, near accident, risk, early, saw the pattern, inspection, audit of',
		hints:
			'before it, before we, before anyone, before customers, before launch, in advance, ahead of, would have, would have cost, had we, if we had, might one day, would happen, what would happen, risk of, worst case, pre-mortem, what could go wrong, game day, load test, tested in, at this rate, in @number months, in @number weeks, run out, disk would, Black Friday, found that, I found a, second path, safety net, so that we could leave, did not happen, nothing happened, no double, never happened',
		example: 'I saw it coming and prevented the outage.',
	},
	{
		name: 'a higher standard',
		cues: 'raise standard, raise bar, standard, insist on quality, good enough, not satisfied, checklist, flaky, trustworthy, convention, guideline, style guide, test coverage, retry, stopped reading, no longer read, nobody read, linter, short-lived, definition of done, single list, went red, build red, red for so long, green again, same way, in its own way, each in own way, share, shared library, common parts, sloppy, untidy, double checked by',
		hints:
			'raising the bar, better tests, mutation testing, three rules, contributing guide, on-call, defects that, escaped defects, bugs in production, bugs dropped, failure rate, failed releases, days instead of, dropped from, fell from, rose from, from @number, other teams, whole department, gave a talk, hiring bar, accepted as normal, had got used, false failures',
		example: 'I raised the standard of our tests with a checklist.',
	},
	{
		name: 'a security problem',
		cues: 'security problem, security hole, security, vulnerability, vulnerable, known holes, leak, exposed, open to people, password, CVE, attacker, disclosure, exploit, permission, injection, pentest',
		hints:
			'security officer, security team, API key, in the logs, access logs, access check, another company, other customers, someone else’s, cross-tenant, address bar, SQL injection, public bucket, data protection, report it',
		example: 'I found a vulnerability that exposed customer data.',
	},
	{
		name: 'an ethical question',
		cues: 'ethical, ethics, illegal, dark pattern, thought was wrong, you thought wrong, privacy, consent, mislead, dishonest, right thing, hidden, data was used, law, refused to build, do wrong, lie, reported it, went to the owner, covered up, falsified, faked, unsafe, safety, against the rules, without permission, compliance, bribe, forged, conscience',
		hints:
			'location data, sell data, personal data, could not sleep, sleep at night, not comfortable, put my name, I refused, would not build, raised it, raised concern, ethics board, data protection officer, would have resigned, knowing this, knowing that',
		example: 'I thought it was wrong and probably illegal.',
	},
	{
		name: 'the quick fix or the right fix',
		cues: 'quick fix, right fix, workaround, shortcut, hack, temporary, properly, do it properly, long term, short term, next year, on purpose',
		hints:
			'properly fixed, proper fix, real fix, real solution, right solution, for now, band-aid, good enough, not elegant, throw away, throw it away, replaced later, later replaced, expiry date, by a date, ticket for, first .. then, in two steps, two steps, that night .. next week, restart every, restarted by hand, cron restart, trade-off',
		example: 'I chose the right fix over the quick fix.',
	},
	{
		name: 'effects on people outside the company',
		cues: 'side effect, unintended, consequence, stranger, outside company, people outside, wider effect, not customer, their site went down, called it an attack, attack, neighbor, third party, general public',
		hints:
			'small shops, the bank, at night, other companies, other sites, open-source maintainers, did not think of, had not thought of, nobody had thought of, not our customers',
		example: 'Our retries had an unintended consequence: their site went down.',
	},
	{
		name: 'making something simpler',
		cues: 'simpler, simplify, simplest, less clever, deleted that proud, remove, get rid, got rid, complexity, complex system, fewer, undid, only a few, really need, side systems, leave alone, left alone, smallest thing, consolidate, replaced with a single, unnecessary, entered twice, typed twice, double entry, too many steps, fewer steps, approval, one instead of, merged into one, without asking first',
		hints:
			'replaced by, replaced with, instead of, one instead, reduced to, down to, from @number to, lines of, lines gone, lines deleted, thousand lines, of 300 lines, half the code, number of steps, 40 minutes, hours to, one service, one place, single place, one table, rule version, over-engineered, not needed, nobody used, never used, nobody missed, nobody has missed, no one missed, turned off',
		example: 'I deleted half of the services and made the system simpler.',
	},
	{
		name: 'a technical decision that was wrong',
		cues: 'wrong decision, decision you got wrong, wrong technical decision, wrong choice, regret, reverse decision, reversed, design of yours, my design, my choice, choice of technology, so sure, own decision, own result, I was wrong, was right and I, not repeat, I had insisted',
		hints:
			'I chose, I had chosen, I had picked, I picked, my decision, my own design, my own framework, my framework, my architecture, my idea, I had argued for, talked my team into, I had convinced, I had proposed, my proposal, I withdrew, withdrew my, was wrong, I had been wrong, turned out wrong, turned out to be wrong, took it back, took back, rolled back, backed out, replaced it, removed it, deleted it, deleted my, gave it up, gave up, moved back, went back to, back to Postgres, back to a monolith, event sourcing, too clever, over-engineered, could not defend, could not justify, carried it over, in hindsight, today I, would choose, wrote down why, it hurt, proud of, was proud',
		example: 'I regret the design, and I had to reverse my own decision.',
	},
	{
		name: 'the work you enjoy',
		cues: 'enjoy, fun, loved, lose track, favorite project, favorite, favourite, hobby, would do again, curiosity, hobby project, for fun, side project, my free time, spare time, still smile, happy memory, puppet',
		hints: 'Friday afternoons, real people, real person, went there, first time it worked, still use',
		example: 'It is the project I enjoyed most.',
	},
	{
		name: 'an achievement',
		cues: 'achievement, greatest achievement, proud, proudest, award, most valuable, remember about, first time ever, hardest technical',
		hints:
			'most difficult, most important, 1.3 million, zero downtime, no downtime, 0 minutes, without a single, first time right, whole company, whole country, on time, on budget, years later, still running, still in use',
		example: 'It is the achievement I am proudest of.',
	},
];
