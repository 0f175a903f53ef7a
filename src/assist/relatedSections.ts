import type { Finding } from '../core/lint/result.ts';
import type { Section } from '../core/story/model.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import type { Say } from '../core/text/translation.ts';

/** Another section that a finding concerns, with a message about it. */
export interface RelatedSection {
	readonly section: Section;
	readonly message: string;
}

/** The other occurrences of a part that appears twice. */
export function relatedSections({ rule, span, story, section }: Finding, lines: LineIndex, say: Say): RelatedSection[] {
	if (rule !== 'duplicate-section' || section === null || story === null) {
		return [];
	}
	const isElsewhere = (other: Span) =>
		lines.lineAt(other.start) > lines.lineAt(span.start) || lines.lineAt(other.end) < lines.lineAt(span.start);
	return story.sections
		.filter((other) => other.parts.includes(section) && isElsewhere(other.span))
		.map((other) => ({ section: other, message: say('“{0}” is also here.', other.label) }));
}
