import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = [
	{
		role: 'scale',
		words: 'miljoen=1e6 miljard=1e9 duizend=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'verdubbeld=2',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'seconden uur uren dagen weken maanden jaar',
		example: 'It took «3 {}».',
	},
	{
		role: 'percent',
		words: 'procenten',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'approximation',
		words: 'ongeveer bijna',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'van',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'naar tot',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'plural',
		words: 'klanten gebruikers diensten aanvragen medewerkers bestellingen',
		example: 'We have «12 {}» there.',
	},
];
