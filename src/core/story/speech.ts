/** Who speaks in a text, and to whom, in the languages of the labels. */

const englishFirst = /\b(?:I|my|we|our)\b/;
const first =
	/(?:^|[^\p{L}])(?:i(?= (?:am|was|had|have|did|got|made|wrote|could|would|then|also|\w{2,20}ed)(?!\p{L}))|i'm|i've|i'd|my|me|we|our|us|ich|wir|mein|meine|meinem|meinen|uns|unser|unsere|je|nous|mon|ma|mes|notre|nos|yo|mi|nuestro|nuestra|eu|minha|meu|nosso|nossa|io|mio|mia|noi|nostro|nostra|ik|mijn|onze|я|мы|мне|мой|моя|нас|наш|ми|мені|мій|tôi|mình|chúng tôi|saya|kami|aku|ben|benim|biz|\p{L}{2,}(?:łem|łam|liśmy|łyśmy|dım|dim|dum|düm|tım|tim|tum|tüm))(?:[^\p{L}]|$)|(?:^|[^\p{L}])j'|我|私|僕|저는|제가|우리|나는|내가/iu;
const second =
	/(?:^|[^\p{L}])(?:you|yours?|yourself|yourselves|du|dein|deine|deinen|deinem|deiner|deines|dich|dir|vous|votre|vos|tu|usted|tus|você|vocês|tuo|tua|jij|jouw|вы|вас|вам|ваш|вашу|ваши|ты|твой|ви|вашої|bạn|anda|sizin|senin|twoje?|twój|tobie|ciebie|musisz|możesz|powinieneś|powinnaś|\p{L}{2,20}(?:łeś|łaś))(?:[^\p{L}]|$)|你|您|あなた|당신|본인|여러분/iu;
/** German's formal address, which is capitalized even within a sentence. */
const formal = /[\p{Ll},] (?:Sie|Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})/u;
/** `You were the tech lead`, `… and you split the work`: someone tells the listener what the listener did. */
const tellsOfYou =
	/(?:^|[.!?,;:]\s+|\b(?:and|then|so|but|when|as)\s+)you (?:were|had|did|led|took|built|wrote|made|ran|found|split|set|put|chose|kept|held|brought|sent|met|got|gave|began|told|went|came|saw|said|knew|thought|felt|left|stood|spoke|drew|drove|fell|grew|heard|lost|meant|paid|sat|sold|spent|taught|threw|understood|won|\w{3,20}ed)\b/i;
