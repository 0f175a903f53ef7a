import { join, relative } from 'node:path';
import { limits } from './guideLimits.ts';
import { sharedRuns, tropesIn, type Voice, voicesOf, wordShares } from './guideVoice.ts';
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
		const atLeast = Math.ceil((voice.words.length * sample.contractionsPerHundred) / 100);
		if (voice.contractions < atLeast) report(`${voice.contractions} contractions, not at least ${atLeast}`);
		if (voice.semicolons > sample.semicolons) report(`${voice.semicolons} semicolons`);
		if (voice.wordsPerSentence > sample.wordsPerSentence) {
			report(`${voice.wordsPerSentence.toFixed(1)} words a sentence, not at most ${sample.wordsPerSentence}`);
		}
		if (voice.longestSentence > sample.longestSentence) {
			report(`a sentence of ${voice.longestSentence} words, not at most ${sample.longestSentence}`);
		}
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
	for (const [word, of] of wordShares(voices)) {
		most(`share of samples with "${word}"`, of, all.wordShare);
	}
	for (const trope of tropesIn(voices)) most(trope.name, trope.share, trope.limit);
	least('juniors', level('junior'), all.levels.junior);
	least('seniors and staff', level('senior', 'staff'), all.levels.seniorOrStaff);
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
	most(
		'codas',
		share(({ teller }) => teller.coda !== 'none'),
		all.codas,
	);
	most(
		'codas in which somebody comes round',
		share(({ teller }) => teller.coda === 'won-over'),
		all.codasWonOver,
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
				voice.longestSentence,
				`${teller.level}, ${teller.place}, ${teller.coda}`,
				voice.names.join(' '),
			].map(String);
		});
	const header = ['question', 'words', 's', "n't", ';', 'w/sent', 'longest', 'teller', 'names, places, products'];
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
			'codas',
			tellers.map(({ coda }) => coda),
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
