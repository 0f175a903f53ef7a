import { phrases } from './language.ts';
import type { StoryLanguage } from './storyLanguage.ts';

export const french: StoryLanguage = {
	tag: 'fr',
	labels: {
		situation: 'Situation / Contexte, Problème, Défi, Cadre, Situation initiale',
		task: 'Tâche / Tâches, Objectif, Objectifs, Rôle, Responsabilité',
		action: `Action / Actions, Démarche, Approche, Étapes, Solution, Ce que j'ai fait, Comportement`,
		result: 'Résultat / Résultats, Résultat final, Réalisations, Impact, Résultats obtenus',
		reflection: `Réflexion / Leçon, Leçons, Leçons apprises, Apprentissage, Apprentissages, Ce que j'ai
				appris, Enseignement, Enseignements, Recul, Rétrospective, Avec le recul,
				Bilan`,
		lead: 'la, le, les, ma, mon, mes, notre',
		step: 'étape, partie',
		join: 'et',
	},
	speech: {
		first: String.raw`[Jj]e(?= [lmn]['’]| \p{L}*[esx](?!\p{L}))|[Jj]['’]\p{L}*|[Nn]ous|[Mm]on|[Nn]otre|[Nn]os`,
		second: '[Vv]ous|[Vv]otre|[Vv]os|[Tt]u',
		past: String.raw`\p{L}{2,}(?:ait|aient)`,
		request: String.raw`quel(?:le)?s?|pourquoi|(?!assez|rendez-)\p{L}{3,20}ez|(?:décri|expliqu|présent|détaill|précis|racont|montr|indiqu)(?:re|er)|décris|explique`,
	},
	common: "je j'ai les des une nous était mon dans et pour le la du pas qui".split(' '),
	fillers: phrases(`euh, heu, ben, bah, en fait, du coup, voilà, tu vois, vous voyez, on va dire, disons,
		à vrai dire, pour être honnête, et tout ça, et ainsi de suite, ou quelque chose comme ça, des trucs`),
	hedges: phrases(`peut-être, probablement, sans doute, éventuellement, plus ou moins, un peu, un petit peu,
		assez, une sorte de, en quelque sorte, je pense, je crois, je dirais, il me semble, j'ai essayé, j'espère`),
	pronouns: { i: 'je', we: 'nous' },
	i: /(?<!\p{L})(?:[Jj]e(?!\p{L})|[Jj]['’]|[Mm](?:on|a|es|oi)(?![\p{L}-]))/gu,
	sayingI: /(?<!\p{L})(?:[Jj]e(?!\p{L})|[Jj]['’])/u,
	we: /(?<!\p{L})[Nn]ous(?!\p{L})(?! (?:a|ont|avait|avaient) )/gu,
	// `Comparé les journaux`, `Mis en place …`
	impliedI:
		/^[^\p{L}]{0,10}(?:\p{Lu}\p{Ll}{1,20}é|Mis|Remis|Écrit|Construit|Fait|Pris|Réduit|Conçu|Défini|Choisi|Établi)(?!\p{L})/u,
	vague: {
		words: phrases(`beaucoup, de nombreux, de nombreuses, énormément, significatif, significative,
			significativement, considérable, considérablement, nettement, fortement, largement, sensiblement,
			drastiquement`),
		// `pas beaucoup`, `appris beaucoup`
		before: /(?<!\p{L})(?:pas|appris|apprend|si|trop|statistiquement)\s+$/iu,
		after: /^\s+(?:appris|merci)(?!\p{L})/iu,
	},
	prompts: {
		situation: 'Où et quand était-ce ? Qui était touché, et à quel point ?',
		task: 'Que vous a-t-on demandé, ou qu’avez-vous décidé de prendre en charge ? Pourquoi vous ?',
		action: 'Qu’avez-vous fait vous-même, étape par étape, et pourquoi ainsi ?',
		result: 'Qu’est-ce qui a changé ? De combien à combien, pour combien de personnes, en combien de temps ?',
		reflection: 'Qu’avez-vous appris, et où l’avez-vous appliqué depuis ?',
		present: 'Que faites-vous aujourd’hui ? Quel système, de quelle taille, et de quoi tirez-vous le plus de fierté ?',
		past: 'Qu’est-ce qui vous y a amené ? Donnez la raison de chaque changement en une demi-phrase.',
		'why-here': 'Qu’avez-vous découvert sur cette entreprise, et lesquels de vos atouts lui seraient utiles ?',
	},
	figurePrompt: 'Que pourriez-vous compter, chronométrer ou chiffrer, avant et après ?',
	pitch: {
		present: phrases('Présent, Le présent, Aujourd’hui, Maintenant, Actuellement, Qui je suis, Ce que je fais'),
		past: phrases(`Passé, Le passé, Avant, Parcours, Mon parcours, D’où je viens, Comment j’en suis arrivé là,
			Comment j’en suis arrivée là`),
		'why-here': phrases(`Pourquoi ici, Pourquoi ce poste, Pourquoi cette entreprise, Pourquoi cette équipe,
			Pourquoi vous, Futur, L’avenir, Avenir`),
	},
	// `Je parlerais`, `Ensuite, je ferais`, `En général, je demande`, `Il faudrait`; `je gérais` and `je montrais` are told.
	plan: /^(?:(?:D[’']abord|Tout d[’']abord|En premier lieu|Premièrement|Puis|Ensuite|Après|Enfin|Finalement|Dans (?:ce|un tel) cas|Dans ces cas-là),?\s+)?((?:[Jj]e (?:\p{L}{1,4}[’' ])?|[Jj][’'])(?:\p{L}{1,20}erais|serais|irais|prendrais|mettrais|écrirais|dirais|verrais|pourrais|devrais|définirais|choisirais|établirais|réunirais|construirais)(?!\p{L})|[Jj]e vais(?!\p{L})|(?:En général|D[’']habitude|Généralement|Normalement|Habituellement),? (?:je (?:\p{L}{1,4}[’' ])?|j[’'])(?!\p{L}*(?:ais|ai)(?!\p{L}))\p{L}{1,15}(?!\p{L})|[Jj]e (?!\p{L}*(?:ais|ai)(?!\p{L}))\p{L}{2,15} (?:toujours|généralement|habituellement|normalement|d[’']habitude)(?!\p{L})|[Ii]l (?:faut|faudrait)(?!\p{L})|(?:[Oo]n|[Vv]ous|[Nn]ous) (?:devrait|devriez|devrions|doit|devez)(?!\p{L}))/u,
	planWords:
		/rais|[Jj]e vais|[Ee]n général|habitude|toujours|[Gg]énéralement|[Nn]ormalement|[Hh]abituellement|[Ii]l fau|devr|doit|devez/,
	// `j’ai comparé`, `je les ai`, `nous avons`, `Comparé les journaux`
	did: /(?<!\p{L})(?:(?:je (?:\p{L}{1,5}[’' ])?(?:\p{L}{1,4}[’' ])?|j[’'](?:\p{L}{1,2} )?)(?:ai|avais|suis|étais)|nous (?:\p{L}{1,4}[’' ])?(?:avons|avions|sommes|étions)|on (?:l[’'])?(?:a|avait))(?!\p{L})|^(?:\p{L}{2,20}é|Mis|Remis|Écrit|Construit|Fait|Pris|Réduit|Conçu|Défini|Choisi|Établi)(?!\p{L})/iu,
	step: 'J’ai demandé …',
	topics: {
		failure:
			/(?<!\p{L})(?:(?:mon|notre) (?:plus )?(?:\p{L}+ )?échec|plus (?:gros|grand) échec|(?:j[’']ai|nous avons) échoué|(?:projet|lancement|déploiement) (?:raté|manqué|échoué)|migration (?:ratée|manquée))(?!\p{L})/iu,
		mistake:
			/(?<!\p{L})(?:(?:mon|ma|notre|mes) (?:plus )?(?:\p{L}+ )?(?:erreurs?|faute|bourde)|erreur (?:de ma part|que j[’']ai)|je me suis trompée?|j[’']ai (?:cassé|supprimé|effacé|oublié|eu tort|fait tomber)|regrets?|regrette)(?!\p{L})/iu,
		conflict:
			/(?<!\p{L})(?:conflits?(?! (?:de|dans) (?:fusion|merge|git|version|dépendances))|désaccords?|différends?|mésentente|(?:collègue|client|cliente|conversation|manager|responsable|chef|cheffe|personne) difficile)(?!\p{L})/iu,
	},
	learned:
		/(?<!\p{L})(?:appris|apprentissages?|leçons?|enseignements?|retenu|depuis (?:lors|ce jour|cette)|depuis,|avec le recul|rétrospectivement|la prochaine fois|désormais|dorénavant|à l[’']avenir|plus jamais|ferais (?:différemment|autrement)|(?:maintenant|aujourd[’']hui),? (?:je|j[’'])|je \p{L}{2,15} (?:maintenant|désormais|aujourd[’']hui)|(?:même|semblable) (?:erreur|problème|panne|incident))(?!\p{L})/iu,
};
