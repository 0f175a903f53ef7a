import { LineIndex } from '../text/lineIndex.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { type Block, parseBlocks } from './blocks.ts';
import { findComments } from './comments.ts';
import { type Content, ContentReader } from './content.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';
import { groupLabels, type StoryGroup } from './groups.ts';
import type { Heading, Outline } from './label.ts';
import type { Section, Story, StoryDocument } from './model.ts';
import { readOutline } from './outline.ts';
import {
	type PartLabel,
	type PartLabels,
	resolveParts,
	schemeOf,
	unlabeledParts,
	withoutStrayLabels,
} from './parts.ts';
import { isFirstPerson, isLesson, isPlainlyFirstPerson } from './placeholder.ts';
import { renderTitle } from './title.ts';

/**
 * Finds the stories of a Markdown document. Any text can be given: what is no Markdown, no story or broken gives
 * fewer stories, never an error.
 */
export function parseStories(text: string): StoryDocument {
	const lines = new LineIndex(text);
	const frontMatter = readFrontMatter(text, lines);
	const firstLine = frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 1;
	const bodyStart = firstLine > lines.count ? text.length : lines.startOf(firstLine);
	const blocks = bodyStart < text.length ? parseBlocks(text, lines, firstLine) : [];
	const comments = findComments(text, bodyStart, blocks);
	const outline = readOutline(text, lines, blocks, comments);
	return {
		text,
		lines,
		frontMatter,
		comments,
		stories: new StoryReader(text, lines, blocks, comments, outline, frontMatter).read(),
	};
}

class StoryReader {
	readonly #text: string;
	readonly #lines: LineIndex;
	readonly #outline: Outline;
	readonly #frontMatter: FrontMatter | null;
	readonly #contents: ContentReader;
	/** Starts of all labels and story headings, where the content of a section ends; sorted. */
	#stops: readonly number[] = [];

	constructor(
		text: string,
		lines: LineIndex,
		blocks: readonly Block[],
		comments: readonly Span[],
		outline: Outline,
		frontMatter: FrontMatter | null,
	) {
		this.#text = text;
		this.#lines = lines;
		this.#outline = outline;
		this.#frontMatter = frontMatter;
		this.#contents = new ContentReader(text, lines, blocks, comments);
	}

