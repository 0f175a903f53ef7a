import { plainText } from '../story/markdown/plainText.ts';
import { splitSentences } from '../text/sentences.ts';

/** A longer title is cut off where stories are listed. */
const longest = 60;
/** A shorter clause says too little. */
const fewestWords = 5;
/** Words at which a clause begins, in the languages of stories, with white space before them. */
const clause =
	/(?:[,;:](?!\d)|[–—(，、；：（。]|\s(?:because|which|that|and|so|when|while|after|before|but|weil|der|die|das|und|als|nachdem|aber|porque|que|y|cuando|pero|parce que|qui|et|quand|mais|e|quando|mas)\s)/giu;
/** Words that a title does not end with. */
const dangling =
	/\s(?:a|an|the|of|in|on|at|to|for|by|with|from|my|our|last|this|der|die|das|ein|eine|in|im|am|von|zu|de|la|le|el|les|los|un|une|una|du|des|do|da|em|no|na|o)$/iu;

/** A title for notes: their first sentence, or as much of it as fits a title. Null if they do not begin with words. */
export function proposeTitle(notes: string): string | null {
	const [first] = splitSentences(notes.slice(0, 2_000));
	const sentence = first
		? plainText(notes.slice(first.start, first.end).replace(/^[\s>]*(?:[-*+•]|\d{1,3}[.)])?(?: \[[ x]\])?\s+/iu, ''))
		: '';
	const line = sentence.split(/[\r\n]/, 1)[0]?.replace(/[.!?…。！？\s]+$/u, '') ?? '';
	if (!/^[\p{L}\p{N}"“„«'‘(]/u.test(line) || !/\p{L}/u.test(line)) {
		return null;
	}
	let cut = line;
	for (const { index } of line.matchAll(clause)) {
		const before = line.slice(0, index);
		if (before.split(/\s+/).length >= fewestWords && before.length <= longest) {
			cut = before;
			break;
		}
	}
	if (cut.length > longest) {
		const space = cut.lastIndexOf(' ', longest);
		cut = cut.slice(0, space > longest / 3 ? space : longest / 2);
	}
	while (dangling.test(cut)) {
		cut = cut.replace(dangling, '');
	}
	return cut.charAt(0).toUpperCase() + cut.slice(1);
}
