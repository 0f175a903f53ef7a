import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = [
	{
		role: 'scale',
		words: 'mio=1e6 mrd=1e9 tsd=1e3 tausend=1e3 millionen=1e6 milliarden=1e9 milliarde=1e9',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'verdoppelt=2 verdreifacht=3 halbiert=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: `sekunde sekunden minuten stunde stunden std tage tagen wochen woche monat monate monaten jahr jahre
			jahren nacht nächte`,
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
		role: 'attitude',
		words: 'sicher',
		example: 'I was 100% {} there.',
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
			seiten artikel bestandteile dateien schnittstellen stimmen`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'yearContext',
		words: 'im vor bis',
		example: '{} 2018 users came.',
	},
];
