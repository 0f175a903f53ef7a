import type { Lexicon } from './lexicon.ts';

/** Includes Danish, which spells most of them the same. */
export const norwegian: Lexicon = [
	{
		role: 'scale',
		words: 'millioner=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'time',
		words: 'timer dager uker måneder',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'krone kroner kronen',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'til',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'from',
		words: 'fra',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'til',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'plural',
		words: 'brukere ansatte kolleger',
		example: 'We have «12 {}» there.',
	},
	{
		role: 'beforeClock',
		words: 'kl',
		example: 'Møte {} 14h30.',
	},
	{
		role: 'halfNoun',
		words: 'halvparten halvdelen',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'anden',
		example: '{} hälften i Mai.',
	},
	{
		role: 'multiple',
		words: 'doblet=2 halverte=0.5 halvert=0.5',
		example: 'Sales «{}» in May.',
	},
];
