import { strictObject } from 'valibot';
import type { Say } from '../../text/translation.ts';
import type { DisableProblem } from '../disableComments.ts';
import { defineRule, type Fix } from '../rule.ts';

export const unusedDisable = defineRule({
	id: 'unused-disable',
	description: 'A disable comment that disables nothing',
	severity: 'warning',
	checklist: null,
	runsLast: true,
	options: strictObject({}),
	check({ disableProblems, say, report }) {
		for (const problem of disableProblems()) {
			const { span } = problem;
			report({ span, message: messageOf(problem, say), fixes: () => fixesOf(problem, say) });
		}
	},
});

function messageOf({ kind, name, meant }: DisableProblem, say: Say): string {
	switch (kind) {
		case 'no-comment':
			return meant
				? say('Unknown comment "{0}"; did you mean "{1}"?', name, meant)
				: say('Unknown comment "{0}"; write "star-coach-disable", or delete it.', name);
		case 'no-rule':
			return meant
				? say('Unknown rule "{0}"; did you mean "{1}"?', name, meant)
				: say('Unknown rule "{0}"; use a name from the list of rules, or delete it.', name);
		case 'unused':
			return name
				? say('"{0}" finds nothing here, so this comment disables nothing; delete it.', name)
				: say('There is nothing to find here, so this comment disables nothing; delete it.');
	}
}

function fixesOf({ kind, name, meant, span, removal }: DisableProblem, say: Say): Fix[] {
	if (meant) {
		return [{ title: say('Change to "{0}"', meant), edits: [{ ...span, text: meant }] }];
	}
	if (removal === null) {
		return [];
	}
	const isRule = name !== '' && kind !== 'no-comment';
	const title = isRule ? say('Delete "{0}" from the comment', name) : say('Delete the comment');
	return [{ title, edits: [{ ...removal, text: '' }] }];
}
