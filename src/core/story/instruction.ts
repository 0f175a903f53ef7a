import { readWord } from './labelCharacters.ts';
import { fold } from './labels.ts';
import { tellsPast } from './speech.ts';

const words = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** Verbs that a form uses to ask for a text. */
const requests =
	'describe outline summarize summarise state insert fill specify mention detail highlight briefly quantify define explain give list write share set provide discuss identify clarify present tell paint show include add';

const formRequests: ReadonlySet<string> = words([requests]);

/** Verbs that tell a writer what to do; each must be followed by a word used in forms. */
const imperatives: ReadonlySet<string> = words([
	requests,
	'focus talk put say name use keep ask rewrite return output respond generate rate ensure avoid never always',
	'beschreibe beschreiben erklare erklaren nenne schildere erlautere skizziere fuge gib sage erzahle stelle zeige formuliere',
	'decris explique explica detalla resume indica cuenta menciona enumera di incluye describa',
	'descreva explique detalhe resuma indique conte mencione liste diga mostre fale apresente',
	'descrivi spiega racconta riassumi elenca inquadra chiarisci chiudi specifica beschrijf schets vertel noem leg geef benoem formuleer deel sluit begin',
	// Spanish, Portuguese, French and Italian forms also use the infinitive.
	'describir descrever explicar detallar detalhar resumir indicar contar mencionar enumerar listar presentar apresentar',
	'mostrar contextualizar narrar relatar exponer expor precisar especificar decrire expliquer presenter detailler preciser',
	'raconter montrer indiquer descrivere spiegare raccontare presentare indicare elencare',
]);
/** The same verbs after `by`: `describing`, `setting`. */
const gerunds: ReadonlySet<string> = new Set(
	requests.split(' ').map((verb) => `${verb === 'set' ? 'sett' : verb.replace(/e$/, '')}ing`),
);
/** What a form asks for, or whom it addresses. */
const formWords =
	/\b(?:you|yours?|us|specifics?|examples?|details?|scene|stage|picture|context|background|metrics?|numbers?|figures?|results?|outcomes?|impact|steps?|situation|task|actions?|challenge|problem|role|goal|what|how|why|here|sentences?|words?|interviewers?|listeners?|readers?|answers?|stories|story|users?|responses?|output|facts)\b|(?<!\p{L})(?:contexto?|contesto|kontext|rahmen|cen[aá]rio|cenário|escenario|scénario|situaci[oó]n|situação|situazione|tarea|tarefa|tâche|compito|aufgabe|obje(?:c)?tivos?|objectifs?|obiettiv[oi]|ziel|problema|problème|desaf[ií]os?|reto|défi|rol|papel|rôle|ruolo|rolle|responsabilidade?s?|acci(?:ón|ones)|aç(?:ão|ões)|azion[ei]|pasos|passos|passi|étapes|schritte|resultados?|résultats?|risultat[oi]|ergebniss?e?|impact[oe]|métricas|números|chiffres|zahlen|detal(?:le|he)s|détails|situatie|taak|doel|stappen|acties?|resulta(?:at|ten)|cijfers|voorbeeld(?:en)?|je|jouw)(?!\p{L})/iu;
/** `Décrivez`, `Опишите`, `请说明`, `…してください`: forms that only make a request. */
const foreignImperative =
	/^(?:(?!assez|rendez-)\p{L}{3,20}ez(?![\p{L}])|[а-яёіїєґ]{3,20}(?:ите|йте|іть)(?![а-яёіїєґ])|(?:请?(?:描述|说明|介绍|简述|阐述|交代|讲清|突出|强调)|请(?:写|填|举|列|谈|讲|分享|提供|补充|用|在|先|简要))(?=[^。！\n]{0,24}(?:你|您|自己|背景|情境|情况|处境|任务|目标|职责|行动|做法|步骤|结果|成果|数据|数字|例子|经历|过程|贡献|影响|收获))|mô tả|nêu|giải thích|chia sẻ|trình bày|cung cấp|làm rõ|nói rõ|kể lại|tóm tắt|liệt kê|opisz|wyjaśnij|podaj|jelaskan|ceritakan|gambarkan|sebutkan)|(?:して(?:ください|下さい)|しましょう|述べる|説明する|示す|伝える|明確にする|하세요|하십시오|해 ?주세요|적으세요|보세요|설명합니다|말합니다|보여 ?줍니다|(?:anlatın|açıklayın|belirtin))[。.]?$/iu;

