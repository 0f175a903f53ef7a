import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = [
	{
		role: 'scale',
		words: 'tysięcy=1e3 tys=1e3 milionów=1e6 milion=1e6 miliony=1e6',
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
		words: 'usług zgłoszeń osób zespoły razy żądań osoby serwery błędy testy usługi klientki',
		example: 'We have «12 {}» there.',
	},
	{
		role: 'cardinal',
		words:
			'dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 dziesięciu=10 dwanaście=12 piętnaście=15 dwadzieścia=20 trzydzieści=30',
		example: 'Zajęło to «{} godzin» pracy.',
	},
	{
		role: 'multiple',
		words: 'dwukrotnie=2 trzykrotnie=3 dwukrotny=2 podwoiła=2 podwoił=2 podwoiły=2',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'halfNoun',
		words: 'połowę połowy',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'drugą pierwszą drugiej pierwszej',
		example: '{} połowę w Mai.',
	},
	{
		role: 'denial',
		words: 'ani żadnej żadnego żadnych',
		example: 'Od tego czasu «{} awarii» w pracy.',
	},
	{
		role: 'single',
		words: 'jednej jednego',
		example: 'Od tego czasu «ani {} nowej awarii».',
	},
	{
		role: 'harm',
		words: 'awarii incydentu incydentów błędu przestoju przestojów skargi skarg reklamacji',
		example: 'Od tego czasu «ani {}» w pracy.',
	},
	{
		role: 'lack',
		words: 'bez',
		example: 'Es lief «{} przestojów» durch.',
	},
	{
		role: 'strong',
		words: 'nie',
		example: 'W maju «{} było awarii».',
	},
];
