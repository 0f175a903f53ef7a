import type { Span } from '../text/span.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** How the answer to a question is built: as a STAR story, or as a pitch (present, past, why here). */
export const answerSchemes = ['star', 'pitch'] as const;
export type AnswerScheme = (typeof answerSchemes)[number];

/** The seniority of whoever tells a sample answer. */
export const tellerLevels = ['junior', 'mid', 'senior', 'staff'] as const;
export type TellerLevel = (typeof tellerLevels)[number];

/** The category of questions that almost every interview asks. */
export const mustPrepare = 'must-prepare';

export interface Category {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The name of a codicon. */
	readonly icon: string;
}

export interface Competency {
	readonly id: string;
	readonly title: string;
	readonly meaning: string;
}

/** One of Amazon's Leadership Principles. */
export interface Principle {
	readonly id: string;
	readonly title: string;
	readonly meaning: string;
	/** The competencies that connect it to questions that name no principle. */
	readonly competencies: readonly string[];
}

/** A line of the common rubric of large companies. */
export interface Signal {
	readonly id: string;
	readonly title: string;
	readonly looksFor: string;
	readonly competencies: readonly string[];
}

export interface Chapter {
	readonly id: string;
	readonly order: number;
	readonly title: string;
	readonly summary: string;
	/** The id of the question with which it begins, if the chapter is an interview. */
	readonly question?: string;
	/** Markdown with the title as its first heading. */
	readonly text: string;
	/** The sources of what the chapter states about interviewing. */
	readonly sources: readonly Source[];
}

/** A fact, and where to read about it. */
export interface Source {
	/** What the source says, in one sentence. */
	readonly fact: string;
	/** Who says it, and in which publication. */
	readonly by: string;
	readonly url: string;
	/** When it was published or, for a page that changes, last viewed: a year, month or day. */
	readonly date: string;
}

/** A sample answer: a STAR story or a pitch. */
export interface Sample {
	readonly title: string;
	/** Markdown: labeled sections without a heading. */
	readonly text: string;
	/** Who tells it; null if the file does not say. */
	readonly teller: Teller | null;
	/** What the sample shows to someone learning from it; Markdown. */
	readonly notes: readonly string[];
	/** What an interviewer writes down while listening; Markdown. */
	readonly written: readonly string[];
	/** How a skeptical interviewer could take the sample, and what counters that; Markdown. */
	readonly uncharitable: string;
	/** Questions that only make sense after this sample. */
	readonly followUps: readonly FollowUp[];
}

/** Who tells a sample answer. */
export interface Teller {
	readonly level: TellerLevel;
	/** What the story runs on, in the words of a job description. */
	readonly stack: readonly string[];
}

/** A follow-up question about a sample answer, and the answer of its teller, which may be empty; Markdown. */
export interface FollowUp {
	readonly question: string;
	readonly answer: string;
}

/** A question with everything known about it; a question from a plain list has little more than its title. */
export interface Question {
	readonly id: string;
	/** The question as asked, in plain text. */
	readonly title: string;
	/** A label for places too narrow for the title; empty if there is none, see `labelOf`. */
	readonly short: string;
	/** The id of a category. */
	readonly category: string;
	/** Its position in the category. */
	readonly order: number;
	/** The language in which it is asked, as a BCP 47 tag; English if absent. */
	readonly lang?: string;
	readonly difficulty: Difficulty | null;
	readonly scheme: AnswerScheme;
	readonly competencies: readonly string[];
	/** Ids of Leadership Principles; empty if the question names none, see `principlesOf`. */
	readonly principles: readonly string[];
	/** Ids of questions that the same story could answer. */
	readonly related: readonly string[];
	/** The texts below are Markdown. */
	readonly otherWordings: readonly string[];
	readonly intent: string;
	readonly keyPoints: readonly string[];
	readonly weakAnswers: readonly string[];
	/** What is expected at each level of seniority. */
	readonly levels: readonly string[];
	/** Questions that fit any answer to this one. */
	readonly followUps: readonly string[];
	readonly samples: readonly Sample[];
	/** Anything else the user has written below their own question. */
	readonly notes: string;
}

