// Has every `new RegExp(…)` of src make what it makes of texts in every language.
import { setFrontMatter } from '../../src/core/edit/setFrontMatter.ts';
import { readPosting } from '../../src/core/jobs/readPosting.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { vagueResult } from '../../src/core/lint/rules/vague-result.ts';
import { findPrivateDetails } from '../../src/core/lint/support/privateDetails.ts';
import { findFillerWords } from '../../src/core/story/fillerWords.ts';
import { storyLanguages } from '../../src/core/story/languages/languages.ts';
import { parseStories } from '../../src/core/story/parse.ts';

const story = '## Situation\n\nIt broke.\n\n## Result\n\nIt got much better.\n';
for (const language of storyLanguages) {
	findFillerWords('', language);
	lint(`---\nlang: ${language.tag}\n---\n\n${story}`, { rules: [vagueResult] });
}
for (const key of ['qestions', 'compétencies', "que'stions", '"ti tle"', 'dates (old)']) {
	lint(`---\n${key}: a\n---\n\n${story}`);
}
setFrontMatter(parseStories(`---\ntitle:\n---\n\n${story}`), { title: 'a', questions: [], measurable: false });
findPrivateDetails('', ['acme', 'Álvarez  (Sr.)', 'C++ | C#', 'a a a a']);
readPosting('# Backend Engineer at Acme\n');
