import { inverse, none } from '../values.ts';
import type { Language } from './language.ts';

export const italian: Language = {
	words: {
		cardinal: `dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17
			diciotto=18 diciannove=19 cento=100 due=2 duecento=200 duemila=2000 tre=3 trecento=300 tremila=3000
			quattro=4 quattrocento=400 quattromila=4000 cinque=5 cinquecento=500 cinquemila=5000 sei=6 seicento=600
			seimila=6000 sette=7 settecento=700 settemila=7000 otto=8 ottocento=800 ottomila=8000 nove=9 novecento=900
			novemila=9000 venti=20 ventuno=21 ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26
			ventisette=27 ventotto=28 ventinove=29 trenta=30 trentuno=31 trentadue=32 trentatré=33 trentaquattro=34
			trentacinque=35 trentasei=36 trentasette=37 trentotto=38 trentanove=39 quaranta=40 quarantuno=41
			quarantadue=42 quarantatré=43 quarantaquattro=44 quarantacinque=45 quarantasei=46 quarantasette=47
			quarantotto=48 quarantanove=49 cinquanta=50 cinquantuno=51 cinquantadue=52 cinquantatré=53
			cinquantaquattro=54 cinquantacinque=55 cinquantasei=56 cinquantasette=57 cinquantotto=58 cinquantanove=59
			sessanta=60 sessantuno=61 sessantadue=62 sessantatré=63 sessantaquattro=64 sessantacinque=65 sessantasei=66
			sessantasette=67 sessantotto=68 sessantanove=69 settanta=70 settantuno=71 settantadue=72 settantatré=73
			settantaquattro=74 settantacinque=75 settantasei=76 settantasette=77 settantotto=78 settantanove=79
			ottanta=80 ottantuno=81 ottantadue=82 ottantatré=83 ottantaquattro=84 ottantacinque=85 ottantasei=86
			ottantasette=87 ottantotto=88 ottantanove=89 novanta=90 novantuno=91 novantadue=92 novantatré=93
			novantaquattro=94 novantacinque=95 novantasei=96 novantasette=97 novantotto=98 novantanove=99`,
		homograph: `due sei otto`,
		scale: `mln=1e6 mld=1e9 milioni=1e6 milione=1e6`,
		multiple: `raddoppiato=2 raddoppiata=2 raddoppiati=2 dimezzato=0.5 raddoppiate=2 triplicato=3 triplicati=3
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
		attitude: `sicuro sicura convinto convinta`,
	},
	rows: {
		change: ["dall|dal|da ' QUANTITY ANY*3 all|al|a ' QUANTITY"],
		rate: ["QUANTITY ( a|alla settimana ; all'anno|all'ora ) !DIGITS|{calendar}|d'oggi|dopo|successivo"],
		multiplier: [
			'NUMBER volte più|meno veloce|rapido|rapida?',
			{ pattern: 'diviso|divisa|divisi|divise per NUMBER !%|PLAIN', values: inverse },
			'moltiplicato|moltiplicata|moltiplicati|moltiplicate per NUMBER !%|PLAIN',
		],
		zero: [{ pattern: 'non ( abbiamo più? avuto ; ci sono più? stati ) più|altri? {harm}', values: none }],
	},
};
