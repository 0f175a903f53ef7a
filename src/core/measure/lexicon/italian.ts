import { none } from '../values.ts';
import type { Language } from './language.ts';

export const italian: Language = {
	words: {
		cardinal: `dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17
			diciotto=18 diciannove=19 cento=100 due=2 duecento=200 duemila=2000 tre=3 trecento=300 tremila=3000
			quattro=4 quattrocento=400 quattromila=4000 cinque=5 cinquecento=500 cinquemila=5000 sei=6 seicento=600
			seimila=6000 sette=7 settecento=700 settemila=7000 otto=8 ottocento=800 ottomila=8000 nove=9
			novecento=900 novemila=9000 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70
			ottanta=80 novanta=90`,
		homograph: `due sei otto`,
		scale: `mln=1e6 mld=1e9 milioni=1e6 milione=1e6`,
		multiple: `raddoppiare=2 triplicare=3 dimezzare=0.5 raddoppiato=2 raddoppiata=2 raddoppiati=2 dimezzato=0.5 raddoppiate=2 triplicato=3 triplicati=3
			raddoppiò=2 dimezzata=0.5 dimezzati=0.5 dimezzate=0.5 dimezzò=0.5`,
		time: `secondi secondo minuti ore ora giorni giorno settimane mesi mese anni anno`,
		unit: `kilometro`,
		stop: `il`,
		approximation: `circa quasi`,
		from: `dal dalle dai dallo dalla`,
		to: `ad al allo alla`,
		determiner: `il`,
		calendar: `gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre`,
		money: `dollari`,
		clock: `ad`,
		plural: `utenti clienti servizi richieste errori ordini sviluppatori persone colleghi squadre righe scenari
			volte sistemi problemi progetti reparti mesi`,
		within: `entro`,
		halfNoun: `metà`,
		whichHalf: `prima seconda altra`,
		denial: `nessun nessuna`,
		single: `singolo singola solo sola`,
		harm: `infortunio infortuni incidente incidenti incidente incidenti errore errori guasto guasti disservizio disservizi interruzione interruzioni
			reclamo reclami perdita perdite perso persa downtime`,
		lack: `senza`,
		roundNoun: `migliaia=1e3 centinaia=100 decine=10 decina=10 dozzina=12`,
		partNoun: `terzi=3`,
		fold: `volte`,
		more: `più meno`,
		divided: `diviso divisa divisi divise`,
		multiplied: `moltiplicato moltiplicata moltiplicati moltiplicate`,
		attitude: `sicuro sicura convinto convinta`,
	},
	parts: { 'e mezza': 1 / 2, 'e mezzo': 1 / 2 },
	rows: {
		duration: ["( {within} )? mezz ’|' ora =0.5"],
		change: ["dall|dal|da '? QUANTITY ANY*3 all|al|a '? QUANTITY"],
		rate: ["QUANTITY ( a|alla settimana ; all'anno|all'ora ) !DIGITS|{calendar}|d'oggi|dopo|successivo"],
		zero: [{ pattern: 'non ( abbiamo più? avuto ; ci sono più? stati ) più|altri? {harm}', values: none }],
	},
};
