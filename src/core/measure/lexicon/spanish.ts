import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = [
	{
		role: 'scale',
		words: 'mil=1e3 millones=1e6 millón=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'duplicado=2 duplicó=2 duplicaron=2 triplicó=3 triplicaron=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'segundos segundo minutos minuto horas hora días día semanas semana meses mes años año',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'rupias pesos',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'y',
		example: 'It fell by «half» {} then.',
	},
	{
		role: 'stop',
		words: 'con para por el los las',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'approximation',
		words: 'alrededor casi unos cerca',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'desde',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'hasta para',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'determiner',
		words: 'el los las',
		example: '«None of {} 40 stores» did.',
	},
	{
		role: 'reference',
		words: 'capítulo',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'weakReference',
		words: 'semana',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'calendar',
		words: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'yearContext',
		words: 'desde',
		example: '{} 2018 users came.',
	},
];
