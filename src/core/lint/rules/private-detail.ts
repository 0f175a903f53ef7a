import { array, description, optional, pipe, strictObject, string } from 'valibot';
import { firstIndexWhere } from '../../text/sortedSearch.ts';
import { defineRule } from '../rule.ts';
import { findPrivateDetails, type PrivateKind } from '../support/privateDetails.ts';

/** Characters of a secret that a message shows: a log of a check is read by more people than the story. */
const shownOfSecret = 4;

export const privateDetail = defineRule({
	id: 'private-detail',
	description: 'An email address, phone number, key, internal host or name that should not be shared',
	severity: 'off',
	checklist: null,
	options: strictObject({
		names: optional(
			pipe(
				array(string()),
				description(
					'Names of people, employers and products to report. Lowercase names match in any case; others match as written and in all caps.',
				),
			),
			[],
		),
	}),
	check({ document: { text, stories }, options, report }) {
		for (const { kind, start, end } of findPrivateDetails(text, options.names)) {
			const story = stories[firstIndexWhere(stories, ({ span }) => span.end >= end)];
			const isInside = story !== undefined && story.span.start <= start;
			report({ span: { start, end }, message: messageOf(kind, text.slice(start, end)), ...(isInside && { story }) });
		}
	},
});

function messageOf(kind: PrivateKind, found: string): string {
	switch (kind) {
		case 'email':
			return `"${found}" is an email address; write the person's role instead.`;
		case 'phone':
			return `"${found}" looks like a phone number; delete it.`;
		case 'secret':
			return `"${found.slice(0, shownOfSecret)}…" looks like a key, token or password; delete it, and have it revoked and replaced if it was ever in use.`;
		case 'host':
			return `"${found}" is an address inside a company's network; say what the system does instead.`;
		case 'name':
			return `"${found}" is on your list of names; write a role or a description instead.`;
	}
}
