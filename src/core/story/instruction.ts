import { readWord } from './characters.ts';
import { fold } from './labels.ts';
import { isAddressed, isFirstPerson, isPlainlyFirstPerson } from './speech.ts';

const words = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** Verbs with which a form asks for a text. */
const requests =
	'describe outline summarize summarise state insert fill specify mention detail highlight briefly quantify define explain give list write share set provide discuss identify clarify present tell paint show include add';

const formRequests: ReadonlySet<string> = words([requests]);

/** Verbs that tell a writer what to do; behind each must come a word of a form. */
const imperatives: ReadonlySet<string> = words([
	requests,
	'focus talk put say name use keep',
	'beschreibe beschreiben erklare erklaren nenne schildere erlautere skizziere fuge gib sage erzahle stelle zeige formuliere',
	'decris explique explica detalla resume indica cuenta menciona enumera di incluye describa',
	'descreva explique detalhe resuma indique conte mencione liste diga mostre fale apresente',
	'descrivi spiega racconta riassumi elenca beschrijf vertel noem',
]);
/** What a form asks for, or whom it addresses. */
const formWords =
	/\b(?:you|yours?|us|specifics?|examples?|details?|scene|stage|picture|context|background|metrics?|numbers?|figures?|results?|outcomes?|impact|steps?|situation|task|actions?|challenge|problem|role|goal|what|how|why|here|sentences?|words?|interviewers?|listeners?|readers?)\b/i;
/** `Décrivez`, `Опишите`, `请说明`, `…してください`: forms that only ask. */
const foreignImperative =
	/^(?:\p{L}{3,20}ez(?![\p{L}])|[а-яё]{3,20}(?:ите|йте)(?![а-яё])|请|描述|说明|介绍|简述|阐述)|(?:して(?:ください|下さい)|しましょう|하세요|하십시오|해 ?주세요|적으세요|보세요)[。.]?$/iu;

/** Words that begin a question or a definition; those that begin a story as well, as "when" does, only a question. */
const questionWords: ReadonlySet<string> = words([
	'what who why how which was wer warum wie welche welcher welches',
	'quel quelle quels quelles pourquoi cual cuales quien qual quais quem cosa quale quali chi perche wat wie waarom hoe welke',
	'что как где кто почему какой какая какие чем зачем',
]);
const openingWords: ReadonlySet<string> = words([
	'when where wo wann comment ou quand donde cuando como onde quando dove waar wanneer когда',
]);
const cjkQuestion =
	/什么|怎么|怎样|怎麼|什麼|哪|如何|为什么|為什麼|多少|谁|誰|[？?]$|何を|どの|どう|なぜ|언제|어디|무엇|누가|어떻게|는지|은지|인지/;
