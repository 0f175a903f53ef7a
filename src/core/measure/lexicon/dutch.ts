import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = [
	{
		role: 'scale',
		words: 'miljoen=1e6 miljard=1e9 duizend=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'verdubbeld=2 gehalveerd=0.5 verdriedubbeld=3',
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
		words: `klanten gebruikers diensten aanvragen medewerkers bestellingen verzoeken keer ontwikkelaars systemen
			projecten collega's fouten servers`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'cardinal',
		words:
			'twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20 dertig=30 veertig=40 vijftig=50',
		example: 'Het kostte «{} uren» werk.',
	},
	{
		role: 'halfNoun',
		words: 'helft',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'eerste tweede andere',
		example: '{} helft van Mai.',
	},
	{
		role: 'denial',
		words: 'geen nul',
		example: 'Sindsdien «{} storingen» meer.',
	},
	{
		role: 'single',
		words: 'enkele enkel',
		example: 'Sindsdien «geen {} nieuwe storing».',
	},
	{
		role: 'harm',
		words: 'storing storingen incident incidenten uitval fouten klacht klachten onderbreking onderbrekingen downtime',
		example: 'Sindsdien «geen {}» meer.',
	},
	{
		role: 'lack',
		words: 'zonder',
		example: 'Es lief «{} storingen» durch.',
	},
	{
		role: 'beforeClock',
		words: 'om',
		example: 'Treffen {} 14h30.',
	},
	{
		role: 'ours',
		words: `klanten gebruikers diensten aanvragen medewerkers bestellingen verzoeken ontwikkelaars systemen processen studenten collega`,
		example: 'Wij kregen feedback van onze {}.',
		other: 'services',
	},
];
