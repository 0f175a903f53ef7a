import * as v from 'valibot';
import { severities } from '../core/lint/severity.ts';
import { measureKinds } from '../core/measure/measure.ts';
import type { Report } from '../core/report/report.ts';
import { requiredParts, sectionKinds } from '../core/story/model.ts';
import { schemes } from '../core/story/schemes.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const range = { line: place, column: place, endLine: place, endColumn: place };
const lines = { line: place, endLine: place };
const part = v.picklist(sectionKinds);

const section = v.strictObject({
	kinds: v.pipe(v.array(part), v.minLength(1)),
	label: v.string(),
	...lines,
	state: v.picklist(['present', 'empty', 'placeholder']),
	words: count,
	seconds: count,
});

const measure = v.strictObject({ text: v.string(), kind: v.picklist(measureKinds), section: part, ...range });

const story = v.strictObject({
	title: v.nullable(v.string()),
	...lines,
	evidence: v.picklist(['declared', 'evident', 'possible']),
	scheme: v.picklist(schemes),
	sections: v.array(section),
	missing: v.array(v.picklist(requiredParts)),
	measures: v.array(measure),
	words: count,
	seconds: count,
});

const fix = v.strictObject({ title: v.string(), edits: v.array(v.strictObject({ ...range, text: v.string() })) });

const diagnostic = v.strictObject({
	rule: v.string(),
	severity: v.picklist(severities),
	message: v.string(),
	...range,
	story: v.nullable(count),
	section: v.nullable(part),
	docs: v.string(),
	fixes: v.array(fix),
});

const file = v.strictObject({
	path: v.string(),
	stories: v.array(story),
	diagnostics: v.array(diagnostic),
	skipped: v.array(v.strictObject({ ...lines, reason: v.string() })),
	error: v.nullable(v.string()),
});

/** The public report, version 1; described in docs/report.md. The compiler checks it against the type. */
export const reportSchema: v.GenericSchema<Report> = v.strictObject({
	version: v.literal(1),
	files: v.array(file),
	summary: v.strictObject({
		files: count,
		stories: count,
		errors: count,
		warnings: count,
		infos: count,
		hints: count,
		failed: count,
	}),
});
