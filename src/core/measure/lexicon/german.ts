import type { Language } from './language.ts';

export const german: Language = {
	words: {
		rangeJoint: `bis`,
		per: `pro je`,
		cardinal: `zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
			neunzehn=19 einhundert=100 eintausend=1000 zwei=2 zweihundert=200 zweitausend=2000 drei=3 dreihundert=300
			dreitausend=3000 vier=4 vierhundert=400 viertausend=4000 fünf=5 fünfhundert=500 fünftausend=5000 sechs=6
			sechshundert=600 sechstausend=6000 sieben=7 siebenhundert=700 siebentausend=7000 acht=8 achthundert=800
			achttausend=8000 neun=9 neunhundert=900 neuntausend=9000 zwanzig=20 einundzwanzig=21 zweiundzwanzig=22
			dreiundzwanzig=23 vierundzwanzig=24 fünfundzwanzig=25 sechsundzwanzig=26 siebenundzwanzig=27
			achtundzwanzig=28 neunundzwanzig=29 dreißig=30 einunddreißig=31 zweiunddreißig=32 dreiunddreißig=33
			vierunddreißig=34 fünfunddreißig=35 sechsunddreißig=36 siebenunddreißig=37 achtunddreißig=38
			neununddreißig=39 vierzig=40 einundvierzig=41 zweiundvierzig=42 dreiundvierzig=43 vierundvierzig=44
			fünfundvierzig=45 sechsundvierzig=46 siebenundvierzig=47 achtundvierzig=48 neunundvierzig=49 fünfzig=50
			einundfünfzig=51 zweiundfünfzig=52 dreiundfünfzig=53 vierundfünfzig=54 fünfundfünfzig=55 sechsundfünfzig=56
			siebenundfünfzig=57 achtundfünfzig=58 neunundfünfzig=59 sechzig=60 einundsechzig=61 zweiundsechzig=62
			dreiundsechzig=63 vierundsechzig=64 fünfundsechzig=65 sechsundsechzig=66 siebenundsechzig=67
			achtundsechzig=68 neunundsechzig=69 siebzig=70 einundsiebzig=71 zweiundsiebzig=72 dreiundsiebzig=73
			vierundsiebzig=74 fünfundsiebzig=75 sechsundsiebzig=76 siebenundsiebzig=77 achtundsiebzig=78
			neunundsiebzig=79 achtzig=80 einundachtzig=81 zweiundachtzig=82 dreiundachtzig=83 vierundachtzig=84
			fünfundachtzig=85 sechsundachtzig=86 siebenundachtzig=87 achtundachtzig=88 neunundachtzig=89 neunzig=90
			einundneunzig=91 zweiundneunzig=92 dreiundneunzig=93 vierundneunzig=94 fünfundneunzig=95 sechsundneunzig=96
			siebenundneunzig=97 achtundneunzig=98 neunundneunzig=99 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 eine=1 einer=1 einem=1`,
		scale: `hundert=100 mio=1e6 mrd=1e9 tsd=1e3 tausend=1e3 millionen=1e6 milliarden=1e9 milliarde=1e9`,
		loneScale: `hundert tausend`,
		homograph: `elf`,
		multiple: `verdoppeln=2 verdreifachen=3 halbieren=0.5 verdoppelt=2 verdoppelte=2 verdreifacht=3 verdreifachte=3 halbiert=0.5 halbierte=0.5`,
		metric: `bestnote abschlussnote abiturnote gesamtnote endnote notenschnitt durchschnittsnote
			notendurchschnitt`,
		time: `viertelstunde millisekunde millisekunden sekunde sekunden minuten stunde stunden std tage tagen wochen woche monat monate monaten jahr jahre
			jahren nacht nächte arbeitstag arbeitstage arbeitstagen quartal quartale quartalen wochenende wochenenden`,
		unit: `kilometern`,
		money: `dollars rupien franken`,
		percent: `prozent prozentpunkte prozentpunkten`,
		stop: `und oder auf im zu mit für von der die das den dem sind ist`,
		approximation: `etwa rund fast knapp`,
		from: `von vom`,
		to: `auf zu`,
		determiner: `der die das den dem`,
		weakReference: `kw woche`,
		calendar: `januar februar märz mai juni juli oktober dezember`,
		clock: `uhr ist`,
		plural: `kunden nutzer benutzer nutzerinnen dienste fehler anfragen datensätze mitarbeiter kollegen
			kolleginnen zeilen bestellungen aufträge länder filialen standorte personen leute rechnungen vorfälle
			störungen ausfälle abfragen nachrichten entwickler entwicklerinnen abteilungen geräte anwender projekte
			maschinen schulungen stellen pakete lieferungen meldungen beschwerden tabellen seiten artikel bestandteile
			dateien schnittstellen stimmen mitarbeitern systeme systemen projekten modulen teammitglieder
			teammitgliedern teilnehmer teilnehmern werkstudenten studierende studierenden auszubildende auszubildenden`,
		yearContext: `im vor bis`,
		denial: `kein keine keinen keiner keinerlei`,
		single: `einziger einzige einziges einzigen einzigem`,
		harm: `unfall unfälle verletzung verletzungen mangel mängel rückläufer ausfall ausfälle ausfallzeit ausfallzeiten fehler beschwerde beschwerden datenverlust datenverluste
			störung störungen vorfall vorfälle unterbrechung unterbrechungen verlust verluste fehlalarm fehlalarme
			reklamation reklamationen rückfrage rückfragen zwischenfall zwischenfälle abbruch abbrüche verspätung
			verspätungen`,
		halfNoun: `hälfte`,
		whichHalf: `erste ersten zweite zweiten andere anderen`,
		lack: `ohne`,
		partNoun: `drittel=3 viertel=4 fünftel=5`,
	},
	rows: {
		duration: ['( {within} )? halbe|halben stunde =0.5'],
		multiplier: ['( halb =0.5 ; doppelt =2 ; dreimal =3 ) so WORD'],
		rate: [
			'QUANTITY ( im monat|jahr|quartal ; am|je tag ; in der stunde|minute|sekunde|woche ; je {time} ) !DIGITS|{calendar}|der|des|davor|danach|darauf|vor|nach',
		],
		rating: ['note von|:? GRADE', 'mit [ DIGITS ] bewertet|benotet'],
	},
};
