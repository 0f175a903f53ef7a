import { type Notation, type Part, type RequiredPart, requiredParts } from '../../../../src/core/story/model.ts';

/** A part that a sample can have. */
export type StarPart = Extract<Part, RequiredPart | 'reflection'>;

/** One way to write a story: each part, and what comes before and between the parts. */
export interface Sample {
	readonly name: string;
	readonly part: (part: StarPart, content: string, index: number) => string;
	readonly before?: string;
	readonly between?: string;
	/** Writes the parts if they do not follow each other. */
	readonly join?: (parts: readonly (readonly [label: string, content: string])[]) => string;
	/** How many parts can be missing while it is still a story; two when absent. */
	readonly mostMissing?: number;
}

const english = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', reflection: 'Reflection' };
const german = {
	situation: 'Situation',
	task: 'Aufgabe',
	action: 'Aktion',
	result: 'Ergebnis',
	reflection: 'Reflexion',
};
const chinese = { situation: '情境', task: '任务', action: '行动', result: '结果', reflection: '反思' };
const word = (part: StarPart) => english[part];
const letter = (part: StarPart) => english[part].charAt(0);
const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

/** Stories in every notation; the compiler requires some for a new one. */
export const samples: Readonly<Record<Notation, readonly Sample[]>> = {
	heading: [
		{ name: 'headings', part: (part, content) => `## ${word(part)}\n\n${content}` },
		{ name: 'tight headings', part: (part, content) => `### ${word(part)} ###\n${content}`, between: '\n' },
		{ name: 'capitals', part: (part, content) => `## ${word(part).toUpperCase()}\n\n${content}` },
		{ name: 'German', part: (part, content) => `## ${german[part]}\n\n${content}` },
		{ name: 'headings in a list', part: (part, content) => `- ### ${word(part)}\n\n  ${content}` },
		{ name: 'underlined', part: (part, content) => `${word(part)}\n------\n\n${content}` },
		{ name: 'steps', part: (part, content, i) => `### Step ${i + 1}: ${word(part)}\n\n${content}` },
		{ name: 'letter and word', part: (part, content) => `## ${letter(part)} – ${word(part)}\n\n${content}` },
		{ name: 'remarks', part: (part, content) => `## 🎯 ${word(part)} (20 s)\n\n${content}` },
	],
	emphasis: [
		{ name: 'small letters', part: (part, content) => `**${word(part).toLowerCase()}:** ${content}` },
		{ name: 'Chinese', part: (part, content) => `**${chinese[part]}：**${content}` },
		{ name: 'bold', part: (part, content) => `**${word(part)}:** ${content}` },
		{ name: 'bold alone', part: (part, content) => `**${word(part)}**\n\n${content}` },
		{ name: 'italic', part: (part, content) => `_${word(part)}:_ ${content}` },
		{ name: 'letters', part: (part, content) => `**${letter(part)}:** ${content}` },
	],
	plain: [
		{ name: 'plain', part: (part, content) => `${word(part)}: ${content}` },
		{ name: 'plain lines', part: (part, content) => `${word(part)}: ${content}`, between: '\n' },
		{ name: 'hard breaks', part: (part, content) => `${word(part)} - ${content}`, between: '  \n' },
	],
	list: [
		{ name: 'list', part: (part, content) => `- **${word(part)}:** ${content}`, between: '\n' },
		{ name: 'loose list', part: (part, content) => `* ${word(part)}: ${content}` },
		{ name: 'ordered list', part: (part, content, i) => `${i + 1}. ${word(part)}: ${content}`, between: '\n' },
		{ name: 'task list', part: (part, content) => `- [x] **${word(part)}**: ${content}`, between: '\n' },
		{ name: 'nested list', part: (part, content) => `- ${word(part)}\n  - ${content}`, between: '\n' },
	],
	row: [
		{
			name: 'rows',
			before: '| Part | Text |\n| --- | --- |\n',
			part: (part, content) => `| **${word(part)}** | ${content} |`,
			between: '\n',
		},
	],
	column: [
		{
			name: 'columns',
			// Without it, a table of other things may look the same.
			before: '<!-- star-coach-story -->\n\n',
			part: word,
			join: (parts) =>
				[
					cells(['Story', ...parts.map(([label]) => label)]),
					cells(['---', ...parts.map(() => '---')]),
					cells(['One', ...parts.map(([, content]) => content)]),
				].join('\n'),
			mostMissing: 1,
		},
	],
	definition: [{ name: 'definitions', part: (part, content) => `${word(part)}\n: ${content}` }],
	callout: [{ name: 'callouts', part: (part, content) => `> [!info] ${word(part)}\n> ${content}` }],
	html: [
		{
			name: 'details',
			part: (part, content) => `<details>\n<summary>${word(part)}</summary>\n\n${content}\n\n</details>`,
		},
		{
			name: 'details in one line',
			part: (part, content) => `<details><summary>${word(part)}</summary>\n\n${content}\n\n</details>`,
		},
		{ name: 'HTML paragraphs', part: (part, content) => `<p><b>${word(part)}:</b> ${content}</p>` },
		{ name: 'HTML headings', part: (part, content) => `<h3>${word(part)}</h3>\n\n${content}` },
	],
	inline: [
		{ name: 'letters in a line', part: (part, content) => `**${letter(part)}:** ${content}`, between: ' ' },
		{ name: 'words in a line', part: (part, content) => `**${word(part)}:** ${content}`, between: ' ' },
	],
};

/** Every sample with its notation. */
export const allSamples = Object.entries(samples).flatMap(([notation, those]) =>
	those.map((sample) => ({ ...sample, notation: notation as Notation })),
);

/** What a story tells, part by part. */
export const contents = [
	'We were late.',
	'It was mine to solve, I said.',
	'I wrote it `twice` and *checked* it.',
	'It fell by 40%.',
];

/** A part, what it tells, and its place among all parts. */
export type TellsPart = readonly [part: StarPart, content: string, index: number];

/** The parts of a story written like a sample. */
export function writeParts({ part, before = '', between = '\n\n', join }: Sample, parts: readonly TellsPart[]): string {
	const written = parts.map(([each, content, index]) => part(each, content, index));
	return (
		before + (join ? join(parts.map(([, content], at) => [written[at] as string, content])) : written.join(between))
	);
}

/** A text written like a sample, without some parts. */
export function write(sample: Sample, texts: readonly string[], missing: readonly RequiredPart[] = []): string {
	const told = requiredParts.map((part, index): TellsPart => [part, texts[index] as string, index]);
	const parts = told.filter(([part]) => !missing.includes(part as RequiredPart));
	return `# My story\n\n${writeParts(sample, parts)}\n`;
}
