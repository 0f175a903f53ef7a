import { asksWriter } from './instruction.ts';
import { fold } from './labels.ts';
import { isAddressed, isFirstPerson, isPlainlyFirstPerson } from './speech.ts';

/** Contents that consist of a promise of something to come, folded, without markup and punctuation. */
const promises: ReadonlySet<string> = new Set(
	[
		'todo|to do|tbd|tba|tbc|tbw|fixme|wip|xx|xxx|xxxx|n a|na|none yet|pending|placeholder|fill in|fill me in|fill this in|fill in later',
		'coming soon|to be added|to be announced|to be completed|to be confirmed|to be decided|to be defined|to be done',
		'to be filled|to be filled in|to be written|to be continued|to come|not yet written|still to write|still to be written|write me',
		'lorem ipsum|your text here|text here|enter text|enter text here|your answer here|your story here|your situation here|your task here|your actions here|your action here|your results here|your result here|insert here|insert text here|add here|later|more later|more to come|nothing yet|empty',
		'offen|noch offen|folgt|folgt noch|kommt noch|zu erganzen|noch zu erganzen|ausfullen|bitte ausfullen',
		'a completer|a faire|a remplir|a venir|a definir|por completar|por hacer|por definir|pendiente|completar',
		'a fazer|a completar|a definir|a preencher|preencher|pendente|待补充|待定|待填|待写|待完善|未完成|未定|未記入|後で書く|あとで書く|追記予定|記入予定',
		'채워 주세요|채워주세요|작성해 주세요|작성해주세요|please fill in|please complete|추후 작성|작성 예정|미정|작성중|작성 중|추가 예정|заполнить|дописать|позже|будет позже|уточнить|написать',
	].flatMap((line) => line.split('|')),
);

const maxPromise = 40;
const maxPrompt = 200;
const maxLength = 2000;

/** `TODO: ask Bettina`, `TBD - numbers`, but not if a whole sentence of the story follows. */
const promiseStart =
	/^(?:todo|tbd|tba|tbc|tbw|fixme|wip|xxx)\b(?! (?:comments?|lists?|apps?|items?|files?|markers?|notes?)\b)(?![^.!?]{0,200}[.!?]\s+\p{Lu}.{30})/iu;

/**
 * Whether contents are only placeholders: `TODO`, `...`, `<describe …>`, `[fill in]`, `${1:Situation}`.
 *
 * @param pieces the blocks of the content; false if there are none
 */
export function isPlaceholder(pieces: readonly string[]): boolean {
	const isTemplate = pieces.length > 1;
	return (
		pieces.every((piece) => isPlaceholderBlock(piece) || (isTemplate && isAllGap(piece))) &&
		pieces.some(hasSign) &&
		pieces.reduce((sum, { length }) => sum + length, 0) < maxLength
	);
}

