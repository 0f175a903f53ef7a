// One story in each language that the README names: linted, fixed, converted and practiced.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/build/root.ts';
import { convertNotation } from '../../../src/core/edit/convertNotation.ts';
import { applyFixes } from '../../../src/core/lint/fix.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { cueCards } from '../../../src/core/practice/cueCards.ts';
import { deliveryOf, ownWords } from '../../../src/core/practice/delivery.ts';
import { newStory } from '../../../src/core/start/writeNewStory.ts';
import { findFillerWords } from '../../../src/core/story/fillerWords.ts';
import { labelFor } from '../../../src/core/story/labels/labels.ts';
import { guessLanguage, languageOfTag } from '../../../src/core/story/languages/languages.ts';
import { requiredParts } from '../../../src/core/story/model.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { targetNotations } from '../../../src/core/write/notation.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';
import { examples, type LanguageExamples } from './languages/examples.ts';

const textOf = ({ labels, texts }: Pick<LanguageExamples, 'labels' | 'texts'>) =>
	`# 1\n\n${labels.map((label, index) => `## ${label}\n\n${texts[index]}\n`).join('\n')}`;
/** One message is enough for a Result without a figure. */
const withoutFigures = rules.filter(({ id }) => id !== 'unquantified-result');
const rulesIn = (text: string) => lint(text).findings.map(({ rule }) => rule);

