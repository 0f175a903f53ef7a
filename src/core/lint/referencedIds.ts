import { declaredFacts } from '../story/declared.ts';
import { textsIn } from '../story/facts.ts';
import { readFrontMatter } from '../story/markdown/frontMatter.ts';
import { LineIndex } from '../text/lineIndex.ts';

/** The ids that the front matter of a text and its comments above stories name. */
export function referencedIds(text: string): {
	readonly questions: readonly string[];
	readonly competencies: readonly string[];
} {
	const blocks = [readFrontMatter(text, new LineIndex(text)), ...declaredFacts(text)];
	return {
		questions: blocks.flatMap((block) => textsIn(block?.data.questions)),
		competencies: blocks.flatMap((block) => textsIn(block?.data.competencies)),
	};
}
