import { type InferOutput, literal, object, optional, picklist, string } from 'valibot';

/** Runs a command, by its key in the extension's `ids.ts`, for which nothing is needed that the page or its panel knows. */
export const runRequest = object({
	type: literal('run'),
	command: picklist(['explainRule', 'findMyStories', 'newStory', 'openGuidePage', 'openSampleStories', 'showStories']),
	argument: optional(string()),
});
export type RunRequest = InferOutput<typeof runRequest>;