const aside = /[(（]\s*(?:e\.g\.|z\. ?B\.|(?:p\. ?)?ex\.|por ejemplo|ex:|如[:：]|例[:：])/iu;

/** A share of the time or a length that a part should have: `20 %`, `10–15 seconds`, `(1-2 sentences)`. */
const share = /^[~≈]?\d{1,3}(?: ?[–-] ?\d{1,3})? ?(?:%|percent|s|sec(?:onds)?|min(?:utes)?)?[\s.|]*$/i;
const length =
	/[(（]\s*(?:\d{1,3}\s*[–~-]\s*)?\d{1,3}\s*(?:%|sentences?|lines?|words?|sec(?:onds?)?|min(?:utes?)?|sätze|frases|phrases|문장|句|文|предложени\p{L}{0,3})\s*[)）]/iu;

/** The last cell of a row in a table of shares. */
const shareAtEnd = /[|(（]\s*\**\d{1,3} ?%\**[)）\s|.]*$/;

/** `the context`, `the concrete steps taken`, `what needed doing`. */
const definition =
	/^(?:the |a |an )?(?:specific |main |overall |final |concrete |brief )?(?:context|background|setting|scene|circumstances|situation|goal|objective|challenge|responsibility|duty|task|steps?|actions?|outcomes?|results?|impact|consequences|problem|role)\b/i;
const past = /\b(?:was|were|had|did|went|got|became|\w{3,20}ed)\b/i;
const maxDefinition = 160;
const maxHint = 70;
const maxRead = 200;

/** The first word of a text, folded; `what` of `What's the target`. */
function firstWordOf(text: string): string {
	return fold(readWord(text, 0, text.length)).replace(/'s$/, '');
}

/** The text of a form, which asks for a part of a story and for nothing else: `Set the scene.`, `Explain your approach`. */
const formText =
	/^\p{L}+ (?:\p{L}+ ){0,2}(?:situation|task|actions?|results?|outcomes?|context|background|scene|stage|challenge|problem|role|responsibilit(?:y|ies)|approach|impact|steps?|metrics?|numbers?|examples?|details|(?:what|how|why) you|you|your|in (?:one|two|three|1|2|3)|specifics?|here)(?!\p{L})/iu;

/** Whether a text is no more than a request to its writer: `Describe the context in two sentences`, `What was the problem?` */
export function asksWriter(text: string): boolean {
	const bare = /^[a-z]/i.test(text) ? text : text.replace(/^[\s*_~`>+\-–—•.]+/, '');
	const start = firstWordOf(bare);
	return imperatives.has(start) && /^[a-z]/i.test(bare)
		? formRequests.has(start) && formText.test(bare) && !past.test(bare)
		: isRequest(bare);
}

/** `Where was it?`, also without the mark: `What have I done.` */
const question = /^[^.!]*[?？]|^\S+ (?:have|has|do|does|did|is|are|was|were|can|could|should|would) /i;

/** Whether a text asks its reader to write something: `Describe the context`, `What was the problem?` */
export function isRequest(text: string): boolean {
	const start = firstWordOf(text);
	return (
		(imperatives.has(start) && formWords.test(text)) ||
		(foreignImperative.test(text) && !/[了我]/.test(text)) ||
		((questionWords.has(start) || openingWords.has(start)) && question.test(text))
	);
}

/** Whether a text says what belongs into a part: it asks, addresses the reader, defines the part or gives its length. */
function isLesson(text: string): boolean {
	if (/^[\s>:*_+~-]{0,20}(?:[<[{$]|[(（][^()（）]*[)）]\W*$)/.test(text)) {
		// The brackets of a template are to be filled in.
		return false;
	}
	const head = text.replace(/^[\s>:*_+~\-–—•.]+/, '').slice(0, maxRead);
	return (
		isRequest(head) ||
		length.test(head) ||
		aside.test(head) ||
		(isAddressed(head) && !isFirstPerson(head)) ||
		(!isFirstPerson(head) && isWholeQuestion(head)) ||
		(!isFirstPerson(head) && (questionWords.has(firstWordOf(head)) || cjkQuestion.test(head))) ||
		(text.length <= maxDefinition && definition.test(head) && !past.test(text))
	);
}

/** `Pour qui, quel problème ?` */
function isWholeQuestion(text: string): boolean {
	return /^[^.!?？]{3,150}[?？]\W*$/.test(text);
}

/** A few words that could be part of a definition: no figure but a range, no more than a sentence, nobody who speaks. */
function isHint(text: string): boolean {
	const bare = text.replace(/\.$/, '').replace(/\d ?[–-] ?\d/g, '');
	return text.length <= maxHint && !/[\d.!]/.test(bare) && !isFirstPerson(text);
}

/**
 * Whether the contents of a story's parts explain the method instead of telling a story: at least half of them, and
 * two, are lessons, or one is and all others are bare hints; and outside of lessons nobody says I.
 */
export function explainsMethod(contents: readonly string[]): boolean {
	// Most stories say I plainly before long.
	if (contents.some((content) => isPlainlyFirstPerson(content) && !isLesson(content))) {
		return false;
	}
	// A share of one part can be its result.
	const hasShares = contents.filter(isShare).length > 1;
	const others = contents.filter((content) => !isLesson(content) && !(hasShares && isShare(content)));
	const lessons = contents.length - others.length;
	const isHalf = lessons >= 2 && lessons >= others.length;
	return lessons > 0 && (isHalf || others.every(isHint)) && !others.some(isFirstPerson);
}

/** Whether a text is, or ends with, the share that a part should have. */
function isShare(text: string): boolean {
	return share.test(text) || shareAtEnd.test(text.slice(-20));
}

/** Whether the contents are no more than hints, which among lessons are part of a lesson. */
export function isOnlyHints(contents: readonly string[]): boolean {
	return contents.every((content) => content !== '' && isHint(content));
}
