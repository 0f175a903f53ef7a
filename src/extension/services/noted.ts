import * as vscode from 'vscode';
import { achievementsName, readAchievements } from '../../core/remember/bragFile.ts';
import type { Piece } from '../../core/remember/piece.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { readText } from '../shared/readText.ts';

/** The file for achievements; undefined if no folder is open. */
export function achievementsFile(): vscode.Uri | undefined {
	const folder = ownFolder('preparation');
	return folder && vscode.Uri.joinPath(folder, achievementsName);
}

/** The achievements that the user has noted; none if their file cannot be read. */
export async function notedAchievements(): Promise<Piece[]> {
	const file = achievementsFile();
	const read = file && (await readText(file));
	return read && read.error === undefined ? readAchievements(read.text) : [];
}
