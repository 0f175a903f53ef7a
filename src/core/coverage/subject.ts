import { type Guide, idsOf } from '../guide/guide.ts';
import { labelOf, mustPrepare } from '../guide/model.ts';
import { slug } from '../guide/slug.ts';
import { competencyCues } from '../matching/competencyWords.ts';
import type { MatchableQuestion } from '../matching/match.ts';
import { termsOf } from '../matching/terms.ts';
import type { Lens } from './lens.ts';

/** Something that an interview may ask for. */
export interface Subject {
	readonly by: Lens;
	/** Unique within a lens. */
	readonly id: string;
	readonly title: string;
	/** Ids of the questions that ask for it; for a value, of those that ask for something similar. */
	readonly questions: ReadonlySet<string>;
	/** The questions that mainly ask for it. A story may fit the others for a different reason. */
	readonly mainly: ReadonlySet<string>;
	/** Whether the answer to its question is a pitch. */
	readonly isPitch: boolean;
}

/** A company value, as a question to match stories with. */
export interface Value extends MatchableQuestion {
	/** The tag of stories that show it. */
	readonly tag: string;
	/** The ids of questions that are known to ask for it. */
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
}

/** Turns value names, which must be unique, into questions to match stories with. */
export function valuesOf(names: readonly string[], guide: Pick<Guide, 'companyValue'>): Value[] {
	return names.map((title) => {
		const tag = slug(title);
		const known = guide.companyValue(title);
		const competencies = known?.competencies ?? [...competencyCues.in(termsOf(title)).keys()];
		return { id: `value:${tag}`, tag, title, questions: known?.questions ?? [], competencies };
	});
}

/** The subjects of a lens, in display order. */
export function subjectsOf(by: Lens, guide: Guide, values: readonly Value[]): Subject[] {
	const subject = (id: string, title: string, questions: Subject['questions'], mainly = questions): Subject => {
		return { by, id, title, questions, mainly, isPitch: false };
	};
	const asking = (isMeant: (question: Guide['questions'][number]) => boolean) => idsOf(guide.questions.filter(isMeant));
	switch (by) {
		case 'must-prepare':
			return guide.questions
				.filter(({ category }) => category === mustPrepare)
				.map((question) => ({
					...subject(question.id, labelOf(question), new Set([question.id])),
					isPitch: question.scheme === 'pitch',
				}));
		case 'competency':
			return guide.competencies.map(({ id, title }) => {
				const mainly = asking(({ competencies }) => competencies[0] === id);
				return subject(
					id,
					title,
					asking(({ competencies }) => competencies.includes(id)),
					mainly,
				);
			});
		case 'category':
			return guide.categories.map(({ id, title, questions }) => subject(id, title, idsOf(questions)));
		case 'principle':
			return guide.principles.map((principle) => {
				const questions = asking((question) => guide.principlesOf(question).includes(principle));
				return subject(principle.id, principle.title, questions);
			});
		case 'value':
			return values.map(({ id, title, questions, competencies }) => {
				const similar = asking((question) => competencies.includes(question.competencies[0] ?? ''));
				return subject(id, title, new Set([id, ...questions, ...similar]));
			});
	}
}
