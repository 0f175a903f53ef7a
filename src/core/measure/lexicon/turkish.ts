import type { Lexicon } from './lexicon.ts';

export const turkish: Lexicon = [
	{
		role: 'time',
		words: `saat dakika saniye gün hafta ay saatten saate dakikadan dakikaya saniyeden saniyeye günden güne haftadan
			haftaya aydan aya`,
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'lira liras',
		example: 'It cost «3 {}».',
	},
	{
		role: 'percent',
		words: 'yüzde',
		example: 'It fell by «3 {}» there.',
	},
];
