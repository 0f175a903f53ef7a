import { join, relative } from 'node:path';
import { shapes } from '../core/guide/schema.ts';
import { limits } from './guideLimits.ts';
import { number, sharedRuns, tropesIn, type Voice, voicesOf, wordShares } from './guideVoice.ts';
import { readGuide } from './packGuide.ts';
import { root } from './root.ts';

type Problem = readonly [id: string, message: string];

/** The problems of individual samples. */
export function problemsOfEach(voices: readonly Voice[]): Problem[] {
	const problems: Problem[] = [];
	for (const voice of voices) {
		const { id, scheme } = voice.question;
		const report = (message: string) => problems.push([id, `${message} (${voice.sample.title}).`]);
		const [least, most] = limits.words[scheme];
		const { sample } = limits;
		if (voice.words.length < least || voice.words.length > most) {
			report(`${voice.words.length} words, not ${least} to ${most}`);
		}
		if (voice.numbers > sample.numbers) report(`${voice.numbers} numbers, not at most ${sample.numbers}`);
	}
	for (const { words, ids } of sharedRuns(voices)) {
		problems.push([ids[1], `"${words}" is in ${ids[0]} as well.`]);
	}
	return problems;
}

/** The problems of the samples as a whole. */
export function problemsOfAll(voices: readonly Voice[]): string[] {
	const { all } = limits;
	const count = (test: (voice: Voice) => boolean) => voices.filter(test).length;
	const share = (test: (voice: Voice) => boolean) => count(test) / voices.length;
	const problems: string[] = [];
	const least = (what: string, value: number, limit: number) => {
		if (value < limit) problems.push(`${what}: ${round(value)}, not at least ${round(limit)}.`);
	};
	const most = (what: string, value: number, limit: number) => {
		if (value > limit) problems.push(`${what}: ${round(value)}, not at most ${round(limit)}.`);
	};
	const level = (...levels: string[]) => share(({ teller }) => levels.includes(teller.level));
	most(
		'semicolons',
		voices.reduce((sum, { semicolons }) => sum + semicolons, 0),
		all.semicolons,
	);
	const stories = voices.filter(({ question }) => question.scheme === 'star');
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
	const sentences = (ones: readonly Voice[]) => ones.map(({ wordsPerSentence }) => wordsPerSentence);
	const ofLevel = (name: string) => voices.filter(({ teller }) => teller.level === name);
	const wordsOf = (ones: readonly Voice[]) => ones.map(({ words }) => words.length);
	most('numbers in a sample', mean(voices.map(({ numbers }) => numbers)), all.numbers);
	least(
		'contractions in 100 words',
		(100 * mean(voices.map(({ contractions }) => contractions))) / mean(wordsOf(voices)),
		all.contractionsPerHundred,
	);
	least(
		'short stories',
		wordsOf(stories).filter((words) => words < all.short.below).length / stories.length,
		all.short.share,
	);
	least(
		'long stories',
		wordsOf(stories).filter((words) => words > all.long.above).length / stories.length,
		all.long.share,
	);
	least('spread of length', deviation(wordsOf(stories)), all.wordsDeviation);
	least(
		"how much longer juniors' sentences are than those of staff",
		mean(sentences(ofLevel('junior'))) - mean(sentences(ofLevel('staff'))),
		all.juniorSentences,
	);
	least('spread of sentence length', deviation(sentences(voices)), all.sentenceDeviation);
	least(
		'spoken',
		share(({ isSpoken }) => isSpoken),
		all.spoken,
	);
	most(
		'with direct speech',
		share(({ isQuoted }) => isQuoted),
		all.quoted,
	);
	most(
		'with their place',
		share(({ isPlaced }) => isPlaced),
		all.placed,
	);
	most(
		'with "it\'d"',
		share(({ isSqueezed }) => isSqueezed),
		all.squeezed,
	);
	most(
		'titles with a number',
		share(({ sample }) => sample.title.search(number) >= 0),
		all.numberInTitle,
	);
	for (const shape of shapes)
		most(
			`shape: ${shape}`,
			share(({ teller }) => teller.shape.includes(shape)),
			all.shape,
		);
	for (const [word, of] of wordShares(voices)) {
		most(`share of samples with "${word}"`, of, all.wordShare);
	}
	for (const trope of tropesIn(voices)) most(trope.name, trope.share, trope.limit);
	least('juniors', level('junior'), all.levels.junior);
	least('seniors and staff', level('senior', 'staff'), all.levels.seniorOrStaff);
	least('staff', level('staff'), all.levels.staff);
	for (const [region, limit] of Object.entries(all.regions)) {
		least(
			region,
			share(({ teller }) => teller.region === region),
			limit,
		);
	}
	most(
		'europe',
		share(({ teller }) => teller.region === 'europe'),
		all.europeAtMost,
	);
	for (const [technology, limit] of Object.entries(all.stacks)) {
		least(
			technology,
			count(({ teller }) => teller.stack.includes(technology)),
			limit,
		);
	}
	for (const [place, ids] of groups(voices.map(({ teller, question }) => [teller.place, question.id]))) {
		most(`tellers in "${place}"`, ids.length, 1);
	}
	return problems;
}

