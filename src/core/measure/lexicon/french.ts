import type { Language } from './language.ts';

export const french: Language = {
	words: {
		per: `par`,
		cardinal: `deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
			quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70
			huitante=80 nonante=90 une=1`,
		numberJoint: `et`,
		loneScale: `mille`,
		homograph: `seize`,
		scale: `mille=1e3 milliers=1e3`,
		plural: `fois`,
		multiple: `doubler=2 tripler=3 doublé=2 doublée=2 doublés=2 doublées=2 triplé=3 triplée=3`,
		time: `secondes seconde heures heure jours jour semaines semaine mois ans année années trimestres semestre semestres nuit nuits
			millisecondes`,
		percent: `pourcent`,
		stop: `et sur avec pour le la les du était en après depuis puis alors sans est qui`,
		approximation: `environ presque`,
		from: `de dès d'environ du`,
		to: `à`,
		determiner: `le la les`,
		reference: `étape`,
		weakReference: `semaine`,
		product: `en`,
		calendar: `janvier février mars avril juin juillet août septembre octobre novembre décembre`,
		clock: `est`,
		within: `en`,
		yearContext: `en depuis`,
		denial: `aucun aucune`,
		single: `seul seule`,
		harm: `accident accidents blessé blessés panne pannes incident incidents plainte plaintes erreur erreurs coupure coupures perte pertes
			régression régressions retard retards réclamation réclamations perdu perdue`,
		hundred: `cent`,
		halfNoun: `moitié`,
		whichHalf: `première seconde deuxième autre à`,
		lack: `sans`,
		manner: `retard erreur`,
		roundNoun: `milliers=1e3 centaines=100 centaine=100 dizaines=10 dizaine=10 douzaine=12`,
		partNoun: `tiers=3 quart=4 quarts=4`,
		fold: `fois`,
		more: `plus moins`,
		divided: `divisé divisée divisés divisées`,
		multiplied: `multiplié multipliée multipliés multipliées`,
		attitude: `sûr sûre convaincu convaincue`,
	},
	parts: { 'et demie': 1 / 2, 'et demi': 1 / 2 },
	rows: { duration: ['( {within} )? demi - heure =0.5'] },
};
