// What makes the guide's sample answers sound like many people: npm run guide
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PackedGuide } from '../core/guide/model.ts';
import { questionFrontMatter, shapes, type Teller } from '../core/guide/schema.ts';
import { readFrontMatter } from '../core/story/markdown/frontMatter.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { readGuide } from './packGuide.ts';
import { root } from './root.ts';

/** One sample answer, and what is counted in it. */
export interface Voice {
	readonly id: string;
	readonly isPitch: boolean;
	readonly teller: Teller;
	readonly words: readonly string[];
	readonly wordsPerSentence: number;
	readonly numbers: number;
	/** Whether somebody says "I mean", "honestly" or "no, wait". */
	readonly isSpoken: boolean;
	/** Whether there is direct speech. */
	readonly isQuoted: boolean;
}

const few =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million';
/** In digits or words; "one" is more often a pronoun. */
const number = new RegExp(String.raw`\b(?:\d[\d.,:%]*|${few})(?:[ -](?:\d[\d.,:%]*|${few}))*\b`, 'gi');
const marker =
	/\b(?:I mean|you know|kind of|sort of|honestly|actually|I guess|I think|anyway|to be fair|mind you|basically|or rather|no, wait|let me|I suppose|I'd say|of course|believe me|I don't know)\b|(?:^|[.?!] )(?:Well|Okay|Look|Yeah|Right|Now|Oh|Sure),/;

const wordsOf = (text: string): string[] =>
	text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.,/-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu) ?? [];

/** @param folder of the guide, whose questions say in their front matter who tells each sample */
export function voicesOf(guide: PackedGuide, folder: string): Voice[] {
	return guide.questions.flatMap(({ id, scheme, samples }) => {
		const file = readFileSync(join(folder, 'questions', `${id}.md`), 'utf8');
		const { tellers } = v.parse(questionFrontMatter, readFrontMatter(file, new LineIndex(file))?.data);
		return samples.map(({ text }, index) => voiceOf(id, scheme === 'pitch', tellers[index] as Teller, text));
	});
}

function voiceOf(id: string, isPitch: boolean, teller: Teller, text: string): Voice {
	const prose = text
		.replace(/^\*\*[\p{L} ]+:\*\* |[*_`]/gmu, '')
		.replaceAll('’', "'")
		.replace(/\s+/g, ' ');
	const words = wordsOf(prose);
	const wordsPerSentence = words.length / Math.max(1, prose.split(/[.?!]["”]?(?: |$)/).length - 1);
	const numbers = prose.match(number)?.length ?? 0;
	return {
		id,
		isPitch,
		teller,
		words,
		wordsPerSentence,
		numbers,
		isSpoken: marker.test(prose),
		isQuoted: /["“]/.test(prose),
	};
}

/** The runs of six words that a text shares with one before it, as sentences. */
export function sharedRuns(texts: readonly (readonly [name: string, words: readonly string[]])[]): string[] {
	const first = new Map<string, string>();
	return texts.flatMap(([name, words]) =>
		words.slice(5).flatMap((_, at) => {
			const run = words.slice(at, at + 6).join(' ');
			const other = first.get(run) ?? name;
			first.set(run, other);
			return other === name ? [] : [`${name}: "${run}" is in ${other} as well.`];
		}),
	);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

/** What is counted over all samples, with the least and the most that it may be; shares are from 0 to 1. */
export function countsOf(
	voices: readonly Voice[],
): (readonly [what: string, value: number, least: number, most: number])[] {
	const share = (test: (voice: Voice) => boolean) => voices.filter(test).length / voices.length;
	const level = (...levels: string[]) => share(({ teller }) => levels.includes(teller.level));
	const lengths = voices.filter(({ isPitch }) => !isPitch).map(({ words }) => words.length);
	const sentences = (name: string) =>
		mean(voices.filter(({ teller }) => teller.level === name).map(({ wordsPerSentence }) => wordsPerSentence));
	return [
		['words in the shortest story', Math.min(...lengths), 100, 180],
		['words in the longest story', Math.max(...lengths), 320, 400],
		['spread of length, in words', spread(lengths), 45, Number.POSITIVE_INFINITY],
		['numbers in a sample, at most', Math.max(...voices.map(({ numbers }) => numbers)), 0, 14],
		['numbers in a sample, on average', mean(voices.map(({ numbers }) => numbers)), 0, 9],
		[
			'words by which sentences of juniors are longer than those of staff',
			sentences('junior') - sentences('staff'),
			2,
			10,
		],
		['spoken', share(({ isSpoken }) => isSpoken), 0.4, 1],
		['with direct speech', share(({ isQuoted }) => isQuoted), 0, 0.35],
		...shapes.map((shape) => [`shape ${shape}`, share(({ teller }) => teller.shape.includes(shape)), 0, 0.35] as const),
		['told by juniors', level('junior'), 0.25, 1],
		['told by seniors and staff', level('senior', 'staff'), 0.25, 1],
		['different places', new Set(voices.map(({ teller }) => teller.place)).size / voices.length, 1, 1],
	];
}

/** What is wrong with the samples: a count outside its limits, and six words in a row that two of them share. */
export const problemsOf = (voices: readonly Voice[]): string[] => [
	...countsOf(voices).flatMap(([what, value, least, most]) =>
		value < least || value > most ? [`${what}: ${value.toFixed(2)}, not ${least} to ${most}.`] : [],
	),
	...sharedRuns(voices.map(({ id, words }, index) => [`${id} (${index})`, words])),
];

if (import.meta.main) {
	const folder = join(root, 'media/guide');
	const { guide, problems } = readGuide(folder);
	const voices = voicesOf(guide, folder);
	for (const { id, teller, words, wordsPerSentence, numbers } of voices) {
		const seconds = Math.round(words.length / 2.5);
		console.log(
			`${id}: ${words.length} words, ${seconds} s, ${wordsPerSentence.toFixed(1)} a sentence, ${numbers} numbers; ${teller.level}`,
		);
	}
	for (const [what, value] of countsOf(voices)) console.log(`${what}: ${value.toFixed(2)}`);
	const found = [...problems, ...problemsOf(voices)];
	console.log(found.length > 0 ? found.join('\n') : 'No problems');
	process.exitCode = found.length > 0 ? 1 : 0;
}