/**
 * Words that begin a question or a definition. Those that can also begin a story, such as "when", begin only a
 * question.
 */
export const questionWords: ReadonlySet<string> = words([
	'what who why how which was wer warum wie welche welcher welches',
	'quel quelle quels quelles pourquoi cual cuales quien qual quais quem cosa quale quali chi perche wat wie waarom hoe welke',
	'что как где кто почему какой какая какие чем зачем',
]);
const openingWords: ReadonlySet<string> = words([
	'when where wo wann comment ou quand donde cuando como onde quando dove waar wanneer когда',
]);

/** The first word of a text, folded; `what` for `What's the target`. */
export function firstWordOf(text: string): string {
	return fold(readWord(text, 0, text.length)).replace(/'s$/, '');
}

/** The text of a form that asks for a part of a story and nothing else: `Set the scene.`, `Explain your approach`. */
const formText =
	/^(?:(?:describe|explain|mention|outline|quantify|specify|state|summari[sz]e) (?:[\p{L}/-]+ ){0,4}|\p{L}+ (?:\p{L}+ ){0,2})(?:situation|task|actions?|results?|outcomes?|context|background|scene|stage|challenge|problem|role|responsibilit(?:y|ies)|approach|impact|steps?|metrics?|numbers?|examples?|details|(?:what|how|why) you|you|your|in (?:one|two|three|1|2|3)|specifics?|here)(?!\p{L})/iu;

/** What it asks about: `… what you did`, `… the steps you took`. */
const ofYours = /\byou\b[^.!?]*/gi;

/** In Japanese, a verb form that names what is to be done, as a Task does: `理由を説明する。` */
const plainForm = /(?:述べる|説明する|示す|伝える|明確にする)[。.]?$/;

/**
 * Whether a text only asks its writer for something: `Describe the context in two sentences`, `What was the problem?`
 */
export function asksWriter(text: string): boolean {
	const bare = /^[a-z]/i.test(text) ? text : text.replace(/^[\s*_~`>+\-–—•.]+/, '');
	const start = firstWordOf(bare);
	return imperatives.has(start) && /^[a-z]/i.test(bare)
		? formRequests.has(start) && formText.test(bare) && !tellsPast(bare.replace(ofYours, ''))
		: isRequest(bare) && !plainForm.test(bare);
}

/** `Where was it?`, even without the question mark: `What have I done.` */
const question = /^[^.!]*[?？]|^\S+ (?:have|has|do|does|did|is|are|was|were|can|could|should|would) /i;

/** Phrases that put requests in order: `Next, explain …`, `Begin by describing …`, `End on the impact`. */
const order =
	/^(?:(?:first|firstly|next|then|finally|lastly|zuerst|dann|danach|zum schluss|d'abord|ensuite|puis|enfin|primero|luego|después|por último|finalmente|primeiro|depois|por fim),? |(?:begin|start|open|close|conclude|end|finish) (?:by|with|on) )/i;

/** Whether a text asks its reader to write something: `Describe the context`, `Begin by describing the context`. */
export function isRequest(text: string): boolean {
	const ordered = order.exec(text);
	const asked = ordered ? text.slice(ordered[0].length) : text;
	return asks(asked, ordered !== null && (ordered[0].includes(' on ') || gerunds.has(firstWordOf(asked))));
}

function asks(text: string, isOrder: boolean): boolean {
	const start = firstWordOf(text);
	return (
		((imperatives.has(start) || isOrder) && formWords.test(text)) ||
		(foreignImperative.test(text) && !/[了我]/.test(text)) ||
		((questionWords.has(start) || openingWords.has(start)) && question.test(text))
	);
}
