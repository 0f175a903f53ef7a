import { Cues } from './cues.ts';

/** Words for each competency, by its id. A text that contains one of them asks for the competency, or shows it. */
const words: Readonly<Record<string, string>> = {
	adaptability: 'adaptability, adaptable, flexible, flexibility, agile, change, adapt',
	ambiguity: 'ambiguity, ambiguous, uncertainty, unclear, vague, undefined',
	'attention-to-detail': 'attention to detail, detail-oriented, thorough, careful, precise, meticulous, accuracy',
	collaboration: 'collaboration, collaborate, teamwork, team player, together, cooperate, cross-functional',
	communication: 'communication, communicate, communicator, explain, present, presentation, articulate, write clearly',
	composure: 'composure, calm, pressure, stress, fast-paced, incident, outage',
	'conflict-resolution': 'conflict, dispute, disagreement, mediate, mediation, argument, tension',
	'customer-focus':
		'customer focus, customer obsession, customer-centric, user needs, user-centric, customer, client, empathy with users',
	'decision-making': 'decision-making, decision, decide, judgment, tough choice',
	delivery:
		'delivery, deliver, results-driven, results-oriented, ship, execution, meet deadline, get things done, impact, impactful, fast execution',
	feedback: 'feedback, criticism, critique',
	inclusion: 'inclusion, inclusive, diversity, diverse, equity, belonging',
	influence: 'influence, persuade, convince, without authority, buy-in, negotiate, negotiation, advocate',
	initiative:
		'initiative, proactive, self-starter, self-motivated, self-directed, volunteered, nobody asked, from scratch, zero-to-one, greenfield',
	innovation: 'innovation, innovative, creative, creativity, invent, prototype, experiment',
	integrity: 'integrity, honesty, honest, ethics, ethical, truth, trust, transparency',
	leadership: 'leadership, lead, leader, led, manage people, people management',
	learning: 'learning, learn, curious, curiosity, growth mindset, quick learner, self-taught',
	listening: 'listening, listen, empathy, empathetic, understand others',
	mentoring: 'mentoring, mentor, mentorship, coach, coaching, teach, train, junior',
	motivation: 'motivation, passion, passionate, mission, enthusiasm',
	ownership: 'ownership, own, accountability, accountable, responsibility, responsible, end-to-end',
	planning: 'planning, plan, roadmap, organize, organized, project management, milestones, estimate',
	prioritization: 'prioritization, prioritize, time management, multitask, competing priorities',
	'problem-solving': 'problem-solving, problem solver, solve, troubleshoot, debug, analytical, root cause',
	quality:
		'quality, standard, testing, test coverage, reliability, security, best practices, craftsmanship, process improvement',
	resilience: 'resilience, resilient, persistence, perseverance, grit, setback, failure',
	'self-awareness': 'self-awareness, weakness, strength, humility, humble, reflect, mistake',
	'technical-judgment':
		'technical judgment, architecture, design, trade-off, technical decision, scalability, system design',
};

/** Finds competency ids in texts. */
export const competencyCues = new Cues(Object.entries(words).map(([subject, cues]) => ({ subject, cues })));

/** The competencies that have words above. */
export const competenciesWithWords: readonly string[] = Object.keys(words);