function isPlaceholderBlock(block: string): boolean {
	if (block.length > maxPromise && /^[a-z]/i.test(block) && !block.includes('\n')) {
		// Most contents are prose like this, with nothing to strip.
		return asksForText(block);
	}
	const bare = strip(block);
	if (bare === '' || (isBracketed(bare) && !isTold(bare)) || (bare.length <= maxPromise && isPromise(plain(bare)))) {
		return true;
	}
	if (asksForText(bare)) {
		return true;
	}
	const behind = bare.slice(bracketed.exec(bare)?.[0].length ?? 0);
	if (behind.length < bare.length && isAddressed(behind) && !isFirstPerson(behind)) {
		// `[FILL: what I said]. **Show that you listened.**`
		return true;
	}
	const [promise, inner = ''] = /^[(（]([^()（）]{1,40})[)）][\s*_]*/.exec(bare) ?? [];
	if (promise && isPromise(plain(inner)) && isRequestFor(bare.slice(promise.length))) {
		// `_(to be filled in)_ How did you know?`
		return true;
	}
	const [subLabel] = /^[\p{L}][\p{L}\p{N} ]{0,40}[:：][\s*_]*(?=[<[{$【［])/u.exec(bare) ?? [];
	if (subLabel && isBracketed(bare.slice(subLabel.length))) {
		return true;
	}
	const lines = bare.split(/\r?\n|\r/);
	return lines.length > 1 && lines.every(isPlaceholderBlock);
}

/** If a gap has more words around it, they tell something. */
const mostBesideGap = 3;

/** Whether a line is little more than a gap, as in templates: `Closed $[amount] deal`, `[Timeframe] sales cycle`. */
function isAllGap(line: string): boolean {
	if (!line.includes('[')) {
		return false;
	}
	const rest = line.replace(/\[[^[\]]{1,200}\](?![([:])/g, ' ');
	return rest.length < line.length && (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostBesideGap;
}

/** Whether a text only promises another, or asks its reader to write one. */
function asksForText(text: string): boolean {
	return (
		promiseStart.test(text) ||
		(text.length < maxPrompt && !isPlainlyFirstPerson(text) && asksWriter(text) && !isFirstPerson(text))
	);
}

/** Whether a text asks a question, even without a question mark, as in Korean. */
function isRequestFor(text: string): boolean {
	return /(?:[?？]|는지)[\s.*_]*$/.test(text) || asksWriter(text);
}

function isPromise(words: string): boolean {
	return words === '' || promises.has(words);
}

/** Dots, dashes and question marks in place of a text count as signs of it. */
function hasSign(block: string): boolean {
	return /[\p{L}\p{N}.…?_\-–—[\]<>{}]/u.test(withoutTags(block));
}

const bracketed =
	/^(?:\([^()]*\)(?=\s*$)|（[^（）]*）(?=\s*$)|<[^<>]*>|\[[^[\]]*\](?!\()|\{\{?[^{}]*\}?\}|\$\{[^{}]*\}|\$\d+|«[^«»]*»|【[^【】]*】|［[^［］]*］)\s*[.,;:]?\s*/;
const knownTag =
	/<\/?(?:a|b|i|p|br|hr|em|ul|ol|li|div|img|sub|sup|span|strong|details|summary|dl|dd|dt|h[1-6]|table|tbody|thead|tr|td|th)\b[^<>]{0,100}>/gi;

/** A block of brackets that close at its end, other than a link, an image or a tag. */
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

/** `[I was unsure about my path.]`: a sentence in which someone says I, written in place of what was asked. */
function isTold(bracketed: string): boolean {
	return /^\[\p{Lu}[^[\]<>{}_…?]{12,}\.\]$/u.test(bracketed) && isFirstPerson(bracketed) && !isAddressed(bracketed);
}

const spaceEntity = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/gi;

/** Strips HTML that is markup or space; `<result>` stays. */
export function withoutTags(text: string): string {
	const told = text.includes('&') ? text.replace(spaceEntity, ' ') : text;
	return told.includes('<') ? told.replace(knownTag, ' ') : told;
}

/** Strips emphasis, bullets, quote marks and known tags at both ends. */
function strip(text: string): string {
	if (/^[a-z][^<]*[a-z.!?]$/i.test(text)) {
		return text;
	}
	return withoutTags(text)
		.replace(/^(?:[\s*_~`>+\-–—•.:]|\ufe0f|\u200d|\p{Extended_Pictographic})+|(?<![\s*_~`|])[\s*_~`|]+$/gu, '')
		.replace(/^\d{1,2}[.)]\s+/, '');
}

function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether a block is a label for something to come, with nothing after it: `**Metrics:**`. */
export function isBareSubLabel(block: string): boolean {
	const last = block.trimEnd().at(-1) ?? ' ';
	return (
		':：*_'.includes(last) &&
		/^[\s>*_+-]*\p{L}[\p{L}\p{N} /&,'’()-]{0,40}(?:[:：][*_]{0,3}|[*_]{1,3}[:：])\s*$/u.test(block)
	);
}
