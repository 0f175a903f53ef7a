import MarkdownIt from 'markdown-it';
import { turning } from '../../text/acting.ts';

const markdown = new MarkdownIt({ html: true });
const markup = new RegExp(`[*_\`[\\]<&\\\\!~{\u200b]|${turning.source}`);

/** The text of inline Markdown as a reader sees it: no markup, link texts only, a wiki link's alias. */
export function plainText(source: string): string {
	if (!markup.test(source)) {
		return source.trim().replace(/\s+/g, ' ');
	}
	const withAliases = source
		.replace(/!?\[\[([^[\]|]{1,200})(?:\\?\|([^[\]]{1,200}))?\]\]/g, (_, page: string, alias?: string) => alias ?? page)
		.replace(/\s\{[#.:][^{}]{0,100}\}\s*$/, '');
	const [inline] = markdown.parseInline(withAliases, {});
	let text = '';
	for (const token of inline?.children ?? []) {
		if (
			token.type === 'text' ||
			token.type === 'code_inline' ||
			token.type === 'text_special' ||
			token.type === 'image'
		) {
			text += token.content;
		} else if (token.type === 'softbreak' || token.type === 'hardbreak') {
			text += ' ';
		}
	}
	return text
		.replace(/[\u200b\u2060\ufeff]/g, '')
		.replace(turning, '')
		.trim()
		.replace(/\s+/g, ' ');
}
