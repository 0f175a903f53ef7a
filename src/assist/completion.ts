import type { FactsPlace } from '../core/edit/factsAt.ts';
import { missingLabels } from '../core/edit/missingLabels.ts';
import type { Guide } from '../core/guide/guide.ts';
import { knownKeys, statuses } from '../core/lint/frontMatterKeys.ts';
import { offeredLanguages } from '../core/story/languages/languageTag.ts';
import type { StoryDocument } from '../core/story/model.ts';
import { schemes } from '../core/story/schemes.ts';
import type { Span } from '../core/text/span.ts';
import type { Say } from '../core/text/translation.ts';

/** A single suggestion. */
export interface Completion {
	readonly kind: 'label' | 'key' | 'value' | 'id';
	/** The text shown in the list. */
	readonly label: string;
	/** A note shown next to the label. */
	readonly detail?: string;
	/** What typed text is matched against; defaults to the label. */
	readonly filter?: string;
	/** The text to insert. */
	readonly text: string;
}

/** The suggestions at a position, the most likely first. */
export interface Completions {
	/** The text to replace. */
	readonly span: Span;
	readonly items: readonly Completion[];
}

/** The labels that a story lacks, offered after a heading or bold marker, the next part first. */
export function labelCompletions(document: StoryDocument, offset: number, say: Say): Completions | null {
	const found = missingLabels(document, offset);
	return (
		found && {
			span: found.span,
			items: found.labels.map(({ text }) => {
				const label = text.replace(/[:.*_\s]+$/, '');
				return { kind: 'label', label, detail: say('Part of the story'), text };
			}),
		}
	);
}

/**
 * Keys of facts that are not used yet, or values for a key.
 *
 * @param guideOf called only if an id can go here
 */
export async function factCompletions(
	place: FactsPlace,
	guideOf: () => Promise<Guide>,
	say: Say,
): Promise<Completions> {
	const items = place.kind === 'key' ? keys(place.isComment, say) : await values(place, guideOf);
	return { span: place.span, items: items.filter(({ value }) => !place.used.includes(value)) };
}

/** A suggestion and the word that it inserts. */
interface WordItem extends Completion {
	readonly value: string;
}

function keys(isComment: boolean, say: Say): WordItem[] {
	return Object.entries(knownKeys)
		.filter(([key]) => key !== 'type' || !isComment)
		.map(([key, { meaning }]) => ({
			kind: 'key',
			value: key,
			label: key,
			detail: say(meaning),
			text: `${key}: `,
		}));
}

async function values(
	{ key, inList }: Extract<FactsPlace, { kind: 'value' }>,
	guideOf: () => Promise<Guide>,
): Promise<WordItem[]> {
	switch (key) {
		case 'type':
			return ['star-story'].map(word);
		case 'status':
			return statuses.map(word);
		case 'lang':
			return offeredLanguages().map(({ tag, name }) => ({ ...word(tag), detail: name }));
		case 'scheme':
			return schemes.map(word);
		case 'measurable':
			return ['false', 'true'].map(word);
		case 'questions':
			return (await guideOf()).questions.map(({ id, title }) => idItem(id, title, inList));
		case 'competencies':
			return (await guideOf()).competencies.map(({ id, title }) => idItem(id, title, inList));
		default:
			return [];
	}
}

function word(value: string): WordItem {
	return { kind: 'value', value, label: value, text: value };
}

/** The list shows the title, which says more than the id; typing matches either. */
function idItem(id: string, title: string, inList: boolean): WordItem {
	return {
		kind: 'id',
		value: id,
		label: title,
		detail: id,
		filter: `${id} ${title}`,
		text: inList ? id : `[${id}]`,
	};
}
