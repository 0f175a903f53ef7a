import type { Span } from '../text/span.ts';
import { keyOf } from '../text/words.ts';
import {
	type Category,
	type Chapter,
	type Company,
	type CompanyValue,
	type Competency,
	labelOf,
	type MatchingData,
	type PackedGuide,
	type Principle,
	pitchIds,
	type Question,
	type Signal,
} from './model.ts';
import { type BankFile, isGeneratedId } from './readBank.ts';
import { slug } from './slug.ts';

/** A user's question bank. */
export interface Bank {
	/** The address of the file. */
	readonly uri: string;
	readonly file: BankFile;
}

/** Where a user's own question is written. */
export interface Origin {
	readonly uri: string;
	readonly span: Span;
}

/** A question as the guide shows it. */
export interface GuideQuestion extends Question {
	/** Null for a built-in question. */
	readonly origin: Origin | null;
}

export interface GuideCategory extends Category {
	/** Whether it comes from a user's bank. */
	readonly own: boolean;
	/** In display order. */
	readonly questions: readonly GuideQuestion[];
}

/** A question's id that another question already has. */
export interface IdClash {
	readonly id: string;
	/** The question that was left out. */
	readonly origin: Origin;
}

/** The built-in guide and the user's banks, combined. */
export class Guide {
	readonly categories: readonly GuideCategory[];
	/** Every question, category by category. */
	readonly questions: readonly GuideQuestion[];
	readonly chapters: readonly Chapter[];
	readonly competencies: readonly Competency[];
	readonly principles: readonly Principle[];
	readonly rubric: readonly Signal[];
	/** Companies that publish their values. */
	readonly companies: readonly Company[];
	readonly matching: MatchingData;
	/** Bank questions whose id is already taken. */
	readonly clashes: readonly IdClash[];
	/** The ids that the front matter of stories may name, and those of the questions that a pitch answers. */
	readonly ids: Readonly<Record<'questions' | 'competencies' | 'pitches', ReadonlySet<string>>>;
	/** The last number appended to each id that several questions would share. */
	readonly #lastCounts = new Map<string, number>();
	readonly #questions = new Map<string, GuideQuestion>();
	readonly #chapters: ReadonlyMap<string, Chapter>;
	readonly #categories = new Map<string, GuideCategory>();
	readonly #competencies: ReadonlyMap<string, Competency>;
	readonly #principles: ReadonlyMap<string, Principle>;

	constructor(packed: PackedGuide, banks: readonly Bank[] = []) {
		this.chapters = packed.chapters;
		this.competencies = packed.competencies;
		this.principles = packed.principles;
		this.rubric = packed.rubric;
		this.companies = packed.companies;
		this.matching = packed.matching;
		this.#chapters = byId(packed.chapters);
		this.#competencies = byId(packed.competencies);
		this.#principles = byId(packed.principles);

		const clashes: IdClash[] = [];
		const categories = new Map<string, Category & { own: boolean; questions: GuideQuestion[] }>();
		for (const category of packed.categories) {
			categories.set(category.id, { ...category, own: false, questions: [] });
		}
		const add = (question: GuideQuestion) => {
			this.#questions.set(question.id, question);
			categories.get(question.category)?.questions.push(question);
		};
		for (const question of packed.questions) {
			add({ ...question, origin: null });
		}
		for (const { uri, file } of banks) {
			for (const { question, span } of file.questions) {
				const origin = { uri, span };
				const first = this.#questions.get(question.id);
				// If a list repeats a question, or has one from another list, it is the same question.
				if (first?.title === question.title) {
					continue;
				}
				if (first && !isGeneratedId(question.id)) {
					clashes.push({ id: question.id, origin });
					continue;
				}
				const id = first ? this.#freeId(question.id) : question.id;
				const category = categoryId(question.category);
				if (!categories.has(category)) {
					const title = question.category;
					categories.set(category, { id: category, title, description: '', icon: 'folder', own: true, questions: [] });
				}
				add({ ...question, id, category, origin });
			}
		}
		for (const { questions } of categories.values()) {
			questions.sort((a, b) => a.order - b.order);
		}
		this.categories = [...categories.values()].filter(({ questions }) => questions.length > 0);
		for (const category of this.categories) {
			this.#categories.set(category.id, category);
		}
		this.questions = this.categories.flatMap(({ questions }) => questions);
		this.clashes = clashes;
		this.ids = {
			questions: idsOf(this.questions),
			competencies: idsOf(this.competencies),
			pitches: pitchIds(this.questions),
		};
	}

	#freeId(id: string): string {
		let count = (this.#lastCounts.get(id) ?? 1) + 1;
		while (this.#questions.has(`${id}-${count}`)) {
			count++;
		}
		this.#lastCounts.set(id, count);
		return `${id}-${count}`;
	}

	question(id: string): GuideQuestion | undefined {
		return this.#questions.get(id);
	}

	chapter(id: string): Chapter | undefined {
		return this.#chapters.get(id);
	}

	/** The company of a name, if it is one of those whose values are known. */
	company(name: string): Company | undefined {
		const key = keyOf(name);
		return this.companies.find(({ title }) => keyOf(title) === key);
	}

	/**
	 * What is known about a value.
	 *
	 * @param company whose value it is, if that is known; others may use the same name
	 */
	companyValue(name: string, company = ''): CompanyValue | undefined {
		const key = keyOf(name);
		const values = [this.company(company), ...this.companies].flatMap((each) => each?.values ?? []);
		return values.find(({ title }) => keyOf(title) === key);
	}

	category(id: string): GuideCategory | undefined {
		return this.#categories.get(id);
	}

	competency(id: string): Competency | undefined {
		return this.#competencies.get(id);
	}

	/** The name of a question for running text: its label, or its id if there is no such question. */
	questionName(id: string): string {
		const question = this.question(id);
		return question ? labelOf(question) : id;
	}

	/** The name of a competency for running text: its title, or its id if there is no such competency. */
	competencyName(id: string): string {
		return this.competency(id)?.title ?? id;
	}

	/** The Leadership Principles that a question is about: those it names, or else those of its competencies. */
	principlesOf(question: Question): Principle[] {
		const named = question.principles.flatMap((id) => this.#principles.get(id) ?? []);
		return named.length > 0 ? named : this.principles.filter(({ competencies }) => shareAny(competencies, question));
	}

	/** The lines of the common rubric that a question is about. */
	signalsOf(question: Question): Signal[] {
		return this.rubric.filter(({ competencies }) => shareAny(competencies, question));
	}

	/** The page before (-1) or after (1) a page, from the first chapter to the last question; undefined at the ends. */
	neighbor(id: string, step: 1 | -1): Chapter | GuideQuestion | undefined {
		const pages = [...this.chapters, ...this.questions];
		const index = pages.findIndex((page) => page.id === id);
		return index === -1 ? undefined : pages[index + step];
	}
}

/** "Teamwork", "problem solving" and "Must prepare questions" refer to the built-in categories of that name. */
function categoryId(title: string): string {
	return slug(title).replace(/-questions$/, '') || 'own';
}

function shareAny(competencies: readonly string[], question: Question): boolean {
	return competencies.some((id) => question.competencies.includes(id));
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

export function idsOf(list: readonly { readonly id: string }[]): Set<string> {
	return new Set(list.map(({ id }) => id));
}
