import { readWord } from './characters.ts';
import { fold } from './labels.ts';

/** Whole contents that only say that something is to come, folded and without markup and punctuation. */
const promises: ReadonlySet<string> = new Set(
	[
		'todo|to do|tbd|tba|tbc|tbw|fixme|wip|xxx|n a|na|none yet|pending|placeholder|fill in|fill me in|fill this in|fill in later',
		'coming soon|to be added|to be announced|to be completed|to be confirmed|to be decided|to be defined|to be done',
		'to be filled|to be filled in|to be written|to be continued|to come|not yet written|still to write|still to be written|write me',
		'lorem ipsum|your text here|text here|insert here|insert text here|add here|later|more later|more to come|nothing yet|empty',
		'offen|noch offen|folgt|folgt noch|kommt noch|zu erganzen|noch zu erganzen|ausfullen|bitte ausfullen',
		'a completer|a faire|a remplir|a venir|a definir|por completar|por hacer|por definir|pendiente|completar',
		'a fazer|a completar|a definir|a preencher|preencher|pendente|待补充|待定|待填|待写|待完善|未完成|未定|未記入|後で書く|あとで書く|追記予定|記入予定',
		'추후 작성|작성 예정|미정|작성중|작성 중|추가 예정|заполнить|дописать|позже|будет позже|уточнить|написать',
	].flatMap((line) => line.split('|')),
);

const maxPromise = 40;
const maxPrompt = 200;
const maxLength = 2000;

/** `TODO: ask Bettina`, `TBD - numbers`, but not when a whole sentence of the story follows. */
const promiseStart =
	/^(?:todo|tbd|tba|tbc|tbw|fixme|wip|xxx)\b(?! (?:comments?|lists?|apps?|items?|files?|markers?|notes?)\b)(?![^.!?]{0,200}[.!?]\s+\p{Lu}.{30})/iu;

/** Verbs with which a template tells the writer what to put in, in the languages of the labels. */
const prompts: ReadonlySet<string> = new Set(
	[
		'describe outline summarize summarise state insert fill specify mention detail highlight briefly quantify',
		'beschreibe beschreiben erklare erklaren nenne schildere erlautere skizziere fuge',
		'decrivez decris expliquez explique precisez presentez resumez indiquez listez',
		'describe explica detalla resume indica cuenta menciona enumera',
		'descreva explique detalhe resuma indique conte mencione liste',
		'опишите опиши расскажите расскажи объясните объясни укажите перечислите',
	].flatMap((line) => line.split(' ')),
);
/** Verbs that begin a step or a lesson as well: `put out the cash box`, `Share bad news early`. */
const weakPrompts: ReadonlySet<string> = new Set(
	'define explain give list write share set provide discuss identify clarify present tell paint show focus include add talk put'.split(
		' ',
	),
);
/** Words of a form, of which one stands behind such a verb where it asks the writer for something. */
const formWords =
	/\b(?:you|yours?|us|specifics?|examples?|details?|scene|stage|picture|context|background|metrics?|numbers?|figures?|results?|outcomes?|impact|steps?|situation|task|actions?|challenge|problem|role|goal|what|how|why|here|sentences?|words?|interviewers?|listeners?|readers?)\b/i;
const cjkStart = /^(?:请|描述|说明|介绍|简述|阐述)/;
const cjkEnd = /(?:して(?:ください|下さい)|しましょう|하세요|하십시오|해 ?주세요|적으세요)[。.]?$/;

const firstPerson =
	/(?:^|[^\p{L}])(?:i|i'm|i've|i'd|my|me|we|our|us|ich|wir|mein|meine|meinem|meinen|uns|unser|unsere|je|j'|nous|mon|ma|mes|notre|nos|yo|mi|nuestro|nuestra|eu|minha|meu|nosso|nossa|я|мы|мне|мой|моя|нас|наш)(?:[^\p{L}]|$)|我|私|僕|저는|제가|우리|나는|내가/iu;

