import { type Chapter, type Company, labelOf, type Question } from './model.ts';

/** The id of the chapter that ends with what companies publish. */
export const companiesChapter = 'company-values';

/** The chapter on company values with the list of those that are known; any other chapter as it is. */
export function withCompanies(
	chapter: Chapter,
	companies: readonly Company[],
	questions: readonly Question[],
): Chapter {
	if (chapter.id !== companiesChapter) {
		return chapter;
	}
	const labels = new Map(questions.map((question) => [question.id, labelOf(question)]));
	const link = (id: string) => `[${labels.get(id) ?? id}](../questions/${id}.md)`;
	const sections = companies.map(({ title, source, date, values }) => {
		const rows = values.map(
			({ title, meaning, questions: asked }) => `| ${title} | ${meaning} | ${asked.map(link).join(', ')} |`,
		);
		const table = ['| Value | What it asks of you | Questions |', '| --- | --- | --- |', ...rows].join('\n');
		return `### ${title}: what is published\n\n[As read or published ${date}](${source}).\n\n${table}`;
	});
	const intro =
		'Names as the companies publish them, meanings in our words. Coverage and **Prepare for a Job…** know them, by the name of the company, too. Lists change; read the page itself.';
	return {
		...chapter,
		text: `${chapter.text.trimEnd()}\n\n## ${companies.length} lists\n\n${intro}\n\n${sections.join('\n\n')}\n`,
	};
}
