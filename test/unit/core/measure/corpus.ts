import { readFileSync } from 'node:fs';

interface Section {
	readonly heading: string;
	readonly lines: readonly { readonly marked: string; readonly expected: string }[];
}

/** The texts of corpus.txt under their headings, and the kinds and numbers of the measures in them. */
export function readCorpus(): Section[] {
	const [, ...sections] = readFileSync(new URL('corpus.txt', import.meta.url), 'utf8').split(/^== /m);
	return sections.map((section) => {
		const [heading = '', ...lines] = section.trimEnd().split('\n');
		return {
			heading,
			lines: lines.map((line) => {
				const [marked = '', expected = ''] = line.split('   # ');
				return { marked: marked.replaceAll('\\n', '\n'), expected };
			}),
		};
	});
}
