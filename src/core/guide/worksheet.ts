/** Marks a section of a template that is filled in later than the rest, such as after the interview. */
const later = '<!-- later -->';

/**
 * Whether a worksheet is filled in: the user has written something in every section that its template asks for, except
 * those for later. A section that the user removed is not required.
 */
export function isFilledIn(template: string, text: string): boolean {
	const known = new Set(linesOf(template));
	const written = new Map(
		sectionsOf(text).map(({ title, lines }) => [title, lines.some((line) => line !== '' && !known.has(line))]),
	);
	const asked = sectionsOf(template).filter(({ lines }) => lines.some(isBlank) && !lines.includes(later));
	return (
		asked.some(({ title }) => written.get(title) === true) && asked.every(({ title }) => written.get(title) !== false)
	);
}

/** Whether a line of a template is to be filled in: a list item that is empty or ends with a colon. */
function isBlank(line: string): boolean {
	return /^-(?: .*:)?$/.test(line.trim());
}

interface WorksheetSection {
	readonly title: string;
	readonly lines: readonly string[];
}

/** The sections under level 2 headings; whatever is above them belongs to a section without a title. */
function sectionsOf(text: string): WorksheetSection[] {
	const sections = [{ title: '', lines: [] as string[] }];
	for (const line of linesOf(text)) {
		if (line.startsWith('## ')) {
			sections.push({ title: line, lines: [] });
		} else {
			sections.at(-1)?.lines.push(line);
		}
	}
	return sections;
}

function linesOf(text: string): string[] {
	return text.split(/\r\n|\r|\n/).map((line) => line.trim());
}
