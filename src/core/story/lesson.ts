import { firstWordOf, isRequest, questionWords } from './instruction.ts';
import { withoutTags } from './placeholder.ts';
import { isAddressed, isFirstPerson, isPlainlyFirstPerson, tellsPast, withoutQuotes } from './speech.ts';

const cjkQuestion =
	/什么|怎么|怎样|怎麼|什麼|^[^。，\n]{0,8}哪|如何|为什么|為什麼|多少|谁|誰|[？?]$|何[をが]|どの|どう|なぜ|(?<!\p{L})(?:언제|어디|무엇|누가|어떻게|어떤)|는지|은지|인지/mu;
/** `决定怎么上`: what was to be found out, as a Task puts it. */
const cjkIndirect = /^(?:决定|判断|弄清|搞清|想清楚|找出|查清|查明|排查|评估|研究|決定|判斷|弄清楚|評估)[^你您？?]*$/u;
/** `내가 맡은 역할은 무엇인가`, `我做了什么`: a question or a noun, not a statement about the speaker. */
const ownQuestion =
	/^[^.!?\n]{0,80}(?:인가|는가|했나|었나|까|는지|은지|인지|것|점)[.?)"”\s|]*(?:[([]|$)|^我们?[^。！\n]{0,12}(?:什么|什麼|怎么|怎麼|哪些|如何)/u;
/** `What I was responsible for`, `How I solved it, step by step`, `Was ich getan habe`: a clause with no sentence around it. */
const ownClause =
	/^(?:where (?:I|we) (?:was|were|worked)(?: and|,) )?(?:what|how|why) (?!.{0,60}\b(?:was|were|is)\b.{0,60}\b(?:was|were|is)\b)(?!.{0,60},.{0,60}\b(?:was|were|is|did)\b)[^.!?:;\d–—\n]{2,60}[.\s]*$/i;
const foreignClause =
	/^(?:(?:was|wie|warum) (?:ich|mein)|wofür ich|(?:ce (?:que|dont)|où|comment) j|o que eu|como eu|lo que (?:yo|hice|tenía|debía|logré|aprendí)|de qué |(?:cosa|quello che) (?:ho|dovevo|avevo)|wat ik|hoe ik|(?:что|как|що) (?:\p{L}{1,12} )?(?:я|мне|мені)(?!\p{L})|(?:il|le|el|o|der) (?:contesto|contexte|contexto|rahmen) (?:in cui|dans lequel|en (?:el )?que|em que|in dem) |co (?:zrobi|mia))[^.!?:;,\d–—\n]{1,50}[.\s]*$|^(?:내가|제가) [^.!?\n\d]{1,30}(?:일|목표|역할|행동|과정|문제|방법|순서대로|결과|책임)[.\s]*$/iu;
/**
 * `Specific steps I took`, `The result that we reached`: the name of a part and what the part says about the speaker.
 */
const ownPart =
	/^(?:(?:the|my|specific|concrete|key|main|actual|exact|individual) ){0,2}(?:context|background|problem|challenge|situation|task|role|responsibility|goal|objective|steps?|actions?|approach|outcomes?|results?|impact) (?:(?:that|which) )?(?:I|we)(?:['’]\w{1,2})?(?: (?!the\b|an?\b|our\b|my\b)[\p{L}’']+){1,3}[.\s]*$/iu;