const englishFirstPerson = /\b(?:I|my|we|our)\b/;
const quoted = /["“][^"”\n]{0,200}["”]/g;

/** Whether a text says I or we in English and has neither quotes nor code: a quick test, true is sure. */
export function isPlainlyFirstPerson(text: string): boolean {
	return englishFirstPerson.test(text) && !/["“`]/.test(text);
}

/** Whether a text speaks of the one who tells it, what it quotes aside. */
export function isFirstPerson(text: string): boolean {
	const said = text.replace(quoted, '');
	return englishFirstPerson.test(said) || firstPerson.test(said.replaceAll('\u2019', "'"));
}

/** Whether a text tells its reader what to write: `Describe the context`, `What was the problem?`. */
function isPrompt(text: string): boolean {
	const bare = /^[a-z]/i.test(text) ? text : strip(text);
	const first = fold(readWord(bare, 0, bare.length));
	return (
		prompts.has(first) ||
		(weakPrompts.has(first) && formWords.test(bare)) ||
		cjkStart.test(bare) ||
		cjkEnd.test(bare.slice(-12)) ||
		/^(?:what|who|where|when|why|how|which)\b[^.!]*\?/i.test(bare)
	);
}

const secondPerson = /\b(?:you|your|yours|yourself)\b/i;
/** Nothing but a share of the time: `20 %`, `10–15 seconds`, or a bare number in a table of minutes. */
const share = /^[~≈]?\d{1,3}(?: ?[–-] ?\d{1,3})? ?(?:%|percent|s|sec(?:onds)?|min(?:utes)?)?[\s.|]*$/i;
/** `the context`, `the concrete steps taken`, `what needed doing` */
const definition =
	/^(?:the |a |an )?(?:specific |main |overall |final |concrete |brief )?(?:context|background|setting|scene|circumstances|situation|goal|objective|challenge|responsibility|duty|task|steps?|actions?|outcomes?|results?|impact|consequences|problem|role|what|why|how|who|where|when)\b/i;
const past = /\b(?:was|were|had|did|went|got|became|\w{3,20}ed)\b/i;
const maxDefinition = 160;

/**
 * Whether a text under a label explains the method: it asks or addresses the reader, defines the part or gives its
 * share. The brackets of a template to be filled in are no lesson.
 */
export function isLesson(text: string): boolean {
	if (/^[\s>:*_+~-]{0,20}[<[{$]/.test(text)) {
		return false;
	}
	return (
		isPrompt(text.slice(0, maxPrompt)) ||
		share.test(text) ||
		secondPerson.test(text) ||
		(text.length <= maxDefinition && definition.test(text) && !past.test(text))
	);
}

/**
 * Whether contents are nothing but placeholders: `TODO`, `...`, `<describe …>`, `[fill in]`, `${1:Situation}`.
 *
 * @param pieces the blocks of the content; none is no placeholder
 */
export function isPlaceholder(pieces: readonly string[]): boolean {
	return (
		pieces.every(isPlaceholderBlock) &&
		pieces.some(hasSign) &&
		pieces.reduce((sum, { length }) => sum + length, 0) < maxLength
	);
}

function isPlaceholderBlock(block: string): boolean {
	if (block.length > maxPromise && /^[a-z]/i.test(block) && !block.includes('\n')) {
		// Most contents are such prose, of which there is nothing to strip.
		return asksForText(block);
	}
	const bare = strip(block);
	if (bare === '' || isBracketed(bare) || (bare.length <= maxPromise && isPromise(plain(bare)))) {
		return true;
	}
	if (asksForText(bare)) {
		return true;
	}
	const lines = bare.split(/\r?\n|\r/);
	return lines.length > 1 && lines.every(isPlaceholderBlock);
}

/** Whether a text only promises another, or tells its reader to write one. */
function asksForText(text: string): boolean {
	return promiseStart.test(text) || (text.length < maxPrompt && isPrompt(text) && !isFirstPerson(text));
}

function isPromise(words: string): boolean {
	return words === '' || promises.has(words);
}

/** Dots, dashes and question marks in place of a text count as a sign of it. */
function hasSign(block: string): boolean {
	return /[\p{L}\p{N}.…?_\-–—[\]<>{}]/u.test(withoutTags(block));
}

const bracketed =
	/^(?:<[^<>]*>|\[[^[\]]*\](?!\()|\{\{?[^{}]*\}?\}|\$\{[^{}]*\}|\$\d+|«[^«»]*»|【[^【】]*】|［[^［］]*］)\s*[.,;:]?\s*/;
const knownTag =
	/<\/?(?:a|b|i|p|br|hr|em|ul|ol|li|div|img|sub|sup|span|strong|details|summary|dl|dd|dt|h[1-6]|table|tbody|thead|tr|td|th)\b[^<>]{0,100}>/gi;

/** A block of brackets that close at its end; a link, an image or a tag is none. */
function isBracketed(bare: string): boolean {
	let rest = bare;
	while (rest !== '') {
		const match = bracketed.exec(rest);
		if (!match) {
			return false;
		}
		rest = rest.slice(match[0].length);
	}
	return true;
}

/** Without HTML that is markup; `<result>` stays. */
export function withoutTags(text: string): string {
	return text.includes('<') ? text.replace(knownTag, ' ') : text;
}

/** Without emphasis, bullets, quote marks and known tags at both ends. */
function strip(text: string): string {
	if (/^[a-z][^<]*[a-z.!?]$/i.test(text)) {
		return text;
	}
	return withoutTags(text)
		.replace(/^[\s*_~`>+\-–—•.:]+|[\s*_~`|]+$/g, '')
		.replace(/^\d{1,2}[.)]\s+/, '');
}

function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
