import type { Question } from './model.ts';

/** The sample answer of a question as a story file, for the linter and for the user; empty without a sample. */
export function sampleStory({ id, competencies, sample }: Question): string {
	if (!sample) {
		return '';
	}
	return [
		'---',
		'type: star-story',
		`questions: [${id}]`,
		`competencies: [${competencies.join(', ')}]`,
		'---',
		'',
		`# ${sample.title}`,
		'',
		sample.text,
		'',
	].join('\n');
}
