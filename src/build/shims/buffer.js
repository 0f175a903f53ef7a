// The only use gray-matter makes of Node's Buffer.
const encoder = new TextEncoder();
export const Buffer = { from: (/** @type {string} */ text) => encoder.encode(text) };