const quoted = /["“][^"”\n]{0,600}["”]|„[^“”"\n]{0,600}[“”"]|«[^»\n]{0,600}»|[「『][^」』\n]{0,600}[」』]/g;
/** `in der Ich-Form`: about grammar, not about the speaker. */
const personOfGrammar = /\b(?:ich|wir)-(?:form|perspektive|botschaften)\b/gi;
const asked = /[^.!?？\n]{1,200}[?？]/g;

const past =
	/(?<!\p{L})(?:(?:realiz|utiliz|organiz|automatiz|us|analis|cri|envi|implement|document|apresent|aument|test|mont|apliqu|identifiqu|configur|melhor|lider|coorden|trabalh|desenh|otimiz|refator|migr|mud|lev|convers|precis|ajud|ensin|percebi?)ei|fiz|desenvolvi|consegui|escrevi|reduzi|decidi|propus|aprendi|corrigi|hice|propuse|logré|reduje|conseguí|aprendí|escribí|decidí|resolví|diseñé|desarrollé|implementé|organicé|analicé|utilicé|automaticé|trabajé|ho \p{L}{2,20}(?:ato|uto|ito|tto|sto|rto|so)|was|were|had|did|used|went|got|became|took|made|ran|built|wrote|found|led|won|lost|held|kept|brought|began|came|gave|grew|knew|left|met|paid|said|saw|sent|spent|spoke|stood|taught|told|thought|fell|drew|(?<!(?:is|are|be) )(?!(?:need|speed|feed|indeed|exceed|proceed|succeed|hundred)(?!\p{L}))\p{L}{3,20}ed|wurden?|hatten?|war(?:en)?|habe|konnten?|mussten?|ge(?!nügt|hört|lingt|winnt|fällt|schieht)\p{L}{2,}t(?! (?:wird|werden)(?!\p{L}))|đã|\p{L}{2,}(?:ó|aron|ieron|aba|ían|aram|eram|ava|iam|ait|aient)|[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись))(?!\p{L})|[了过]|(?:た|ました)(?=[。、！\s]|$)|[았었했였됐](?=[다음습])/iu;

/** Whether a text tells of something that happened, in the languages of the labels. */
export function tellsPast(text: string): boolean {
	return past.test(text);
}

/** `Reviews may be rushed`, `teams often argue`: the verb after a word that generalizes it. */
const general = /\b(?:may|might|can|often|sometimes|usually|typically|tends? to|generally) ([a-z]+)\b/g;

/** Whether a text says in English what is generally true now, instead of what happened once. */
export function saysWhatHolds(text: string): boolean {
	return [...text.matchAll(general)].some(([, verb]) => !tellsPast(verb as string));
}

/** What was to be done, in the languages of the labels: `I had to …`, `my job was …`, `the client wanted …`. */
const ownTask =
	/\b(?:my (?:\w+ )?(?:task|job|role|goal|responsibility|assignment|mission|brief) (?:was|is)|I was (?:asked|tasked|assigned|responsible|in charge)|(?:asked|tasked|assigned|told) (?:me|us) (?:to|with)|(?:fell|was up) to me|(?:I|we) (?:had|needed|wanted|decided) to|(?:the|our) (?:\w+ )?(?:task|job|goal|aim|objective|mission) (?:was|is)|(?:client|customer|boss|manager|team|company|management) (?:wanted|needed|asked))\b|(?<!\p{L})(?:meine (?:aufgabe|rolle|verantwortung)|ich (?:musste|sollte|war (?:verantwortlich|zuständig))|ma (?:tâche|mission|responsabilité)|mon (?:rôle|objectif)|je devais|on m['’]a (?:demandé|confié|chargée?)|j['’]étais (?:responsable|chargée?)|mi (?:tarea|rol|responsabilidad|objetivo|misión)|(?:yo )?(?:tenía|tuve) que|me (?:pidieron|asignaron|encargaron)|minha (?:tarefa|responsabilidade|missão)|meu (?:papel|objetivo)|(?:eu )?(?:tinha|tive) (?:de|que)|me pediram|mijn (?:taak|rol)|ik moest|il mio (?:compito|ruolo|obiettivo)|dovevo|mi (?:chiesero|è stato chiesto)|моя (?:задача|роль)|мне (?:нужно|надо|поручили)|я должен|я должна)(?!\p{L})|我(?:的(?:任务|任務|职责|職責)|需要|负责|負責|被(?:要求|分配|指派))|(?:제|내) (?:역할|임무|과제)|맡(?:았|게)|해야 했|私の(?:役割|任務)|担当|任され/iu;

/** Whether a text says what was to be done, as a Task does. */
export function tellsTask(text: string): boolean {
	return ownTask.test(text);
}

/** Removes quotations from a text. */
export function withoutQuotes(text: string): string {
	return text.replace(quoted, '');
}

/** Whether a text says I or we in English without quotations or questions. A quick test: true is certain. */
export function isPlainlyFirstPerson(text: string): boolean {
	return englishFirst.test(text) && !/["“?？]/.test(text);
}

/**
 * Whether a text speaks in the first person, apart from questions and quotations; a text that is all quotation is an
 * answer.
 */
export function isFirstPerson(text: string): boolean {
	if (isPlainlyFirstPerson(text)) {
		return true;
	}
	const isAnswer = /^[\s>*_-]{0,10}["“„«「『]/.test(text);
	const told = isAnswer ? text : withoutQuotes(text);
	const said = (/[?？]/.test(told) ? told.replace(asked, '') : told).replace(personOfGrammar, '');
	return englishFirst.test(said) || first.test(said.replaceAll('\u2019', "'"));
}

/** Whether a text addresses its reader without telling what the reader did. */
export function isAddressed(text: string): boolean {
	const said = withoutQuotes(text).replace(/\[[^\]\n]{0,200}\]/g, '');
	return (second.test(said) || formal.test(said)) && !tellsOfYou.test(said);
}
