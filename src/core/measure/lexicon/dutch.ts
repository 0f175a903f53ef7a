import type { Language } from './language.ts';

export const dutch: Language = {
	words: {
		per: `per`,
		scale: `miljoen=1e6 miljard=1e9 duizend=1e3`,
		loneScale: `duizend`,
		multiple: `verdubbelen=2 halveren=0.5 verdubbeld=2 verdubbelde=2 gehalveerd=0.5 halveerde=0.5 verdriedubbeld=3`,
		time: `seconden minuut minuten uur uren dagen weken maand maanden jaar`,
		percent: `procenten`,
		approximation: `ongeveer bijna`,
		from: `van`,
		to: `naar tot`,
		plural: `klanten gebruikers diensten aanvragen medewerkers bestellingen verzoeken keer ontwikkelaars
			systemen projecten collega's fouten servers`,
		cardinal: `tien=10 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18
			negentien=19 honderd=100 twee=2 tweehonderd=200 tweeduizend=2000 drie=3 driehonderd=300 drieduizend=3000
			vier=4 vierhonderd=400 vierduizend=4000 vijf=5 vijfhonderd=500 vijfduizend=5000 zes=6 zeshonderd=600
			zesduizend=6000 zeven=7 zevenhonderd=700 zevenduizend=7000 acht=8 achthonderd=800 achtduizend=8000
			negen=9 negenhonderd=900 negenduizend=9000 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60
			zeventig=70 tachtig=80 negentig=90 anderhalf=1.5 anderhalve=1.5 een=1 één=1`,
		articleNumber: `een`,
		within: `binnen`,
		halfNoun: `helft`,
		partNoun: `kwart=4 derde=3`,
		whichHalf: `eerste tweede andere`,
		denial: `geen nul`,
		single: `enkele enkel`,
		harm: `ongeval ongevallen ongeluk ongelukken storing storingen incident incidenten uitval fouten klacht klachten onderbreking onderbrekingen
			downtime`,
		lack: `zonder`,
		ours: `klanten gebruikers diensten aanvragen medewerkers bestellingen verzoeken ontwikkelaars systemen processen`,
		calendar: `januari februari maart mei augustus oktober`,
	},
	rows: { duration: ['( {within} )? half uur =0.5'], naming: ['onze {ours}'] },
};
