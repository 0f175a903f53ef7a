import { fold, labelPhrases, otherThings } from './labels.ts';
import type { Part } from './model.ts';

/** Lines that continue a part although they are written like its label. */
const words: Readonly<Record<Part, RegExp>> = {
	situation: /^(?:company|team|scale|setting|stakes|constraints?|problem|challenge|why it mattered)$/i,
	task: /^(?:goals?|objectives?|constraints?|requirements?|scope|success criteria|deadline)$/i,
	action:
		/^(?:(?:step|phase|stage|part|week|day|month) ?\d.*|\d{1,2}[.)] .*|first|second|third|then|next|finally|technical|implementation|people|process|key (?:actions?|steps?|decisions?)|how|tools?|tech stack)$/i,
	result:
		/^(?:by (?:the )?numbers|(?:(?:key|hard|business|technical|measurable|quantified|quantitative|qualitative|team|customer|user|long[- ]term|short[- ]term) )?(?:metrics?|numbers?|figures?|results?|kpis?|impacts?|outcomes?|benefits?|savings?)|(?:métricas|indicadores|métriques|chiffres|kennzahlen|metriche|метрики)(?: (?:del?|da|do|du|des|der) .*)?|指标|数据|指標|지표|business|technical|before|after|long[- ]term|short[- ]term|team|customers?|users?|cost|revenue|performance)$/i,
	reflection: /^(?:next time|what i would do differently|lessons?|learnings?|takeaways?|growth)$/i,
};

/** What people write around a story for themselves: not a part of it, whatever its style. */
const asides =
	/^(?:(?:alternative|alternate|another|other|second|bad|weak|poor|wrong|good|better|strong|sample|model|ideal) (?:answer|response|version|story|example)s?|variant \w{1,3}|tags?|keywords?|key words|interview line|one[- ]liner|(?:short|long|spoken|30[- ]second|60[- ]second) version|(?:(?:be ready for|expect|prepare for) (?:the |a |this )?|(?:likely|possible|expected) )?follow[- ]?ups?(?: questions?)?|(?:also|best) (?:answers|for|used for)|use (?:this |it )?for|skills(?: (?:shown|used|demonstrated))?|competenc(?:y|ies)(?: shown)?|questions it answers|why (?:this|it) works|what (?:this|it) (?:shows|establishes|demonstrates|proves|signals)|interview tips?|talking points|references?|further reading|evidence to point to|stichw(?:o|ö)rte?r?|schlagw(?:o|ö)rte?r?|mots[- ]clés|palabras clave|palavras[- ]chave|parole chiave|trefwoorden|ключевые слова|关键词|關鍵詞|關鍵字|关键字|标签|標籤|키워드|태그|キーワード|タグ)$/i;

/** Whether the text of a line names something that belongs in a part, such as `Metrics` in a result. */
export function namesSubLabel(part: Part, line: string): boolean {
	const name = withoutColon(line);
	return words[part].test(name) || beginsWithLabel(part, name);
}

/** Whether the text of a line names something outside the story, such as `Keywords`. */
export function namesAside(line: string): boolean {
	return asides.test(withoutColon(line.replace(/^[^\p{L}\p{N}]+/u, '')));
}

/** `What I did to fix it` continues the action, as does every line that begins with a label of its part. */
function beginsWithLabel(part: Part, name: string): boolean {
	const [first, ...written] = name.split(/[ -]+/) as [string, ...string[]];
	const entries = labelPhrases.get(fold(first))?.filter((entry) => entry.part === part) ?? [];
	const others = entries.length > 0 ? written.map(fold) : [];
	return entries.some(
		({ rest }) =>
			others.length > rest.length &&
			rest.every((word, index) => others[index] === word) &&
			!otherThings.has(others[rest.length] as string),
	);
}

function withoutColon(line: string): string {
	return line.replace(/(?<![\s:：])[\s:：]+$/, '');
}
