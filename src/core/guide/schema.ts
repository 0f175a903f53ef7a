import * as v from 'valibot';
import { difficulties } from './model.ts';

const id = v.pipe(
	v.string('must be text'),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'must be lower-case words with hyphens between them, such as "teamwork-conflict"',
	),
);
const line = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const ids = v.optional(v.array(id, 'must be a list of ids, such as [ownership, delivery]'), []);
const order = v.pipe(v.number('must be a number'), v.integer('must be a whole number'));

/** The value that marks a Markdown file as one question of a guide or bank. */
export const questionType = 'star-question';

/** Front matter of a file that holds one question. */
export const questionFrontMatter = v.object({
	type: v.literal(questionType, `must be "${questionType}"`),
	id: v.optional(id),
	category: v.optional(line),
	order: v.optional(order),
	difficulty: v.optional(v.picklist(difficulties, `must be one of ${difficulties.join(', ')}`)),
	competencies: ids,
	principles: ids,
	related: ids,
});

/** Front matter of a chapter of the built-in guide. */
export const chapterFrontMatter = v.strictObject({ id, order, title: line, summary: line });

/** The data files of the built-in guide. */
export const categoryList = v.array(v.strictObject({ id, title: line, description: line, icon: id }));
export const competencyList = v.array(v.strictObject({ id, title: line, meaning: line }));
export const principleList = v.array(v.strictObject({ id, title: line, meaning: line, competencies: v.array(id) }));
export const rubricList = v.array(v.strictObject({ id, title: line, looksFor: line, competencies: v.array(id) }));
