import { slug } from '../guide/slug.ts';
import { keyOf } from '../text/words.ts';
import type { Posting } from './posting.ts';

/** The folder for the worksheets of postings, inside the preparation folder. */
export const jobsFolder = 'jobs';

/**
 * The names, without extension, that the worksheet of a posting can have, best first: the company's or, if that file is
 * about another role at the company, the company's with the role; the role's if the company is not known.
 */
export function worksheetNames({ company, role }: Pick<Posting, 'company' | 'role'>): string[] {
	const names = [slug(company), slug(`${company} ${role}`)].filter((name) => name !== '');
	return names.length === 0 ? ['job'] : [...new Set(names)];
}

/** Whether a worksheet is about a role: it names the same role, or no role yet. */
export function isAboutRole(worksheet: string, role: string): boolean {
	return role === '' || leavesOpen(worksheet, 'Role', role);
}

/** Whether a worksheet has a value, or still has room for it. */
export function leavesOpen(worksheet: string, label: 'Role' | 'Company', value: string): boolean {
	const named = new RegExp(`^- ${label}:(.*)$`, 'm').exec(worksheet)?.[1]?.trim() ?? '';
	return named === '' || keyOf(named.replaceAll('\\', '')) === keyOf(value);
}