/** A question about which nothing else is known. */
export const bareQuestion = {
	short: '',
	difficulty: null,
	scheme: 'star',
	competencies: [],
	principles: [],
	related: [],
	otherWordings: [],
	intent: '',
	keyPoints: [],
	weakAnswers: [],
	levels: [],
	followUps: [],
	samples: [],
	notes: '',
} as const satisfies Omit<Question, 'id' | 'title' | 'category' | 'order'>;

/** The text for a question in a tree or link: its short label, or else its title. */
export function labelOf({ short, title }: Pick<Question, 'short' | 'title'>): string {
	return short || title;
}

/** The ids of the questions whose answer is a pitch rather than a STAR story. */
export function pitchIds(questions: readonly Question[]): ReadonlySet<string> {
	return new Set(questions.filter(({ scheme }) => scheme === 'pitch').map(({ id }) => id));
}

/** A value that a company publishes: its name there, what it means in our words, and what asks for it. */
export interface CompanyValue {
	readonly title: string;
	readonly meaning: string;
	readonly competencies: readonly string[];
	/** The ids of three questions. */
	readonly questions: readonly string[];
}

/** A company that publishes its values. */
export interface Company {
	readonly id: string;
	readonly title: string;
	/** The URL at which we read them. */
	readonly source: string;
	/** When it was published, or when we read it: a year, month or day. */
	readonly date: string;
	readonly values: readonly CompanyValue[];
}

/** Everything in `media/guide`, packed into one file. */
/** Something that stories and questions can be about. */
export interface Topic {
	/** Its name, in words that continue "both are about". */
	readonly name: string;
	/** Comma-separated words and phrases that indicate it, in any form: `miss deadline` finds "missed our deadline". */
	readonly cues: string;
	/** What stories about it often say, and other stories now and then. */
	readonly hints: string;
	/** A sentence about it. */
	readonly example: string;
	/** Topics of which a story about it is only where its teller owns up to it, in one of these phrases. */
	readonly faults?: { readonly topics: readonly string[]; readonly owned: string };
	/** Whether a figure in the Result of a ready story is a reason to tell it, where there is no better one. */
	readonly isFigure?: boolean;
}

/** What the writer of a story may note it for. */
export interface Noted {
	/** The ids of the questions that it may mean, of which the story fits one best; none if it asks no question. */
	readonly questions: readonly string[];
	/** Comma-separated words and phrases for it, as in `Topic`. */
	readonly cues: string;
}

/** What was learned from stories whose questions are known: a vector for each feature, and one for each question. */
export interface LearnedTable {
	/** For each question of the guide, its encoded vector. */
	readonly questions: Readonly<Record<string, string>>;
	/** The factor for the numbers in a question's vector. */
	readonly unit: number;
	/** Features with about the same frequency, and so the same weight: the weight, then their names, separated by `|`. */
	readonly features: readonly string[];
	/** The vectors of all features in order: the first component of each, then the second of each, and so on. */
	readonly vectors: string;
}

/** What tells which stories answer which questions. */
export interface MatchingData {
	readonly topics: readonly Topic[];
	readonly noted: readonly Noted[];
	readonly learned: LearnedTable;
}

export interface PackedGuide {
	readonly version: 1;
	readonly categories: readonly Category[];
	readonly competencies: readonly Competency[];
	readonly principles: readonly Principle[];
	readonly rubric: readonly Signal[];
	readonly companies: readonly Company[];
	readonly chapters: readonly Chapter[];
	readonly questions: readonly Question[];
	readonly matching: MatchingData;
}

/** What is wrong with a file of a guide or bank, and where. */
export interface GuideProblem {
	readonly span: Span;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
}
