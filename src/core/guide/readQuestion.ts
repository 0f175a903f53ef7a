import * as v from 'valibot';
import type { Block } from '../story/markdown/blocks.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { questionType } from '../story/model.ts';
import { nearest } from '../text/nearest.ts';
import { type Say, sayChoice, sayInEnglish } from '../text/translation.ts';
import { quoted, valueProblem } from '../text/valueProblem.ts';
import type { GuideProblem, Question, Sample, Teller } from './model.ts';
import { isHeading, itemParagraphs, lineOf, type Outline, outlineOf, sourceOf, topItems } from './outline.ts';
import { questionFrontMatter } from './schema.ts';

/** The sections of a question file with their headings, in display order. */
export const sectionTitles = {
	otherWordings: 'Also asked as',
	intent: 'What the interviewer wants to learn',
	keyPoints: 'Key points',
	weakAnswers: 'What a weak answer does',
	levels: 'What each level shows',
	followUps: 'Follow-up questions',
	sample: 'Sample answer',
	notes: 'Notes',
} as const;

/** What may follow the text of a sample answer, with the level 4 headings. */
export const sampleTitles = {
	notes: 'What to notice',
	written: 'What the interviewer writes down',
	uncharitable: 'Uncharitable reading',
	followUps: 'Follow-up questions about it',
} as const;

/** Places a question after those that specify their order. */
export const lastOrder = 1_000_000;

type SectionKey = keyof typeof sectionTitles;

const keysByTitle = byTitle(sectionTitles);
const sampleKeysByTitle = byTitle(sampleTitles);

function byTitle<Key extends string>(titles: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
	return new Map(Object.entries<string>(titles).map(([key, title]) => [title.toLowerCase(), key as Key]));
}

export interface QuestionFile {
	/** Null if the file is too broken to make a question of it. */
	readonly question: Question | null;
	readonly problems: readonly GuideProblem[];
}

/**
 * Whether a document declares that it contains one question in the format of docs/question-banks.md, even if its front
 * matter is broken elsewhere.
 */
