import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CoachData, CoachPractice, CoachStory } from '../../core/agents/coachData.ts';
import { Guide } from '../../core/guide/guide.ts';
import type { PackedGuide } from '../../core/guide/model.ts';
import { lint } from '../../core/lint/lint.ts';
import { readinessOf } from '../../core/lint/readiness.ts';
import type { LintResult } from '../../core/lint/result.ts';
import { toBankStory } from '../../core/matching/bankStory.ts';
import { History } from '../../core/practice/history.ts';
import { Practice } from '../../core/practice/practice.ts';
import { Scheduler } from '../../core/practice/schedule.ts';
import { sayInEnglish } from '../../core/text/say.ts';
import { Configs } from '../configs.ts';
import { findMarkdown } from '../files/findMarkdown.ts';
import { shownPath, toPosix } from '../files/paths.ts';
import { FileProblem } from '../files/problem.ts';
import { readText } from '../files/readText.ts';
import { UsageError } from '../usageError.ts';
import { DiskHistoryFolder } from './historyFolder.ts';

/** Keeps a folder with all of someone's files from holding up an answer. */
const mostFiles = 10_000;

interface ReadFile {
	/** When the file or the right to read it changed last. */
	readonly changed: number;
	readonly size: number;
	readonly stories: readonly CoachStory[];
	/** Why it could not be read, with its path; null if it could. */
	readonly problem: string | null;
}

/**
 * The stories, the guide and the practice history below the folders that the user named. Nothing else is read: links
 * that lead out of them are not followed, and stories are identified by ids found there, never by path.
 */
export class Folders implements CoachData {
	readonly say = sayInEnglish;
	readonly #cwd: string;
	readonly #folders: readonly string[];
	readonly #packageFolder: string;
	/** Whether the labels alone decide what is a story, because the user named the folders. */
	readonly #isNamed: boolean;
	/** By absolute path. */
	#files = new Map<string, ReadFile>();
	#leftOut: readonly string[] = [];
	#guide: Promise<Guide> | undefined;
	#practice: Practice | undefined;
	#history: DiskHistoryFolder | undefined;

	constructor(cwd: string, folders: readonly string[], packageFolder: string) {
		this.#cwd = cwd;
		this.#isNamed = folders.length > 0;
		this.#folders = this.#isNamed ? folders : ['.'];
		this.#packageFolder = packageFolder;
	}

	/** @throws UsageError when one of the named paths is not a folder */
	async check(): Promise<void> {
		for (const folder of this.#folders) {
			const stats = await stat(resolve(this.#cwd, folder)).catch(() => undefined);
			if (!stats?.isDirectory()) {
				throw new UsageError(`"${folder}" is not a folder; name the folders with your stories.`);
			}
		}
	}

	guide(): Promise<Guide> {
		this.#guide ??= readFile(join(this.#packageFolder, 'dist/guide.json'), 'utf8').then(
			(text) => new Guide(JSON.parse(text) as PackedGuide),
		);
		return this.#guide;
	}

	async stories(): Promise<readonly CoachStory[]> {
		const configs = new Configs(this.#cwd, undefined);
		const { files, problems } = await findMarkdown(this.#cwd, this.#folders, {
			followLinks: false,
			configOf: (path) => configs.of(path),
		});
		const known = new Map<string, ReadFile>();
		for (const path of [...files].sort().slice(0, mostFiles)) {
			// A link may be broken, and a file may be gone by now; reading it reports the problem.
			const { ctimeMs = 0, size = -1 } = (await stat(path).catch(() => undefined)) ?? {};
			const before = this.#files.get(path);
			const isSame = before?.changed === ctimeMs && before.size === size && before.problem === null;
			known.set(path, isSame ? before : { changed: ctimeMs, size, ...(await this.#read(path, configs)) });
		}
		this.#files = known;
		this.#leftOut = [
			...problems.map(({ path, message }) => `${shownPath(this.#cwd, path)}: ${message}`),
			...(files.length > mostFiles ? [`Only the first ${mostFiles} of ${files.length} Markdown files were read.`] : []),
			...[...known.values()].flatMap(({ problem }) => problem ?? []),
			...configs.problems,
		];
		return [...known.values()].flatMap(({ stories }) => stories);
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
		return this.#lint(resolve(this.#cwd, path), new Configs(this.#cwd, undefined)).catch(orUndefined);
	}

	async lintText(text: string): Promise<LintResult> {
		const path = toPosix(resolve(this.#cwd, this.#folders[0] as string, 'text.md'));
		const { config } = await new Configs(this.#cwd, undefined).of(path);
		return lint(text, { config, isStoryFile: true });
	}

	async practice(): Promise<CoachPractice> {
		this.#practice ??= this.#openPractice();
		const practice = this.#practice;
		await practice.load();
		return {
			memoryOf: (question) => practice.memoryOf(question),
			repeats: practice.summary.repeats,
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
		this.#history = new DiskHistoryFolder(resolve(this.#cwd, this.#folders[0] as string));
		const newId = () => randomBytes(6).toString('hex');
		const history = new History(this.#history, { machine: newId(), window: newId() }, Date.now);
		return new Practice({ history, scheduler: new Scheduler(true), now: Date.now, newId });
	}

	async #read(path: string, configs: Configs): Promise<Pick<ReadFile, 'stories' | 'problem'>> {
		const shown = shownPath(this.#cwd, path);
		let result: LintResult | undefined;
		try {
			result = await this.#lint(path, configs);
		} catch (error) {
			orUndefined(error);
			const isMeant = this.#isNamed || (await configs.of(toPosix(path))).matches(toPosix(path));
			return { stories: [], problem: isMeant ? `${shown}: ${(error as FileProblem).message}` : null };
		}
		const stories = (result?.document.stories ?? []).map((story, index) => ({
			...toBankStory(result as LintResult, story, `${shown}#${index + 1}`, shown),
			path: shown,
			index,
			line: (result as LintResult).document.lines.lineAt(story.span.start),
			readiness: readinessOf(result as LintResult, story),
		}));
		return { stories, problem: null };
	}

	/**
	 * Undefined for a file that is neither in a named folder nor configured as a story file.
	 *
	 * @throws FileProblem when it cannot be read
	 */
	async #lint(path: string, configs: Configs): Promise<LintResult | undefined> {
		const { text } = readText(path);
		const config = await configs.of(toPosix(path));
		const isMeant = this.#isNamed || (await config.isStoryFile(toPosix(path), text));
		const isStoryFile = config.matches(toPosix(path));
		return isMeant ? lint(text, { config: config.config, isStoryFile }) : undefined;
	}
}

/** @throws any error but a {@link FileProblem} */
function orUndefined(error: unknown): undefined {
	if (!(error instanceof FileProblem)) {
		throw error;
	}
}