	read(): Story[] {
		const { headings, labels, rows } = this.#outline;
		const isDeclared = this.#frontMatter?.data.type === 'star-story';
		if (labels.length === 0 && rows.length === 0 && !isDeclared && !headings.some(({ label }) => label)) {
			return [];
		}
		let groups = groupLabels(this.#outline, (group) => !this.#isTheory(group));
		if (groups.length === 0 && isDeclared) {
			groups = [this.#wholeDocument()];
		}
		const kept = groups.map((group) => ({ ...group, labels: this.#withoutStrays(group) }));
		this.#stops = stopsOf(kept);
		return kept.map((group) => this.#story(group));
	}

	/** A document that says that it is a story is one, whatever its labels are. */
	#wholeDocument(): StoryGroup {
		const { headings, labels } = this.#outline;
		const all = [...labels, ...headings.flatMap(({ label }) => label ?? [])].sort((a, b) => a.start - b.start);
		return { ...resolveParts(all), heading: headings.find(({ label }) => !label) ?? null, row: null };
	}

	#withoutStrays({ labels }: StoryGroup): PartLabel[] {
		return withoutStrayLabels(labels, (index) => {
			const label = labels[index] as PartLabel;
			const end = Math.min(label.limit, labels[index + 1]?.start ?? Number.POSITIVE_INFINITY, this.#text.length);
			const lineEnd = this.#lines.endOf(this.#lines.lineAt(label.contentStart));
			return end > lineEnd && /\S/.test(this.#text.slice(lineEnd, end))
				? end - label.contentStart
				: lineEnd - label.contentStart;
		});
	}

	/**
	 * Whether labels explain the method instead of telling a story: at least half of the sections, and two, teach the
	 * reader, and nobody says I.
	 */
	#isTheory({ labels }: PartLabels): boolean {
		const { headings } = this.#outline;
		const spans = labels.map(({ contentStart, limit }, index) => {
			const heading = headings[firstIndexWhere(headings, ({ start }) => start >= contentStart)];
			const next = Math.min(heading?.start ?? this.#text.length, labels[index + 1]?.start ?? this.#text.length);
			return { start: contentStart, end: Math.min(limit, next) };
		});
		const contents = spans.map(({ start, end }) => this.#text.slice(start, end).trim());
		// Most stories say so plainly, in a section without quotes and code.
		if (contents.some(isPlainlyFirstPerson)) {
			return false;
		}
		const lessons = contents.filter(isLesson);
		if (lessons.length < 2 || lessons.length * 2 < labels.length) {
			return false;
		}
		const pieces = spans.flatMap(({ start, end }) => this.#contents.read(start, end).pieces);
		return !pieces.some(({ start, end }) => isFirstPerson(this.#text.slice(start, end)));
	}

	#story(group: StoryGroup): Story {
		const sections = this.#sections(group);
		const { heading, row } = group;
		const first = group.labels[0];
		const firstLabel = first ? first.match.label : { start: 0, end: 0 };
		const named = row?.name ?? heading?.text ?? null;
		const declared = this.#frontMatter?.data.title;
		const rendered = named ? renderTitle(this.#text.slice(named.start, named.end)) : '';
		const title = rendered || (typeof declared === 'string' && declared.trim() !== '' ? declared.trim() : null);
		const start = row ? row.span.start : (heading?.start ?? first?.start ?? 0);
		const titleEnd = Math.max(row?.span.end ?? 0, heading?.end ?? 0);
		const end = sections.reduce((last, { span }) => Math.max(last, span.end), titleEnd);
		return {
			title,
			titleSpan: named ?? this.#declaredSpan(firstLabel),
			titleLevel: row ? 0 : (heading?.level ?? 0),
			span: { start, end },
			scheme: schemeOf(group, this.#frontMatter?.data.scheme),
			sections,
			unlabeled: unlabeledParts(group.labels),
		};
	}

	/** Without a heading, a finding about the whole story points at its first label, or at its front matter. */
	#declaredSpan(firstLabel: Span): Span {
		if (firstLabel.end > 0) {
			return firstLabel;
		}
		return this.#frontMatter?.spanOf('type') ?? firstLabel;
	}

	#sections({ heading, labels }: StoryGroup): Section[] {
		let host = heading?.level || 6;
		return labels.map((label) => {
			host = label.level || host;
			return this.#section(label, host);
		});
	}

	/** @param level of the heading under which the label stands. */
	#section(label: PartLabel, level: number): Section {
		const content = this.#contentOf(label, level);
		return {
			kinds: label.kinds,
			label: this.#text.slice(label.match.label.start, label.match.label.end),
			labelSpan: { ...label.match.label },
			notation: label.notation,
			level: label.level,
			span: { start: label.start, end: Math.max(content.end, label.match.label.end) },
			content: content.pieces,
			state: content.state,
			words: content.words,
		};
	}

	#contentOf(label: PartLabel, level: number): Content {
		const end = this.#endOf(label, level);
		const limited = this.#contents.read(label.contentStart, Math.min(end, label.limit));
		if (limited.state === 'empty' && label.mayGoOn && end > label.limit) {
			return this.#contents.read(label.contentStart, end);
		}
		const { match } = label;
		if (limited.state === 'empty' && label.notation === 'heading' && match.next < label.contentStart) {
			return this.#headingRemark(label) ?? limited;
		}
		return limited;
	}

	/** `### Situation: we had a monolith that nobody dared to touch`, with nothing below it. */
	#headingRemark({ match, contentStart }: PartLabel): Content | null {
		const remark = this.#contents.read(match.next, contentStart);
		return remark.words >= 5 ? remark : null;
	}

	#nextStop(offset: number): number {
		const index = firstIndexWhere(this.#stops, (stop) => stop > offset);
		return this.#stops[index] ?? Number.POSITIVE_INFINITY;
	}

	/** A section ends at the next label or story, or at a heading that is not below its own. */
	#endOf({ start }: PartLabel, level: number): number {
		const { headings } = this.#outline;
		const stop = Math.min(this.#nextStop(start), this.#text.length);
		const first = firstIndexWhere(headings, (heading) => heading.start > start);
		for (let i = first; i < headings.length; i++) {
			const next = headings[i] as Heading;
			if (next.level <= level || next.start >= stop) {
				return Math.min(next.start, stop);
			}
		}
		return stop;
	}
}

function stopsOf(groups: readonly StoryGroup[]): number[] {
	const starts = groups.flatMap(({ heading, row, labels }) => [
		...(row ? [row.span.start] : heading ? [heading.start] : []),
		...labels.map(({ start }) => start),
	]);
	return starts.sort((a, b) => a - b);
}
