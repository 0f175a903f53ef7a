import { lineBefore } from '../text/lineBefore.ts';
import { fold } from './labels.ts';
import type { LabelMark } from './marks.ts';
import { announcesQuestion } from './otherLine.ts';
import { namesAside } from './subLabels.ts';

/** `- **Observation:** The pods restart every four minutes.` */
const labeledLine = /^[\s>*_+-]*(\p{Lu}\p{L}{2,19}(?: \p{L}{2,19})?)(?:[:：][*_]{0,3}|[*_]{1,3}[:：]) (.+)$/u;
/** Fewer words behind a label are a detail, such as the name of a company. */
const fewestWords = 5;

/**
 * The labels of the writer's own in front of stories: of each, the name of the line before its first label that is written
 * like it and tells something in a sentence; null where there is none, or where no other story has the same.
 */
export function namesInFront(text: string, firsts: readonly (LabelMark | undefined)[]): (string | null)[] {
	const names = firsts.map((label) => label && nameInFront(text, label));
	return names.map((name) => (name && names.filter((other) => other === name).length > 1 ? name : null));
}

function nameInFront(text: string, { start, match }: LabelMark): string | null {
	const markup = text.slice(start, match.label.start);
	const line = lineBefore(text, start);
	const [, name = '', said = ''] = (line.startsWith(markup.trimStart()) && labeledLine.exec(line)) || [];
	const isTold = said.split(' ').length >= fewestWords && !/[?？]["”]?$/.test(said);
	return isTold && !announcesQuestion.test(name) && !namesAside(name) ? fold(name) : null;
}
