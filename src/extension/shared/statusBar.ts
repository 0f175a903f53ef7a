/** How long the status bar says that something is done. */
export const noticeMilliseconds = 4_000;

/** How long the status bar says what a check of all stories has found. */
export const summaryMilliseconds = 8_000;
