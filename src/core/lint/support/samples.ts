import type { Story, StoryDocument } from '../../story/model.ts';
import { lineBefore } from '../../text/lineBefore.ts';

/** A longer line does not introduce a story. */
const longestLine = 100;

/** `Sample answer`, `Good answer (STAR)`, in the languages of the labels. */
const sampleAnswer =
	/\b(?:sample|model|example|good|ideal|perfect|possible) (?:answer|response)s?\b|(?:beispiel|muster)antwort|(?:réponse|respuesta|resposta|risposta)s? (?:type|modèle|modelo|modello|de ejemplo|de exemplo|d['’]esempio)|voorbeeldantwoord|пример ответа|приклад відповіді|przykładowa odpowiedź|örnek cevap|(?:câu )?trả lời mẫu|contoh jawaban|(?:参考|示例)(?:答案|回答)|模範回答|回答例|모범 ?답안|예시 ?답변/iu;
/** `Example`, `Quick Example (so you see how it works)`: a name that says nothing else. */
const bareExample =
	/^[^\p{L}]*(?:(?:a|an|quick|short|simple|full|complete|worked|concrete|star) ){0,2}(?:example|sample|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|пример|приклад|przykład|örnek|ví dụ|contoh|示例|范例|例|예시)(?: ?[(（][^()（）]*[)）])?[^\p{L}\d]*$/iu;

const outlines =
	'(?:example|sample)[- ](?:story )?(?:outline|skeleton|structure)|outline of an example|(?:star |story |answer )?template|writing guide|beispielgliederung|beispiel für eine gliederung|vorlage|ejemplo de (?:esquema|estructura)|plantilla|exemplo de (?:esboço|estrutura)|modelo|exemple de (?:plan|trame)|modèle|esempio di (?:schema|struttura)|пример плана|шаблон|(?:示例|范例)(?:大纲|提纲|结构)|模板|写作指南|構成例|テンプレート|作成ガイド|작성 ?가이드|개요 ?예시|템플릿';
/** `Example outline:`, `The queue (template)`: an outline for stories that others are to tell. */
const outline = new RegExp(String.raw`(?:^[^\p{L}]{0,20}|[(（])(?:${outlines})s?(?:[)）]|[^\p{L}]{0,20}$)`, 'iu');

/** Whether the line before the first label, or the title, calls what follows a sample. */
export function isSample(document: StoryDocument, story: Story): boolean {
	return bareExample.test(story.title ?? '') || saidOf(document, story).some((line) => sampleAnswer.test(line));
}

/** Whether the same place calls it an outline for stories of others, so that nobody tells it. */
export function isOutline(document: StoryDocument, story: Story): boolean {
	return saidOf(document, story).some((line) => outline.test(line));
}

function saidOf({ text }: StoryDocument, { title, sections: [first] }: Story): string[] {
	const line = first ? lineBefore(text, first.span.start).slice(0, longestLine) : '';
	return [title ?? '', line];
}
