/** How long the status bar shows that something is done. */
export const noticeMilliseconds = 4_000;

/** How long the status bar shows the result of checking all stories. */
export const summaryMilliseconds = 8_000;
