// What hypothetical-action and no-reflection know about each language that the README names.
import assert from 'node:assert/strict';
import { labelFor } from '../../../../../src/core/story/labels/labels.ts';
import { languageOfTag } from '../../../../../src/core/story/languages/languages.ts';
import { requiredParts } from '../../../../../src/core/story/model.ts';
import { examples, type LanguageExamples } from '../../languages/examples.ts';
import { findings } from './support.ts';

function story({ tag }: LanguageExamples, { title = '1', action = '', result = 'x 40%.' }): string {
	const texts = { situation: 'x.', task: 'x.', action: action || 'x.', result };
	const parts = requiredParts.map((part) => `## ${labelFor(tag, part)}\n\n${texts[part]}\n`);
	return `---\ntype: star-story\nlang: ${tag}\n---\n\n# ${title}\n\n${parts.join('\n')}`;
}

for (const known of examples) {
	const { tag } = known;
	const step = languageOfTag(tag)?.step;

	describe(`hypothetical-action in ${tag}`, () => {
		for (const [action, phrase] of known.plans) {
			it(`reports ${JSON.stringify(action)}`, () => {
				const [found, ...others] = findings('hypothetical-action', story(known, { action }));
				assert.equal(found?.found, phrase);
				assert.ok(found.message.includes(`("${step}")`), found.message);
				assert.deepEqual(others, []);
			});
		}
		for (const action of known.steps) {
			it(`is silent about ${JSON.stringify(action)}`, () => {
				assert.deepEqual(findings('hypothetical-action', story(known, { action })), []);
			});
		}
	});

	describe(`no-reflection in ${tag}`, () => {
		for (const [topic, titles] of [
			['failure', known.failures],
			['mistake', known.mistakes],
			['conflict', known.conflicts],
		] as const) {
			for (const title of titles) {
				it(`takes ${JSON.stringify(title)} for a ${topic}`, () => {
					const [found] = findings('no-reflection', story(known, { title }));
					assert.match(found?.message ?? '', new RegExp(`^This is a story about a ${topic}, `));
				});
			}
		}
		for (const title of known.others) {
			it(`expects nothing of ${JSON.stringify(title)}`, () => {
				assert.deepEqual(findings('no-reflection', story(known, { title })), []);
			});
		}
		for (const title of known.failures.slice(0, 1)) {
			for (const result of known.learned) {
				it(`is silent after ${JSON.stringify(result)}`, () => {
					assert.deepEqual(findings('no-reflection', story(known, { title, result })), []);
				});
			}
			for (const result of known.notLearned) {
				it(`expects a reflection after ${JSON.stringify(result)}`, () => {
					assert.equal(findings('no-reflection', story(known, { title, result })).length, 1);
				});
			}
		}
	});
}
