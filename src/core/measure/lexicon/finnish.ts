import type { Lexicon } from './lexicon.ts';

export const finnish: Lexicon = [
	{
		role: 'money',
		words: 'euroa',
		example: 'It cost «3 {}».',
	},
];
