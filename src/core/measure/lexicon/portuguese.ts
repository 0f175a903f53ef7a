import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = [
	{
		role: 'scale',
		words: 'milhões=1e6 milhão=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'dobrou=2 dobraram=2 duplicou=2 triplicou=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'dias anos',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'reais',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'e',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'from',
		words: 'da',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'até',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
];
