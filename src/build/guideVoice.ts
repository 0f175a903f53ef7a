import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PackedGuide, Question, Sample } from '../core/guide/model.ts';
import { questionFrontMatter, type Teller } from '../core/guide/schema.ts';
import { readFrontMatter } from '../core/story/frontMatter.ts';
import { splitSentences } from '../core/story/guessParts.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { commonWords } from './commonWords.ts';
import { limits, tropes } from './guideLimits.ts';

/** The pace at which the samples are timed, in words per minute. */
const pace = 150;

/** One sample answer, with the counts that describe its voice. */
export interface Voice {
	readonly question: Question;
	readonly sample: Sample;
	readonly teller: Teller;
	/** The sample as told: without labels and markup. */
	readonly told: string;
	/** Lowercase, without punctuation. */
	readonly words: readonly string[];
	readonly seconds: number;
	readonly contractions: number;
	readonly semicolons: number;
	/** In digits or words; "forty-six thousand" is one. */
	readonly numbers: number;
	readonly wordsPerSentence: number;
	/** Whether there is a discourse marker, a hedge or a self-correction. */
	readonly isSpoken: boolean;
	readonly isQuoted: boolean;
	readonly isPlaced: boolean;
	readonly isSqueezed: boolean;
	/** Capitalized words inside sentences: people, places, products. */
	readonly names: readonly string[];
}

/** A run of words that two samples share. */
export interface SharedRun {
	readonly words: string;
	readonly ids: readonly [string, string];
}

/** The counts for the samples of a guide whose files are in `folder`. A sample without a teller is left out. */
export function voicesOf(guide: PackedGuide, folder: string): Voice[] {
	return guide.questions.flatMap((question) => {
		const tellers = tellersOf(readFileSync(join(folder, 'questions', `${question.id}.md`), 'utf8'));
		return question.samples.flatMap((sample, index) => {
			const teller = tellers[index];
			return teller ? [voiceOf(question, sample, teller)] : [];
		});
	});
}

function tellersOf(text: string): Teller[] {
	const result = v.safeParse(questionFrontMatter, readFrontMatter(text, new LineIndex(text))?.data ?? {});
	return result.success ? result.output.tellers : [];
}

/** The counts for one sample. */
export function voiceOf(question: Question, sample: Sample, teller: Teller): Voice {
	const told = sample.text
		.replace(/^\*\*[\p{L} ]+:\*\* /gmu, '')
		.replace(/[*_`]/g, '')
		.replace(/[’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
	const words = wordsOf(told);
	const sentences = splitSentences(told).map(({ start, end }) => told.slice(start, end));
	return {
		question,
		sample,
		teller,
		told,
		words,
		seconds: Math.round((words.length * 60) / pace),
		contractions: words.filter(isContraction).length,
		semicolons: told.split(';').length - 1,
		numbers: told.match(number)?.length ?? 0,
		wordsPerSentence: words.length / Math.max(1, sentences.length),
		isSpoken: spoken.test(told),
		isQuoted: /["“]/.test(told),
		isPlaced: told.includes(teller.place.replace(/,.*/, '')),
		isSqueezed: /\b(?:it|that|there|this)'d\b/i.test(told),
		names: [...new Set(sentences.flatMap(namesOf))],
	};
}

const numberWords =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion';
/** A number, in digits or words. "One" is more often a pronoun. */
export const number = new RegExp(
	String.raw`\b(?:\d[\d.,:%]*|${numberWords})(?:[ -](?:\d[\d.,:%]*|${numberWords}))*\b`,
	'gi',
);

const spoken =
	/\b(?:I mean|you know|kind of|sort of|honestly|actually|I guess|I think|anyway|to be fair|mind you|basically|or rather|no, wait|let me|I suppose|I'd say|of course|believe me|I don't know)\b|(?:^|[.?!] )(?:Well|Okay|Look|Yeah|Right|Now|Oh|Sure),/;

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.,/-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu) ?? [];
}

/** "didn't", "I'd", "it's", "let's"; not the possessive of a name or noun. */
function isContraction(word: string): boolean {
	return (
		/n't$|'(?:m|re|ve|ll|d)$/.test(word) ||
		/^(?:it|that|there|here|what|who|where|how|he|she|let|this|everybody|nobody|somebody|everything|nothing)'s$/.test(
			word,
		)
	);
}

function namesOf(sentence: string): string[] {
	const inside = sentence.replace(/^["“']?\S+/, '');
	return (inside.match(/(?<![.!?:]["”']? ["“']?)(?<=[\s("“])\p{Lu}[\p{L}\p{N}'+#/-]*/gu) ?? [])
		.map((name) => name.replace(/'s$/, ''))
		.filter(
			(name) =>
				!/^(?:I|I'\w+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
					name,
				),
		);
}

/** The runs of words over the limit that occur in two samples. */
export function sharedRuns(voices: readonly Voice[]): SharedRun[] {
	const length = limits.sample.sharedRun + 1;
	const first = new Map<string, Voice>();
	const shared = new Map<string, SharedRun>();
	for (const voice of voices) {
		for (let at = 0; at + length <= voice.words.length; at++) {
			const words = voice.words.slice(at, at + length).join(' ');
			const other = first.get(words) ?? voice;
			first.set(words, other);
			if (other !== voice) {
				shared.set(words, { words, ids: [other.question.id, voice.question.id] });
			}
		}
	}
	return [...shared.values()];
}

/** Uncommon words, and pairs with an uncommon word, with the share of samples that have them; most frequent first. */
export function wordShares(voices: readonly Voice[]): [words: string, share: number][] {
	const counts = new Map<string, number>();
	for (const { words } of voices) {
		const said = new Set<string>();
		for (const [index, word] of words.entries()) {
			const next = words[index + 1] ?? '';
			if (!commonWords.has(word)) {
				said.add(word);
			}
			if (next !== '' && (!commonWords.has(word) || !commonWords.has(next))) {
				said.add(`${word} ${next}`);
			}
		}
		for (const one of said) {
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([word, count]): [string, number] => [word, count / Math.max(1, voices.length)])
		.sort(([, a], [, b]) => b - a);
}

/** The samples that have each trope. */
export function tropesIn(voices: readonly Voice[]): { name: string; share: number; limit: number; ids: string[] }[] {
	return tropes.map(({ name, pattern, share }) => {
		const ids = voices.filter(({ told }) => pattern.test(told)).map(({ question }) => question.id);
		return { name, share: ids.length / Math.max(1, voices.length), limit: share, ids };
	});
}
