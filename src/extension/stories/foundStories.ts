import * as vscode from 'vscode';
import { inParallel } from '../../core/text/inParallel.ts';
import { folderOf, stemOf } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { spanRange } from '../shared/convert.ts';
import { readShownText } from '../shared/readText.ts';
import { markdownGlob, withoutPackages } from '../shared/watchMarkdown.ts';

const filesAtOnce = 16;

/** A file with story labels that is not checked. */
export interface FoundFile {
	readonly uri: vscode.Uri;
	/** The titles of its stories; the name of the file for a story without a title. */
	readonly titles: readonly string[];
}

/** A folder that contains such files. */
export interface FoundFolder {
	readonly uri: vscode.Uri;
	readonly files: readonly [FoundFile, ...FoundFile[]];
}

/** A passage without labels that reads like a story. */
export interface FoundPassage {
	readonly uri: vscode.Uri;
	readonly range: vscode.Range;
	readonly text: string;
}

/**
 * Markdown files of the workspace with stories that neither a glob nor their front matter declares.
 *
 * @param passages where to add what reads like a story in files without labels; not looked for if absent
 */
export async function findStories(
	{ configurations, guide }: Pick<Services, 'configurations' | 'guide'>,
	passages?: FoundPassage[],
): Promise<FoundFile[]> {
	const [uris, { parseStories }, { storyPassages }] = await Promise.all([
		vscode.workspace.findFiles(markdownGlob, withoutPackages),
		import('../../core/story/parse.ts'),
		import('../../core/start/storyPassages.ts'),
	]);
	const found: FoundFile[] = [];
	await inParallel(
		uris,
		filesAtOnce,
		() => false,
		async (uri) => {
			const configuration = await configurations.of(uri);
			if (configuration.isIgnored(uri.path) || configuration.matches(uri.path) || (await guide.isBank(uri))) {
				return;
			}
			const read = await readShownText(uri);
			if (!read || read.error !== undefined || (await configuration.isStoryFile(uri.path, read.text))) {
				return;
			}
			const document = parseStories(read.text);
			const titles = document.stories.map(({ title }) => title ?? stemOf(uri.path));
			if (titles.length > 0) {
				found.push({ uri, titles });
			} else if (passages) {
				const { lines } = document;
				for (const span of storyPassages(read.text)) {
					passages.push({ uri, range: spanRange(lines, span), text: read.text.slice(span.start, span.end) });
				}
			}
		},
	);
	return found.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
}

/** Groups files by folder, those with the most files first. */
export function byFolder(files: readonly FoundFile[]): FoundFolder[] {
	const folders = new Map<string, [FoundFile, ...FoundFile[]]>();
	for (const file of files) {
		const path = folderOf(file.uri.path);
		const known = folders.get(path);
		if (known) {
			known.push(file);
		} else {
			folders.set(path, [file]);
		}
	}
	return [...folders]
		.map(([path, files]) => ({ uri: files[0].uri.with({ path }), files }))
		.sort((a, b) => b.files.length - a.files.length);
}
