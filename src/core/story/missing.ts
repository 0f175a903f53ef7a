import type { Span } from '../text/span.ts';
import { countWords } from './content.ts';
import { declaresStory } from './declared.ts';
import { type CutLabel, headingsOf, type StoryDraft } from './draft.ts';
import type { Markdown } from './markdown.ts';
import type { Mark } from './marks.ts';
import { orderOf, type RequiredPart, type Story } from './model.ts';
import { areUnwritten } from './notTold.ts';
import { ownLetters } from './ownLetters.ts';
import { isToldUnderOwnName, namesInFront, namesPart } from './ownNames.ts';
import type { PartLabel } from './resolveParts.ts';
import { asksFor } from './schemes.ts';

/** The stories of a document and the intermediate results of reading it. */
interface Reading {
	readonly markdown: Markdown;
	readonly marks: readonly Mark[];
	/** In the order of the stories. */
	readonly drafts: readonly StoryDraft[];
	readonly stories: readonly Story[];
	/** The part that the author leaves out of stories. */
	readonly leftOut: RequiredPart | null;
}

/** The Situation or the Task, if most of several stories have a label for every part but this one. */
export function partLeftOut(unlabeled: readonly (readonly RequiredPart[])[]): RequiredPart | null {
	const isLeftOut = (part: RequiredPart) => {
		const without = unlabeled.filter((parts) => parts.join() === part).length;
		return without >= 2 && without * 2 > unlabeled.length;
	};
	return (['situation', 'task'] as const).find(isLeftOut) ?? null;
}

/**
 * Adds to each story what is missing: the parts without a label that its scheme asks for and that nothing else in it
 * may tell.
 */
export function withMissing(reading: Reading): readonly Story[] {
	const { stories } = reading;
	return stories.every(({ unlabeled }) => unlabeled.length === 0) ? stories : new MissingParts(reading).added();
}

class MissingParts {
	readonly #reading: Reading;
	readonly #text: string;
	readonly #isDeclared: boolean;
	/** The author's own labels above the stories. */
	readonly #inFront: readonly (string | null)[];

	constructor(reading: Reading) {
		const { markdown, marks, drafts } = reading;
		this.#reading = reading;
		this.#text = markdown.text;
		this.#isDeclared = declaresStory(markdown);
		this.#inFront = namesInFront(
			this.#text,
			marks,
			drafts.map(({ labels }) => labels[0]),
		);
	}

	added(): Story[] {
		const { stories, drafts } = this.#reading;
		return stories.map((story, index) => {
			const draft = drafts[index] as StoryDraft;
			const isDue = story.unlabeled.length > 0 && this.#isMeantAsStory(draft) && !this.#isUnwritten(draft, story);
			return isDue ? { ...story, missing: this.#partsOf(index, draft, story) } : story;
		});
	}

	#partsOf(index: number, draft: StoryDraft, story: Story): RequiredPart[] {
		const letters = ownLetters(draft.labels, story.title ?? '');
		return story.unlabeled.filter(
			(part) =>
				asksFor(story.scheme, part) &&
				part !== this.#reading.leftOut &&
				(letters === null || letters.has(part.charAt(0).toUpperCase())) &&
				!isNamedOtherwise(draft.labels, part) &&
				!(this.#inFront[index] && isBefore(draft, part)) &&
				(draft.row !== null || !this.#isElsewhere(index, draft, story, part)),
		);
	}

	/** Whether a part may be told under another name, or without one. */
	#isElsewhere(index: number, draft: StoryDraft, story: Story, part: RequiredPart): boolean {
		const { marks, drafts, stories } = this.#reading;
		const end = drafts[index + 1]?.labels[0]?.start ?? this.#text.length;
		const next = stories[index + 1]?.span.start ?? this.#text.length;
		return (
			namesPart(this.#text.slice(story.span.start, end), part) ||
			isToldUnderOwnName(this.#text, marks, draft.labels, part, end) ||
			(!this.#isDeclared && mayBeTold(this.#text, draft, story, part, next))
		);
	}

	/**
	 * Whether the document declares itself a story, or a label is a part's own word: `Goal`, `Approach`, `Results` may
	 * be a report.
	 */
	#isMeantAsStory({ labels }: StoryDraft): boolean {
		return this.#isDeclared || labels.some(({ own, parts }) => own && parts.some((part) => part !== 'reflection'));
	}

	/** Whether a heading above a story of a few words says that it is still to be written. */
	#isUnwritten(draft: StoryDraft, { sections }: Story): boolean {
		const slice = ({ start, end }: Span) => this.#text.slice(start, end);
		return areUnwritten(
			headingsOf(draft).map(({ text }) => slice(text)),
			sections.flatMap(({ content }) => content.map(slice)),
		);
	}
}

/** Whether a label of the writer's own is in the place of a part: `Decision` between `Situation` and `Result`. */
function isNamedOtherwise(labels: readonly PartLabel<CutLabel>[], part: RequiredPart): boolean {
	const order = orderOf([part]);
	return labels.some(
		({ parts, hasOther }, index) =>
			hasOther &&
			orderOf(parts) < order &&
			orderOf(labels[index + 1]?.parts ?? []) > order &&
			index + 1 < labels.length,
	);
}

/** Fewer words outside of the parts do not tell a part. */
const fewestTold = 8;
/** Above the first label, fewer words are a question or a remark. */
const fewestInFront = 30;

/** The end of a line that asks a question, as may the name of the next story. */
const question = /[?？][*_"”]{0,4}$/;

/** Whether something is told outside of the parts, in the place of a part, so that it may be the part. */
function mayBeTold(
	text: string,
	{ labels }: StoryDraft,
	{ sections, titleSpan }: Story,
	part: RequiredPart,
	end: number,
): boolean {
	const index = labels.findIndex(({ parts }) => orderOf(parts) > orderOf([part]));
	const before = index === -1 ? sections.at(-1) : sections[index - 1];
	const start = before?.span.end ?? titleSpan.end;
	const [gap = ''] = text.slice(start, sections[index]?.span.start ?? end).split(/^#{1,6}[ \t]/m, 1);
	const told = gap
		.split('\n')
		.filter((line) => !question.test(line.trimEnd()))
		.join('\n');
	return countWords(told, { start: 0, end: told.length }) >= (before ? fewestTold : fewestInFront);
}

/** Whether a part belongs before the first label of a story. */
function isBefore({ labels: [first] }: StoryDraft, part: RequiredPart): boolean {
	return orderOf([part]) <= orderOf(first?.parts ?? []);
}
