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
import type { LabelLanguage } from '../../../src/core/story/languages/language.ts';
import { guessLanguage, languageOfTag } from '../../../src/core/story/languages/languages.ts';
import { requiredParts } from '../../../src/core/story/model.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { targetNotations } from '../../../src/core/write/notation.ts';
import { lintStoryFile as lint } from '../../lintStoryFile.ts';

interface Told {
	readonly labels: readonly [situation: string, task: string, action: string, result: string];
	readonly texts: readonly [situation: string, task: string, action: string, result: string];
	/** The figure of the result. */
	readonly figure: string;
	readonly tag: string;
	/** An answer as someone speaks it, and the filler words in it. */
	readonly spoken: string;
	readonly fillers: readonly string[];
	/** The first words that state what the speaker did. */
	readonly own: string;
	/** How many words come before the first "I"; null if nobody would miss it. */
	readonly wordsBeforeI: number | null;
	/** An Action that does not show whose work it was, and one that does. */
	readonly ours: string;
	readonly mine: string;
	/** A Result without a figure, and the word used in its place. */
	readonly vague: readonly [text: string, word: string];
	/** The beginnings of the prompts for a Task and for a figure. */
	readonly prompts: readonly [task: string, figure: string];
	/** The placeholder for a part that is still to be written. */
	readonly later: string;
}

