import { strictObject } from 'valibot';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { proseOf, sentencesOf, sliceOf, sourceOf } from '../support/prose.ts';

const lead = String.raw`^(?:[\s>*_+-]|\d{1,3}[.)]\s)*(?:(?:First|Firstly|First of all|Then|Next|Second|Secondly|After that|Finally|Also|In (?:such|that|this) (?:a )?(?:case|situation)|In general|Generally|Normally|Usually|Typically)\b,?\s*)?`;
/** A sentence that begins by telling what one does in general or would do; `I told them I would call` does not. */
const hypothetical = new RegExp(
	`${lead}(I(?:’|')?(?: would|d (?:first|probably|then|start|begin|try|talk|ask|make sure)\\b)|I(?:'|’)?(?: will|ll) |I (?:usually|typically|generally|normally|always) |(?:You|One|We) (?:would|should|could|must) |(?:You|One) (?:need|have|has|needs) to )`,
);
/** The words that every such sentence holds: a quick test. */
const mayBeHypothetical =
	/I['’]?(?: would|d | will|ll )|I (?:usually|typically|generally|normally|always) |(?:You|One|We) (?:would|should|could|must|need|ha)/;
/** A first person with a verb in the past, or a step such as `Wrote a planner`. */
const told =
	/\b(?:I|[Ww]e) (?:\w{2,14}ly |also |then |first |just |even |never )?(?:\w{2,16}ed|was|were|had|did|didn['’]t|wrote|built|made|ran|took|set|put|led|drew|found|sent|got|held|kept|cut|brought|met|spoke|chose|began|gave|split|taught|went|saw|told|said|sat|read|knew|thought|left|showed|grew|came|became|let|paid|lost|won|understood|bought|caught|hid|shut|sold|stood|tore|threw|woke)\b|^(?:[\s>*_+-]|\d{1,3}[.)]\s)*(?:[A-Z][a-z]{2,14}ed|Wrote|Built|Made|Ran|Took|Set|Led|Drew|Found|Sent|Got|Held|Kept|Cut|Brought|Met|Spoke|Chose|Gave|Split)\b/;

export const hypotheticalAction = defineRule({
	id: 'hypothetical-action',
	description: 'The Action says what you would do, not what you did',
	severity: 'warning',
	checklist: 'own',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			for (const section of story.sections) {
				if (section.state !== 'present' || !section.parts.includes('action')) {
					continue;
				}
				if (!mayBeHypothetical.test(sourceOf(document, section))) {
					continue;
				}
				const prose = proseOf(document, section);
				let first: Span | undefined;
				let would = 0;
				let did = 0;
				for (const sentence of sentencesOf(prose)) {
					const text = sliceOf(prose, sentence);
					const match = hypothetical.exec(text);
					if (match && !told.test(text.slice(match[0].length))) {
						would++;
						const start = sentence.start + match[0].length - (match[1] as string).length;
						first ??= { start, end: start + (match[1] as string).trimEnd().length };
					} else if (told.test(text)) {
						did++;
					}
				}
				if (first && would >= did) {
					const phrase = sliceOf(prose, first);
					report({
						span: first,
						message: say(
							'Action says "{0}", which is a plan or a habit; say what you did that one time ("I asked …", "I wrote …").',
							phrase,
						),
						story,
						section: 'action',
					});
				}
			}
		}
	},
});
