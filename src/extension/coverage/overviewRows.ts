import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide.ts';
import { labelOf } from '../../core/guide/model.ts';
import type { OverviewRow } from '../../protocol/coverage.ts';
import { partStates } from '../services/partStates.ts';
import { stateIcon, stateText } from '../services/readiness.ts';
import type { IndexedStory } from '../services/storyIndex.ts';

/** The rows of the overview. Unknown question ids are shown as they are. */
export function overviewRows(stories: readonly IndexedStory[], guide: Guide): OverviewRow[] {
	return stories.map(({ id, uri, title, report, readiness, questions, competencies }) => ({
		id,
		title,
		path: vscode.workspace.asRelativePath(uri),
		parts: partStates(report),
		measures: report.measures.length,
		seconds: report.seconds,
		errors: readiness.errors,
		warnings: readiness.findings - readiness.errors,
		remarks: readiness.remarks,
		readiness: readiness.state,
		icon: stateIcon(readiness),
		status: stateText(readiness),
		questions: questions.map((id) => {
			const question = guide.question(id);
			return question ? { label: labelOf(question), title: question.title } : { label: id, title: id };
		}),
		competencies: competencies.map((id) => guide.competencyName(id)),
	}));
}
