import { writeDate } from '../../core/practice/interviewDate.ts';

/** Today's date in the author's local time zone: `2026-11-25`. */
export function today(): string {
	return writeDate(Date.now());
}
