import * as vscode from 'vscode';
import { schemes } from '../../shared/ids.ts';
import { MemoryFiles } from '../../shared/memoryFiles.ts';

/** The URI of the answer to a question. */
export function answerFileUri(questionId: string): vscode.Uri {
	return vscode.Uri.from({ scheme: schemes.answer, path: `/${encodeURIComponent(questionId)}/answer.md` });
}

/** Serves answers as files, so that they can be edited. The draft of the round is what is stored permanently. */
export class AnswerFiles extends MemoryFiles {
	constructor() {
		super(async () => new Uint8Array());
	}
}
