import { fold } from '../labels/labels.ts';

/** Contents that only promise a text, folded, without markup and punctuation. */
const promises: ReadonlySet<string> = new Set(
	[
		'n a|na|none yet|pending|placeholder|fill in|fill me in|fill this in|fill in later|please fill in|please complete',
		'coming soon|to be added|to be announced|to be completed|to be confirmed|to be decided|to be defined|to be done',
		'to be filled|to be filled in|to be written|to be continued|to come|not yet written|still to write|write me',
		'lorem ipsum|your text here|enter text here|your answer here|your story here|insert here|insert text here|add here',
		'later|more later|more to come|nothing yet|empty|to do|xx|xxx|xxxx',
		'offen|noch offen|folgt|folgt noch|kommt noch|zu erganzen|noch zu erganzen|ausfullen|bitte ausfullen',
		'a completer|a faire|a remplir|a venir|a definir|por completar|por hacer|por definir|pendiente|completar',
		'a fazer|a completar|a preencher|preencher|pendente|待补充|待定|待填|待写|待完善|未完成|未定|未記入|後で書く|追記予定|記入予定',
		'채워 주세요|채워주세요|작성해 주세요|작성해주세요|추후 작성|작성 예정|미정|작성중|작성 중|추가 예정|заполнить|дописать|позже|уточнить',
	].flatMap((line) => line.split('|')),
);
const longestPromise = 40;

/** `TODO: ask Bettina`, `TBD - numbers`, but not if a whole sentence of the story follows. */
const promiseStart =
	/^(?:todo|tbd|tba|tbc|tbw|fixme|wip|xxx)\b(?! (?:comments?|lists?|apps?|items?|files?|markers?|notes?)\b)(?![^.!?]{0,200}[.!?]\s+\p{Lu}.{30})/iu;
/** Brackets with what is to be filled in: `[fill in]`, `<describe …>`, `{{result}}`, `${1:Situation}`; not a link. */
const bracket =
	/^(?:\([^()]*\)(?=\s*$)|（[^（）]*）(?=\s*$)|<[^<>]*>|\[[^[\]]*\](?!\()|\{\{?[^{}]*\}?\}|\$\{[^{}]*\}|\$\d+|«[^«»]*»|【[^【】]*】|［[^［］]*］)\s*[.,;:]?\s*/;
/** The label of a line before its gap: `Metric: [number]`. */
const subLabel = /^\p{L}[\p{L}\p{N} ]{0,40}[:：][\s*_]*(?=[<[{$【［])/u;
const knownTag =
	/<\/?(?:a|b|i|p|br|hr|em|ul|ol|li|div|img|sub|sup|span|strong|details|summary|dl|dd|dt|h[1-6]|table|tbody|thead|tr|td|th)\b[^<>]{0,100}>/gi;
const spaceEntity = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/gi;

/**
 * Whether contents are only placeholders: `TODO`, `...`, `<describe …>`, `[fill in]`, `${1:Situation}`.
 *
 * @param pieces the blocks of the content; false if there are none
 */
export function isPlaceholder(pieces: readonly string[]): boolean {
	return (
		pieces.every(isPlaceholderBlock) &&
		// Dots, dashes and question marks stand for a text to come.
		pieces.some((piece) => /[\p{L}\p{N}.…?？_\-–—[\]<>{}]/u.test(withoutTags(piece)))
	);
}

function isPlaceholderBlock(block: string): boolean {
	if (block.length > longestPromise && /^[a-z]/i.test(block) && !block.includes('\n')) {
		// Most contents are prose like this, with nothing to strip.
		return promiseStart.test(block);
	}
	const bare = strip(block);
	if (promiseStart.test(bare) || (bare.length <= longestPromise && isPromise(bare))) {
		return true;
	}
	return isBracketed(bare.slice(subLabel.exec(bare)?.[0].length ?? 0));
}

function isPromise(bare: string): boolean {
	const words = fold(bare)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return words === '' || promises.has(words);
}

/** Whether a text consists of brackets, other than links, images and tags. */
function isBracketed(bare: string): boolean {
	let rest = bare;
	while (rest !== '') {
		const length = bracket.exec(rest)?.[0].length ?? 0;
		if (length === 0) {
			return false;
		}
		rest = rest.slice(length);
	}
	return true;
}

/** Strips HTML that is markup or space; `<result>` stays. */
export function withoutTags(text: string): string {
	const written = text.includes('&') ? text.replace(spaceEntity, ' ') : text;
	return written.includes('<') ? written.replace(knownTag, ' ') : written;
}

/** Strips emphasis, bullets, quote marks and known tags at both ends. */
function strip(text: string): string {
	return withoutTags(text)
		.replace(/^(?:[\s*_~`>+\-–—•.:]|\ufe0f|\u200d|\p{Extended_Pictographic})+|(?<![\s*_~`|])[\s*_~`|]+$/gu, '')
		.replace(/^\d{1,2}[.)]\s+/, '');
}

/** Whether a block is a label for something to come, with nothing after it: `**Metrics:**`. */
export function isBareSubLabel(block: string): boolean {
	const last = block.trimEnd().at(-1) ?? ' ';
	return (
		':：*_'.includes(last) &&
		/^[\s>*_+-]*\p{L}[\p{L}\p{N} /&,'’()-]{0,40}(?:[:：][*_]{0,3}|[*_]{1,3}[:：])\s*$/u.test(block)
	);
}
