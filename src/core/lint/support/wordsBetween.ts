import { countWords } from '../../story/cut/content.ts';
import type { Story, StoryDocument } from '../../story/model.ts';

/** The words under the writer's own labels, between the known ones. */
export function wordsBetween({ text }: StoryDocument, { sections }: Story): number {
	return sections.reduce((sum, { span }, index) => {
		const start = sections[index - 1]?.span.end ?? span.start;
		return sum + (start < span.start ? countWords(text, { start, end: span.start }) : 0);
	}, 0);
}
