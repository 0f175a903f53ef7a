import type { Guide, GuideQuestion } from './guide.ts';
import type { Chapter } from './model.ts';

/** The path of a page; links between pages are relative to it. */
export function pagePath(page: Chapter | GuideQuestion): string {
	return `/${'category' in page ? 'questions' : 'chapters'}/${page.id}.md`;
}

/** The page at a path. */
export function pageAt(path: string, guide: Guide): Chapter | GuideQuestion | undefined {
	const [, folder, id = ''] = /^\/(questions|chapters)\/([^/]+)\.md$/.exec(path) ?? [];
	return folder === 'questions' ? guide.question(id) : folder === 'chapters' ? guide.chapter(id) : undefined;
}

/** The name of the report file that a path refers to: `/preparation/mock-interview-2026-11-26.md`. */
export function reportAt(path: string): string | undefined {
	return /^\/preparation\/([^/]+\.md)$/.exec(path)?.[1];
}

/**
 * A report with links that work on its page: links to pages of questions, written for any editor, become relative.
 *
 * @param scheme of the pages
 * @param authority of links from outside the editor
 */
export function withRelativeLinks(report: string, scheme: string, authority: string): string {
	return report.replace(
		/\]\(([a-z][a-z0-9+.-]{0,40}):(?:\/\/([\w.-]{1,200}))?\/questions\/([\w-]{1,500})(?:\.md)?\)/g,
		(link, linkScheme: string, linkAuthority: string | undefined, id: string) =>
			linkScheme === scheme || linkAuthority === authority ? `](../questions/${id}.md)` : link,
	);
}

/** The id of the question that a link from outside the editor asks for: `/questions/a-failure`. */
export function linkedQuestion(path: string): string | undefined {
	return /^\/questions\/([\w-]{1,500})$/.exec(path)?.[1];
}
