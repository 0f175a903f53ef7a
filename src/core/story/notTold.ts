import type { Around } from './around.ts';
import { fold, labelPhrases, leadingWords } from './labels.ts';
import { hasFigure, isOnlyHints, isTemplate } from './lesson.ts';
import { isPlaceholder } from './placeholder.ts';
import { isFirstPerson, tellsPast } from './speech.ts';

/** A letter's word before the text, perhaps with its gloss: `Reason (Lý do): "…"`, `Odpowiedź (Answer): …`. */
const word = /^(\p{L}{3,20})(?: ?[(（]([^()（）]{1,40})[)）])? ?[:：]/u;

/** Whether letters stand for words that are not in a scheme, as the P, R and E of PREP do. */
export function spellOtherWords(labels: readonly { readonly letters: string; readonly text: string }[]): boolean {
	const lettered = labels.filter(({ letters }) => letters !== '');
	return (
		lettered.length >= 2 &&
		lettered.every(({ letters, text }) => {
			const said = word.exec(text)?.slice(1) ?? [];
			const meant = said.filter((one) => one?.charAt(0).toUpperCase() === letters);
			return meant.length > 0 && said.every((one) => !labelPhrases.has(fold(one ?? '')));
		})
	);
}

/** Questions, the last of which may be cut off. */
const asked = /^[^.!。！?？[\]]{3,200}[?？][^.!。！]{0,200}[.)]{0,2}$/;

/**
 * Whether someone is asked what they did: most of the texts begin with a line of questions, and either no other text
 * says I or all but one ask.
 */
function areQuestions(texts: readonly string[]): boolean {
	const isAsked = (line: string) => /[?？]/.test(line) && asked.test(line.trim());
	const others = texts.filter((text) => !isAsked(text.split('\n', 1)[0] as string));
	const asks = texts.length - others.length;
	return asks >= 2 && asks > others.length && (asks >= 3 * others.length || !others.some(isFirstPerson));
}

const definesIt =
	/^(?:is|are|describes?|explains?|refers to|means|covers|should|es|describe|debe|é|deve|est|décrit|doit|ist|beschreibt|soll|è|descrive|is|beschrijft|это|описывает)$/u;

/** Whether a text begins by defining its own label: `The **task** describes what you had to do.` */
export function definesLabel(phrase: string, text: string): boolean {
	const head = fold(text.slice(0, 80).replace(/[*_]/g, ''));
	const own = phrase.split(' ');
	if (!head.includes(own[0] as string)) {
		return false;
	}
	const said = head.split(/\s+/, own.length + 2);
	const first = leadingWords.has(said[0] ?? '') ? 1 : 0;
	return own.every((part, index) => said[first + index] === part) && definesIt.test(said[first + own.length] ?? '');
}

const topics =
	/\b(?:stor(?:y|ies)|examples?|answers?)\b[^.\n]{0,30}\bto (?:prepare|write|collect|find|cover|have ready)\b|\b(?:story|stories|example) (?:ideas?|topics?|prompts?|themes?)\b/i;

/** Whether hints below a heading such as `Stories to prepare` suggest what could be told. */
function areTopics(headings: readonly string[], texts: readonly string[]): boolean {
	return headings.some((heading) => topics.test(heading)) && isOnlyHints(texts);
}

const unwritten =
	/(?<!\p{L})(?:placeholders?|(?:still )?to (?:deepen|flesh out|finish|complete|expand|do)|todo|tbd|stubs?|skeletons?|to be (?:written|filled|added|completed)|still to)(?!\p{L})/iu;

/** Whether a heading above hints says that the stories are not written yet: `To flesh out`. */
export function areUnwritten(headings: readonly string[], texts: readonly string[]): boolean {
	return headings.some((heading) => unwritten.test(heading)) && isOnlyHints(texts);
}

