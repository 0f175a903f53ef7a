import type { Question, Sample } from './model.ts';

/** A sample answer to a question as a story file, for the linter. */
export function sampleStory({ id, competencies, scheme }: Question, { title, text }: Sample): string {
	return [
		'---',
		'type: star-story',
		...(scheme === 'pitch' ? ['scheme: pitch'] : []),
		`questions: [${id}]`,
		`competencies: [${competencies.join(', ')}]`,
		'---',
		'',
		`# ${title}`,
		'',
		text,
		'',
	].join('\n');
}
