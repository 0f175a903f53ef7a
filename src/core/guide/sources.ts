import type { Chapter, Source } from './model.ts';

/** The id of the page that lists the sources of all chapters; no actual chapter has it. */
export const sourcesId = 'sources';

/** Sources as a Markdown list. */
export function sourceList(sources: readonly Source[]): string {
	return sources.map(({ fact, by, url, date }) => `- ${fact} [${by}](${url}), ${date}.`).join('\n');
}

/** The page that lists what the chapters state about interviewing, and the sources; null if there are none. */
export function sourcesPage(chapters: readonly Chapter[]): Chapter | null {
	const cited = chapters.filter(({ sources }) => sources.length > 0);
	if (cited.length === 0) {
		return null;
	}
	const title = 'Sources';
	const sections = cited.map(
		({ id, title, sources }) => `## [${title}](../chapters/${id}.md)\n\n${sourceList(sources)}`,
	);
	return {
		id: sourcesId,
		order: Math.max(...chapters.map(({ order }) => order)) + 1,
		title,
		summary: 'Where the facts about interviewing come from, chapter by chapter.',
		text: `# ${title}\n\nWhere the facts about interviewing in this guide come from, chapter by chapter.\n\n${sections.join('\n\n')}\n`,
		sources: [],
	};
}
