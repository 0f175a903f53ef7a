/** The file with the interviews, in the preparation folder. */
export const interviewLogName = 'interviews.md';
