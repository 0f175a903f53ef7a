import type { CoverageState, OverviewColumn, OverviewRow } from '../../protocol/coverage.ts';
import type { PartState } from '../../protocol/texts.ts';

const worth: Readonly<Record<PartState, number>> = { present: 3, placeholder: 2, empty: 1, missing: 0, optional: 0 };

/** From what needs the most work to what needs the least. */
const readinesses: readonly OverviewRow['readiness'][] = ['retired', 'draft', 'outline', 'incomplete', 'ready'];

/** The rows that contain every word of a filter in their title, path, questions or competencies, sorted by a column. */
export function arrange(
	rows: readonly OverviewRow[],
	filter: string,
	{ column, descending }: CoverageState['sort'],
	language: string,
): OverviewRow[] {
	const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const shown = rows.filter(({ title, path, questions, competencies }) => {
		const texts = [title, path, ...questions.map((question) => question.title), ...competencies];
		const text = texts.join('\n').toLocaleLowerCase();
		return words.every((word) => text.includes(word));
	});
	const collator = new Intl.Collator(language, { numeric: true });
	const sign = descending ? -1 : 1;
	return shown.sort((a, b) => sign * compare(a, b, column, collator) || collator.compare(a.title, b.title));
}

function compare(a: OverviewRow, b: OverviewRow, column: OverviewColumn, collator: Intl.Collator): number {
	switch (column) {
		case 'story':
			return collator.compare(a.title, b.title);
		case 'parts':
			return toldOf(a) - toldOf(b);
		case 'measures':
			return a.measures - b.measures;
		case 'time':
			return a.seconds - b.seconds;
		case 'findings':
			return a.errors - b.errors || a.warnings - b.warnings || a.remarks - b.remarks;
		case 'status':
			return readinesses.indexOf(a.readiness) - readinesses.indexOf(b.readiness);
		case 'questions':
			return a.questions.length - b.questions.length;
	}
}

function toldOf({ parts }: OverviewRow): number {
	return parts.reduce((sum, state) => sum + (state ? worth[state] : worth.present), 0);
}
