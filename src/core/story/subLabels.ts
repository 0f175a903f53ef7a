import type { Part } from './model.ts';

/** Lines that go on with a part although they are written like its label. */
const words: Readonly<Record<Part, RegExp>> = {
	situation: /^(?:company|team|scale|setting|stakes|constraints?|problem|challenge|why it mattered)$/i,
	task: /^(?:goals?|objectives?|constraints?|requirements?|scope|success criteria|deadline)$/i,
	action:
		/^(?:(?:step|phase|stage|part|week|day|month) ?\d.*|first|second|third|then|next|finally|technical|implementation|people|process|key (?:actions?|steps?|decisions?)|how|tools?|tech stack)$/i,
	result:
		/^(?:by (?:the )?numbers|(?:(?:key|hard|business|technical|measurable|quantified|quantitative|qualitative|team|customer|user|long[- ]term|short[- ]term) )?(?:metrics?|numbers?|figures?|results?|kpis?|impacts?|outcomes?|benefits?|savings?)|business|technical|before|after|long[- ]term|short[- ]term|team|customers?|users?|cost|revenue|performance)$/i,
	reflection: /^(?:next time|what i would do differently|lessons?|learnings?|takeaways?|growth)$/i,
};

/** Whether the text of a line names something that belongs into a part, such as `Metrics` into a result. */
export function namesSubLabel(part: Part, line: string): boolean {
	return words[part].test(line.replace(/(?<![\s:：])[\s:：]+$/, ''));
}
