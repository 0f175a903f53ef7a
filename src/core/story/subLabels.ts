import type { Part } from './model.ts';

/** First words of lines that go on with a part although they are written like its label. */
const words: Readonly<Record<Part, RegExp>> = {
	situation: /^(?:company|team|scale|setting|stakes|constraints?|problem|challenge|why it mattered)\b/i,
	task: /^(?:goals?|objectives?|constraints?|requirements?|scope|success criteria|deadline)\b/i,
	action:
		/^(?:(?:step|phase|stage|part|week|day|month) ?\d|first|second|third|then|next|finally|technical|implementation|people|process|key (?:actions?|steps?|decisions?)|how|tools?|tech stack)\b/i,
	result:
		/^(?:(?:by the |key |the |hard )?(?:metrics?|numbers?|figures?|results?|kpis?)|by numbers|impact|outcomes?|business|technical|measurable|quantif|before|after|long[- ]term|short[- ]term|team|customers?|users?|cost|revenue|savings?|performance)\b/i,
	reflection: /^(?:next time|what i would|lessons?|learnings?|takeaways?|growth)\b/i,
};

/** Whether the text of a line names something that belongs into a part, such as `Metrics` into a result. */
export function namesSubLabel(part: Part, line: string): boolean {
	return words[part].test(line);
}