describe('a story in each language that the README names', () => {
	it('is here', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		const [, named = ''] = /commands, settings, views, pages and findings in ([^;]+);/.exec(readme) ?? [];
		assert.deepEqual(named.split(/, | and /).sort(), examples.map(({ language }) => language).sort());
	});

	for (const told of examples) {
		describe(told.language, () => {
			const text = textOf(told);
			const [, , , result] = told.labels;
			const last = text.indexOf(`## ${result}`);

			it('is linted: every part is there, and the result has its figure', () => {
				const { document, findings, measuresOf } = lint(text);
				const [story] = document.stories;
				assert.deepEqual(
					story?.sections.map(({ parts, label }) => [parts[0], label]),
					(['situation', 'task', 'action', 'result'] as const).map((part, index) => [part, told.labels[index]]),
				);
				assert.deepEqual(
					findings.map(({ rule }) => rule).filter((rule) => rule !== 'too-short'),
					[],
				);
				const section = story?.sections.at(-1);
				assert.ok(section);
				const figures = measuresOf(section).map(({ start, end }) => text.slice(start, end));
				assert.ok(
					figures.some((figure) => figure.includes(told.figure) || told.figure.includes(figure)),
					JSON.stringify(figures),
				);
			});

			it('is fixed: a result that is missing gets its label in that language', () => {
				const broken = text.slice(0, last);
				assert.ok(rulesIn(broken).includes('missing-section'));
				const fixed = applyFixes(lint(broken), (now) => lint(now)).result.document.text;
				assert.ok(!rulesIn(fixed).includes('missing-section'));
				assert.match(fixed.slice(last - 1), new RegExp(`^\\s*## ${result}\\n`));
			});

			it('is converted to every notation and back, word for word', () => {
				for (const notation of targetNotations.filter((target) => target !== 'heading')) {
					const there = converted(text, notation);
					const labels = parseStories(there).stories[0]?.sections.map(({ label }) => label);
					assert.deepEqual(labels, told.labels, notation);
					for (const sentence of told.texts) {
						assert.ok(there.includes(sentence), `${notation}: ${sentence}`);
					}
					assert.equal(converted(there, 'heading'), text, notation);
				}
			});

			it('is practiced: a card a part with its figure, and the words of an answer are counted', () => {
				const { document, measuresOf } = lint(text);
				const sections = document.stories[0]?.sections ?? [];
				const cards = cueCards(
					sections.map((section) => ({
						parts: section.parts,
						text: section.content.map(({ start, end }) => text.slice(start, end)).join('\n'),
						figures: measuresOf(section).map(({ start, end }) => text.slice(start, end)),
						seconds: 10,
					})),
				);
				assert.equal(cards.length, 4);
				assert.ok((cards[3]?.figures.length ?? 0) > 0);
				assert.equal(cards[2]?.firstWords.length, 2);
				const { longestSentence } = deliveryOf(told.texts.join(' '), 0, guessLanguage(told.texts.join(' ')));
				assert.ok(longestSentence && longestSentence.words > 3 && longestSentence.words < 40);
			});

			it('is heard: fillers, hedges and the first “I” of an answer, whose language shows', () => {
				const heard = guessLanguage(told.spoken);
				assert.equal(heard.tag, told.tag);
				const { fillers, wordsBeforeI, pronoun } = deliveryOf(told.spoken, 0, heard);
				assert.deepEqual(fillers.map(({ phrase }) => phrase).sort(), [...told.fillers].sort());
				assert.equal(wordsBeforeI, told.wordsBeforeI);
				assert.equal(pronoun, told.wordsBeforeI === null ? null : heard.pronouns.i);
				assert.equal(ownWords(told.spoken, heard), told.own);
			});

			it('is read for whose work it was, and for words in place of a figure', () => {
				const withAction = (action: string) => text.replace(told.texts[2], action);
				assert.ok(rulesIn(withAction(told.ours)).includes('we-in-action'), told.ours);
				assert.ok(!rulesIn(withAction(told.mine)).includes('we-in-action'), told.mine);
				assert.ok(!rulesIn(text).includes('we-in-action'));
				const [vague, word] = told.vague;
				const result = lint(text.replace(told.texts[3], vague), { rules: withoutFigures });
				const found = result.findings.find(({ rule }) => rule === 'vague-result');
				assert.equal(found && result.document.text.slice(found.span.start, found.span.end), word);
			});

			it('asks for what is missing in that language, which the linter takes for a placeholder', () => {
				const [task, figure] = told.prompts;
				const withoutTask = text.replace(`## ${told.labels[1]}\n\n${told.texts[1]}\n\n`, '');
				const fixed = applyFixes(lint(withoutTask), (now) => lint(now)).result;
				assert.ok(fixed.document.text.includes(`## ${told.labels[1]}\n\n[${task}`), fixed.document.text);
				assert.ok(fixed.findings.some(({ rule, section }) => rule === 'empty-section' && section === 'task'));
				const vague = text.replace(told.texts[3], told.vague[0]);
				const finding = lint(vague).findings.find(({ rule }) => rule === 'unquantified-result');
				const asked = applyEdits(vague, finding?.fixes[0]?.edits ?? []);
				assert.ok(asked.includes(`[${figure}`), asked);
				assert.ok(rulesIn(asked).includes('placeholder-text'));
				assert.ok(rulesIn(text.replace(told.texts[3], told.later)).includes('empty-section'), told.later);
			});

			it('begins with its own labels and prompts where its question is asked in that language', () => {
				const plan = { title: '1', questions: [], competencies: [], date: '2026-11-26', lang: told.tag };
				const { text, placeholders } = newStory(plan);
				const { document } = lint(text);
				assert.deepEqual(
					document.stories[0]?.sections.map(({ label, state }) => [label, state]),
					requiredParts.map((part) => [labelFor(told.tag, part), 'placeholder']),
				);
				assert.equal(document.stories[0]?.lang, told.tag);
				assert.ok(text.slice(placeholders[1]?.start, placeholders[1]?.end).startsWith(`[${told.prompts[0]}`));
			});

			it('is read in the language that its front matter names, whatever its labels are', () => {
				const english = examples.find(({ tag }) => tag === 'en') as LanguageExamples;
				const foreign = textOf({ ...told, labels: english.labels }).replace(told.texts[2], told.ours);
				const declared = `---\nlang: ${told.tag}\n---\n\n${foreign}`;
				assert.ok(rulesIn(declared).includes('we-in-action'));
				assert.equal(rulesIn(foreign).includes('we-in-action'), told.tag === 'en');
			});

			it('has no word in its tables that is not found', () => {
				const known = languageOfTag(told.tag);
				assert.ok(known);
				for (const phrase of [...known.fillers, ...known.hedges]) {
					assert.deepEqual(
						findFillerWords(phrase, known).map((found) => found.phrase),
						[phrase],
					);
				}
				for (const word of known.plain ?? []) {
					assert.deepEqual(findFillerWords(word, known), []);
				}
				for (const word of known.vague.words) {
					const vague = `---\nlang: ${told.tag}\n---\n\n${text.replace(told.texts[3], word)}`;
					const { document, findings } = lint(vague, { rules: withoutFigures });
					const found = findings.find(({ rule }) => rule === 'vague-result');
					assert.equal(found && document.text.slice(found.span.start, found.span.end), word);
				}
			});
		});
	}
});

function converted(text: string, notation: (typeof targetNotations)[number]): string {
	const document = parseStories(text);
	const [story] = document.stories;
	const edits = story && convertNotation(document, story, notation);
	assert.ok(edits, notation);
	return applyEdits(text, edits);
}