export function isQuestionFile({ frontMatter, text }: Outline): boolean {
	if (!frontMatter || 'type' in frontMatter.data) {
		return frontMatter?.data.type === questionType;
	}
	const said = /^type:[ \t]*["']?([\w-]+)/m.exec(text.slice(frontMatter.span.start, frontMatter.span.end));
	return frontMatter.problems.length > 0 && said?.[1] === questionType;
}

/**
 * Reads a file that contains one question, as described in docs/question-banks.md. Keeps what is right, and reports
 * what is wrong at its place.
 *
 * @param fallback the id and category to use if the front matter does not name them
 * @param say gives messages in the user's language
 */
export function readQuestion(
	input: string | Outline,
	fallback: { readonly id: string; readonly category: string },
	say: Say = sayInEnglish,
): QuestionFile {
	const outline = typeof input === 'string' ? outlineOf(input) : input;
	const problems = frontMatterProblems(outline, say);
	const meta = readMeta(outline, problems, say);
	const sections = readSections(outline, problems, say);
	const titleBlock = outline.blocks.find(({ type, level }) => type === 'heading' && level === 1);
	const title = titleBlock ? plainText(lineOf(outline, titleBlock)) : '';
	if (title === '') {
		const span = titleBlock ?? { start: 0, end: outline.lines.endOf(1) };
		problems.push({
			span,
			message: say('A question file needs the question as its title; write it as "# Tell me about …".'),
		});
		return { question: null, problems };
	}
	const blocksOf = (key: SectionKey) =>
		sections.filter((section) => section.key === key).flatMap(({ blocks }) => blocks);
	const items = (key: SectionKey) => topItems(outline, blocksOf(key));
	const source = (key: SectionKey) => sourceOf(outline, blocksOf(key));
	return {
		question: {
			id: meta.id ?? fallback.id,
			title,
			short: meta.short ?? '',
			category: meta.category ?? fallback.category,
			order: meta.order ?? lastOrder,
			...(meta.lang !== undefined && { lang: meta.lang }),
			difficulty: meta.difficulty ?? null,
			scheme: meta.scheme ?? 'star',
			competencies: meta.competencies ?? [],
			principles: meta.principles ?? [],
			related: meta.related ?? [],
			otherWordings: items('otherWordings'),
			intent: source('intent'),
			keyPoints: items('keyPoints'),
			weakAnswers: items('weakAnswers'),
			levels: items('levels'),
			followUps: items('followUps'),
			samples: sections
				.filter(({ key }) => key === 'sample')
				.flatMap(({ blocks }, index) => readSample(outline, blocks, title, meta.tellers?.[index])),
			notes: source('notes'),
		},
		problems,
	};
}

/** Syntax problems in front matter. */
export function frontMatterProblems({ frontMatter }: Outline, say: Say): GuideProblem[] {
	return (frontMatter?.problems ?? []).map(({ span, said }) => ({ span, message: say(...said) }));
}

type Meta = {
	readonly [Key in keyof v.InferOutput<typeof questionFrontMatter>]?:
		| v.InferOutput<typeof questionFrontMatter>[Key]
		| undefined;
};

function readMeta(outline: Outline, problems: GuideProblem[], say: Say): Meta {
	const { frontMatter } = outline;
	const data: Record<string, unknown> = { ...frontMatter?.data };
	const result = v.safeParse(questionFrontMatter, data);
	if (result.success) {
		return result.output;
	}
	for (const issue of result.issues) {
		const key = String(issue.path?.[0]?.key ?? 'type');
		if (frontMatter && key in data) {
			problems.push({ span: frontMatter.spanOf(key), message: valueProblem(issue, [], say).message });
		}
		delete data[key];
	}
	const rest = v.safeParse(v.partial(questionFrontMatter), data);
	return rest.success ? rest.output : {};
}

interface Section {
	readonly key: SectionKey;
	readonly blocks: Block[];
}

function readSections(outline: Outline, problems: GuideProblem[], say: Say): Section[] {
	const sections: Section[] = [];
	let current: Block[] | null = null;
	for (const block of outline.blocks) {
		if (block.type !== 'heading' || block.level > 2 || block.quote) {
			current?.push(block);
			continue;
		}
		current = null;
		if (block.level === 2) {
			const title = plainText(lineOf(outline, block));
			const key = keysByTitle.get(title.toLowerCase());
			if (key === undefined) {
				problems.push({ span: block, message: unknownSection(title, say) });
			} else {
				current = [];
				sections.push({ key, blocks: current });
			}
		}
	}
	return sections;
}

function unknownSection(title: string, say: Say): string {
	const titles = Object.values(sectionTitles);
	const likely = nearest(title, titles);
	const all = () =>
		sayChoice(
			titles.map((known) => quoted(known, say)),
			say,
		);
	return likely
		? say('"{0}" is not a section of a question; write "{1}".', title, likely)
		: say('"{0}" is not a section of a question; use {1}.', title, all());
}

/** Reads one sample answer; returns an empty list if the section is empty. */
function readSample(
	outline: Outline,
	blocks: readonly Block[],
	questionTitle: string,
	teller: Teller | undefined,
): Sample[] {
	const [first, ...rest] = blocks;
	if (!first) {
		return [];
	}
	const titled = first.type === 'heading';
	const parts: Record<'text' | keyof typeof sampleTitles, Block[]> = {
		text: [],
		notes: [],
		written: [],
		uncharitable: [],
		followUps: [],
	};
	let current = parts.text;
	for (const block of titled ? rest : blocks) {
		const key = isHeading(block) && sampleKeysByTitle.get(plainText(lineOf(outline, block)).toLowerCase());
		if (key) {
			current = parts[key];
		} else {
			current.push(block);
		}
	}
	const text = sourceOf(outline, parts.text);
	if (text === '') {
		return [];
	}
	return [
		{
			title: titled ? plainText(lineOf(outline, first)) : questionTitle,
			text,
			teller: teller ? { level: teller.level, stack: teller.stack } : null,
			notes: topItems(outline, parts.notes),
			written: topItems(outline, parts.written),
			uncharitable: sourceOf(outline, parts.uncharitable),
			followUps: itemParagraphs(outline, parts.followUps).map(([question = '', ...answer]) => ({
				question,
				answer: answer.join(' '),
			})),
		},
	];
}
