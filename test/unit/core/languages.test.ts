// One story in each language that the README names: linted, fixed, converted and practiced.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/build/root.ts';
import { convertNotation } from '../../../src/core/edit/convertNotation.ts';
import { applyFixes } from '../../../src/core/lint/fix.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { cueCards } from '../../../src/core/practice/cueCards.ts';
import { deliveryOf } from '../../../src/core/practice/delivery.ts';
import { parseStories } from '../../../src/core/story/parse.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { targetNotations } from '../../../src/core/write/notation.ts';

interface Told {
	readonly labels: readonly [situation: string, task: string, action: string, result: string];
	readonly texts: readonly [situation: string, task: string, action: string, result: string];
	/** The figure of the result. */
	readonly figure: string;
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
	},
};

const textOf = ({ labels, texts }: Told) =>
	`# 1\n\n${labels.map((label, index) => `## ${label}\n\n${texts[index]}\n`).join('\n')}`;
const rulesIn = (text: string) => lint(text).findings.map(({ rule }) => rule);

describe('a story in each language that the README names', () => {
	it('is here', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		const [, named = ''] = /commands, settings, views and pages in ([^;]+);/.exec(readme) ?? [];
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
				const fixed = applyFixes(broken, (now) => lint(now)).result.document.text;
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
				const { longestSentence } = deliveryOf(told.texts.join(' '), 0);
				assert.ok(longestSentence && longestSentence.words > 3 && longestSentence.words < 40);
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
