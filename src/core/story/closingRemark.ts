import type { Span } from '../text/span.ts';
import { countWords } from './content.ts';
import type { Section } from './model.ts';

/** `These stories show …`: a remark about several stories after the last of them, in the languages of the labels. */
const closing =
	/^(?:(?:all|each) (?:of )?)?(?:(?:these|those|the above)|(?:diese|ces|estas|estos|estes|essas|questi|queste|deze|эти|ці|te|bu))(?: [\p{L}\d-]{1,20}){0,3} (?:stories|examples|answers|geschichten|beispiele|antworten|histoires|exemples|réponses|historias|ejemplos|respuestas|histórias|exemplos|respostas|storie|esempi|risposte|verhalen|voorbeelden|antwoorden|истории|примеры|ответы|історії|приклади|historie|przykłady|odpowiedzi|hikayeler|örnekler)(?!\p{L})|^(?:以上|这些|這些|上述|これらの|이러한 ?|위의? ?)(?:\p{L}{0,4})(?:故事|例子|案例|回答|例|事例|사례|예시|이야기|답변)/iu;

/**
 * Sections whose word counts exclude a remark about several stories and everything after it: it closes all of them, not
 * just the last.
 */
export function withoutClosing(text: string, sections: readonly Section[]): readonly Section[] {
	const last = sections.at(-1);
	const isClosing = ({ start, end }: Span) => closing.test(text.slice(start, end));
	const index = last?.content.findIndex(isClosing) ?? -1;
	if (!last || index <= 0) {
		return sections;
	}
	const words = last.content.slice(0, index).reduce((sum, piece) => sum + countWords(text, piece), 0);
	return sections.with(-1, { ...last, words: Math.round(words) });
}
