import { phrases } from './language.ts';
import type { StoryLanguage } from './storyLanguage.ts';

export const german: StoryLanguage = {
	tag: 'de',
	labels: {
		situation: `Situation / Ausgangslage, Ausgangssituation, Hintergrund, Kontext, Problem,
				Herausforderung`,
		task: 'Aufgabe / Aufgaben, Aufgabenstellung, Ziel, Ziele, Auftrag, Rolle, Verantwortung',
		action: `Aktion, Handlung / Aktionen, Handlungen, Vorgehen, Vorgehensweise, Maßnahme, Maßnahmen,
				Massnahmen, Lösung, Schritte, Umsetzung, Verhalten, Was ich getan habe`,
		result: 'Ergebnis, Resultat / Ergebnisse, Resultate, Endergebnis, Erfolg, Erfolge, Wirkung, Auswirkung',
		reflection: `Reflexion / Reflektion, Erkenntnis, Erkenntnisse, Gelernt, Was ich gelernt habe, Was
				ich anders machen würde, Lehre, Lehren, Fazit, Lerneffekt, Rückblick, Im Rückblick, Rückschau`,
		lead: 'die, der, das, meine, mein, unsere, unser',
		step: 'Schritt, Teil',
		join: 'und',
	},
	speech: {
		first: '[Ii]ch|[Ww]ir|[Mm]ein(?:e[mn]?)?|[Uu]ns(?:er|ere)?',
		second: String.raw`[Dd]u|[Dd]ein(?:e[mnrs]?)?|[Dd]ich|[Dd]ir|(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)`,
		past: String.raw`wurden?|hatten?|war(?:en)?|habe|konnten?|mussten?|ge(?!nügt|hört|lingt|winnt|fällt|schieht)\p{L}{2,}t(?! (?:wird|werden)(?!\p{L}))`,
		request:
			'was|wer|wie|warum|welche[rs]?|(?:beschreib|erklär|nenn|schilder|erläuter|skizzier|füg|erzähl|stell|zeig|formulier)en?|gib|sag',
	},
	common: 'ich und der die das nicht wir mit ein eine den dem habe haben wurde auf zu'.split(' '),
	fillers: phrases(`äh, ähm, hm, sozusagen, quasi, gewissermaßen, im prinzip, im endeffekt, grundsätzlich,
		eigentlich, halt, ehrlich gesagt, wie gesagt, sag ich mal, sage ich mal, und so weiter, oder so, keine ahnung`),
	hedges: phrases(`vielleicht, wahrscheinlich, vermutlich, möglicherweise, eventuell, irgendwie, ein bisschen,
		ein wenig, ziemlich, mehr oder weniger, ich glaube, ich denke, ich würde sagen, würde ich sagen, so eine art,
		habe versucht, hoffentlich`),
	pronouns: { i: 'ich', we: 'wir' },
	i: /(?<!\p{L})(?:[Ii]ch|[Mm]ein(?:e[mnrs]?)?|[Mm]ir|[Mm]ich)(?![\p{L}-])/gu,
	sayingI: /(?<!\p{L})[Ii]ch(?![\p{L}-])/u,
	we: /(?<!\p{L})[Ww]ir(?![\p{L}-])/gu,
	// `Protokolle verglichen.`
	impliedI:
		/^(?!.*(?<!\p{L})(?:[Ww]ir|[Ii]ch|wurden?|worden|sind|ist)(?!\p{L})).*(?<!\p{L})(?:(?:be|ver|er|ent|zer|an|ab|auf|aus|ein|um|vor|zu)?ge\p{L}{2,20}(?:t|en)|(?:be|ver|er|ent|zer)\p{L}{2,20}(?:t|en)|\p{L}{2,20}iert)[.!]?$/u,
	vague: {
		words: phrases(`viele, vielen, zahlreiche, zahlreichen, unzählige, etliche, deutlich, erheblich, erhebliche,
			beträchtlich, beträchtliche, wesentlich, massiv, signifikant, signifikante, drastisch, enorm, spürbar`),
		// `wie viele`, `nicht wesentlich`, `zu vielen`
		before: /(?<!\p{L})(?:wie|so|zu|nicht|statistisch|die|im)\s+$/iu,
		// `vielen Dank`, `viele Erkenntnisse`
		after: /^\s+(?:dank|mal|möglichkeiten|erfahrung(?:en)?|erkenntnisse?n?)(?!\p{L})/iu,
	},
	prompts: {
		situation: 'Wo und wann war das? Wer war betroffen, und wie stark?',
		task: 'Was war Ihr Auftrag, oder was haben Sie sich vorgenommen? Warum gerade Sie?',
		action: 'Was haben Sie selbst getan, Schritt für Schritt, und warum so?',
		result: 'Was hat sich geändert? Von wie viel auf wie viel, für wie viele, in welcher Zeit?',
		reflection: 'Was haben Sie gelernt, und wo haben Sie es seitdem angewandt?',
		present: 'Was machen Sie jetzt? Welches System, wie groß, und worauf sind Sie dort stolz?',
		past: 'Was hat Sie dorthin geführt? Geben Sie für jeden Wechsel den Grund in einem halben Satz an.',
		'why-here': 'Was haben Sie über das Unternehmen herausgefunden, und welche Ihrer Stärken braucht es?',
	},
	figurePrompt: 'Was könnten Sie zählen, zeitlich messen oder in Geld ausdrücken, vorher und nachher?',
	pitch: {
		present: phrases(`Gegenwart, Heute, Jetzt, Aktuell, Derzeit, Wer ich bin, Was ich mache, Was ich heute mache`),
		past: phrases(`Vergangenheit, Früher, Bisher, Davor, Werdegang, Hintergrund, Mein Weg, Wie ich hierher kam,
			Woher ich komme`),
		'why-here': phrases(`Warum hier, Warum diese Stelle, Warum diese Firma, Warum dieses Unternehmen,
			Warum dieses Team, Warum Sie, Warum ihr, Zukunft`),
	},
	// `Ich würde`, `Dann würde ich`, `Normalerweise frage ich`, `Man sollte`; `ich hatte immer` is told.
	plan: /^(?:(?:Zuerst|Zunächst|Als Erstes|Dann|Danach|Anschließend|Außerdem|Schließlich|Am Ende|In (?:so|solch) einem Fall|In diesem Fall|Im Allgemeinen),?\s+)?((?:[Ii]ch|[Ww]ir) (?:würden?|werden?|müssten?)(?!\p{L})|(?:würde|werde|müsste|sollte) ich(?!\p{L})|(?:Normalerweise|Üblicherweise|Gewöhnlich|Meistens|In der Regel|Generell|Grundsätzlich|Typischerweise) (?!\p{L}*te )\p{L}{2,20}e ich(?!\p{L})|[Ii]ch (?!\p{L}*te )\p{L}{2,20}e (?:normalerweise|üblicherweise|gewöhnlich|meistens|immer|in der Regel|generell|grundsätzlich)(?!\p{L})|(?:[Mm]an|[Dd]u) (?:muss|musst|müsste|müsstest|sollte|solltest|könnte|könntest)(?!\p{L}))/u,
	planWords:
		/würde|werde|müss|muss|sollte|könnte|immer|(?:[Nn]ormaler|[Üü]blicher|[Tt]ypischer)weise|[Gg]ewöhnlich|[Mm]eistens|[Ii]n der Regel|[Gg]enerell|[Gg]rundsätzlich/,
	// `ich habe`, `fragte ich`, `Protokolle verglichen.`
	did: /(?<!\p{L})(?:ich|wir) (?:hab|habe|haben|hatte|hatten|bin|sind|war|waren|wurde|wurden|(?!würd|hätt|könnt|müsst|möcht|sollt|wollt|dürft)\p{L}{2,20}ten?|(?:be|ver|ent|er|unter|über)?(?:schrieb|ließ|nahm|ging|gab|fand|bat|sprach|rief|zog|traf|begann|kam|hielt|schlug|sah|las|tat|blieb|stand|glich|schied|schnitt|half|warf|lud|maß|brach|schloss|schob)(?:en)?)(?!\p{L})|(?<!\p{L})(?:habe|haben|hatte|hatten|bin|sind|war|waren|(?!würd|hätt|könnt|müsst|möcht|sollt|wollt|dürft)\p{L}{2,20}ten?|(?:be|ver|ent|er)?(?:schrieb|ließ|nahm|ging|gab|fand|bat|sprach|rief|zog|traf|begann|kam|hielt|schlug|sah|las)(?:en)?) (?:ich|wir)(?!\p{L})|^(?!.*(?<!\p{L})(?:ich|wir|man|wird|werden|würden?)(?!\p{L})).{0,200}(?<!\p{L})(?:(?:be|ver|er|ent|zer|an|ab|auf|aus|ein|um|vor|zu)?ge\p{L}{2,20}(?:t|en)|\p{L}{2,20}iert)[.!]?$/iu,
	step: 'Ich habe gefragt …',
	topics: {
		failure:
			/(?<!\p{L})(?:(?:mein|unser)(?:e|er|em|en)? (?:\p{L}+ )?(?:Misserfolg|Scheitern|Fehlschlag|Niederlage|Flop)|(?:ich|wir) .{0,40}gescheitert|(?:ich|wir) (?:scheiterten?|versagten?)|gescheiterte[nrs]? (?:Projekt|Migration|Einführung|Umstellung|Experiment|Versuch|Produkt)|größte[rn]? (?:Misserfolg|Niederlage|Flop))/iu,
		mistake:
			/(?<!\p{L})(?:(?:mein|unser)(?:e|er|em|en)? (?:\p{L}+ )?(?:Fehler|Irrtum|Fehlentscheidung)|(?:größter|eigener|teurer) Fehler|Fehler, (?:den|die) (?:ich|wir)|(?:ich|wir) .{0,60}(?:gelöscht|lahmgelegt|kaputt ?gemacht|vergessen|übersehen|falsch ?gelegen|mich geirrt)|ich lag falsch|bereue)/iu,
		conflict:
			/(?<![\p{L}-])(?:(?<!Merge |Versions |Git )Konflikt(?:e|es|en|s)?(?![\p{L}-])|Streit(?!\p{L})|Meinungsverschiedenheit|Auseinandersetzung mit|uneinig|schwierige[rnsm]? (?:Kolleg|Kund|Gespräch|Vorgesetzt|Stakeholder|Chef|Mensch))/iu,
	},
	learned:
		/(?<!\p{L})(?:(?:ge|dazu)?lern(?:t|te|ten|en)|Lehren?|Lektion(?:en)?|Erkenntnis(?:se)?|Fazit|seitdem|seither|rückblickend|im Rückblick|im Nachhinein|(?:nächste|nächsten) Mal|künftig|in Zukunft|nie wieder|mitgenommen|anders machen|(?:heute|inzwischen|jetzt) \p{L}{2,20}e ich|ich \p{L}{2,20}e (?:heute|inzwischen|jetzt|nun)|(?:gleiche|ähnliche)[nrs]? (?:Fehler|Problem|Ausfälle|Vorfälle))(?!\p{L})/iu,
};
