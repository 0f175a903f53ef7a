import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitRepository } from '../../../../src/cli/gitLog.ts';
import type { History } from '../../../../src/core/remember/history.ts';
import { readHistory } from '../../../../src/core/remember/history.ts';
import type { Piece } from '../../../../src/core/remember/piece.ts';
import { worksOf } from '../../../../src/core/remember/pieces.ts';
import { tell } from '../../../../src/core/remember/tell.ts';

export const me = 'Robin Roe <robin@shop.example>';
export const ann = 'Ann Archer <ann@shop.example>';

/** A number that is not one in a text. */
export const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** All that is long enough to be told. */
export async function piecesOf(history: History): Promise<readonly Piece[]> {
	return (await tell(worksOf(history), Infinity)).pieces;
}

/** A git repository in a temporary folder, on branch `main`. */
export class TestRepository {
	readonly folder = mkdtempSync(join(tmpdir(), 'star-coach-git-'));
	/** The date of the next commit. */
	#date = '2025-03-03T10:00:00+0000';
	#by = me;

	constructor() {
		this.git('init', '-q', '-b', 'main');
		appendFileSync(join(this.folder, '.git/config'), '[user]\n\tname = Robin Roe\n\temail = robin@shop.example\n');
		// A commit whose parent is there counts; the first one in a repository does not.
		this.on('2020-01-01').commit('start');
	}

	/** Runs git, as the author and on the date that were set, and returns what it prints. */
	git(...args: readonly string[]): string {
		const [, name, email] = /^(.*) <(.*)>$/.exec(this.#by) ?? [];
		const env = {
			...process.env,
			GIT_CONFIG_GLOBAL: '/dev/null',
			GIT_CONFIG_NOSYSTEM: '1',
			GIT_AUTHOR_NAME: name,
			GIT_AUTHOR_EMAIL: email,
			GIT_COMMITTER_NAME: name,
			GIT_COMMITTER_EMAIL: email,
			GIT_AUTHOR_DATE: this.#date,
			GIT_COMMITTER_DATE: this.#date,
		};
		return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8' }).trim();
	}

	/** @param date `2025-03-03`, at ten o'clock, or with a time and an offset */
	on(date: string, by = me): this {
		this.#date = date.includes('T') ? date : `${date}T10:00:00+0000`;
		this.#by = by;
		return this;
	}

	/** Commits lines, twice as many, that are added to a file; returns the hash. Forty are something to tell. */
	commit(message: string, lines = 50, file = `${message.replace(/\W+/g, '-').slice(0, 40)}.ts`): string {
		mkdirSync(dirname(join(this.folder, file)), { recursive: true });
		appendFileSync(join(this.folder, file), 'line\n'.repeat(2 * lines));
		this.git('add', '-A');
		this.git('commit', '-q', '--allow-empty', '-m', message);
		return this.#headHash();
	}

	/** Read from the files of Git, which is quicker than a process. */
	#headHash(): string {
		const [, ref = ''] = /^ref: (.*)$/m.exec(readFileSync(join(this.folder, '.git/HEAD'), 'utf8')) ?? [];
		return readFileSync(join(this.folder, '.git', ref), 'utf8').trim();
	}

	/** Makes a commit on main that changes no file for each message, all in one go. */
	say(messages: readonly string[]): void {
		const at = `${this.#by} ${Date.parse(this.#date) / 1000} +0000`;
		const stream = messages.map((message, index) => {
			const from = index === 0 ? 'from refs/heads/main^0\n' : '';
			return `commit refs/heads/main\nauthor ${at}\ncommitter ${at}\ndata ${Buffer.byteLength(message)}\n${message}\n${from}`;
		});
		execFileSync('git', ['fast-import', '--quiet'], { cwd: this.folder, input: stream.join('') });
	}

	branch(name: string): void {
		this.git('checkout', '-q', '-b', name);
	}

	/** Merges a branch into main. */
	merge(name: string, message = `Merge branch '${name}'`): void {
		this.git('checkout', '-q', 'main');
		this.git('merge', '-q', '--no-ff', name, '-m', message);
		this.git('branch', '-q', '-D', name);
	}

	/** Makes commits of two people, every tenth a merge of a pull request. */
	fill(count: number): void {
		const stream = ['blob\nmark :1\ndata 600\n', 'line\n'.repeat(120), '\n'];
		for (let index = 0; index < count; index++) {
			const day = 1_600_000_000 + index * 40_000;
			const isMerge = index % 10 === 9;
			const from = index === 0 ? '' : `from :${index % 10 === 0 ? index + 1 : Math.max(index, 2)}\n`;
			const message = isMerge
				? `Merge pull request #${index} from robin/b${index}\n\nTitle of ${index}`
				: `part ${letters(index)}`;
			stream.push(
				`commit refs/heads/main\nmark :${index + 2}\nauthor ${index % 3 === 0 ? ann : me} ${day} +0100\n`,
				`committer ${me} ${day} +0100\ndata ${message.length}\n${message}\n`,
				isMerge ? `from :${index - 7}\nmerge :${index + 1}\n` : from,
				`M 100644 :1 f${index}.ts\n`,
			);
			if (index % 10 === 9) {
				stream.push(`D f${index - 9}.ts\n`);
			}
		}
		execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: this.folder, input: stream.join('') });
	}

	/** What the tool finds for somebody. */
	async pieces(who = ['robin@shop.example']) {
		const history = await readHistory(gitRepository(this.folder), new Set(who));
		return piecesOf(history);
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