function groups(entries: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
	const result = new Map<string, string[]>();
	for (const [key, value] of entries) {
		result.set(key, [...(result.get(key) ?? []), value]);
	}
	return result;
}

function round(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** The counts for each sample, as text. */
export function voiceTable(voices: readonly Voice[]): string {
	const rows = voices
		.toSorted((a, b) => a.question.id.localeCompare(b.question.id))
		.map((voice) => {
			const { teller } = voice;
			return [
				voice.question.id,
				voice.words.length,
				voice.seconds,
				voice.contractions,
				voice.semicolons,
				voice.wordsPerSentence.toFixed(1),
				voice.numbers,
				`${teller.level}, ${teller.place}, ${teller.shape.join(' ')}`,
				voice.names.join(' '),
			].map(String);
		});
	const header = ['question', 'words', 's', "n't", ';', 'w/sent', 'numbers', 'teller', 'names, places, products'];
	return columns([header, ...rows]);
}

function columns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, at) => (/^[\d.]+$/.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** The counts for all samples together, as text. */
export function spreadTable(voices: readonly Voice[]): string {
	const tellers = voices.map(({ teller }) => teller);
	const tally = (title: string, values: readonly string[]) => {
		const counts = [...groups(values.map((value) => [value, '']))].map(
			([value, { length }]) => [value, length] as const,
		);
		return `${title}: ${counts
			.sort(([, a], [, b]) => b - a)
			.map(([value, count]) => `${value} ${count}`)
			.join(', ')}`;
	};
	const names = groups(voices.flatMap(({ names, question }) => names.map((name) => [name, question.id] as const)));
	return [
		`samples: ${voices.length}`,
		`words: ${voices.reduce((sum, { words }) => sum + words.length, 0)}, contractions: ${voices.reduce((sum, one) => sum + one.contractions, 0)}, semicolons: ${voices.reduce((sum, one) => sum + one.semicolons, 0)}`,
		tally(
			'levels',
			tellers.map(({ level }) => level),
		),
		tally(
			'regions',
			tellers.map(({ region }) => region),
		),
		tally(
			'shapes',
			tellers.flatMap(({ shape }) => shape),
		),
		tally(
			'stacks',
			tellers.flatMap(({ stack }) => stack),
		),
		`in more than a quarter of the samples: ${wordShares(voices)
			.filter(([, share]) => share > 0.25)
			.map(([word, share]) => `"${word}" ${Math.round(share * 100)}%`)
			.join(', ')}`,
		`names that come twice: ${[...names]
			.filter(([, ids]) => ids.length > 1)
			.map(([name, ids]) => `${name} ${ids.length}`)
			.join(', ')}`,
		...tropesIn(voices).map(
			({ name, share, limit, ids }) =>
				`${share > limit ? '!' : ' '} ${name}: ${Math.round(share * 100)}% (at most ${Math.round(limit * 100)}%)${share > limit ? ` ${ids.join(' ')}` : ''}`,
		),
		...sharedRuns(voices).map(({ words, ids }) => `! shared: "${words}" in ${ids.join(' and ')}`),
	].join('\n');
}

const guideFolder = join(root, 'media/guide');

/** The docs page that shows both tables. */
export function samplesPage(): string {
	const voices = voicesOf(readGuide(guideFolder).guide, guideFolder);
	return `# What is counted about the sample answers

Made by \`npm run generate\`; see [Writing the guide](writing-the-guide.md).

\`\`\`text
${spreadTable(voices)}
\`\`\`

\`\`\`text
${voiceTable(voices)}
\`\`\`
`;
}

if (import.meta.main) {
	const ids = process.argv.slice(2);
	const { guide, problems: mistakes } = readGuide(guideFolder);
	const voices = voicesOf(guide, guideFolder);
	const isShown = (id: string) => ids.length === 0 || ids.includes(id);
	console.log(voiceTable(voices.filter(({ question }) => isShown(question.id))));
	if (ids.length === 0) console.log(`\n${spreadTable(voices)}`);
	const shown = [
		...mistakes
			.filter((line) => ids.length === 0 || ids.some((id) => line.includes(`/${id}.md:`)))
			.map((line) => relative(process.cwd(), line)),
		...problemsOfEach(voices).flatMap(([id, message]) => (isShown(id) ? [`${id}: ${message}`] : [])),
	];
	console.log(shown.length === 0 ? '\nNo problems' : `\n${shown.join('\n')}`);
	process.exitCode = shown.length > 0 ? 1 : 0;
}
