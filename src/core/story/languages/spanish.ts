import { phrases } from './language.ts';
import type { StoryLanguage } from './storyLanguage.ts';

export const spanish: StoryLanguage = {
	tag: 'es',
	labels: {
		situation: 'Situación / Contexto, Problema, Desafío, Reto, Antecedentes, Situación inicial',
		task: 'Tarea / Tareas, Objetivo, Objetivos, Meta, Responsabilidad, Rol, Misión, Papel',
		action: 'Acción / Acciones, Enfoque, Pasos, Solución, Lo que hice, Qué hice, Actuación, Comportamiento',
		result: 'Resultado / Resultados, Resultado final, Impacto, Logro, Logros, Resultados obtenidos',
		reflection: `Reflexión / Lección, Lecciones, Lecciones aprendidas, Aprendizaje, Aprendizajes, Lo que
				aprendí, Qué aprendí, Conclusión, Retrospectiva, En retrospectiva`,
		lead: 'el, la, los, las, mi, nuestro, nuestra',
		step: 'paso, parte',
		join: 'y, e',
	},
	speech: {
		first: '[Yy]o|[Mm]i|[Nn]uestr[oa]',
		second: '[Tt]ú|[Uu]sted|[Tt]us',
		past: String.raw`\p{L}{2,}(?:ó|aron|ieron|aba|ían)|hice|propuse|logré|reduje|conseguí|aprendí|escribí|decidí|resolví|diseñé|desarrollé|implementé|organicé|analicé|utilicé|automaticé|trabajé`,
		request:
			'cuál(?:es)?|quién|qué|cómo|explica|detalla|resume|indica|cuenta|menciona|enumera|incluye|describ[ae]|(?:describ|explic|detall|resum|indic|cont|mencion|enumer|list|present|mostr|contextualiz|narr|relat|expon|precis|especific)[aei]r',
	},
	common: 'el los las una con fue mi y en del que la por para se era'.split(' '),
	fillers: phrases(`eh, o sea, pues, bueno, básicamente, literalmente, la verdad es que, a ver, digamos, es decir,
		ya sabes, sinceramente, al fin y al cabo, y cosas así, o algo así, y tal`),
	hedges: phrases(`quizás, quizá, tal vez, a lo mejor, probablemente, posiblemente, un poco, un poquito,
		más o menos, bastante, una especie de, de alguna manera, creo que, pienso que, supongo que, me parece que,
		intenté, traté de, ojalá`),
	pronouns: { i: 'yo', we: 'nosotros' },
	// `yo`, `mi`, and verbs that imply it: `comparé`, `moví`, `hice`
	i: /(?<!\p{L})(?:[Yy]o|[Mm]is?|[Mm]í|[Mm]e|(?![Tt]ambi|[Cc]af|[Qq]u|[Pp]orqu|[Aa]s[ií]|[Aa](?:qu|ll|h)í)\p{L}{2,20}(?:é|í)|hice|tuve|fui|estuve|pude|puse|dije|traje|vine|quise|supe)(?!\p{L})/gu,
	// `nosotros`, `hicimos`; not `últimos` and `máximos`, which are stressed before the ending
	we: /(?<!\p{L})(?:[Nn]osotr[oa]s|(?!\p{L}{0,20}[áéíóú]\p{L}{0,6}[aei]mos|[Tt]ramos|[Rr]amos|[Ee]xtremos|[Ss]upremos)\p{L}{2,20}[aei]mos|(?:\p{L}{1,20}(?:á[br]a|ía)|éra|íba)mos)(?!\p{L})/gu,
	impliedI: /(?!)/,
	vague: {
		words: phrases(`muchos, muchas, mucho, numerosos, numerosas, innumerables, un montón de, significativo,
			significativa, significativamente, considerable, considerablemente, notablemente, drásticamente,
			enormemente, sustancialmente`),
		// `no mucho`, `aprendí mucho`
		before: /(?<!\p{L})(?:no|aprendí|aprendimos|tan|demasiado|estadísticamente)\s+$/iu,
		after: /^\s+(?:gracias|aprendizajes?)(?!\p{L})/iu,
	},
	prompts: {
		situation: '¿Dónde y cuándo fue? ¿A quién afectó, y cuánto?',
		task: '¿Qué le pidieron, o de qué decidió hacerse cargo? ¿Por qué usted?',
		action: '¿Qué hizo usted, paso a paso, y por qué así?',
		result: '¿Qué cambió? ¿De cuánto a cuánto, para cuántos, en cuánto tiempo?',
		reflection: '¿Qué aprendió, y dónde lo ha aplicado desde entonces?',
		present: '¿Qué hace ahora? ¿Qué sistema, de qué tamaño, y qué le enorgullece de él?',
		past: '¿Qué le llevó hasta ahí? Dé la razón de cada cambio en media frase.',
		'why-here': '¿Qué averiguó sobre la empresa, y qué puede aportarle usted?',
	},
	figurePrompt: '¿Qué podría contar, cronometrar o valorar en dinero, antes y después?',
	pitch: {
		present: phrases(`Presente, El presente, Hoy, Ahora, Actualmente, Quién soy, Qué hago, Qué hago ahora,
			Lo que hago`),
		past: phrases('Pasado, El pasado, Antes, Trayectoria, Antecedentes, De dónde vengo, Cómo llegué aquí'),
		'why-here': phrases(`Por qué aquí, Por qué este puesto, Por qué este rol, Por qué esta empresa,
			Por qué este equipo, Por qué ustedes, Por qué vosotros, Futuro, El futuro`),
	},
	// `Hablaría`, `Primero yo preguntaría`, `Normalmente escribo`, `Suelo`, `Hay que`; `quería` and `descubría` are told.
	plan: /^(?:(?:Primero|En primer lugar|Lo primero|Luego|Después|A continuación|Por último|Finalmente|También|Entonces|En (?:ese|este|tal) caso),?\s+)?((?:[Yy]o )?(?:[Ll][aeo]s? |[Mm]e |[Nn]os )?(?!\p{L}*(?:[Qq]uer|[Cc]orr|curr|fer|ger|[Mm]or|[Aa]br|ubr|[Uu]fr)ía)\p{L}{2,20}ría(?:mos)?(?!\p{L})|(?:[Nn]ormalmente|[Gg]eneralmente|[Hh]abitualmente|[Pp]or lo general|[Ss]iempre),? (?:yo )?(?:me |les? |l[ao]s? )?(?!todo|solo|como|algo|cuando)\p{L}{2,15}o(?!\p{L})|(?:[Yy]o )?[Ss]uelo(?!\p{L})|[Hh]ay que(?!\p{L})|[Uu]no (?:debe|tiene que)(?!\p{L})|[Ss]e (?:debe|debería)(?!\p{L}))/u,
	planWords:
		/ría|[Nn]ormalmente|[Gg]eneralmente|[Hh]abitualmente|[Pp]or lo general|[Ss]iempre|[Ss]uelo|[Hh]ay que|[Uu]no |[Ss]e debe/,
	// `comparé`, `hice`, `movimos`, `he escrito`
	did: /(?<!\p{L})(?:(?!también|café|aquí|allí|ahí|así|porqué|qué)\p{L}{2,20}[éí]|hice|tuve|fui|estuve|pude|puse|dije|traje|vine|quise|supe|di|vi|(?:he|hemos) \p{L}{2,20}(?:ado|ido|to|cho)|\p{L}{2,20}(?:amos|imos))(?!\p{L})/iu,
	step: 'Pregunté …',
	topics: {
		failure:
			/(?<!\p{L})(?:(?:mi|nuestro) (?:\p{L}+ )?fracaso|mayor fracaso|fracas(?:é|amos)|(?:proyecto|lanzamiento|experimento) (?:fallido|fracasado)|migración (?:fallida|fracasada))(?!\p{L})/iu,
		mistake:
			/(?<!\p{L})(?:(?:mi|nuestro) (?:\p{L}+ )?(?:error|equivocación)|error (?:mío|nuestro)|error que (?:cometí|cometimos)|(?:me|nos) equivo(?:qué|camos)|borré|rompí|tumbé|metí la pata|me arrepiento)(?!\p{L})/iu,
		conflict:
			/(?<!\p{L})(?:conflictos?(?! (?:de|en) (?:fusión|merge|git|versi|dependencias))|desacuerdos?|discrepancias?|discusión con|(?:compañer[oa]|client[ea]|jef[ea]|colega|persona|conversación) (?:difícil|complicad[oa]|conflictiv[oa]))(?!\p{L})/iu,
	},
	learned:
		/(?<!\p{L})(?:aprend(?:í|imos|ido|izajes?)|lecci(?:ón|ones)|moraleja|conclusión|desde entonces|en retrospectiva|mirando atrás|la próxima vez|a partir de (?:entonces|ahí)|en el futuro|en adelante|nunca más|(?:me|nos) enseñó|haría (?:distinto|diferente|de otra manera)|(?:ahora|hoy) (?:siempre )?\p{L}{2,15}o|(?:mismo|similar) (?:error|problema|fallo))(?!\p{L})/iu,
};
