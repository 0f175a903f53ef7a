/**
 * Times practice with 10,000 rounds in the history, on a real disk: from opening to the next question, in a new session
 * and later in one, and from a rating until it is on disk. Printed, never asserted.
 */
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGuide } from '../../src/build/packGuide.ts';
import { noFilter } from '../../src/core/guide/filter.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import { chooseNext } from '../../src/core/practice/choose.ts';
import { type Round, ratings, writeEntry } from '../../src/core/practice/entry.ts';
import { History, type HistoryFolder } from '../../src/core/practice/history.ts';
import { Practice } from '../../src/core/practice/practice.ts';
import { Scheduler } from '../../src/core/practice/schedule.ts';
import { seededRandom } from './stories.ts';

const rounds = 10_000;
const perFile = 200;
const repeats = 15;
const day = 24 * 60 * 60 * 1000;

const folder = await mkdtemp(join(tmpdir(), 'star-coach-practice-'));
const random = seededRandom(1);
const guide = new Guide(readGuide(join(import.meta.dirname, '../../media/guide')).guide);
const now = Date.now();

const disk: HistoryFolder = {
	async list() {
		const names = await readdir(folder);
		return Promise.all(
			names.map(async (name) => {
				const { size, mtimeMs } = await stat(join(folder, name));
				return { name, size, mtime: mtimeMs };
			}),
		);
	},
	read: (name) => readFile(join(folder, name), 'utf8'),
	write: (name, text) => writeFile(join(folder, name), text),
	rename: (from, to) => rename(join(folder, from), join(folder, to)),
};

let ids = 0;
function open(): Practice {
	const history = new History(disk, { machine: 'bench', window: `w${ids++}` }, Date.now);
	const newId = () => `bench${ids++}`;
	return new Practice({ history, scheduler: new Scheduler(true), now: Date.now, newId });
}

function next(practice: Practice): string | undefined {
	const facts = {
		questions: guide.questions,
		stateOf: (id: string) => ({
			favorite: false,
			stories: 0,
			readyStories: 0,
			...(practice.stateOf(id) ?? { rounds: 0, due: false }),
		}),
		memoryOf: (id: string) => practice.memoryOf(id),
		storiesOf: () => 1,
		repeats: practice.summary.repeats,
	};
	return chooseNext(facts, noFilter, Date.now(), random)?.question.id;
}

async function measure(name: string, times: number, run: () => Promise<unknown>): Promise<void> {
	const taken: number[] = [];
	for (let count = 0; count < times; count++) {
		const start = performance.now();
		await run();
		taken.push(performance.now() - start);
	}
	taken.sort((a, b) => a - b);
	const median = taken[Math.floor(times / 2)] ?? 0;
	console.log(
		`${name.padEnd(48)} median ${median.toFixed(1).padStart(7)} ms   worst ${taken.at(-1)?.toFixed(1).padStart(7)} ms`,
	);
}

try {
	for (let file = 0; file * perFile < rounds; file++) {
		const lines = Array.from({ length: perFile }, (_, index) => {
			const at = Math.round(now - 1000 * day + ((file * perFile + index) / rounds) * 999 * day);
			const question = guide.questions[Math.floor(random() * guide.questions.length)]?.id ?? '';
			const rating = ratings[Math.floor(random() * ratings.length)] ?? 'good';
			const round: Round = { v: 1, type: 'round', id: `${file}-${index}`, at, question, rating, mode: 'speak' };
			return writeEntry({ ...round, thinkSeconds: 21, answerSeconds: 118, targetSeconds: 120 });
		});
		await writeFile(join(folder, `bench-2020-01-01-${file}.jsonl`), lines.join(''));
	}
	console.log(`${rounds.toLocaleString('en')} rounds in ${rounds / perFile} files\n`);

	await measure('next question, new session', repeats, async () => {
		const practice = open();
		await practice.load();
		next(practice);
	});
	const practice = open();
	await practice.load();
	await measure('next question, later in a session', repeats, async () => {
		await practice.load();
		next(practice);
	});
	await measure('a rating on disk', 100, async () => {
		await practice.rate(next(practice) ?? '', 'good', { mode: 'speak' }).written;
	});
	await measure('undo on disk', repeats, async () => {
		await (await practice.undo())?.written;
	});
} finally {
	await rm(folder, { recursive: true });
}
