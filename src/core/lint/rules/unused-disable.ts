import { strictObject } from 'valibot';
import type { DisableProblem } from '../disableComments.ts';
import { defineRule, type Fix } from '../rule.ts';

export const unusedDisable = defineRule({
	id: 'unused-disable',
	description: 'A disable comment that disables nothing',
	severity: 'warning',
	checklist: null,
	runsLast: true,
	options: strictObject({}),
	check({ disableProblems, report }) {
		for (const problem of disableProblems()) {
			const { span } = problem;
			report({ span, message: messageOf(problem), fixes: () => fixesOf(problem) });
		}
	},
});

function messageOf({ kind, name, meant }: DisableProblem): string {
	switch (kind) {
		case 'no-comment':
			return `Unknown comment "${name}"; ${meant ? `did you mean "${meant}"?` : 'write "star-coach-disable", or delete it.'}`;
		case 'no-rule':
			return `Unknown rule "${name}"; ${meant ? `did you mean "${meant}"?` : 'use a name from the list of rules, or delete it.'}`;
		case 'unused':
			return name
				? `"${name}" finds nothing here, so this comment disables nothing; delete it.`
				: 'There is nothing to find here, so this comment disables nothing; delete it.';
	}
}

function fixesOf({ kind, name, meant, span, removal }: DisableProblem): Fix[] {
	if (meant) {
		return [{ title: `Change to "${meant}"`, edits: [{ ...span, text: meant }] }];
	}
	if (removal === null) {
		return [];
	}
	const isRule = name !== null && kind !== 'no-comment';
	const title = isRule ? `Delete "${name}" from the comment` : 'Delete the comment';
	return [{ title, edits: [{ ...removal, text: '' }] }];
}
