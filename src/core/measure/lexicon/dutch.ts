import type { Lexicon } from './lexicon.ts';
import { oneWordNumbers } from './oneWordNumbers.ts';

const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const joined = (ten: string, unit: string) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`;
const numbers = oneWordNumbers(units, tens, joined, 'honderd', 'duizend');

export const dutch: Lexicon = [
	{
		role: 'scale',
		words: 'miljoen=1e6 miljard=1e9 duizend=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'loneScale',
		words: 'duizend',
		example: 'Er kwamen «{} klanten» bij.',
	},
	{
		role: 'multiple',
		words: 'verdubbeld=2 verdubbelde=2 gehalveerd=0.5 halveerde=0.5 verdriedubbeld=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'seconden minuut minuten uur uren dagen weken maand maanden jaar',
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
		words: `tien=10 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19
			honderd=100 ${numbers}`,
		example: 'Het kostte «{} uren» werk.',
	},
	{
		role: 'cardinal',
		words: 'een=1 één=1',
		example: 'Het kostte «{} uur» werk.',
	},
	{
		role: 'articleNumber',
		words: 'een',
		example: 'Het duurde {} paar uren.',
		other: 'één',
	},
	{
		role: 'within',
		words: 'binnen',
		example: 'It took «{} two hours».',
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
	{
		role: 'calendar',
		words: 'januari februari maart mei augustus oktober',
		example: 'It was on 3 {^} users',
	},
];
