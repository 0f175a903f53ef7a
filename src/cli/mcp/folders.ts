import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CoachData, CoachPractice, CoachStory } from '../../core/agents/coachData.ts';
import { Guide } from '../../core/guide/guide.ts';
import { lint } from '../../core/lint/lint.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { History } from '../../core/practice/history.ts';
import { Practice } from '../../core/practice/practice.ts';
import { Scheduler } from '../../core/practice/schedule.ts';
import { sayInEnglish } from '../../core/text/translation.ts';
import { Configs } from '../configs.ts';
import { toPosix } from '../files/paths.ts';
import { Problem } from '../files/problem.ts';
import { GuideFiles } from '../guideFiles.ts';
import { lintStories } from '../readStories.ts';
import { DiskHistoryFolder } from './diskHistoryFolder.ts';

/**
 * The stories, the guide and the practice history below the folders that the user named. Nothing else is read: links
 * that lead out of them are not followed, and stories are identified by ids found there, never by path.
 */
export class Folders implements CoachData {
	readonly say = sayInEnglish;
	readonly #cwd: string;
	/** If empty, what is configured in the working directory; in named folders, labels alone decide what is a story. */
	readonly #folders: readonly string[];
	readonly #guide: GuideFiles;
	#leftOut: readonly string[] = [];
	#practice: Practice | undefined;
	#history: DiskHistoryFolder | undefined;

	constructor(cwd: string, folders: readonly string[], packageFolder: string) {
		this.#cwd = cwd;
		this.#folders = folders;
		this.#guide = new GuideFiles(packageFolder);
	}

	/** @throws Problem when one of the named paths is not a folder */
	async check(): Promise<void> {
		for (const folder of this.#folders) {
			const stats = await stat(resolve(this.#cwd, folder)).catch(() => undefined);
			if (!stats?.isDirectory()) {
				throw new Problem(`"${folder}" is not a folder; name the folders with your stories.`);
			}
		}
	}

	async guide(): Promise<Guide> {
		return new Guide(await this.#guide.packed());
	}

	async stories(): Promise<readonly CoachStory[]> {
		const { stories, problems } = await lintStories(this.#cwd, this.#folders);
		this.#leftOut = problems;
		return stories;
	}

	/** What could not be read the last time that stories or the history were asked for, one sentence each. */
	get leftOut(): readonly string[] {
		const unread = (this.#practice?.problems ?? []).filter(({ line }) => line === null);
		return [
			...this.#leftOut,
			...(this.#history?.problem ? [this.#history.problem] : []),
			...unread.map(({ name }) => `${name}: This file of the practice history cannot be read.`),
		];
	}

	async lintStory({ path }: CoachStory): Promise<LintResult | undefined> {
		const { stories } = await lintStories(this.#cwd, [path]);
		return stories[0]?.result;
	}

	async lintText(text: string): Promise<LintResult> {
		const path = toPosix(resolve(this.#cwd, this.#folders[0] ?? '.', 'text.md'));
		const { config } = await new Configs(this.#cwd).of(path);
		return lint(text, { config, isStoryFile: true });
	}

	async practice(): Promise<CoachPractice> {
		this.#practice ??= this.#openPractice();
		const practice = this.#practice;
		await practice.load();
		return {
			memoryOf: (question) => practice.memoryOf(question),
			rate: async (question, rating, details) => {
				const { round, written } = practice.rate(question, rating, details);
				await written;
				return round;
			},
		};
	}

	now(): number {
		return Date.now();
	}

	random(): number {
		return Math.random();
	}

	#openPractice(): Practice {
		this.#history = new DiskHistoryFolder(resolve(this.#cwd, this.#folders[0] ?? '.'));
		const newId = () => randomBytes(6).toString('hex');
		const history = new History(this.#history, { machine: newId(), window: newId() }, Date.now);
		return new Practice({ history, scheduler: new Scheduler(true), now: Date.now, newId });
	}
}
