import type { Part } from '../model.ts';
import { fold, labelPhrases, otherThings } from './labels.ts';

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

/** Whether the text of a line names something that belongs in a part, such as `Metrics` in a result. */
export function namesSubLabel(part: Part, line: string): boolean {
	const name = withoutColon(line);
	return words[part].test(name) || beginsWithLabel(part, name);
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
