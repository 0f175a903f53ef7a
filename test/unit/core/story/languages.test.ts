import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { guessLanguage, languages } from '../../../../src/core/story/languages/languages.ts';
import { isLanguageTag, offeredLanguages, tagMeant } from '../../../../src/core/story/languages/languageTag.ts';
import type { Story } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { examples } from '../languages/examples.ts';

const story = (text: string) => parseStories(text).stories[0] as Story;
const unlabeled = (lang: string) => `---\ntype: star-story\nlang: ${lang}\n---\n\n# A queue\n\nOne two.\n`;

describe('a language tag', () => {
	it('is one whose language exists', () => {
		for (const tag of ['de', 'pt-BR', 'zh-Hant', 'EN']) {
			assert.ok(isLanguageTag(tag), tag);
		}
		for (const text of ['german', 'de_DE', '', 'x', 'xq', '!']) {
			assert.ok(!isLanguageTag(text), text);
		}
	});

	it('is written as BCP 47 does when front matter names one', () => {
		const langs = ['pt-br', 'ZH-hant', 'german', '7', "''"].map((lang) => story(unlabeled(lang)).lang);
		assert.deepEqual(langs, ['pt-BR', 'zh-Hant', null, null, null]);
		assert.equal(story('# A queue\n\n**Situation:** One two.\n\n**Action:** I did.\n').lang, null);
	});

	it('is meant by the name of its language, in English or its own, and by an underscore', () => {
		const meant = ['German', 'deutsch', 'Español', ' pt_BR ', 'en'].map(tagMeant);
		assert.deepEqual(meant, ['de', 'de', 'es', 'pt-BR', 'en']);
		assert.deepEqual(['Klingonish', 'de DE', ''].map(tagMeant), [undefined, undefined, undefined]);
	});

	it('is offered beside what its speakers call it', () => {
		const offered = offeredLanguages();
		assert.deepEqual(offered.slice(0, 3), [
			{ tag: 'en', name: 'English' },
			{ tag: 'de', name: 'Deutsch' },
			{ tag: 'fr', name: 'français' },
		]);
		assert.deepEqual(offered.find(({ tag }) => tag === 'zh')?.name, '中文');
	});
});

describe('the language of a text without labels', () => {
	for (const [text, tag] of [
		['Wir haben das Problem nicht gesehen und die Lösung verpasst.', 'de'],
		['J’ai corrigé la panne et j’ai mesuré le délai.', 'fr'],
		['El cliente y la empresa hablaron con el banco.', 'es'],
		['Eu não vi o problema com os dados do cliente.', 'pt'],
		['The team and I moved the lock.', 'en'],
		['直すのは私でした。', 'ja'],
		['我修好了锁。', 'zh'],
		['Hemos terminado la tarea.', 'en'],
		['Die Wir', 'en'],
		['Ich und der', 'de'],
		['', 'en'],
		['404', 'en'],
	] as const) {
		it(`${JSON.stringify(text)}: ${tag}`, () => assert.equal(guessLanguage(text).tag, tag));
	}
});

describe('the language of a story', () => {
	it('is what its front matter says where it has no labels, or English', () => {
		for (const [lang, tag] of [
			['de', 'de'],
			['PT-BR', 'pt'],
			// A language without label words.
			['eo', 'en'],
			['toString', 'en'],
			['german', 'en'],
		] as const) {
			assert.equal(story(unlabeled(lang)).labelLanguage, tag, lang);
		}
	});
});

describe('who speaks and who is asked', () => {
	const spoken = examples.map(({ tag, texts, ours, mine, steps, learned, notLearned }) => ({
		tag,
		text: [...texts, ours, mine, ...steps, ...learned, ...notLearned].join('\n'),
	}));
	const labeled = readFileSync(new URL('verdicts.txt', import.meta.url), 'utf8')
		.split(/^@@ .*\n/m)
		.flatMap((text) =>
			parseStories(text).stories.map(({ labelLanguage, sections }) => ({
				tag: labelLanguage,
				text: sections.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end))).join('\n'),
			})),
		)
		// Stories in any language have English labels.
		.filter(({ tag }) => tag !== 'en');

	it('is read from no word of another language, unless it means the same', () => {
		const found = languages.flatMap(({ tag, speech }) => {
			const word = (source: string) =>
				['zh', 'ja', 'ko'].includes(tag) ? source : String.raw`(?<!\p{L})(?:${source})(?!\p{L})`;
			const words = new RegExp(`${word(speech.first)}|${word(speech.second)}`, 'gu');
			const request = new RegExp(`^(?:${word(speech.request)})`, 'gimu');
			return [...spoken, ...labeled]
				.filter((other) => other.tag !== tag)
				.flatMap((other) =>
					[words, request].flatMap((pattern) =>
						(other.text.match(pattern) ?? []).map((each) => `${tag} ${each} in ${other.tag}`),
					),
				);
		});
		assert.deepEqual([...new Set(found)], ['en We in nl', 'zh 我 in ja', 'ru Я in uk']);
	});
});
