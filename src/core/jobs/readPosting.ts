import { keyOf } from '../text/words.ts';
import { longestPosting, type Posting, type Requirement, type RequirementKind } from './posting.ts';
import { isRoleTitle, postingHead } from './postingHead.ts';
import { leadInLevel, type PostingLine, postingLines } from './postingLines.ts';
import { valuesIn } from './readValues.ts';
import { isNice, itemKind, loneItemKind, sentenceKind, sentenceKindIn } from './requirementKind.ts';
import { type PlaceKind, type SectionKind, sectionKind } from './sections.ts';

/** A section that is still open. */
interface Section {
	readonly level: number;
	readonly kind: PlaceKind | undefined;
}

/** How many items of a list under a heading that does not say must read like requirements for all of them to count. */
const askingShare = 0.7;

/** A sentence that makes a wish of what its section asks for. */
const voluntary = /\b(?:nothing|none) (?:here|of (?:it|these|this)) (?:is|are) (?:strictly )?(?:necessary|required)\b/i;

/** A line such as *Preferred: Kafka and Redis*, which is a section in itself. */
const labeled = /^([^:.]{3,40}):\s+(\S.*)$/;

/**
 * Reads a job posting: Markdown, or pasted text. Nothing in it is treated as an instruction.
 *
 * @throws RangeError if it is longer than {@link longestPosting}
 */
export function readPosting(source: string): Posting {
	if (source.length > longestPosting) {
		throw new RangeError(`A posting can be at most ${longestPosting} characters long; select only the posting itself.`);
	}
	const lines = postingLines(source);
	const requirements = new Map<string, Requirement>();
	const values = new Set<string>();
	for (const { line, section } of inSections(lines)) {
		const listed = valuesIn(line, section);
		const kind = listed.length > 0 ? null : requirementKind(line, section);
		const key = keyOf(line.text);
		if (kind && key !== '' && !requirements.has(key)) {
			requirements.set(key, { kind, text: line.text, span: line.span });
		}
		for (const value of listed) {
			values.add(value);
		}
	}
	return {
		...postingHead(source, lines),
		requirements: [...requirements.values()],
		values: [...values],
	};
}

/** The lines, each with the kind of its section; undefined before the first heading. A heading stands in the one around it. */
function* inSections(
	lines: readonly PostingLine[],
): Generator<{ readonly line: PostingLine; readonly section: PlaceKind | undefined }> {
	let open: Section[] = [];
	for (const [index, line] of lines.entries()) {
		const { level } = line;
		if (line.type === 'heading') {
			open = open.filter((section) => section.level < level);
			const outer = open.at(-1)?.kind;
			yield { line, section: outer };
			const kind = kindBelow(outer, line);
			open.push({ level, kind: kind === 'other' && isAskingList(lines.slice(index + 1)) ? undefined : kind });
			continue;
		}
		const end = line.type === 'item' ? Math.max(level, leadInLevel + 1) : leadInLevel;
		open = open.filter((section) => section.level < end);
		const last = open.at(-1);
		if (last?.kind === 'must' && voluntary.test(line.text)) {
			open.splice(-1, 1, { ...last, kind: 'nice' });
		}
		yield { line, section: open.at(-1)?.kind };
	}
}

/** Whether lines begin with a list that asks for something, whatever its heading says. */
function isAskingList(lines: readonly PostingLine[]): boolean {
	const end = lines.findIndex(({ type }) => type !== 'item');
	const items = lines.slice(0, end < 0 ? lines.length : end);
	return items.length > 2 && items.filter(({ text }) => loneItemKind(text)).length >= askingShare * items.length;
}

/** What a heading is about, in a section that is about something itself. */
function kindBelow(outer: PlaceKind | undefined, { text, level }: PostingLine): PlaceKind | undefined {
	if (level < leadInLevel) {
		return isRoleTitle(text) ? outer : (sectionKind(text) ?? outer ?? 'other');
	}
	const beginning = text.split(' ', 5).join(' ');
	const own = isNice(text) ? 'nice' : (sectionKind(beginning) ?? sectionKind(text));
	return outer === 'nice' || outer === 'none' || outer === 'values' || own === undefined ? outer : own;
}

/** What a line asks for; null if it is not a requirement. */
function requirementKind(line: PostingLine, section: PlaceKind | undefined): RequirementKind | null {
	const { text } = line;
	if (line.type === 'heading' || text.startsWith('|') || voluntary.test(text)) {
		return null;
	}
	const [, label = '', rest = ''] = (line.type !== 'item' && labeled.exec(text)) || [];
	const own = label.split(' ').length <= 4 ? sectionKind(label) : undefined;
	if (own !== undefined && rest !== '') {
		return isAsking(own) ? itemKind(rest, own) : null;
	}
	const isItem = line.type === 'item';
	if (line.type === 'unmarked item' && sentenceKind(text) === null) {
		return null;
	}
	switch (section) {
		case 'must':
		case 'nice':
		case 'duty':
			return isItem || line.type === 'unmarked item' ? itemKind(text, section) : sentenceKindIn(text, section);
		case 'role':
			return isItem ? itemKind(text, 'duty') : (sentenceKind(text) ?? null);
		case 'other':
			return isItem ? null : (sentenceKind(text) ?? null);
		case undefined:
			return isItem ? loneItemKind(text) : (sentenceKind(text) ?? null);
		case 'company':
			return !isItem && /^as an? .*\byou(?:'|’)ll\b/i.test(text) ? (sentenceKind(text) ?? null) : null;
		case 'stack':
			return /\brequired\b/i.test(text) ? 'must' : null;
		case 'values':
		case 'none':
			return null;
	}
}

function isAsking(section: SectionKind): section is RequirementKind {
	return section === 'must' || section === 'nice' || section === 'duty';
}
