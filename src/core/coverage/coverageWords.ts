import type { Guide } from '../guide/guide.ts';
import type { Say } from '../text/translation.ts';
import type { CoverageRow } from './model.ts';
import type { Covered, NextStep } from './plan.ts';

/** The wording of coverage, shared by the command line and the editor. */
export class CoverageWords {
	readonly #guide: Guide;
	readonly #say: Say;
	/** The language of `say`, as a BCP 47 tag. */
	readonly #language: string;

	constructor(guide: Guide, say: Say, language: string) {
		this.#guide = guide;
		this.#say = say;
		this.#language = language;
	}

	/** What a subject lacks; empty if it lacks nothing. */
	gap({ gap, cells }: CoverageRow): string {
		const say = this.#say;
		if (gap === null) {
			return '';
		}
		if (!cells.some(({ isLinked }) => isLinked)) {
			return cells.length > 0 ? say('Not linked yet') : say('No story');
		}
		return gap === 'fewer-than-two' ? say('Only one story') : say('No ready story');
	}

	/** What to do next and why, in one sentence. */
	step(step: NextStep, titleOf: (story: string) => string): string {
		const say = this.#say;
		const why = this.covered(step.adds, 'disjunction');
		switch (step.kind) {
			case 'link':
				return say(
					'Link “{0}” to the question “{1}”: no ready story covers {2} yet.',
					titleOf(step.story),
					this.#guide.questionName(step.question),
					why,
				);
			case 'finish':
				return say('Finish “{0}”: no ready story covers {1} yet.', titleOf(step.story), why);
			case 'write': {
				const question = this.#guide.questionName(step.question);
				return this.#guide.question(step.question)?.scheme === 'pitch'
					? say('Write a pitch for “{0}”: nearly every interview asks it.', question)
					: say('Write a story for “{0}”: no ready story covers {1} yet.', question, why);
			}
		}
	}

	/** `“Failure”, Planning, and Learning` */
	covered({ competencies, questions }: Covered, type: 'conjunction' | 'disjunction'): string {
		const say = this.#say;
		return new Intl.ListFormat(this.#language, { type }).format([
			...questions.map((id) => say('“{0}”', this.#guide.questionName(id))),
			...competencies.map((id) => this.#guide.competencyName(id)),
		]);
	}
}
