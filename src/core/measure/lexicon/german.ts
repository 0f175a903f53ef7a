import type { Lexicon } from './lexicon.ts';
import { oneWordNumbers } from './oneWordNumbers.ts';

const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const numbers = oneWordNumbers(units, tens, (ten, unit) => `${unit}und${ten}`, 'hundert', 'tausend');

export const german: Lexicon = [
	{
		role: 'cardinal',
		words: `zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
			neunzehn=19 einhundert=100 eintausend=1000 ${numbers}`,
		example: 'Wir haben «{} Stunden» gebraucht.',
	},
	{
		role: 'cardinal',
		words: 'eine=1 einer=1 einem=1',
		example: 'Es war nach «{} Stunde» fertig.',
	},
	{
		role: 'scale',
		words: 'hundert=100',
		example: 'Es waren «{} Kunden» da.',
	},
	{
		role: 'loneScale',
		words: 'hundert tausend',
		example: 'Es waren «{} Kunden» da.',
	},
	{
		role: 'homograph',
		words: 'elf',
		example: 'We need {} helpers now.',
		other: 'zwölf',
	},
	{
		role: 'scale',
		words: 'mio=1e6 mrd=1e9 tsd=1e3 tausend=1e3 millionen=1e6 milliarden=1e9 milliarde=1e9',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'verdoppelt=2 verdoppelte=2 verdreifacht=3 verdreifachte=3 halbiert=0.5 halbierte=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'metric',
		words: 'note',
		example: 'Es wurde die «{} 1,3» daraus.',
	},
	{
		role: 'time',
		words: `sekunde sekunden minuten stunde stunden std tage tagen wochen woche monat monate monaten jahr jahre
			jahren nacht nächte arbeitstag arbeitstage arbeitstagen quartal quartale quartalen wochenende wochenenden`,
		example: 'It took «3 {}».',
	},
	{
		role: 'unit',
		words: 'kilometern',
		example: 'It has «3 {}».',
	},
	{
		role: 'money',
		words: 'dollars rupien franken',
		example: 'It cost «3 {}».',
	},
	{
		role: 'percent',
		words: 'prozent prozentpunkte prozentpunkten',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'metric',
		words: 'bestnote abschlussnote abiturnote gesamtnote endnote notenschnitt durchschnittsnote notendurchschnitt',
		example: 'It got «{} 1,3» there.',
	},
	{
		role: 'stop',
		words: 'und oder auf im zu mit für von der die das den dem sind',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'stop',
		words: 'ist',
		example: 'It fell by «half» {} then.',
	},
	{
		role: 'approximation',
		words: 'etwa rund fast knapp',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'von vom',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'auf zu',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'determiner',
		words: 'der die das den dem',
		example: '«None of {} 40 stores» did.',
	},
	{
		role: 'weakReference',
		words: 'kw woche',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'calendar',
		words: 'januar februar märz mai juni juli oktober dezember',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'clock',
		words: 'uhr ist',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: `kunden nutzer benutzer nutzerinnen dienste fehler anfragen datensätze mitarbeiter kollegen
			kolleginnen zeilen bestellungen aufträge länder filialen standorte personen leute rechnungen
			vorfälle störungen ausfälle abfragen nachrichten entwickler entwicklerinnen abteilungen geräte
			anwender projekte maschinen schulungen stellen pakete lieferungen meldungen beschwerden tabellen
			seiten artikel bestandteile dateien schnittstellen stimmen mitarbeitern systeme systemen projekten modulen teammitglieder
			teammitgliedern teilnehmer teilnehmern werkstudenten studierende studierenden auszubildende auszubildenden`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'yearContext',
		words: 'im vor bis',
		example: '{} 2018 users came.',
	},
	{
		role: 'beforeClock',
		words: 'gegen',
		example: 'Treffen {} 14h30.',
	},
	{
		role: 'denial',
		words: 'kein keine keinen keiner keinerlei',
		example: 'Seitdem gab es «{} Ausfälle».',
	},
	{
		role: 'single',
		words: 'einziger einzige einziges einzigen einzigem',
		example: 'Seitdem «kein {} neuer Ausfall».',
	},
	{
		role: 'harm',
		words:
			'ausfall ausfälle ausfallzeit ausfallzeiten fehler beschwerde beschwerden datenverlust datenverluste störung störungen vorfall vorfälle unterbrechung unterbrechungen verlust verluste fehlalarm fehlalarme reklamation reklamationen rückfrage rückfragen zwischenfall zwischenfälle abbruch abbrüche verspätung verspätungen',
		example: 'Seitdem «keine {}» mehr.',
	},
	{
		role: 'halfNoun',
		words: 'hälfte',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'erste ersten zweite zweiten andere anderen',
		example: '{} Hälfte im Mai.',
	},
	{
		role: 'lack',
		words: 'ohne',
		example: 'Es lief «{} Ausfälle» durch.',
	},
	{
		role: 'partNoun',
		words: 'drittel=3 viertel=4 fünftel=5',
		example: 'It took «two {} der Tickets» then.',
	},
];
