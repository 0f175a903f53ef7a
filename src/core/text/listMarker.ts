/** The source of a pattern for what begins a list item in Markdown: a bullet, or a number with its mark. */
export const listMarker = String.raw`(?:[-*+]|\d{1,9}[.)])`;
