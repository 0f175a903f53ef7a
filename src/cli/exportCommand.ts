import { resolve } from 'node:path';
import { cheatSheet } from '../core/export/cheatSheet.ts';
import { type ExportFormat, exportText, formatOf } from '../core/export/formats.ts';
import { sheetNotes } from '../core/export/sheetNotes.ts';
import { toSheetStory } from '../core/export/sheetStory.ts';
import { packForWorksheet } from '../core/jobs/questionPack.ts';
import { StoryBank } from '../core/matching/storyBank.ts';
import { shownPath } from './files/paths.ts';
import { Problem, reasonOf } from './files/problem.ts';
import { readNamed } from './files/readText.ts';
import { writeWhole } from './files/replaceFile.ts';
import { count } from './formats/words.ts';
import type { Host } from './host.ts';
import { readPreparation } from './readPreparation.ts';
import { type FoundStory, tellableStories } from './readStories.ts';

/** The options of `star-coach export`. */
export interface ExportOptions {
	readonly format?: ExportFormat;
	readonly output?: string;
	readonly folder: string;
	readonly job?: string;
}

/**
 * Writes a cheat sheet of the stories that are not retired.
 *
 * @param paths the files or folders whose stories to export; if empty, all stories
 * @throws Problem when there is no story, the worksheet of the job cannot be read, or the sheet cannot be written
 */
export async function exportCommand(paths: readonly string[], options: ExportOptions, host: Host): Promise<void> {
	const { cwd } = host;
	if (/\.pdf$/i.test(options.output ?? '')) {
		throw new Problem('A PDF is printed from the page: write it to an .html file, and print that in a browser.');
	}
	const { stories, guide } = await tellableStories(host);
	const chosen = chosenBy(paths, stories, cwd);
	if (chosen.length === 0) {
		throw new Problem(`There is no story to export${paths.length > 0 ? ` in ${paths.join(', ')}` : ''}.`);
	}
	const bank = new StoryBank(guide);
	chosen.forEach((each) => bank.set(each));
	const job = options.job === undefined ? undefined : readNamed(options.job, cwd).text;
	const sheet = cheatSheet(
		chosen.map(({ id, path, result, story }) => toSheetStory(result, story, id, path)),
		guide,
		bank,
		sheetNotes(
			readPreparation(options.folder, 'pitch.md', host),
			readPreparation(options.folder, 'questions-to-ask.md', host),
			job,
		),
		job === undefined ? undefined : packForWorksheet(job, guide),
	);
	const text = exportText(sheet, options.format ?? formatOf(options.output ?? ''));
	if (options.output === undefined) {
		host.out.write(text, 'lines');
		return;
	}
	const file = resolve(cwd, options.output);
	try {
		await writeWhole(file, text);
	} catch (error) {
		throw new Problem(`${options.output} cannot be written: ${reasonOf(error)}.`);
	}
	host.out.line(`${shownPath(cwd, file)}: ${count(chosen.length, 'story', 'stories')}`);
}

/** @throws Problem for a path that contains no story */
function chosenBy(paths: readonly string[], stories: readonly FoundStory[], cwd: string): FoundStory[] {
	const asked = paths.map((path) => shownPath(cwd, resolve(cwd, path)));
	const isIn = (file: string, path: string) =>
		path === '.' || path === '' || file === path || file.startsWith(`${path}/`);
	const empty = asked.findIndex((path) => !stories.some((story) => isIn(story.path, path)));
	if (empty !== -1) {
		throw new Problem(`There is no story in ${paths[empty]}; name files or folders that the configuration names.`);
	}
	return stories.filter(({ path: file }) => asked.length === 0 || asked.some((path) => isIn(file, path)));
}
