import * as vscode from 'vscode';
import { findMeasures } from '../../core/measure/findMeasures.ts';
import { parseStories } from '../../core/story/parse.ts';
import { partTexts } from '../../protocol/texts.ts';
import { translated } from '../shared/translated.ts';
import type { PreviewMark } from './markTokens.ts';

/**
 * The labels and figures of the stories of a text, in order.
 *
 * @param isStory whether the text is that of a story file, told whether its front matter says so
 */
export function marksOf(text: string, isStory: (isDeclared: boolean) => boolean): PreviewMark[] {
	const { frontMatter, stories } = parseStories(text);
	if (!isStory(frontMatter?.data.type === 'star-story')) {
		return [];
	}
	const names = translated(partTexts);
	const marks: PreviewMark[] = [];
	for (const { sections } of stories) {
		for (const { parts, labelSpan, content, state } of sections) {
			const [part] = parts;
			const title = parts.map((kind) => names[kind]).join(' / ');
			marks.push({ ...labelSpan, classes: `star-coach-part star-coach-${part}`, title });
			for (const piece of state === 'present' ? content : []) {
				for (const { start, end } of findMeasures(text, piece)) {
					marks.push({ start, end, classes: 'star-coach-measure', title: vscode.l10n.t('Figure') });
				}
			}
		}
	}
	marks.sort((a, b) => a.start - b.start);
	let last = 0;
	return marks.filter(({ start, end }) => {
		const isFree = start >= last;
		last = isFree ? end : last;
		return isFree;
	});
}
