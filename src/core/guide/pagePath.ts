import type { Guide, GuideQuestion } from './guide.ts';
import type { Chapter } from './model.ts';

/** The path of a page; links between pages are relative to it. */
export function pagePath(page: Chapter | GuideQuestion): string {
	return `/${'category' in page ? 'questions' : 'chapters'}/${page.id}.md`;
}

/** The page that a path names. */
export function pageAt(path: string, guide: Guide): Chapter | GuideQuestion | undefined {
	const [, folder, id = ''] = /^\/(questions|chapters)\/([^/]+)\.md$/.exec(path) ?? [];
	return folder === 'questions' ? guide.question(id) : folder === 'chapters' ? guide.chapter(id) : undefined;
}

/** The id of the question that a link from outside of the editor asks for: `/questions/a-failure`. */
export function linkedQuestion(path: string): string | undefined {
	return /^\/questions\/([\w-]{1,500})$/.exec(path)?.[1];
}
