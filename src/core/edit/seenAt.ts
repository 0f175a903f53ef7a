import type { SkippedLabels, Story, StoryDocument } from '../story/model.ts';

/** A story, or labels that do not make a story. */
export type Seen =
	| { readonly kind: 'story'; readonly story: Story }
	| { readonly kind: 'skipped'; readonly skipped: SkippedLabels };

/**
 * What is at a line: the innermost story or skipped passage around it, else the last one before it, else the first one.
 *
 * @param line 1-based
 * @returns null for a document without labels
 */
export function seenAt(
	{ lines, stories, skipped }: Pick<StoryDocument, 'lines' | 'stories' | 'skipped'>,
	line: number,
): Seen | null {
	const places: Seen[] = [
		...stories.map((story): Seen => ({ kind: 'story', story })),
		...skipped.map((skipped): Seen => ({ kind: 'skipped', skipped })),
	];
	const firstLine = (seen: Seen) => lines.lineAt(spanOf(seen).start);
	places.sort((a, b) => firstLine(a) - firstLine(b));
	const begun = places.filter((seen) => firstLine(seen) <= line);
	const around = begun.findLast((seen) => lines.lineAt(spanOf(seen).end) >= line);
	return around ?? begun.at(-1) ?? places[0] ?? null;
}

function spanOf(seen: Seen) {
	return seen.kind === 'story' ? seen.story.span : seen.skipped.span;
}
