import { countWords } from '../../story/content.ts';
import type { Story, StoryDocument } from '../../story/model.ts';
import { lineBefore } from '../../text/lineBefore.ts';

/** A longer line does not introduce a story. */
const longestLine = 100;

/** `Sample answer`, `Good answer (STAR)`, in the languages of the labels. */
const sampleAnswer =
	/\b(?:sample|model|example|good|ideal|perfect|possible) (?:(?:STAR|interview|behaviou?ral) ){0,2}(?:(?:questions? (?:&|and) )?answer|response)s?\b|(?:beispiel|muster)antwort|(?:réponse|respuesta|resposta|risposta)s? (?:type|modèle|modelo|modello|de ejemplo|de exemplo|d['’]esempio)|voorbeeldantwoord|пример ответа|приклад відповіді|przykładowa odpowiedź|örnek cevap|(?:câu )?trả lời mẫu|contoh jawaban|(?:参考|示例)(?:答案|回答)|模範回答|回答例|모범 ?답안|예시 ?답변/iu;
/** `Example`, `Quick Example (so you see how it works)`: a name that says nothing else. */
const bareExample =
	/^[^\p{L}]*(?:(?:a|an|quick|short|simple|full|complete|worked|concrete|star) ){0,2}(?:example|sample|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|пример|приклад|przykład|örnek|ví dụ|contoh|示例|范例|例|예시(?: ?프레임)?)(?: ?[(（][^()（）]*[)）])?[^\p{L}\d]*$/iu;

const outlines =
	'(?:example|sample)[- ](?:story )?(?:outline|skeleton|structure)|outline of an example|(?:(?:example|sample|star|story|stories|bank|answer|response|interview) ){0,5}template|writing guide|beispielgliederung|beispiel für eine gliederung|vorlage|ejemplo de (?:esquema|estructura)|plantilla|exemplo de (?:esboço|estrutura)|modelo|exemple de (?:plan|trame)|modèle|esempio di (?:schema|struttura)|пример плана|шаблон|(?:示例|范例)(?:大纲|提纲|结构)|模板|写作指南|構成例|テンプレート|作成ガイド|작성 ?가이드|개요 ?예시|템플릿';
/** `Example outline:`, `The queue (template)`: an outline for stories that others should tell. */
const outline = new RegExp(String.raw`(?:^[^\p{L}]{0,20}|[(（])(?:${outlines})s?(?:[)）]|[^\p{L}]{0,20}$)`, 'iu');

/** `Each question has a model answer outline.`, which applies to all stories in a document. */
const outlineOfAll = /\b(?:example|model|sample) (?:answer|response) outlines?\b/i;
/** A longer text does not introduce the stories. */
const longestIntroduction = 2_000;

/** `Three concise STAR examples`: each is told in a few lines on purpose. */
const concise =
	/\b(?:quick|short|brief|concise|\d{2}[- ]second) (?:[\w-]+ ){0,2}(?:examples|answers|stories|versions?)\b/i;
/** `Talking points`: the gist of a story. */
const digest =
	/\b(?:outline|talking points|bullet points|key points|at a glance|in brief|in short|short version|skeleton|blueprint|cheat ?sheet)\b|(?<!\p{L})(?:stichpunkte|stichworte|kurzfassung|puntos clave|versión corta|points clés|version courte|pontos-chave|versão curta|punti chiave|versione breve|тезисы|要点|ポイント|요점)(?!\p{L})/iu;

/** Whether the line before the first label, the title or a heading above calls what follows a sample. */
export function isSample(document: StoryDocument, story: Story): boolean {
	const headings = headingsAbove(document, story);
	return (
		bareExample.test(story.title ?? '') ||
		[...saidOf(document, story), ...headings].some((line) => sampleAnswer.test(line)) ||
		[story.title ?? '', ...headings].some((heading) => concise.test(heading))
	);
}

/**
 * Whether the title, the line before the first label, the nearest heading or the document's introduction calls it an
 * outline for other people's stories, so that nobody tells it.
 */
export function isOutline(document: StoryDocument, story: Story): boolean {
	const start = Math.min(longestIntroduction, document.stories[0]?.span.start ?? 0);
	const said = [...saidOf(document, story), ...headingsAbove(document, story).slice(-1)];
	return said.some((line) => outline.test(line)) || outlineOfAll.test(document.text.slice(0, start));
}

function saidOf({ text }: StoryDocument, { title, sections: [first] }: Story): string[] {
	const line = first ? lineBefore(text, first.span.start).slice(0, longestLine) : '';
	return [title ?? '', line];
}

/** The headings above a story that matter: the document's and the nearest one. */
function headingsAbove({ text }: StoryDocument, { above }: Story): string[] {
	return [...above.slice(0, 1), ...above.slice(-1)].map(({ start, end }) => text.slice(start, end));
}

/** The words under the writer's own labels, between the known ones. */
export function wordsBetween({ text }: StoryDocument, { sections }: Story): number {
	return sections.reduce((sum, { span }, index) => {
		const start = sections[index - 1]?.span.end ?? span.start;
		return sum + (start < span.start ? countWords(text, { start, end: span.start }) : 0);
	}, 0);
}

/**
 * The words of the full answer that a story claims to be a digest of: those around it, up to the next story, a heading
 * above its own level or a divider.
 */
export function wordsInFull(document: StoryDocument, story: Story): number {
	if (!saidOf(document, story).some((name) => digest.test(name))) {
		return 0;
	}
	const { text, stories } = document;
	const at = stories.indexOf(story);
	const isBorder = (line: string) =>
		/^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/.test(line) || (levelOf(line) > 0 && levelOf(line) < Math.max(2, story.titleLevel));
	const above = text.slice(stories[at - 1]?.span.end ?? 0, story.titleSpan.start).split('\n');
	const behind = text.slice(story.span.end, stories[at + 1]?.titleSpan.start).split('\n');
	const end = behind.findIndex(isBorder);
	const pieces = [above.slice(above.findLastIndex(isBorder) + 1), behind.slice(0, end === -1 ? undefined : end)];
	return Math.max(
		...pieces.map((lines) => lines.join('\n')).map((full) => countWords(full, { start: 0, end: full.length })),
	);
}

/** The level of the heading in a line; 0 for other lines. */
function levelOf(line: string): number {
	return /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0;
}
