import type { Lexicon } from './lexicon.ts';

export const hindi: Lexicon = [
	{
		role: 'time',
		words: 'घंटे घंटा मिनट दिन',
		example: 'It took «3 {}».',
	},
];
