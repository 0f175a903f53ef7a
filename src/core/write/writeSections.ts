import type { SectionKind } from '../story/model.ts';
import { nameOf } from '../story/partFacts.ts';
import type { SectionPiece, TargetNotation } from './notation.ts';
import { beginsWithParagraph } from './piece.ts';
import { writeRows } from './table.ts';

/** Sections of a story that has no model to follow: headings below its title, with their contents. */
export function newSections(
	contents: readonly (readonly [SectionKind, string])[],
	titleLevel = 1,
	labelOf: (part: SectionKind) => string = nameOf,
): string {
	const pieces = contents.map(([part, content]) => {
		return { title: labelOf(part), lead: [], body: content.split('\n'), isRunIn: false };
	});
	return writeSections(pieces, 'heading', titleLevel)?.join('\n') ?? '';
}

/** Writes the sections of a story below its title, of level 1–6 or 0; null if they do not fit into a notation. */
export function writeSections(
	pieces: readonly SectionPiece[],
	target: TargetNotation,
	titleLevel: number,
): string[] | null {
	const level = (titleLevel || 1) + 1;
	if (target === 'row' || (target === 'heading' && level > 6)) {
		return target === 'row' ? writeRows(pieces) : null;
	}
	const blocks = pieces.map((piece) =>
		target === 'heading'
			? [`${'#'.repeat(level)} ${piece.title}`, ...(piece.body.length > 0 ? ['', ...piece.body] : [])]
			: writeLabeled(piece).map((line, index) =>
					target === 'emphasis' || line === '' ? line : `${index === 0 ? '- ' : '  '}${line}`,
				),
	);
	// Items of one paragraph each follow each other.
	const isLoose = target !== 'list' || blocks.some((lines) => lines.includes(''));
	return blocks.flatMap((block, index) => {
		return [...(index > 0 && isLoose ? [''] : []), ...(pieces[index]?.lead ?? []), ...block];
	});
}

/** `**Situation:** …`; content that does not begin with a paragraph goes below its label. */
function writeLabeled({ title, body }: SectionPiece): string[] {
	const label = `**${title}:**`;
	const [first, ...others] = body;
	if (first === undefined) {
		return [label];
	}
	return beginsWithParagraph(body) ? [`${label} ${first.trimStart()}`, ...others] : [label, '', ...body];
}
