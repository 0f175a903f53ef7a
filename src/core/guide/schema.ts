import * as v from 'valibot';
import { isLanguageTag, wrongLanguage } from '../story/languages/languageTag.ts';
import { questionType } from '../story/model.ts';
import { toSay } from '../text/translation.ts';
import { answerSchemes, difficulties, tellerLevels } from './model.ts';

// The messages of checks are translated later, in `valueProblem`.

const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		toSay('"{0}" must be lower-case words with hyphens between them, such as "teamwork-conflict".'),
	),
);
const line = v.pipe(v.string(), v.trim(), v.nonEmpty());
const url = v.pipe(line, v.regex(/^https:\/\//, '"{0}" must begin with https://.'));
const date = v.pipe(line, v.regex(/^\d{4}(-\d\d){0,2}$/, '"{0}" must be a year, month or day, such as "2022-11".'));
const ids = v.optional(v.array(id), []);
const order = v.pipe(v.number(), v.integer());

/** The longest label that a tree can show next to a description in a narrow sidebar, in characters. */
export const longestShort = 28;
const short = v.pipe(line, v.maxLength(longestShort));

/** What many stories have in common: the teller errs, somebody objects, or the end leaves something unsolved. */
export const shapes = ['error', 'opponent', 'flaw'] as const;
export const regions = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

/** Who tells a sample answer: pages show level and stack, and a test checks the spread of the rest over all samples. */
const teller = v.strictObject({
	level: v.picklist(tellerLevels),
	/** The town or country; "remote, Kenya" is fine. */
	place: v.pipe(v.string(), v.nonEmpty()),
	region: v.picklist(regions),
	/** What the story runs on, in the words of a job description: [Go, REST, Postgres, AWS]. */
	stack: v.pipe(v.array(line), v.nonEmpty()),
	/** Which of the shapes the story has. */
	shape: v.array(v.picklist(shapes)),
});
export type Teller = v.InferOutput<typeof teller>;

/** Front matter of a file that contains one question. */
export const questionFrontMatter = v.object({
	type: v.literal(questionType),
	id: v.optional(id),
	short: v.optional(short),
	lang: v.optional(v.pipe(v.string(), v.check(isLanguageTag, wrongLanguage))),
	category: v.optional(line),
	order: v.optional(order),
	difficulty: v.optional(v.picklist(difficulties)),
	scheme: v.optional(v.picklist(answerSchemes)),
	competencies: ids,
	principles: ids,
	related: ids,
	/** One for each sample answer. */
	tellers: v.optional(v.array(teller), []),
});

/** Front matter of a chapter of the built-in guide. */
export const chapterFrontMatter = v.strictObject({
	id,
	order,
	title: line,
	summary: line,
	/** Makes the chapter an interview that begins with this question. */
	question: v.exactOptional(id),
	sources: v.optional(
		v.array(
			v.strictObject({
				fact: line,
				by: line,
				url,
				date,
			}),
		),
		[],
	),
});

/** The data files of the built-in guide. */
export const categoryList = v.array(v.strictObject({ id, title: line, description: line, icon: id }));
export const competencyList = v.array(v.strictObject({ id, title: line, meaning: line }));
export const principleList = v.array(v.strictObject({ id, title: line, meaning: line, competencies: v.array(id) }));
/** Companies that publish their values. */
export const companyList = v.array(
	v.strictObject({
		id,
		title: line,
		source: url,
		date,
		values: v.array(
			v.strictObject({
				title: line,
				meaning: line,
				competencies: v.pipe(v.array(id), v.nonEmpty()),
				questions: v.pipe(v.array(id), v.length(3)),
			}),
		),
	}),
);
const faults = v.strictObject({ topics: v.array(line), owned: line });
export const topicList = v.array(
	v.strictObject({
		name: line,
		cues: line,
		hints: line,
		example: line,
		faults: v.exactOptional(faults),
		isFigure: v.exactOptional(v.boolean()),
	}),
);
export const notedList = v.array(v.strictObject({ questions: v.array(id), cues: line }));
export const rubricList = v.array(v.strictObject({ id, title: line, looksFor: line, competencies: v.array(id) }));
