// Stands in for linkify-it, with which markdown-it finds addresses in text: `linkify` is off wherever it is used.
export class LinkifyIt {}
