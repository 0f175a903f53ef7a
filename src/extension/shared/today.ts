import { writeDate } from '../../core/practice/interviewDate.ts';

/** The date in the author's own time zone: `2026-11-25`. */
export function today(): string {
	return writeDate(Date.now());
}
