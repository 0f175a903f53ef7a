import type { Lexicon } from './lexicon.ts';

export const swedish: Lexicon = [
	{
		role: 'scale',
		words: 'mlj=1e6 miljoner=1e6 tusen=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'fördubblades=2 fördubblade=2 fördubblat=2 halverades=0.5 halverade=0.5 halverat=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'sekunder minuter timmar timme dagar veckor månader år',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'krona kronor',
		example: 'It cost «3 {}».',
	},
	{
		role: 'percent',
		words: 'procent procentenheter',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'stop',
		words: 'till och på',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'approximation',
		words: 'ungefär',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'från',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'till',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'plural',
		words: `användare kunder tjänster förfrågningar medarbetare funktioner utvecklare personer kollegor
			möten kommuner`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'yearContext',
		words: 'till',
		example: '{} 2018 users came.',
	},
	{
		role: 'halfNoun',
		words: 'hälften',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'första andra',
		example: '{} hälften i Mai.',
	},
];
