// Stands in for linkify-it, which markdown-it uses to find URLs in text: `linkify` is off everywhere.
export class LinkifyIt {}
