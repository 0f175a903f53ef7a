import { phrases } from './language.ts';
import type { StoryLanguage } from './storyLanguage.ts';

export const portuguese: StoryLanguage = {
	tag: 'pt',
	labels: {
		situation: 'Situação / Contexto, Problema, Desafio, Cenário, Situação inicial',
		task: 'Tarefa / Tarefas, Objetivo, Objetivos, Meta, Responsabilidade, Papel, Função, Missão',
		action: 'Ação / Acção, Ações, Abordagem, Passos, Solução, O que fiz, O que eu fiz, Atuação, Comportamento',
		result: `Resultado / Resultados, Resultado final, Impacto, Conquista, Conquistas, Resultados obtidos, Resultados
				alcançados`,
		reflection: `Reflexão / Lição, Lições, Lições aprendidas, Aprendizado, Aprendizados, Aprendizagem, O
				que aprendi, O que eu aprendi, Aprendizado-chave, Aprendizados-chave, Principais aprendizados, Retrospectiva, Em retrospecto`,
		lead: 'o, a, minha, meu, nosso',
		step: 'passo, parte, etapa',
		join: 'e',
	},
	speech: {
		first: '[Ee]u|[Mm]inha|[Mm]eu|[Nn]oss[oa]',
		second: '[Vv]ocês?',
		past: String.raw`(?:realiz|utiliz|organiz|automatiz|us|analis|cri|envi|implement|document|apresent|aument|test|mont|apliqu|identifiqu|configur|melhor|lider|coorden|trabalh|desenh|otimiz|refator|migr|mud|lev|convers|precis|ajud|ensin|percebi?)ei|fiz|desenvolvi|consegui|escrevi|reduzi|decidi|propus|aprendi|corrigi|\p{L}{2,}(?:aram|eram|ava|iam)`,
		request:
			'qual|quais|quem|o que você|descreva|explique|detalhe|resuma|indique|conte|mencione|liste|diga|mostre|fale|apresente|(?:descrev|explic|detalh|resum|indic|cont|mencion|list|apresent|mostr)[aei]r',
	},
	common: 'não eu uma com foi os minha meu em do da no na para que era um'.split(' '),
	fillers: phrases(`hum, né, tipo assim, então assim, sabe como é, ou seja, basicamente, literalmente, na verdade,
		digamos, quer dizer, para ser sincero, para ser sincera, no fim das contas, e tal, e assim por diante,
		ou algo assim`),
	hedges: phrases(`talvez, provavelmente, possivelmente, um pouco, um pouquinho, mais ou menos, meio que,
		de certa forma, uma espécie de, eu acho, acho que, acredito que, me parece que, tentei, tomara que, espero que`),
	pronouns: { i: 'eu', we: 'nós' },
	// `eu`, `minha`, and verbs that imply it: `comparei`, `movi`, `fiz`
	i: /(?<!\p{L})(?:[Ee]u|[Mm]eus?|[Mm]inhas?|[Mm]im|[Mm]e|[Cc]omigo|(?![Aa]qui|[Aa]li|[Dd]ali|[Dd]aqui|[Ff]oi)\p{L}{2,20}i|fiz|tive|pude|pus|vim|quis|soube|trouxe)(?!\p{L})/gu,
	// `nós`, `a gente`, `fizemos`; not `últimos` and `máximos`, which are stressed before the ending
	we: /(?<!\p{L})(?:[Nn]ós|[Aa] gente|(?!\p{L}{0,20}[áéíóúâêô]\p{L}{0,6}[aei]mos|[Rr]amos|[Ee]xtremos|[Ss]upremos)\p{L}{2,20}[aei]mos|(?:\p{L}{1,20}(?:áva|ía)|éra)mos)(?!\p{L})/gu,
	impliedI: /(?!)/,
	vague: {
		words: phrases(`muitos, muitas, muito, numerosos, numerosas, inúmeros, inúmeras, diversos, diversas,
			significativo, significativa, significativos, significativas, significativamente, considerável,
			consideráveis, consideravelmente, drasticamente, enormemente, substancialmente`),
		// `não muito`, `aprendi muito`
		before: /(?<!\p{L})(?:não|aprendi|aprendemos|tão|estatisticamente)\s+$/iu,
		after: /^\s+(?:obrigad[oa]|aprendizados?)(?!\p{L})/iu,
	},
	prompts: {
		situation: 'Onde e quando foi? Quem foi afetado, e quanto?',
		task: 'O que pediram a você, ou o que você decidiu assumir? Por que você?',
		action: 'O que você fez pessoalmente, passo a passo, e por que desse jeito?',
		result: 'O que mudou? De quanto para quanto, para quantos, em quanto tempo?',
		reflection: 'O que você aprendeu, e onde aplicou isso desde então?',
		present: 'O que você faz hoje? Qual sistema, de que tamanho, e do que você se orgulha nele?',
		past: 'O que levou você até lá? Dê o motivo de cada mudança em meia frase.',
		'why-here': 'O que você descobriu sobre a empresa, e de quais dos seus pontos fortes ela precisa?',
	},
	figurePrompt: 'O que você poderia contar, cronometrar ou calcular em dinheiro, antes e depois?',
	pitch: {
		present: phrases(`Presente, O presente, Hoje, Agora, Atualmente, Quem sou, Quem eu sou, O que faço,
			O que eu faço`),
		past: phrases(`Passado, O passado, Antes, Trajetória, Histórico, De onde venho, De onde eu venho,
			Como cheguei aqui`),
		'why-here': phrases(`Por que aqui, Por que esta vaga, Por que este cargo, Por que esta empresa,
			Por que esta equipe, Por que este time, Por que vocês, Futuro, O futuro`),
	},
	// `Eu conversaria`, `Primeiro faria`, `Normalmente escrevo`, `Costumo`, `É preciso`; `queria` and `descobria` are told.
	plan: /^(?:(?:Primeiro|Em primeiro lugar|A primeira coisa|Depois|Em seguida|Então|Por último|Por fim|Finalmente|Também|Nesse caso|Neste caso|Num caso desses),?\s+)?((?:[Ee]u |[Aa] gente )?(?!\p{L}*(?:[Qq]uer|[Cc]orr|fer|ger|[Mm]orr|[Aa]br|obr|ofr|nser|[Aa]der)ia)\p{L}{2,20}ria(?:mos)?(?!\p{L})|(?:[Nn]ormalmente|[Gg]eralmente|[Hh]abitualmente|[Ee]m geral|[Ss]empre),? (?:eu )?(?:me )?(?!tudo|todo|como|algo|quando)\p{L}{2,15}o(?!\p{L})|(?:[Ee]u )?[Cc]ostumo(?!\p{L})|É (?:preciso|necessário)(?!\p{L})|[Dd]eve-se(?!\p{L})|[Vv]ocê (?:deve|deveria|precisa|tem que)(?!\p{L}))/u,
	planWords:
		/ria|[Nn]ormalmente|[Gg]eralmente|[Hh]abitualmente|[Ee]m geral|[Ss]empre|[Cc]ostumo|É |[Dd]eve-se|[Vv]ocê /,
	// `comparei`, `fiz`, `movemos`, `a gente mudou`
	did: /(?<!\p{L})(?:(?!aqui|ali|dali|daqui|foi|sei|hei|lei|rei)\p{L}{2,20}i|fiz|tive|fui|pude|pus|vim|vi|quis|soube|trouxe|dei|disse|\p{L}{2,20}[aei]mos|a gente \p{L}{2,20}(?:ou|eu|iu))(?!\p{L})/iu,
	step: 'Perguntei …',
	topics: {
		failure:
			/(?<!\p{L})(?:(?:meu|minha|nosso|nossa) (?:\p{L}+ )?(?:fracasso|falha|derrota)|maior fracasso|fracass(?:ei|amos)|(?:projeto|lançamento|experimento) (?:fracassado|malsucedido|que fracassou)|migração (?:fracassada|malsucedida))(?!\p{L})/iu,
		mistake:
			/(?<!\p{L})(?:(?:meu|nosso) (?:\p{L}+ )?(?:erro|engano|equívoco)|erro (?:meu|nosso)|erro que (?:cometi|cometemos)|errei|(?:eu )?me enganei|apaguei|derrubei|quebrei|me arrependo)(?!\p{L})/iu,
		conflict:
			/(?<!\p{L})(?:conflitos?(?! (?:de|no) (?:merge|git|vers|dependências))|desacordos?|discordâncias?|divergências?|discord(?:ei|ava|ar)|(?:colega|cliente|chefe|pessoa|conversa|gestora?) difícil)(?!\p{L})/iu,
	},
	learned:
		/(?<!\p{L})(?:aprend(?:i|emos|ido|izados?|izagem)|liç(?:ão|ões)|moral da história|conclusão|desde então|em retrospecto|olhando para trás|da próxima vez|na próxima vez|a partir (?:de então|daí|daquele dia)|no futuro|daqui para frente|nunca mais|(?:me|nos) ensinou|faria (?:diferente|de outro jeito)|passei a|(?:agora|hoje),? (?:eu )?(?:sempre )?\p{L}{2,15}o|(?:mesmo|mesma) (?:erro|problema|falha))(?!\p{L})/iu,
};
