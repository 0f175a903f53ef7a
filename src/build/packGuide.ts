import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { withCompanies } from '../core/guide/companies.ts';
import type { Chapter, GuideProblem, PackedGuide, Question, Sample } from '../core/guide/model.ts';
import { readChapter } from '../core/guide/readChapter.ts';
import { readQuestion } from '../core/guide/readQuestion.ts';
import { sampleStory } from '../core/guide/sampleStory.ts';
import {
	categoryList,
	companyList,
	competencyList,
	notedList,
	principleList,
	questionFrontMatter,
	rubricList,
	topicList,
} from '../core/guide/schema.ts';
import { sourcesPage } from '../core/guide/sources.ts';
import { lint } from '../core/lint/lint.ts';
import { readFrontMatter } from '../core/story/markdown/frontMatter.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { checkGuide } from './checkGuide.ts';
import { root } from './root.ts';

/**
 * Reads the built-in guide and checks it.
 *
 * @param folder laid out like media/guide
 * @returns the guide, and its problems as lines of the form `file:line: message`
 */
export function readGuide(folder: string): { guide: PackedGuide; problems: string[] } {
	const problems: string[] = [];
	const files = new Map<string, string>();
	const report = (file: string, line: number, message: string) => problems.push(`${file}:${line}: ${message}`);

	function data<Schema extends GenericSchema>(name: string, schema: Schema): InferOutput<Schema> | [] {
		const file = join(folder, name);
		const text = readFileSync(file, 'utf8');
		const lineCounter = new LineCounter();
		const document = parseDocument(text, { lineCounter });
		for (const { linePos, message } of document.errors) {
			report(file, linePos?.[0].line ?? 1, message.split('\n')[0] as string);
		}
		const result = v.safeParse(schema, document.toJS());
		if (result.success) return result.output;
		for (const issue of result.issues) {
			const path = issue.path?.map(({ key }) => key) ?? [];
			const node = [...path.keys()].map((end) => document.getIn(path.slice(0, path.length - end), true)).find(Boolean);
			const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
			report(file, lineCounter.linePos(offset).line, `${path.join('.')}: ${issue.message}.`);
		}
		return [];
	}

	function pages<Page extends { readonly id: string }>(
		name: string,
		read: (text: string, id: string) => { page: Page | null; problems: readonly GuideProblem[] },
	): Page[] {
		return readdirSync(join(folder, name))
			.filter((entry) => entry.endsWith('.md'))
			.sort()
			.flatMap((entry) => {
				const file = join(folder, name, entry);
				const text = readFileSync(file, 'utf8');
				const id = basename(entry, '.md');
				const { page, problems: found } = read(text, id);
				const lines = new LineIndex(text);
				for (const { span, message } of found) report(file, lines.positionAt(span.start).line, message);
				if (page === null) return [];
				if (page.id !== id) report(file, 2, `The file must be named after its id: "${page.id}.md".`);
				files.set(page.id, file);
				return [page];
			});
	}

	const companies = data('company-values.yaml', companyList);
	const written = pages<Chapter>('chapters', (text) => {
		const { chapter, problems: found } = readChapter(text);
		return { page: chapter, problems: found };
	}).sort((a, b) => a.order - b.order);
	const questions = pages<Question>('questions', (text, id) => {
		const { question, problems: found } = readQuestion(text, { id, category: '' });
		return {
			page: question,
			problems: [
				...found,
				...wrongKeys(text, question?.samples.length ?? 0),
				...(question?.samples.flatMap((sample) => lintSample(question, sample, text)) ?? []),
			],
		};
	}).sort((a, b) => a.order - b.order);
	const chapters = written.map((chapter) => withCompanies(chapter, companies, questions));
	const sources = sourcesPage(chapters);
	const guide: PackedGuide = {
		version: 1,
		categories: data('categories.yaml', categoryList),
		competencies: data('competencies.yaml', competencyList),
		principles: data('leadership-principles.yaml', principleList),
		rubric: data('rubric.yaml', rubricList),
		companies,
		chapters: sources ? [...chapters, sources] : chapters,
		questions,
		matching: {
			topics: data('topics.yaml', topicList),
			noted: data('noted.yaml', notedList),
			learned: JSON.parse(readFileSync(join(folder, 'learned.json'), 'utf8')),
		},
	};
	for (const { id, message } of checkGuide(guide)) {
		report(files.get(id) ?? folder, 1, message);
	}
	return { guide, problems };
}

/**
 * A user's bank may have additional keys and no tellers. In the built-in guide, unknown keys are mistakes, and each
 * sample answer needs a teller.
 */
function wrongKeys(text: string, samples: number): GuideProblem[] {
	const frontMatter = readFrontMatter(text, new LineIndex(text));
	if (!frontMatter) {
		return [{ span: { start: 0, end: 0 }, message: 'The file needs front matter; see docs/question-banks.md.' }];
	}
	const { tellers, ...others } = frontMatter.data;
	const problems = Object.keys(others)
		.filter((key) => !(key in questionFrontMatter.entries))
		.map((key) => ({ span: frontMatter.spanOf(key), message: `"${key}" is not a key of a question.` }));
	const named = Array.isArray(tellers) ? tellers.length : 0;
	if (named !== samples) {
		const message = `"tellers" names ${named} for ${samples} sample answers; name one for each.`;
		problems.push({ span: frontMatter.spanOf('tellers'), message });
	}
	return problems;
}

/** What STAR Coach's linter finds in the sample answer, at its position in the file. */
function lintSample(question: Question, sample: Sample, text: string): GuideProblem[] {
	const story = sampleStory(question, sample);
	const shift = text.indexOf(sample.text) - story.indexOf(sample.text);
	const { document, findings } = lint(story, { isStoryFile: true });
	const problems = findings.map(({ rule, message, span }) => ({
		span: { start: Math.max(span.start + shift, 0), end: Math.max(span.end + shift, 0) },
		message: `${rule}: ${message}`,
	}));
	if (document.stories.length !== 1) {
		problems.push({ span: { start: 0, end: 0 }, message: 'The sample answer must be one story in the STAR sections.' });
	}
	return problems;
}

/**
 * Packs media/guide into the one file that the extension reads.
 *
 * @returns the file
 * @throws Error with a line `file:line: message` for each problem
 */
export function packGuide(folder = join(root, 'media/guide'), file = join(root, 'dist/guide.json')): string {
	const { guide, problems } = readGuide(folder);
	if (problems.length > 0) {
		throw new Error(`The guide cannot be packed:\n${problems.map((problem) => relative(root, problem)).join('\n')}`);
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(guide));
	return file;
}

if (import.meta.main) {
	const ids = process.argv.slice(2);
	const { guide, problems } = readGuide(join(root, 'media/guide'));
	const shown = problems.filter((problem) => ids.length === 0 || ids.some((id) => problem.includes(`/${id}.md:`)));
	for (const problem of shown) console.error(relative(root, problem));
	console.log(`${guide.questions.length} questions, ${guide.chapters.length} chapters, ${shown.length} problems`);
	process.exitCode = shown.length > 0 ? 1 : 0;
}
