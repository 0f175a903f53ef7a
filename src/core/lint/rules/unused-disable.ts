import { strictObject } from 'valibot';
import { defineRule } from '../rule.ts';

export const unusedDisable = defineRule({
	id: 'unused-disable',
	description: 'A disable comment that disables nothing',
	severity: 'warning',
	options: strictObject({}),
	check({ unusedDisables, report }) {
		for (const { span, rule, removal } of unusedDisables()) {
			report({
				span,
				message: rule
					? `Nothing here is found by "${rule}", so this comment disables nothing; delete it.`
					: 'Nothing is found here, so this comment disables nothing; delete it.',
				fixes: [
					{
						title: rule ? `Delete "${rule}" from the comment` : 'Delete the comment',
						edits: [{ ...removal, text: '' }],
					},
				],
			});
		}
	},
});
