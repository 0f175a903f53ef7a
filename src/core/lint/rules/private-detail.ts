import { array, description, maxLength, optional, pipe, strictObject, string } from 'valibot';
import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Say } from '../../text/translation.ts';
import { defineRule } from '../rule.ts';
import { longestName, Names } from '../support/names.ts';
import { findPrivateDetails, type PrivateKind } from '../support/privateDetails.ts';

/** How many characters of a secret a message shows: more people read the log of a check than the story. */
const shownOfSecret = 4;

/** The names on each list. */
const lists = new WeakMap<readonly string[], Names>();

export const privateDetail = defineRule({
	id: 'private-detail',
	description: 'An email address, phone number, key, internal host or name that should not be shared',
	severity: 'off',
	checklist: null,
	options: strictObject({
		names: optional(
			pipe(
				array(pipe(string(), maxLength(longestName))),
				description(
					'Names of people, employers and products to report. Lowercase names match in any case; others match as written and in all caps.',
				),
			),
			[],
		),
	}),
	check({ document: { text, stories }, options, say, report }) {
		for (const { kind, start, end } of findPrivateDetails(text, namesOf(options.names))) {
			const story = stories[firstIndexWhere(stories, ({ span }) => span.end >= end)];
			const isInside = story !== undefined && story.span.start <= start;
			report({
				span: { start, end },
				message: messageOf(kind, text.slice(start, end), say),
				...(isInside && { story }),
			});
		}
	},
});

function namesOf(list: readonly string[]): Names {
	const names = lists.get(list) ?? new Names(list);
	lists.set(list, names);
	return names;
}

function messageOf(kind: PrivateKind, found: string, say: Say): string {
	switch (kind) {
		case 'email':
			return say('"{0}" is an email address; write the person\'s role instead.', found);
		case 'phone':
			return say('"{0}" looks like a phone number; delete it.', found);
		case 'secret':
			return say(
				'"{0}…" looks like a key, token or password; delete it, and have it revoked and replaced if it was ever in use.',
				found.slice(0, shownOfSecret),
			);
		case 'host':
			return say('"{0}" is an address inside a company\'s network; say what the system does instead.', found);
		case 'name':
			return say('"{0}" is on your list of names; write a role or a description instead.', found);
	}
}
