import { strictObject } from 'valibot';
import { languageOf } from '../../story/languageOf.ts';
import { proseOf, sentencesOf, sliceOf, sourceOf } from '../../story/markdown/prose.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** What comes before the words of an item. */
const marker = /^(?:[\s>*_+-]|\d{1,3}[.)]\s)*/;

export const hypotheticalAction = defineRule({
	id: 'hypothetical-action',
	description: 'The Action says what you would do, not what you did',
	severity: 'warning',
	checklist: 'own',
	options: strictObject({}),
	check({ document, say, report }) {
		for (const story of document.stories) {
			const language = languageOf(story);
			if (!language) {
				continue;
			}
			const { plan, planWords, did, step } = language;
			for (const section of story.sections) {
				if (!section.parts.includes('action') || !planWords.test(sourceOf(document, section))) {
					continue;
				}
				const prose = proseOf(document, section);
				let first: Span | undefined;
				let plans = 0;
				let steps = 0;
				for (const sentence of sentencesOf(prose)) {
					const text = sliceOf(prose, sentence).replace(marker, '');
					const match = plan.exec(text);
					if (match && !did.test(text.slice(match.index + match[0].length))) {
						plans++;
						const phrase = match[1] as string;
						const start = sentence.end - text.length + match.index + match[0].lastIndexOf(phrase);
						first ??= { start, end: start + phrase.trimEnd().length };
					} else if (did.test(text)) {
						steps++;
					}
				}
				if (first && plans >= steps) {
					report({
						span: first,
						message: say(
							'Action says "{0}", which is a plan or a habit; say what you did that one time ("{1}").',
							sliceOf(prose, first),
							step,
						),
						story,
						section: 'action',
					});
				}
			}
		}
	},
});
