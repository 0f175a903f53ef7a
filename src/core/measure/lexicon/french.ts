import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = [
	{
		role: 'cardinal',
		words: `deux=2 trois=3 quatre=4 cinq=5 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15
			seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80
			nonante=90`,
		example: 'On a mis «{} heures» pour cela.',
	},
	{
		role: 'cardinal',
		words: 'une=1',
		example: 'On a mis «{} heure» pour cela.',
	},
	{
		role: 'numberJoint',
		words: 'et',
		example: 'On a mis «vingt {} une heures».',
	},
	{
		role: 'loneScale',
		words: 'mille',
		example: 'On a eu «{} clients» de plus.',
	},
	{
		role: 'homograph',
		words: 'seize',
		example: 'We {} opportunities now.',
		other: 'douze',
	},
	{
		role: 'scale',
		words: 'mille=1e3 milliers=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'plural',
		words: 'fois',
		example: 'Nous livrons «trois {} par semaine».',
	},
	{
		role: 'multiple',
		words: 'doublé=2 doublée=2 doublés=2 doublées=2 triplé=3 triplée=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words:
			'secondes seconde heures heure jours jour semaines semaine mois ans année années trimestres nuit nuits millisecondes',
		example: 'It took «3 {}».',
	},
	{
		role: 'percent',
		words: 'pourcent',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'stop',
		words: 'et sur avec pour le la les du était en après depuis puis alors sans',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'stop',
		words: 'est',
		example: 'It fell by «half» {} then.',
	},
	{
		role: 'approximation',
		words: 'environ presque',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: "de dès d'environ du",
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'à',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'determiner',
		words: 'le la les',
		example: '«None of {} 40 stores» did.',
	},
	{
		role: 'reference',
		words: 'étape',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'weakReference',
		words: 'semaine',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'product',
		words: 'en',
		example: 'We run {^} 11 boxes.',
	},
	{
		role: 'calendar',
		words: 'janvier février mars avril juin juillet août septembre octobre novembre décembre',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'clock',
		words: 'est',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'within',
		words: 'en',
		example: 'It took «{} two hours».',
	},
	{
		role: 'yearContext',
		words: 'en depuis',
		example: '{} 2018 users came.',
	},
	{
		role: 'beforeClock',
		words: 'à vers dès',
		example: 'Réunion {} 14h30.',
	},
	{
		role: 'denial',
		words: 'aucun aucune',
		example: 'Depuis, «{} panne» du tout.',
	},
	{
		role: 'single',
		words: 'seul seule',
		example: 'Depuis, «aucune {} nouvelle panne».',
	},
	{
		role: 'harm',
		words:
			'panne pannes incident incidents plainte plaintes erreur erreurs coupure coupures perte pertes régression régressions retard retards réclamation réclamations perdu perdue',
		example: 'Depuis, «aucune {}» du tout.',
	},
	{
		role: 'hundred',
		words: 'cent',
		example: 'Les erreurs baissent de «dix pour {}».',
	},
	{
		role: 'halfNoun',
		words: 'moitié',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'première seconde deuxième autre à',
		example: '{} moitié en Mai.',
	},
	{
		role: 'lack',
		words: 'sans',
		example: 'Es lief «{} pannes» durch.',
	},
	{
		role: 'manner',
		words: 'retard erreur',
		example: 'On a livré sans {}.',
		other: 'panne',
	},
	{
		role: 'roundNoun',
		words: 'milliers=1e3 centaines=100 centaine=100 dizaines=10 dizaine=10 douzaine=12',
		example: 'On a eu «{} de tickets» hier.',
	},
	{
		role: 'partNoun',
		words: 'tiers=3 quart=4 quarts=4',
		example: 'It took «two {} des tickets» then.',
	},
	{
		role: 'attitude',
		words: 'sûr sûre convaincu convaincue',
		example: 'I was 100% {} there.',
	},
];
