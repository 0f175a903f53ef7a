import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = [
	{
		role: 'scale',
		words: 'tysięcy=1e3 tys=1e3 milionów=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'time',
		words: 'sekund minut godzin godziny godzina dni tygodni tygodnie miesięcy miesiące lat lata',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'złoty złotych zł',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'z na',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'from',
		words: 'od z ze',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'na',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'plural',
		words: 'użytkowników klientów usług zgłoszeń osób zespołów',
		example: 'We have «12 {}» there.',
	},
];
