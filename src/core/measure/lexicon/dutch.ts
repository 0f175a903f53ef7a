import type { Language } from './language.ts';

export const dutch: Language = {
	words: {
		per: `per`,
		scale: `miljoen=1e6 miljard=1e9 duizend=1e3`,
		loneScale: `duizend`,
		multiple: `verdubbeld=2 verdubbelde=2 gehalveerd=0.5 halveerde=0.5 verdriedubbeld=3`,
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
			zesduizend=6000 zeven=7 zevenhonderd=700 zevenduizend=7000 acht=8 achthonderd=800 achtduizend=8000 negen=9
			negenhonderd=900 negenduizend=9000 twintig=20 eenentwintig=21 tweeëntwintig=22 drieëntwintig=23
			vierentwintig=24 vijfentwintig=25 zesentwintig=26 zevenentwintig=27 achtentwintig=28 negenentwintig=29
			dertig=30 eenendertig=31 tweeëndertig=32 drieëndertig=33 vierendertig=34 vijfendertig=35 zesendertig=36
			zevenendertig=37 achtendertig=38 negenendertig=39 veertig=40 eenenveertig=41 tweeënveertig=42
			drieënveertig=43 vierenveertig=44 vijfenveertig=45 zesenveertig=46 zevenenveertig=47 achtenveertig=48
			negenenveertig=49 vijftig=50 eenenvijftig=51 tweeënvijftig=52 drieënvijftig=53 vierenvijftig=54
			vijfenvijftig=55 zesenvijftig=56 zevenenvijftig=57 achtenvijftig=58 negenenvijftig=59 zestig=60
			eenenzestig=61 tweeënzestig=62 drieënzestig=63 vierenzestig=64 vijfenzestig=65 zesenzestig=66
			zevenenzestig=67 achtenzestig=68 negenenzestig=69 zeventig=70 eenenzeventig=71 tweeënzeventig=72
			drieënzeventig=73 vierenzeventig=74 vijfenzeventig=75 zesenzeventig=76 zevenenzeventig=77 achtenzeventig=78
			negenenzeventig=79 tachtig=80 eenentachtig=81 tweeëntachtig=82 drieëntachtig=83 vierentachtig=84
			vijfentachtig=85 zesentachtig=86 zevenentachtig=87 achtentachtig=88 negenentachtig=89 negentig=90
			eenennegentig=91 tweeënnegentig=92 drieënnegentig=93 vierennegentig=94 vijfennegentig=95 zesennegentig=96
			zevenennegentig=97 achtennegentig=98 negenennegentig=99 een=1 één=1`,
		articleNumber: `een`,
		within: `binnen`,
		halfNoun: `helft`,
		whichHalf: `eerste tweede andere`,
		denial: `geen nul`,
		single: `enkele enkel`,
		harm: `ongeval ongevallen ongeluk ongelukken storing storingen incident incidenten uitval fouten klacht klachten onderbreking onderbrekingen
			downtime`,
		lack: `zonder`,
		beforeClock: `om`,
		ours: `klanten gebruikers diensten aanvragen medewerkers bestellingen verzoeken ontwikkelaars systemen
			processen studenten collega`,
		calendar: `januari februari maart mei augustus oktober`,
	},
	rows: {
		rate: ['een keer RATE =1'],
		naming: ['onze {ours}'],
	},
};
