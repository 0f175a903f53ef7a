import type { Guide } from '../../guide/guide.ts';
import { labelOf, mustPrepare } from '../../guide/model.ts';
import { slug } from '../../guide/slug.ts';
import { competencyCues } from '../competencyWords.ts';
import type { MatchableQuestion } from '../match.ts';
import { termsOf } from '../terms.ts';
import type { Lens } from './lens.ts';

/** Something that an interview may ask for. */
export interface Subject {
	readonly by: Lens;
	/** Different for the subjects of a lens. */
	readonly id: string;
	readonly title: string;
	/** Ids of the questions that ask for it; for a value, of those that ask for something like it. */
	readonly questions: ReadonlySet<string>;
	/** Of these, the questions that ask for it before all else. A story that fits another may fit it for a different reason. */
	readonly mainly: ReadonlySet<string>;
	/** Whether its question is answered with a pitch. */
	readonly isPitch: boolean;
}

/** A value of a company, as a question that stories are matched with. */
export interface Value extends MatchableQuestion {
	/** The tag that says that a story shows it. */
	readonly tag: string;
	readonly competencies: readonly string[];
}

/** Values by their names, which are all different, as questions that stories are matched with. */
export function valuesOf(names: readonly string[]): Value[] {
	return names.map((title) => {
		const tag = slug(title);
		return { id: `value:${tag}`, tag, title, competencies: [...competencyCues.in(termsOf(title)).keys()] };
	});
}

/** What stories are looked at by a lens, in the order in which it is shown. */
export function subjectsOf(by: Lens, guide: Guide, values: readonly Value[]): Subject[] {
	return placesOf(by, guide, values).map((subject) => ({ mainly: subject.questions, ...subject }));
}

function placesOf(
	by: Lens,
	guide: Guide,
	values: readonly Value[],
): (Omit<Subject, 'mainly'> & Partial<Pick<Subject, 'mainly'>>)[] {
	const asking = (isMeant: (question: Guide['questions'][number]) => boolean) =>
		new Set(guide.questions.filter(isMeant).map(({ id }) => id));
	const isPitch = false;
	switch (by) {
		case 'must-prepare':
			return guide.questions
				.filter(({ category }) => category === mustPrepare)
				.map((question) => ({
					by,
					id: question.id,
					title: labelOf(question),
					questions: new Set([question.id]),
					isPitch: question.scheme === 'pitch',
				}));
		case 'competency':
			return guide.competencies.map(({ id, title }) => ({
				by,
				id,
				title,
				questions: asking(({ competencies }) => competencies.includes(id)),
				mainly: asking(({ competencies }) => competencies[0] === id),
				isPitch,
			}));
		case 'category':
			return guide.categories.map(({ id, title, questions }) => ({
				by,
				id,
				title,
				questions: new Set(questions.map((question) => question.id)),
				isPitch,
			}));
		case 'principle':
			return guide.principles.map(({ id, title }) => ({
				by,
				id,
				title,
				questions: asking((question) => guide.principlesOf(question).some((principle) => principle.id === id)),
				isPitch,
			}));
		case 'value':
			return values.map(({ id, title, competencies }) => ({
				by,
				id,
				title,
				questions: new Set([id, ...asking((question) => competencies.includes(question.competencies[0] ?? ''))]),
				isPitch,
			}));
	}
}
