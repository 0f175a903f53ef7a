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
import { examples, type LanguageExamples } from '../languages/examples.ts';

const front = '---\nscheme: pitch\n---\n\n';
const sectionsOf = (text: string) => parseStories(front + text).stories.flatMap(({ sections }) => sections);

/** The file with the editor's strings in a language, if they are translated. */
function bundleOf(tag: string): string {
	const name = { en: '', pt: '.pt-br', zh: '.zh-cn' }[tag] ?? `.${tag}`;
	return join(root, `l10n/bundle.l10n${name}.json`);
}

describe('a pitch in each language that the README names', () => {
	for (const { tag, pitch } of storyLanguages) {
		it(`${tag}: is told in parts with labels of its own`, () => {
			const { labeled, labels, unlabeled } = (examples.find((each) => each.tag === tag) as LanguageExamples).pitch;
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