/** What a form says about itself, or about what its reader should do. */
const form =
	/<%|\{\{|\b(?:templates?|worksheets?|exercises?|example format|your turn|now you|fill (?:(?:in|out) (?:the|this|your)|this (?:in|out))|templat|latihan|vorlage|formular|übung|modelo|plantilla|ejercicio|exerc[ií]cio|modèle|exercice|modello|esercizio|sjabloon|oefening|şablon|mẫu|bài tập)\b|ausfüll|rellen[ae]|preench|rempli[rsz]|compila|invul|шаблон|упражнени|вправ|заполни|заповни|szablon|ćwiczeni|uzupełnij|alıştırma|doldur|điền|模板|練習|练习|填写|填寫|テンプレート|記入|템플릿|양식|연습/iu;
/** `From X to Y`, `by X%`, `First, I …` */
const formula = /\b(?:by|from|to) [XYN]\b|\b[XYN] ?%|(?:\.{3}|…)[ \t]*$/m;

/** What asks its reader to write stories: `Fill in real examples from your own work.` */
const asksToFill =
	/\b(?:fill (?:in|out|these|each|every)|(?:write|add|put|note|draft|prepare|collect) (?:down )?(?:\w+ ){0,3}(?:stor(?:y|ies)|examples?|answers?)|(?:replace|complete|copy) (?:each|every|the|this|these)|use (?:the|this) (?:structure|format|outline|skeleton|layout)|for (?:each|every) (?:question|theme|principle|value|competency|answer)|answer (?:each|every|(?:all|any) of the|the|these) (?:following )?questions?)\b/i;

/** `# Project Name`, `# Behavioral: [Question]`: a placeholder for a title, or in one. */
const unnamed =
	/^#{1,6}[ \t]+(?:(?:(?:project|story|case study|company) (?:name|title)|title|name)[ \t]*$|[^[\n]{0,80}\[[^[\]\n]{1,60}\](?![([:]))/im;

/**
 * Whether a text before labels without text says that it is a form, asks its reader to fill it in, or has no title yet.
 */
export function introducesForm(text: string): boolean {
	return form.test(text) || asksToFill.test(text) || unnamed.test(text);
}

/** Whether nothing is filled in below a line that announces a form. */
function areBlank(lines: readonly string[], texts: readonly string[]): boolean {
	const isOpen = (line: string) => !/\p{L}/u.test(line) || /[:：][\s*_]{0,9}$/.test(line) || isPlaceholder([line]);
	const isBlank = (text: string) =>
		text.split('\n').every(isOpen) ||
		isTemplate([text]) ||
		formula.test(text) ||
		isPlaceholder(text.split(/\n[ \t]*\n/));
	return lines.some((line) => form.test(line)) && texts.every(isBlank);
}

const example =
	/^[^\p{L}\d]{0,10}(?:\d[.)] )?\[(?:(?:for )?(?:example|instance)|sample|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|пример|приклад|przykład|örnek|ví dụ|contoh|例|예시?)(?!\p{L})/iu;

/** Whether two texts are examples in brackets, made up for readers who should write their own. */
function areExamples(texts: readonly string[]): boolean {
	return texts.filter((text) => example.test(text)).length >= 2;
}

const framework =
	/\b(?:STARR?|CARL?|SAR|answers?|response|story)\b[^:.]{0,30}\b(?:frameworks?|approach|structure|format|outline|skeleton|pattern)\b/i;

const structure = /\b(?:structure|outline|skeleton)\b/i;

/**
 * Whether, below a line such as `STAR approach`, fewer than half of the texts say what someone other than `you` did;
 * below `Answer structure`, up to half.
 */
function areOutline(lines: readonly string[], texts: readonly string[]): boolean {
	const isTold = (text: string) => hasFigure(text) || (tellsPast(text) && !isAboutYou(text));
	const told = texts.filter(isTold).length * 2;
	return (
		lines.some((line) => framework.test(line)) &&
		!texts.some(isFirstPerson) &&
		(told < texts.length || (told === texts.length && lines.some((line) => structure.test(line))))
	);
}

function isAboutYou(text: string): boolean {
	return /\byour?s?\b/i.test(text);
}

const share = /^[^\p{L}\d]{0,10}(\d{1,3})(?: ?[–~-] ?(\d{1,3}))? ?%/u;
const sentences = /^[^\p{L}\d]{0,10}\d{1,2} (?:sentences?|sätze|frases|phrases)(?!\p{L})/iu;
const points = /^[^\p{L}\d]{0,10}\d{1,3} ?(?:points?|pts?|punkte?|puntos|pontos|punti|балл\p{L}{0,2}|分|점)(?!\p{L})/iu;

/**
 * Whether labels belong to a rubric: each text begins with a share of a whole (`15–20 %`), the sentences that it should
 * have, or its points, which may also be a remark after the label.
 */
function areShares(texts: readonly string[], remarks: readonly string[]): boolean {
	const shares = texts.map((text) => share.exec(text));
	const [least, most] = [1, 2].map((bound) =>
		shares.reduce((sum, found) => sum + Number(found?.[bound] ?? found?.[1] ?? 0), 0),
	) as [number, number];
	const isWhole = shares.length >= 3 && shares.every((found) => found !== null) && least <= 100 && most >= 100;
	const isLong = texts.filter((text) => sentences.test(text)).length >= 2;
	return isWhole || isLong || [...texts, ...remarks].filter((text) => points.test(text)).length >= 2;
}

const decision = /\bADRs?\b|\bdecision (?:records?|log)\b/i;
const incident = /^[^\p{L}]*(?:post-?mortem|(?:incident|outage) report)\b/iu;

/**
 * Whether a heading above says that decisions are recorded there, or announces a report of an incident that nobody
 * tells as I.
 */
function areRecords(headings: readonly string[], texts: readonly string[]): boolean {
	return (
		headings.some((heading) => decision.test(heading)) ||
		(headings.some((heading) => incident.test(heading)) && !texts.some((text) => /\bI\b/.test(text)))
	);
}

/** `300px`: the width of what has that name. */
const size = /^[^\p{L}\d]{0,10}\d{1,4} ?(?:px|pt|r?em|chars?|characters)[^\p{L}\d]*$/iu;
const rated = /\bSTARR?\b.{0,30}\b\d(?:\.\d)? ?\/ ?(?:4|5|10)(?!\d)/i;
const comment =
	/^[^\p{L}\d]{0,10}(?:(?:the |this |your )?(?:candidate|speaker|answer|applicant|writer|response|example)s? |(?:he|she|they) (?=(?:clearly |briefly |well )?(?:sets? the scene|states?|describes?|explains?|mentions?|demonstrates?|quantif\p{L}+|clearly|gives? (?:context|numbers|detail)))|(?:well|clearly|vaguely|poorly) (?:set|explained|described|stated|told|defined)\b)/iu;

/** Whether the texts comment on how well another text tells its parts: `He sets the scene well.` */
function areComments(lines: readonly string[], texts: readonly string[]): boolean {
	return lines.some((line) => rated.test(line)) || texts.filter((text) => comment.test(text)).length >= 2;
}

/** `{situation}`: filled in by a program. */
const variable = /^\$?\{\{?[ ]?[\w.-]{1,40}[ ]?\}?\}$/;

/** Whether each text is the same word, as in a list of fields: `string`. */
function areTypes(texts: readonly string[]): boolean {
	const [first = ''] = texts;
	return (
		texts.length >= 3 &&
		/^`?[a-z]{2,12}`?$/.test(first) &&
		!isPlaceholder([first]) &&
		texts.every((text) => text === first)
	);
}

/** Headings that announce advice, or an assessment of somebody's answers. */
const advice =
	/\b(?:(?:common )?mistakes to avoid|common mistakes|pitfalls|dos? (?:and|&) don['’]?ts|rubric|scorecard|debrief|interview feedback|feedback (?:on|for) |candidate (?:\d|notes|evaluation|assessment)|notes on (?:a |the )?candidate)/i;

const disclaims =
	/\b(?:isn['’]t|is not|not(?: really)?) (?:a|an) (?:(?:real|true|full|proper|classic) )?(?:STARR?|CARL?|SAR|PAR|SOAR)\b(?: (?:story|stories|answer|question|example|format))?/;

/** Whether a text begins by saying that it is not a story: `This isn't a real STAR story, but …` */
export function saysItIsNone(text: string): boolean {
	return disclaims.test(text.slice(0, 80));
}

/** Two gaps on one line, as in the name of a form: `Cheat sheet: [topic] – [title]`. */
const gaps = /\[[^[\]\n]{1,60}\](?![([:])[^[\]\n]*\[[^[\]\n]{1,60}\](?![([:])/;

/** `Template`, `STAR answer template`: what follows should be filled in. */
const template =
	/^[^\p{L}]{0,20}(?:STARR? )?(?:method )?(?:(?:answer|story|response) )?(?:template|vorlage|plantilla|modelo|modèle|modello|sjabloon|шаблон|szablon|şablon|mẫu|模板|テンプレート|템플릿)[^\p{L}]{0,20}$/iu;

const poor =
	/❌|👎|(?<!\p{L})(?:bad|weak|poor|wrong|vague|schlechte?|schwache?|mauvaise?|faible|mal[oa]|débil|ruim|fraca?|debole|slechte?|zwakke?|плохой|слабый|słaba?|kötü|zayıf|kém|yếu|buruk|lemah)(?!\p{L})|较差|不好|错误|悪い|나쁜/iu;
const better =
	/✅|👍|(?<!\p{L})(?:good|strong|better|great|right|gute?|starke?|besser|bonne|bon|forte?|buen[oa]|mejor|boa|bom|buon[oa]|goede?|sterke?|хороший|сильный|dobra?|silna|iyi|güçlü|tốt|baik|kuat)(?!\p{L})|优秀|较好|正确|良い|좋은/iu;

/** A grade, with or without its name: `1 – below`, `Meets expectations`, `4 points`. */
const grade =
	/^[^\p{L}\d]{0,5}(?:(?:score|level|grade) )?(?:[0-9]|10)(?: ?[–—:=/-]| ?(?:points?|pts|punkte?|puntos|分|점)|[^\p{L}\d]*$)|^[^\p{L}\d]{0,5}(?:(?:below|meets|exceeds)(?: \p{L}+)?|fair|excellent|outstanding|unacceptable)[^\p{L}]*$/iu;

/** Whether the columns of a table are grades, or answers being compared: `Weak answer | Strong answer`. */
function compareAnswers(heads: readonly string[]): boolean {
	if (heads.filter((head) => grade.test(head)).length >= 2) {
		return true;
	}
	return heads.some((head) => poor.test(head)) && heads.some((head) => better.test(head) && !poor.test(head));
}

/** `❌ Weak answer`, `Bad example (too vague):`: how not to tell it. */
const howNotTo =
	/^[\s>#*_\d.)]*(?:❌|👎|✗|✘)|^[^\p{L}]*(?:an? |the )?(?:bad|weak|poor|wrong|vague|schlechte[sr]?|schwache[sr]?|mauvaise?|mala|malo|ruim|má|cattiva|slechte?|плохой|слабый)[- ](?:star[- ])?(?:answer|example|response|version|antwort|beispiel|réponse|exemple|respuesta|ejemplo|resposta|exemplo|risposta|antwoord|voorbeeld|ответ|пример)(?: ?[(（][^()（）]*[)）])?[^\p{L}]*$|^[^\p{L}]*(?:(?:réponse|respuesta|resposta|risposta) (?:faible|mala|débil|ruim|fraca|debole)|(?:不好|错误|较差)的?(?:回答|例子|示例)|悪い(?:例|回答)|나쁜 ?(?:예|답변))[^\p{L}]*$/iu;

/** `Expected result:`, `Actual behavior:`: lines of a test or a bug report. */
const expectation =
	/^[\s>*_+-]*(?:(?:expected|actual) (?:results?|behaviou?r|outcome)|(?:erwartetes|tatsächliches) (?:ergebnis|verhalten)|(?:résultat|comportement) (?:attendu|obtenu|observé)|(?:resultado|comportamiento|comportamento) (?:esperado|real|actual|obtenido|obtido)|ожидаемый результат|фактический результат|(?:预期|期望|实际)结果|(?:期待|実際の)結果|(?:예상|실제) 결과)[*_]{0,3}[:：]/iu;

/**
 * Whether the texts below labels ask, name topics, rate or measure, say that they do not tell a story, or are a blank
 * template.
 */
export function areOfForm({ headings, lines, heads, isScored, texts, remarks, next, isFenced }: Around): boolean {
	return (
		areQuestions(texts) ||
		areTopics(headings, texts) ||
		areBlank(lines, texts) ||
		areExamples(texts) ||
		areOutline(lines.slice(-2), texts) ||
		areShares(texts, remarks) ||
		areComments(lines.slice(-2), texts) ||
		areRecords(headings, texts) ||
		compareAnswers(heads) ||
		// What earns a score, unless somebody tells it as I.
		(isScored && !texts.some((text) => isFirstPerson(text))) ||
		expectation.test(next) ||
		areTypes(texts) ||
		lines.slice(-2).some((line) => howNotTo.test(line)) ||
		texts.every((text) => size.test(text)) ||
		texts.every((text) => variable.test(text)) ||
		(headings.some((heading) => advice.test(heading)) && !texts.some((text) => isFirstPerson(text))) ||
		((isFenced || lines.slice(-2).some((line) => gaps.test(line) || template.test(line))) && isTemplate(texts))
	);
}
