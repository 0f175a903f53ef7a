// Pitches in every language that the README names: with labels, and with sentences that begin like labels.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { newStory } from '../../../../src/core/start/writeNewStory.ts';
import { storyLanguages } from '../../../../src/core/story/languages/languages.ts';
import { pitchParts } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { nameOf } from '../../../../src/core/story/partFacts.ts';

const front = '---\nscheme: pitch\n---\n\n';
const sectionsOf = (text: string) => parseStories(front + text).stories.flatMap(({ sections }) => sections);

/** A pitch with the labels people write in a language, and one whose sentences only begin with these words. */
const pitches: Readonly<Record<string, readonly [labeled: string, labels: readonly string[], unlabeled: string]>> = {
	en: [
		'**Present:** I run the scan pipeline.\n\n**Past:** I came from support.\n\n**Why here?** Your devices are offline.\n',
		['Present', 'Past', 'Why here'],
		'Today I run the scan pipeline. Before that I came from support.\n',
	],
	de: [
		'**Heute:** Ich betreibe die Bestellsuche.\n\n**Werdegang:** Ich komme aus dem Support.\n\n**Warum hier?** Sie suchen nach Büchern.\n',
		['Heute', 'Werdegang', 'Warum hier'],
		'Heute betreibe ich die Bestellsuche.\n\nFrüher war ich im Support.\n',
	],
	es: [
		'## Hoy\n\nMantengo el buscador de pedidos.\n\n## Trayectoria\n\nVengo de soporte.\n\n## ¿Por qué aquí?\n\nUstedes buscan libros.\n',
		['Hoy', 'Trayectoria', 'Por qué aquí'],
		'Hoy mantengo el buscador de pedidos. Antes estuve en soporte.\n',
	],
	fr: [
		'Aujourd’hui : je m’occupe de la recherche.\n\nParcours : je viens du support.\n\nPourquoi vous : vous cherchez des livres.\n',
		['Aujourd’hui', 'Parcours', 'Pourquoi vous'],
		'Aujourd’hui, je m’occupe de la recherche. Avant, j’étais au support.\n',
	],
	pt: [
		'- **Hoje:** cuido da busca de pedidos.\n- **Trajetória:** vim do suporte.\n- **Por que vocês?** Vocês buscam livros.\n',
		['Hoje', 'Trajetória', 'Por que vocês'],
		'Hoje cuido da busca de pedidos. Antes trabalhei no suporte.\n',
	],
	ja: [
		'**現在：**注文検索を運用しています。\n\n**これまで**：サポート出身です。\n\n**志望動機：** 本の検索に関わりたいです。\n',
		['現在', 'これまで', '志望動機'],
		'現在は注文検索を運用しています。これまではサポートでした。\n',
	],
	zh: [
		'现在：我负责订单搜索。\n\n经历：我来自技术支持。\n\n为什么选择贵公司：你们做图书搜索。\n',
		['现在', '经历', '为什么选择贵公司'],
		'现在我负责订单搜索。以前我做技术支持。\n',
	],
};

/** The file with the editor's strings in a language, if they are translated. */
function bundleOf(tag: string): string {
	const name = { en: '', pt: '.pt-br', zh: '.zh-cn' }[tag] ?? `.${tag}`;
	return join(root, `l10n/bundle.l10n${name}.json`);
}

describe('a pitch in each language that the README names', () => {
	for (const { tag, pitch } of storyLanguages) {
		it(`${tag}: is told in parts with labels of its own`, () => {
			const told = pitches[tag];
			assert.ok(told, `pitchLanguages.test.ts has no pitch in ${tag}; write one.`);
			const [labeled, labels, unlabeled] = told;
			assert.deepEqual(
				sectionsOf(labeled).map(({ parts, label, state }) => [...parts, label, state]),
				pitchParts.map((part, index) => [part, labels[index], 'present']),
			);
			assert.deepEqual(
				sectionsOf(unlabeled).map(({ parts }) => parts),
				[pitchParts],
			);
		});

		it(`${tag}: has no label in its table that is not found, as a heading, in bold and with a colon`, () => {
			for (const part of pitchParts) {
				for (const phrase of pitch[part]) {
					for (const text of [`## ${phrase}\n\nA b.\n`, `**${phrase}:** A b.\n`, `${phrase}: A b.\n`]) {
						assert.deepEqual(
							sectionsOf(text).map(({ parts, label }) => [...parts, label]),
							[[part, phrase]],
						);
					}
				}
			}
		});

		it(`${tag}: begins with them`, () => {
			const plan = {
				title: '1',
				questions: [],
				competencies: [],
				date: '2026-11-26',
				scheme: 'pitch',
				lang: tag,
			} as const;
			const [story] = parseStories(newStory(plan).text).stories;
			assert.deepEqual(
				story?.sections.map(({ parts, label, state }) => [...parts, label, state]),
				pitchParts.map((part) => [part, pitch[part][0], 'placeholder']),
			);
		});
	}

	const translated = storyLanguages.filter(({ tag }) => existsSync(bundleOf(tag)));
	for (const { tag, pitch } of translated) {
		it(`${tag}: has the labels by which the editor names the parts`, () => {
			const names: Readonly<Record<string, string>> = JSON.parse(readFileSync(bundleOf(tag), 'utf8'));
			assert.deepEqual(
				pitchParts.map((part) => pitch[part][0]),
				pitchParts.map((part) => names[nameOf(part)]),
			);
		});
	}

	it('is compared with the editor in all seven languages', () => {
		const tags: readonly string[] = translated.map(({ tag }) => tag);
		const missing = ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh'].filter((tag) => !tags.includes(tag));
		assert.deepEqual(missing, []);
	});
});
