import type { Lexicon } from './lexicon.ts';
import { oneWordNumbers } from './oneWordNumbers.ts';

const units = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

/** `ventuno`, `ventotto`, `ventitré`. */
function joined(ten: string, unit: string): string {
	return `${/^[uo]/.test(unit) ? ten.slice(0, -1) : ten}${unit.replace(/tre$/, 'tré')}`;
}

const numbers = oneWordNumbers(units, tens, joined, 'cento', 'mila');

export const italian: Lexicon = [
	{
		role: 'cardinal',
		words: `dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18
			diciannove=19 cento=100 ${numbers}`,
		example: 'Ho migrato «{} servizi» in tutto.',
	},
	{
		role: 'homograph',
		words: 'due sei otto',
		example: 'It stopped {} attacks now.',
		other: 'tre',
	},
	{
		role: 'scale',
		words: 'mln=1e6 mld=1e9 milioni=1e6 milione=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: `raddoppiato=2 raddoppiata=2 raddoppiati=2 dimezzato=0.5 raddoppiate=2 triplicato=3 triplicati=3
			raddoppiò=2 dimezzata=0.5 dimezzati=0.5 dimezzate=0.5 dimezzò=0.5`,
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'secondi secondo minuti ore ora giorni giorno settimane mesi mese anni anno',
		example: 'It took «3 {}».',
	},
	{
		role: 'unit',
		words: 'kilometro',
		example: 'It has «3 {}».',
	},
	{
		role: 'stop',
		words: 'il',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'approximation',
		words: 'circa quasi',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'dal dalle dai dallo dalla',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'ad al allo alla',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'determiner',
		words: 'il',
		example: '«None of {} 40 stores» did.',
	},
	{
		role: 'calendar',
		words: 'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'money',
		words: 'dollari',
		example: 'It cost «3 {}».',
	},
	{
		role: 'clock',
		words: 'ad',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: `utenti clienti servizi richieste errori ordini sviluppatori persone colleghi squadre righe scenari
			volte sistemi problemi progetti reparti mesi`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'within',
		words: 'entro',
		example: 'It took «{} two hours».',
	},
	{
		role: 'halfNoun',
		words: 'metà',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'prima seconda altra',
		example: '{} metà in Mai.',
	},
	{
		role: 'denial',
		words: 'nessun nessuna',
		example: 'Da allora «{} errori» in tutto.',
	},
	{
		role: 'single',
		words: 'singolo singola solo sola',
		example: 'Da allora «nessun {} nuovo errore».',
	},
	{
		role: 'harm',
		words:
			'incidente incidenti errore errori guasto guasti disservizio disservizi interruzione interruzioni reclamo reclami perdita perdite perso persa downtime',
		example: 'Da allora «nessun {}» in tutto.',
	},
	{
		role: 'lack',
		words: 'senza',
		example: 'Es lief «{} incidenti» durch.',
	},
	{
		role: 'strong',
		words: 'non',
		example: 'Da allora «{} abbiamo avuto guasti».',
	},
	{
		role: 'roundNoun',
		words: 'migliaia=1e3 centinaia=100 decine=10 decina=10 dozzina=12',
		example: 'Sono arrivati «{} di tickets» ieri.',
	},
	{
		role: 'partNoun',
		words: 'terzi=3',
		example: 'Sono «due {} dei casi» ora.',
	},
	{
		role: 'attitude',
		words: 'sicuro sicura convinto convinta',
		example: 'I was 100% {} there.',
	},
];
