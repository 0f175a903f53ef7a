// Stands in for what markdown-it finds URLs in text with, which is off everywhere (linkify-it), and for what it writes
// URLs as browsers do with (mdurl, punycode.js): nothing reads the target of a link.
export class LinkifyIt {}

/** @param {string} url */
export const parse = (url) => ({ url });
/** @param {{ url: string }} parsed */
export const format = ({ url }) => url;
/** @param {string} url */
export const decode = (url) => url;
export default {};
