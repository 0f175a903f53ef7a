import { learn } from './learn.ts';
import { accounts, guideTexts, openStories } from './lessons.ts';

/** The module with what is learned from everything that may be learned from. */
export function learnedTableText(): string {
	const { questions, unit, features, vectors } = learn([...accounts, ...openStories, ...guideTexts]);
	const lines = [
		'// Made by `node test/accuracy/matching/train.ts`, not by hand.',
		"import type { LearnedTable } from './learnedTable.ts';",
		'',
		'export const table: LearnedTable = {',
		'\tquestions: {',
		...Object.entries(questions).map(([id, codes]) => `\t\t'${id}': ${quoted(codes)},`),
		'\t},',
		`\tunit: ${unit},`,
		'\tfeatures: [',
		...features.map((row) => `\t\t${quoted(row)},`),
		'\t],',
		'\tvectors:',
		`\t\t${quoted(vectors)},`,
		'};',
		'',
	];
	return lines.join('\n');
}

function quoted(text: string): string {
	return `'${text.replaceAll('\\', '\\\\')}'`;
}
