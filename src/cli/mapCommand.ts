import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Guide } from '../core/guide/guide.ts';
import { readInterviews } from '../core/interviews/interviewLog.ts';
import { interviewLogName } from '../core/interviews/logName.ts';
import { Tellings, toCompany } from '../core/interviews/tellings.ts';
import { jobWorksheet } from '../core/jobs/jobWorksheet.ts';
import { type JobMap, mapPosting, type OfferedStory, postingValues } from '../core/jobs/mapPosting.ts';
import { mergeWorksheet } from '../core/jobs/mergeWorksheet.ts';
import { longestPosting, type Posting } from '../core/jobs/posting.ts';
import { readPosting } from '../core/jobs/readPosting.ts';
import { isAboutRole, jobsFolder, leavesOpen, worksheetNames } from '../core/jobs/worksheetName.ts';
import { StoryBank } from '../core/matching/storyBank.ts';
import { toReportStory } from '../core/report/fileReport.ts';
import { applyEdits } from '../core/text/edit.ts';
import { leadsOut } from './files/leadsOut.ts';
import { shownPath, toPosix } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { decode, type FileText, readNamed } from './files/readText.ts';
import { createFile, replaceFile } from './files/replaceFile.ts';
import { count } from './formats/words.ts';
import type { Host } from './host.ts';
import { readPreparation } from './readPreparation.ts';
import { type FoundStory, tellableStories } from './readStories.ts';

/** The options of `star-coach map`. */
export interface MapOptions {
	readonly company?: string;
	readonly folder: string;
	readonly dryRun?: true;
	readonly stdin?: true;
}

/**
 * Writes or completes the worksheet for a job posting.
 *
 * @throws Problem when there is no posting to read, or the worksheet cannot be read or written
 */
export async function mapCommand(file: string | undefined, options: MapOptions, host: Host): Promise<void> {
	const { cwd } = host;
	const posting = await postingOf(file, options, host);
	const { stories, guide } = await tellableStories(host);
	const interviews = readPreparation(options.folder, interviewLogName, host) ?? '';

	const preparation = resolve(cwd, options.folder);
	const { path, before } = worksheetOf(posting, join(preparation, jobsFolder), cwd);
	const map = mapped(posting, guide, stories, cwd, preparation, interviews);
	const edits = mergeWorksheet(before?.text ?? '', jobWorksheet(map, guide));
	const after = applyEdits(before?.text ?? '', edits);
	if (options.dryRun) {
		host.out.write(after, 'lines');
		return;
	}
	if (before === null) {
		await create(path, after, preparation);
	} else if (edits.length > 0) {
		const mark = before.mark;
		await replaceFile(path, mark + before.text, mark + after, [dirname(preparation)]);
	}
	host.out.line(summary(map, shownPath(cwd, path)));
}

async function postingOf(file: string | undefined, { stdin, company }: MapOptions, host: Host): Promise<Posting> {
	if ((file === undefined) !== (stdin === true)) {
		throw new Problem('Use either the file with the posting or --stdin.');
	}
	const { text } = file === undefined ? decode(await host.stdin()) : readNamed(file, host.cwd);
	if (text.length > longestPosting) {
		throw new Problem(
			`A posting can be at most ${longestPosting} characters long; leave only the posting in the file.`,
		);
	}
	const posting = readPosting(text);
	if (posting.requirements.length === 0) {
		throw new Problem('The text contains no requirements to map; is it a job posting?');
	}
	return { ...posting, company: (company ?? posting.company).trim() };
}

/** The path of the worksheet, and its text if it already exists. */
function worksheetOf(posting: Posting, folder: string, cwd: string): { path: string; before: FileText | null } {
	const pathsOf = (of: Pick<Posting, 'company' | 'role'>) =>
		worksheetNames(of).map((name) => join(folder, `${name}.md`));
	const before = (path: string) => (existsSync(path) ? readNamed(shownPath(cwd, path), cwd) : null);
	const isFree = (path: string) => isAboutRole(before(path)?.text ?? '', posting.role);
	const paths = pathsOf(posting);
	// One that was made before the company was known goes on.
	const [unnamed = ''] = pathsOf({ company: '', role: posting.role });
	const early = existsSync(paths[0] ?? '') ? undefined : before(unnamed)?.text;
	const goesOn = early && leavesOpen(early, 'Company', posting.company) && isAboutRole(early, posting.role);
	const path = goesOn ? unnamed : (paths.find(isFree) ?? (paths.at(-1) as string));
	return { path, before: before(path) };
}

async function create(path: string, text: string, preparation: string): Promise<void> {
	try {
		for (const folder of [preparation, dirname(path)]) {
			mkdirSync(folder, { recursive: true });
			if (leadsOut(folder, [dirname(preparation)])) {
				throw new Problem('its folder is a link that leads out of its place; name the folder itself');
			}
		}
		await createFile(path, text);
	} catch (error) {
		throw new Problem(`The worksheet cannot be written: ${reasonOf(error)}.`);
	}
}

function mapped(
	posting: Posting,
	guide: Guide,
	found: readonly FoundStory[],
	cwd: string,
	preparation: string,
	interviews: string,
): JobMap {
	const bank = new StoryBank(guide, postingValues(posting, guide));
	const from = (folder: string, path: string) => toPosix(relative(folder, resolve(cwd, path)));
	const tellings = new Tellings(readInterviews(interviews));
	const stories = found.map((each): OfferedStory => {
		const { title, path, result, story } = each;
		bank.set(each);
		const isAlone = result.document.stories.length === 1;
		const told = tellings.of({ title, path: from(preparation, path), isAlone });
		return {
			...each,
			link: from(join(preparation, jobsFolder), path),
			report: toReportStory(result, story),
			toldThere: toCompany(told, posting.company)[0]?.date ?? null,
		};
	});
	return mapPosting(posting, guide, stories, bank);
}

function summary({ posting, requirements }: JobMap, path: string): string {
	const without = requirements.filter(({ fitting }) => fitting === null).length;
	const unnamed = posting.company === '' ? '; no company was found, name it with --company' : '';
	return `${path}: ${count(requirements.length, 'requirement', 'requirements')}, ${without} without a story${unnamed}`;
}