const stories: Readonly<Record<string, Told>> = {
	English: {
		labels: ['Situation', 'Task', 'Action', 'Result'],
		texts: [
			'Our checkout failed every Friday evening.',
			'I was on call and had to find the cause.',
			'I compared the logs of four weeks. I moved the job to a replica.',
			'Outages fell from 4 a month to 1.',
		],
		figure: 'from 4 a month to 1',
		tag: 'en',
		spoken: 'So the shop was down and, um, I looked at the logs of a month. It was kind of slow.',
		fillers: ['um', 'kind of'],
		own: 'I looked at the logs of a month',
		wordsBeforeI: 7,
		ours: 'We compared the logs of four weeks. Then we moved the job.',
		mine: 'I compared the logs of four weeks. Then we moved the job.',
		vague: ['The outages became significantly fewer.', 'significantly'],
		prompts: ['What were you asked', 'How many outages were'],
		later: 'To be added',
	},
	German: {
		labels: ['Situation', 'Aufgabe', 'Handlung', 'Ergebnis'],
		texts: [
			'Unsere Kasse fiel jeden Freitagabend aus.',
			'Ich hatte Bereitschaft und sollte die Ursache finden.',
			'Ich habe die Protokolle von vier Wochen verglichen. Ich habe den Job auf eine Replik verlegt.',
			'Die Ausfälle sanken von 4 auf 1 im Monat.',
		],
		figure: 'von 4 auf 1',
		tag: 'de',
		spoken: 'Also die Kasse war aus und, ähm, ich habe die Protokolle gelesen. Das war irgendwie langsam.',
		fillers: ['ähm', 'irgendwie'],
		own: 'ich habe die Protokolle gelesen',
		wordsBeforeI: 7,
		ours: 'Wir haben die Protokolle verglichen. Dann haben wir den Job verlegt.',
		mine: 'Ich habe die Protokolle verglichen. Dann haben wir den Job verlegt.',
		vague: ['Die Ausfälle wurden deutlich weniger.', 'deutlich'],
		prompts: ['Was war Ihr Auftrag', 'Was könnten Sie zählen'],
		later: 'Folgt noch',
	},
	Spanish: {
		labels: ['Situación', 'Tarea', 'Acción', 'Resultado'],
		texts: [
			'Nuestra caja fallaba todos los viernes por la tarde.',
			'Yo estaba de guardia y tenía que encontrar la causa.',
			'Comparé los registros de cuatro semanas. Moví el trabajo a una réplica.',
			'Las caídas bajaron de 4 a 1 al mes.',
		],
		figure: 'de 4 a 1',
		tag: 'es',
		spoken: 'Pues la caja no funcionaba y, o sea, comparé los registros de un mes. Era un poco lenta.',
		fillers: ['pues', 'o sea', 'un poco'],
		own: 'comparé los registros de un mes',
		wordsBeforeI: 8,
		ours: 'Comparamos los registros de cuatro semanas. Después movimos el trabajo a una réplica.',
		mine: 'Comparé los registros de cuatro semanas. Después movimos el trabajo. Los últimos errores los corregí.',
		vague: ['Las caídas bajaron considerablemente.', 'considerablemente'],
		prompts: ['¿Qué le pidieron', '¿Qué podría contar'],
		later: 'Por completar',
	},
	French: {
		labels: ['Situation', 'Tâche', 'Action', 'Résultat'],
		texts: [
			'Notre caisse tombait en panne tous les vendredis soir.',
			'J’étais d’astreinte et je devais trouver la cause.',
			'J’ai comparé les journaux de quatre semaines. J’ai déplacé la tâche vers une réplique.',
			'Les pannes sont passées de 4 à 1 par mois.',
		],
		figure: 'de 4 à 1',
		tag: 'fr',
		spoken: 'La caisse était en panne et, euh, j’ai comparé les journaux. C’était plus ou moins lent.',
		fillers: ['euh', 'plus ou moins'],
		own: 'j’ai comparé les journaux',
		wordsBeforeI: 7,
		ours: 'Nous avons comparé les journaux. Ensuite, nous avons déplacé la tâche.',
		mine: 'J’ai comparé les journaux. Ensuite, nous avons déplacé la tâche.',
		vague: ['Les pannes ont considérablement diminué.', 'considérablement'],
		prompts: ['Que vous a-t-on demandé', 'Que pourriez-vous compter'],
		later: 'À compléter',
	},
	Japanese: {
		labels: ['状況', '課題', '行動', '結果'],
		texts: [
			'毎週金曜日の夜に決済が止まっていました。',
			'私は当番で、原因を突き止める必要がありました。',
			'私は4週間分のログを比べました。ジョブをレプリカに移しました。',
			'障害は月4件から1件に減りました。',
		],
		figure: '4件',
		tag: 'ja',
		spoken: 'えーと、ログを比べました。たぶん遅かったです。',
		fillers: ['えーと', 'たぶん'],
		own: 'えーと、ログを比べました',
		wordsBeforeI: null,
		ours: '私たちはログを比べました。そして私たちはジョブを移しました。',
		mine: 'ログを比べました。ジョブをレプリカに移しました。私たちは確認しました。我々は喜びました。',
		vague: ['障害は大幅に減りました。', '大幅に'],
		prompts: ['何を任されましたか', '前と後で'],
		later: '後で書く',
	},
	'Brazilian Portuguese': {
		labels: ['Situação', 'Tarefa', 'Ação', 'Resultado'],
		texts: [
			'Nosso caixa caía toda sexta-feira à noite.',
			'Eu estava de plantão e precisava encontrar a causa.',
			'Comparei os registros de quatro semanas. Movi o trabalho para uma réplica.',
			'As quedas passaram de 4 para 1 por mês.',
		],
		figure: 'de 4 para 1',
		tag: 'pt',
		spoken: 'O caixa caiu e, tipo assim, comparei os registros de um mês. Era mais ou menos lento.',
		fillers: ['tipo assim', 'mais ou menos'],
		own: 'comparei os registros de um mês',
		wordsBeforeI: 6,
		ours: 'Comparamos os registros de quatro semanas. Depois a gente moveu o trabalho para uma réplica.',
		mine: 'Comparei os registros de quatro semanas. Depois movemos o trabalho. Os últimos erros corrigi sozinha.',
		vague: ['As quedas diminuíram consideravelmente.', 'consideravelmente'],
		prompts: ['O que pediram a você', 'O que você poderia contar'],
		later: 'A preencher',
	},
	'simplified Chinese': {
		labels: ['情境', '任务', '行动', '结果'],
		texts: [
			'每周五晚上我们的结账系统都会崩溃。',
			'我当时值班,需要找出原因。',
			'我比较了四周的日志。我把任务移到了副本上。',
			'故障从每月4次降到1次。',
		],
		figure: '4次',
		tag: 'zh',
		spoken: '嗯，系统崩溃了，我比较了一个月的日志。可能有延迟。',
		fillers: ['嗯', '可能'],
		own: '我比较了一个月的日志',
		wordsBeforeI: 4,
		ours: '我们比较了日志。然后我们移动了任务。',
		mine: '我比较了日志。然后移动了任务。我们检查了一次，我们很高兴。',
		vague: ['故障显著减少。', '显著'],
		prompts: ['你被要求做什么', '前后对比'],
		later: '待补充',
	},
};

const textOf = ({ labels, texts }: Told) =>
	`# 1\n\n${labels.map((label, index) => `## ${label}\n\n${texts[index]}\n`).join('\n')}`;
/** One message is enough for a Result without a figure. */
const withoutFigures = rules.filter(({ id }) => id !== 'unquantified-result');
const tagOf = ({ tag }: Told) => tag as LabelLanguage;
const rulesIn = (text: string) => lint(text).findings.map(({ rule }) => rule);

describe('a story in each language that the README names', () => {
	it('is here', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		const [, named = ''] = /commands, settings, views, pages and findings in ([^;]+);/.exec(readme) ?? [];
		assert.deepEqual(named.split(/, | and /).sort(), Object.keys(stories).sort());
	});

	for (const [language, told] of Object.entries(stories)) {
		describe(language, () => {
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
					requiredParts.map((part) => [labelFor(tagOf(told), part), 'placeholder']),
				);
				assert.equal(document.stories[0]?.lang, told.tag);
				assert.ok(text.slice(placeholders[1]?.start, placeholders[1]?.end).startsWith(`[${told.prompts[0]}`));
			});

			it('is read in the language that its front matter names, whatever its labels are', () => {
				const english = stories.English as Told;
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
