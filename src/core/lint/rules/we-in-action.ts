import { description, integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { defineRule } from '../rule.ts';
import { tellsOnly } from '../support/parts.ts';
import { blank, proseOf, sentencesOf, sliceOf, sourceOf } from '../support/prose.ts';

const we = /\b(?:[Ww]e|WE)\b(?!-)/g;
const i = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b(?![.-]\w)/g;
/** `- Wrote a planner`: a step whose subject is the author, left out. */
const impliedI =
	/^(?:[-*+>\s]|\d{1,3}[.)])*(?:[A-Z][a-z]+ed|Wrote|Built|Made|Ran|Took|Set|Put|Led|Drew|Found|Sent|Got|Held|Kept|Cut|Brought|Met|Spoke|Chose|Began|Gave|Split|Taught)\b/;

/** What someone says, thinks or writes down, up to where the sentence goes on with what was done. */
const saying =
	'said|says?|told|asked|explained|argued|suggested|proposed|insisted|thought|believed|felt|knew|agreed|warned|claimed|wondered|worried|reported|announced|feared|hoped|showed|wrote(?: down)?|listed|noted|published|documented|recorded|checked|found out|learned|realized|realised|understood|decided|discussed';
const listener = String.raw`(?:[ \n](?:to )?(?:me|us|him|her|them|people|everyone|everybody|(?:the|my|our|his|her|their|a|both|all|two|three) (?:\w+ ){0,2}\w+|[A-Z]\w+))?`;
const reported = new RegExp(
	String.raw`\b(?:(?:${saying})${listener},?[ \n](?:that|whether|if|why|how|what|when|where|which)\b|(?:said|told|argued|thought|believed|felt|agreed|claimed|suggested|proposed|insisted|warned|hoped|feared)${listener},?[ \n](?=we\b)|what (?=we\b))(?:(?!,? (?:so|but|then|and (?:so|then)) )[^.!?;:\u2029])*`,
	'gi',
);

export const weInAction = defineRule({
	id: 'we-in-action',
	description: 'The Action says "we" more often than "I"',
	severity: 'hint',
	checklist: 'own',
	options: strictObject({
		minimum: optional(
			pipe(number(), integer(), minValue(1), description('How many "we" and "our" an Action needs to be reported.')),
			2,
		),
	}),
	check({ document, options, report }) {
		for (const story of document.stories) {
			for (const section of story.sections) {
				if (!tellsOnly(section, 'action') || (sourceOf(document, section).match(we) ?? []).length < options.minimum) {
					continue;
				}
				const prose = proseOf(document, section);
				const told = prose.text.replace(reported, blank);
				const found = [...told.matchAll(we)];
				const [first] = found;
				if (!first || found.length < options.minimum) {
					continue;
				}
				const mine =
					(prose.text.match(i) ?? []).length +
					sentencesOf(prose).filter((sentence) => impliedI.test(sliceOf(prose, sentence))).length;
				if (found.length <= mine) {
					continue;
				}
				const start = prose.start + first.index;
				report({
					span: { start, end: start + first[0].length },
					message: `Action says "we" ${found.length} times and "I" or "my" ${times(mine)}; say which of these steps were yours.`,
					story,
					section: 'action',
				});
			}
		}
	},
});

function times(count: number): string {
	return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`;
}
