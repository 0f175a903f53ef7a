import type { Lexicon } from './lexicon.ts';

export const vietnamese: Lexicon = [
	{
		role: 'time',
		words: 'phút giây tuần',
		example: 'It took «3 {}».',
	},
	{
		role: 'strong',
		words: 'không',
		example: 'Hệ thống «{} có lỗi».',
	},
];