const aside =
	/[(（]\s*(?:(?:e\.g|z\. ?B|(?:p\. ?)?ex|p\. ?ej|ej|bijv|np|örn|напр)\.|por (?:ejemplo|exemplo)|par exemple|zum beispiel|bijvoorbeeld|например|наприклад|örneğin|(?:ex|ej|vd|örn)[:：]|ví dụ|contohnya|misalnya|例えば|예(?:를 들어|시)?[:：]|例如|如[:：]|例[:：])/iu;

/** An example given by an author who explains: `Example: "In my last job …"`, `(„Am Tag davor …“)`. */
const exampleMark =
	/[\n.!?;][\s>*_+\-–—•]{0,12}(?:(?:for )?(?:example|instance|sample|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|пример|приклад|örnek|ví dụ|contoh|例|예시?)[*_]{0,3}\s?[:：]|(?:e\.g\.|z\. ?b\.|p\. ?ex\.|p\. ?ej\.))/iu;
const quotedExample = /[(（]\s?["“„«「『][^"”»」』\n]{0,300}["“”»」』][.\s]{0,2}[)）]/gu;
/** A story has at most one example in quotation marks. */
const fewestExamples = 2;
/** The name for what is said about a part: `**What:** the steps that …`, `**Цель:** дать контекст`. */
const facet =
	/^(?:what|why|how|goal|purpose|include|focus|definition|meaning|was|ziel|inhalt|worum es geht|quoi|objectif|but|définition|qué|objetivo|definición|o quê|что|цель|目的|说明|要点)[*_]{0,3}[:：][\s*_]{0,4}/iu;
/** The time that a part should take, before what belongs in it: `20-30 seconds. Briefly set the scene.` */
const leadingTime =
	/^\d{1,3}(?: ?[–~-] ?\d{1,3})? ?(?:s|sec(?:onds)?|sek(?:unden)?|min(?:utes|uten)?|segundos|secondes|secondi)[.:] +(?=\p{L})/iu;
/** What precedes the first word of a text. */
const leadingMarks = /^(?:[\s>:*_+~\\\-–—•.#]|\ufe0f|\p{Extended_Pictographic}|\d{1,2}[.)]\s)+/u;

/**
 * The share of the time or the length that a part should have: `20 %`, `10–15 seconds (the heart)`, `до 60 сек — шаги`,
 * `20 s | why`.
 */
const share =
	/^(?:[~≈]|(?:up to|about|around|max\.?|bis zu|etwa|ca\.|environ|hasta|até|до|около|примерно) )?\d{1,3}(?: ?[–~-] ?\d{1,3})? ?(?:%|percent|(?:s|sec(?:onds)?|sek(?:unden)?|min(?:utes|uten)?|segundos?|secondes|secondi|seconden|minut\p{L}{0,2}|сек(?:унд\p{L}?)?|мин(?:ут\p{L}?)?|秒|초|giây|detik|saniye)(?:\.? [–—-] [^.!?\n\d]{1,60}|\.? \| [^\n]{1,200})?)?(?: ?[(（][^()（）]{1,80}[)）])?[\s.|]*$/iu;
const length =
	/[(（]\s*(?:\d{1,3}\s*[–~-]\s*)?\d{1,3}\s*(?:%|points|sentences?|lines?|words?|sec(?:onds?)?|min(?:utes?)?|sätze|frases|phrases|문장|句|文|предложени\p{L}{0,3})\s*(?:[,:–—-][^()（）\n]{0,80})?[)）]/iu;
/** `… in 1–2 sentences.` */
const inSentences =
	/(?<!\p{L})(?:in|en|em|con|with|dans) \d{1,2}(?: ?(?:[–~-]|or|to|o|a|ou|à|bis|oder) ?\d{1,2})? (?:short )?(?:sentences|lines|sätzen|phrases|frases|frasi|oraciones|zinnen)(?!\p{L})/iu;
/** The last cell of a row in a table of shares. */
const shareAtEnd = /[|(（]\s*\**\d{1,3} ?%\**[)）\s|.]*$/;

/** `Is the background that …`, `Means …` after the label. */
const meaning =
	/^(?:is|are|means?|refers? to|stands for|this is|here|das ist|es|c'est|это|(?:im \p{L}+ schritt|hier|nun|danach|abschließend|zum schluss|an dieser stelle) (?:wird|werden|geht es|folgt|steht|gehört)|(?:коротко|кратко|вкратце) (?:об?|про)|(?:за|об?|в|над|с) (?:что|чём|чем|кем|какой|каким)) \p{L}/iu;
/** `Describing the situation`, `Next, it covers the Task`: what a method does with a part. */
const explains =
	/^(?:(?:describ|detail|explain|outlin|defin|clarify|identify|stat)ing (?:the|what|how|your|any)|(?:\p{L}+(?: \p{L}+)?, )?(?:it|this (?:part|step|section)) (?:begins|starts|ends|covers|details|describes|discusses|explains|includes|outlines)) /iu;
/** `The context`, `the concrete steps taken`, `das Ziel, das …`, `los pasos que …`. */
const definition =
	/^(?:the (?:\p{L}+ )?(?:part|section|thing|payoff|heart|core)|(?:(?:the|a|an|der|die|das|el|la|los|las|le|les|o|os|as|il|lo|i|gli) |l')?(?:\p{L}+ )?(?:context|background|setting|scene|circumstances|situation|goal|objective|challenge|responsibility|duty|task|steps?|actions?|outcomes?|results?|impact|consequences|problem|role|kontext|rahmen|ausgangslage|hintergrund|ziel|aufgabe|anforderung|schritte|kern|erfolg|ergebnis|contexto|objetivo|cen[aá]rio|pasos|passos|impacto|responsabilidade?|papel|contexte|objectif|étapes|rôle|contesto|obiettivo|passi|impatto|ruolo|контекст|цель|шаги))(?!\p{L})/iu;
/** The verb after a relative clause: `The part that failed most was the printer.` */
const verbBehind = /(?:that|which|where) (?!was |were )[^.!?]{1,80} (?:was|were) /i;
const relative = /[ ,](?:that|which|in which|where|das|die|der|que|où|onde|che|in cui)(?!\p{L}).*$/u;
/** Words about an answer rather than about what happened. */
const speaksOfAnswer =
	/(?<!\p{L})(?:interviewers?|candidates?|recruiters?|listeners?|answers?|sentences?|bullets?|specifics?|details?|(?:not|no|avoid|too|be|anything) vague|concise|acronyms?|stakes|(?:no|with|at least one|a) (?:metrics?|numbers?)|quantif\p{L}+|star|kurze?r?|konkrete?n?|messbare?r?|beschreibung|antwort|sätzen?|zuhörende?n?|réponses?|recruteurs?|respuestas?|respostas?|cifras|números|detalles|détails|chiffres|метрики|цифры|интервьюер\p{L}*)(?!\p{L})|面试官|不超过|句话|简洁|量化|用数据|面接官|簡潔|数字で|면접관|수치/iu;

/** `You are an interview coach`, `Act as …`: what a program is told to be. */
const roleOfProgram =
	/^(?:(?:you are|you're|imagine you are|act as|du bist|sie sind|agiere als|tu es|vous êtes|agis comme|eres|actúa como|você é|aja como|sei un|je bent|ты |вы |ти |jesteś|bạn là|kamu adalah|anda adalah|sen bir) |你是|您是|请?扮演|あなたは|당신은|너는)/iu;
const roles: ReadonlySet<string> = new Set(
	'role|rolle|rol|papel|ruolo|роль|rola|角色|役割|역할|peran|vai tro'.split('|'),
);

const maxDefinition = 160;
const maxHint = 70;
const maxHints = 280;
const maxRead = 200;

/** `1. "in the team"`: a phrase to use, and nothing else. */
const phrase = /^[^\w"“„«「]*(?:\d{1,2}[.)]\s*)?["“„«「][^"“”»」\n]{1,40}["”“»」]\W*$/u;

/** Whether a text is a list of phrases to use. */
function isPhrasebook(text: string): boolean {
	const lines = text.split('\n');
	return lines.length >= 3 && lines.every((line) => phrase.test(line));
}

/** Whether a text says what belongs in a part: it asks, addresses the reader, defines the part or gives its length. */
function isInstruction(content: string): boolean {
	const text = content.startsWith('<') ? withoutTags(content).trim() : content;
	if (/^[\s>:*_+~-]{0,20}(?:[<[{$]|[(（][^()（）]*[)）]\W*$)/.test(text)) {
		// The brackets of a template are blanks to fill in; a question below them explains.
		const below = text.replace(/^(?:[ \t>:*_+~-]{0,20}[<[{$(（][^\n]*(?:\n|$))+/, '').trim();
		return below !== '' && below !== text.trim() && isInstruction(below);
	}
	if (isPhrasebook(text)) {
		return true;
	}
	const told = withoutExamples(text);
	const head = told.replace(leadingMarks, '').replace(leadingTime, '').replace(facet, '').slice(0, maxRead);
	if (
		isRequest(head) ||
		inSentences.test(head) ||
		meaning.test(head) ||
		givesLength(head) ||
		aside.test(head) ||
		explains.test(head)
	) {
		return true;
	}
	if (ownQuestion.test(head) || [ownClause, foreignClause, ownPart].some((form) => form.test(told))) {
		return true;
	}
	return !isFirstPerson(head) && (isAddressed(head) || isQuestion(head) || isDefinition(told, head));
}

/**
 * Whether a text gives the length that a part should have, `(30 s)`; next to another figure, it is what somebody
 * measured.
 */
function givesLength(head: string): boolean {
	return length.test(head) && !hasFigure(head.replace(length, ''));
}

/** Whether a text says that what follows is an example. */
export function givesExample(text: string): boolean {
	return exampleMark.test(text);
}

/** Strips the examples from a text. */
function withoutExamples(text: string): string {
	return text
		.slice(0, exampleMark.exec(text)?.index ?? text.length)
		.replace(quotedExample, '')
		.trim();
}

/** `Pour qui, quel problème ?`, `What you did` */
function isQuestion(head: string): boolean {
	return (
		/^[^.!?？]{3,150}[?？](?: ?[(（][^()（）]{1,40}[)）])?\W*$/.test(head) ||
		questionWords.has(firstWordOf(head)) ||
		(cjkQuestion.test(withoutQuotes(head)) && !cjkIndirect.test(head))
	);
}

/** Whether a short text defines its part or is about an answer, unless it tells what happened or has a figure. */
function isDefinition(text: string, head: string): boolean {
	if (text.length > maxDefinition) {
		return false;
	}
	if (definition.test(head) && !verbBehind.test(head) && !tellsPast(text.replace(relative, ''))) {
		return true;
	}
	const said = withoutQuotes(text);
	return speaksOfAnswer.test(said) && !hasFigure(said) && !tellsPast(said);
}

/** Whether there is a number, other than in a range or at the start of a list item. */
export function hasFigure(text: string): boolean {
	return /\d/.test(text.replace(/^[ \t]*\d\.|\d ?[–~-] ?\d/gm, ''));
}

/** Whether lines of a few words could be part of a definition: no figure, at most one sentence, nobody speaking. */
function isHint(text: string): boolean {
	const isShort = (line: string) =>
		line.length <= maxHint && !/[.!。！]/.test(line.replace(/^[ \t]*\d\.|[.。]\s*$/g, ''));
	return text.length <= maxHints && !hasFigure(text) && text.split('\n').every(isShort) && !isFirstPerson(text);
}

/**
 * Whether the contents of a story's parts explain the method instead of telling a story: at least half of them, and at
 * least two, are lessons, or one is and all others are bare hints; and nobody says I outside of lessons.
 */
export function explainsMethod(contents: readonly string[]): boolean {
	if (areFacets(contents) || contents.filter(quotesExample).length >= fewestExamples) {
		return true;
	}
	// Most stories plainly say I before long.
	if (contents.some((content) => isPlainlyFirstPerson(content) && !isInstruction(content))) {
		return false;
	}
	// A single part that is a share can be its result.
	const hasShares = contents.filter(isShare).length > 1;
	const others = contents.filter((content) => !isInstruction(content) && !(hasShares && isShare(content)));
	const lessons = contents.length - others.length;
	const isHalf = lessons >= 2 && lessons >= others.length;
	return (
		lessons > 0 && (isHalf || others.every(isHint)) && !others.some((other) => isFirstPerson(withoutExamples(other)))
	);
}

/** Whether three contents begin with the name of the same facet, as an explanation does. */
function areFacets(contents: readonly string[]): boolean {
	const names = contents.map((content) =>
		facet.exec(content.replace(leadingMarks, '').slice(0, 40))?.[0].toLowerCase(),
	);
	return names.some((name) => name !== undefined && names.filter((other) => other === name).length >= 3);
}

/** Whether a text gives an example in quotation marks: `One clear sentence. Example: "I had to …"` */
function quotesExample(text: string): boolean {
	const mark = exampleMark.exec(text);
	return mark !== null && /^[\s*_]{0,5}["“„«「]/.test(text.slice(mark.index + mark[0].length));
}

/** Whether a text is, or ends with, the share that a part should have. */
function isShare(text: string): boolean {
	return share.test(text) || shareAtEnd.test(text.slice(-20));
}

/** Whether a text under a label begins a prompt for a language model: the role that it should play. */
export function isPromptRole(label: string, content: string): boolean {
	return roles.has(label) && roleOfProgram.test(content.replace(/^[\s>*_"“]+/, ''));
}

/** A blank to fill in, but not a link. */
const gap = /\[[^[\]\n]{1,100}\](?![([:])|<[^<>\n/]{2,100}>|【[^【】\n]{1,100}】/;

/** A gap in a sentence, or a sentence that trails off: `My responsibility was to …` */
const sentenceGap = /\[[^[\]\n^]{2,100}\](?![([:])|(?:\.{3}|…)["”»]?[ \t]*(?:\([^()\n]{1,80}\)\.?[ \t]*)?$/gm;
/** A word; in Chinese and Japanese, each character counts as one. */
const wordOrSign = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L})+/gu;
/** Fewer words besides its gaps do not make a sentence. */
const fewestBesideGaps = 3;

/** Whether at least three out of four contents are sentences to complete: `I was responsible for [your part].` */
export function isSentenceTemplate(contents: readonly string[]): boolean {
	const gaps = contents.filter((content) => content.search(sentenceGap) !== -1);
	const isSentence = (content: string) =>
		(content.replaceAll(sentenceGap, ' ').match(wordOrSign) ?? []).length >= fewestBesideGaps;
	return (
		gaps.length >= 3 && gaps.length * 4 >= contents.length * 3 && gaps.filter(isSentence).length * 2 > contents.length
	);
}

/** Whether a text has a gap to fill in. */
export function hasGap(text: string): boolean {
	return gap.test(text);
}

/** Whether most of the contents have gaps, as in a template that comes with a lesson. */
export function isTemplate(contents: readonly string[]): boolean {
	return contents.filter(hasGap).length * 2 > contents.length;
}

/** Whether all contents are hints, which among lessons are part of a lesson. */
export function isOnlyHints(contents: readonly string[]): boolean {
	return contents.every((content) => content !== '' && isHint(content));
}
