import assert from 'node:assert/strict';
import { requiredParts, type Story } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { allSamples, type TellsPart, writeParts } from '../write/samples.ts';

/** `situation: present` … of the only story of a text, in order. */
function outline(text: string): string[] {
	const { stories } = parseStories(text);
	assert.equal(stories.length, 1, 'one story');
	return (stories[0] as Story).sections.map(({ parts, state }) => `${parts.join('+')}: ${state}`);
}

const four = ['situation: present', 'task: present', 'action: present', 'result: present'];

/** What each part says. */
const told = requiredParts.map((part, index): TellsPart => [part, 'A b.', index]);

/** Stories in the notations of the samples, and with other labels. */
const notations: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		allSamples
			// A column names its story.
			.filter(({ notation }) => notation !== 'column')
			.map((sample) => [sample.name, `# Tale\n\n${writeParts(sample, told)}\n`]),
	),
	'a row a story':
		'# Tale\n\n| Situation | Task | Action | Result |\n|---|---|---|---|\n| A b. | A b. | A b. | A b. |\n',
	'closed ATX headings':
		'# Tale #\n\n### SITUATION ###\nA b.\n### TASK ###\nA b.\n### ACTION ###\nA b.\n### RESULT ###\nA b.\n',
	'flat headings': '## Tale\n\n## Situation\nA b.\n## Task\nA b.\n## Action\nA b.\n## Result\nA b.\n',
	'bold with the colon outside':
		'# Tale\n\n**Situation**: A b.\n\n**Task**: A b.\n\n**Action**: A b.\n\n**Result**: A b.\n',
	'bold without punctuation':
		'# Tale\n\n__Situation__ It was.\n\n__Task__ Fix it.\n\n__Action__ I did.\n\n__Result__ It ran.\n',
	'plain lines in lower case': '# Tale\n\nsituation: A b.\ntask: A b.\naction: A b.\nresult: A b.\n',
	'plain with dashes': '# Tale\n\nSituation - A b.\n\nTask – A b.\n\nAction — A b.\n\nResult -- A b.\n',
	'plain lines in lower case with dashes': '# Tale\n\nsituation - A b.\ntask - A b.\naction - A b.\nresult - A b.\n',
	'escaped by a word processor':
		'# Tale\n\n\\*\\*Situation\\*\\*: A b.\n\n\\*\\*Task:\\*\\* A b.\n\n\\*\\*Action:\\*\\* A b.\n\n\\_Result\\_: A b.\n',
	'numbered words': '# Tale\n\n1. Situation\n\nA b.\n\n2. Task\n\nA b.\n\n3. Action\n\nA b.\n\n4. Result\n\nA b.\n',
	'a row a section, from the head on':
		'# Tale\n\n| Situation | A b. |\n| --- | --- |\n| Task | A b. |\n| Action | A b. |\n| Result | A b. |\n',
	'HTML tags in lines':
		'# Tale\n\n<b>Situation:</b> A b.\n\n<strong>Task</strong>: A b.\n\n<b>Action:</b> A b.\n\n<b>Result:</b> A b.\n',
	callouts:
		'# Tale\n\n> [!info] Situation\n> A b.\n\n> [!todo]- Task\n> A b.\n\n> [!example]+ Action\n> A b.\n\n> [!success] Result\n> A b.\n',
	'callout types':
		'# Tale\n\n> [!situation]\n> A b.\n\n> [!task]\n> A b.\n\n> [!action]\n> A b.\n\n> [!result]\n> A b.\n',
	'one line with bars': '# Tale\n\nS: A b. | T: A b. | A: A b. | R: A b.\n',
	'wrapped lines': '# Tale\n\n**Situation:** A b\nc. **Task:** A b. **Action:** A b\n**Result:** A b.\n',
	'letters with points': '# Tale\n\nS. A b.\n\nT. A b.\n\nA. A b.\n\nR. A b.\n',
	'letters in brackets': '# Tale\n\n(S) A b.\n(T) A b.\n(A) A b.\n(R) A b.\n',
	'letters with a closing bracket': '# Tale\n\nS) A b.\n\nT) A b.\n\nA) A b.\n\nR) A b.\n',
	'letter with a closing bracket and word':
		'# Tale\n\n### S) Situation\nA b.\n### T) Task\nA b.\n### A) Action\nA b.\n### R) Result\nA b.\n',
	'letter and word':
		'# Tale\n\n## S - Situation\nA b.\n## T - Task (mine)\nA b.\n## A - Action: how\nA b.\n## R - Result — figures\nA b.\n',
	'letter and word of another language':
		'# Tale\n\n**S – Ситуация:** A b.\n\n**T – Задача:** A b.\n\n**A – Действия:** A b.\n\n**R – Результат:** A b.\n',
	'numbered with letters': '# Tale\n\na) Situation: A b.\n\nb) Task: A b.\n\nc) Action: A b.\n\nd) Result: A b.\n',
	'first letters set off': '# Tale\n\n**S**ituation: A b.\n\n**T**ask: A b.\n\n**A**ction: A b.\n\n**R**esult: A b.\n',
	'remarks and emoji':
		'# Tale\n\n## 🎬 Situation (short!)\nA b.\n## 🎯 Task [10 s]\nA b.\n## 🔧 My Action\nA b.\n## 📈 Result!\nA b.\n',
	'full-width colons': '# Tale\n\nSituation：A b.\n\nTask：A b.\n\nAction：A b.\n\nResult：A b.\n',
	'invisible characters':
		'# Tale\n\n**\u200bSituation:** A b.\n\n**Ta\u200bsk:** A b.\n\n**Action\u200b:** A b.\n\n\ufeffResult: A b.\n',
	'bracketed words': '# Tale\n\n【Situation】\nA b.\n\n【Task】\nA b.\n\n【Action】\nA b.\n\n【Result】\nA b.\n',
};

describe('labels', () => {
	for (const [name, text] of Object.entries(notations)) {
		it(`are read as ${name}`, () => {
			assert.deepEqual(outline(text), four);
			assert.equal(parseStories(text).stories[0]?.title, 'Tale');
		});

		it(`have exact positions as ${name}, whatever ends the lines and begins the file`, () => {
			for (const variant of [
				text,
				text.replaceAll('\n', '\r\n'),
				text.replaceAll('\n', '\r'),
				`\ufeff${text}`,
				`---\ndate: 2024-01-01\n---\n${text}`,
			]) {
				const document = parseStories(variant);
				const { sections, titleSpan } = document.stories[0] as Story;
				assert.equal(variant.slice(titleSpan.start, titleSpan.end), 'Tale');
				assert.equal(sections.length, 4);
				for (const { label, labelSpan, notation, span, content } of sections) {
					assert.equal(variant.slice(labelSpan.start, labelSpan.end), label);
					assert.ok(notation === 'column' || (span.start <= labelSpan.start && labelSpan.end <= span.end));
					assert.match(
						content.map(({ start, end }) => variant.slice(start, end)).join(' '),
						/^(?:<dd>)?(?:A b\b|It was|Fix it|I did|It ran)/,
					);
				}
			}
		});
	}
});

describe('label words', () => {
	const stories: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
		German: ['Situation', 'Aufgabe', 'Vorgehen', 'Ergebnis', 'Was ich gelernt habe'],
		French: ['Situation', 'Tâche', 'Action', 'Résultat', 'Leçons apprises'],
		Spanish: ['Situación', 'Tarea', 'Acción', 'Resultado', 'Lo que aprendí'],
		Portuguese: ['Situação', 'Tarefa', 'Ação', 'Resultado', 'Lições aprendidas'],
		Chinese: ['情境', '任务', '行动', '结果', '反思'],
		Korean: ['상황', '과제', '행동', '결과', '배운 점'],
		Japanese: ['状況', '課題', '行動', '結果', '学び'],
		Russian: ['Ситуация', 'Задача', 'Действия', 'Результат', 'Выводы'],
		Italian: ['Situazione', 'Compito', 'Azione', 'Risultato', 'Cosa ho imparato'],
		Dutch: ['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie'],
		synonyms: ['Background', 'Responsibility', 'What I did', 'Outcome', 'Lessons learned'],
		'other case': ['SITUATION', 'task', 'aCTION', 'RESULTS', "what I'd do differently"],
	};
	for (const [language, words] of Object.entries(stories)) {
		it(`are known: ${language}`, () => {
			const text = words.map((word) => `## ${word}\n\nA b c.\n`).join('\n');
			assert.deepEqual(outline(text), [...four, 'reflection: present']);
		});
	}
});

describe('schemes', () => {
	const scheme = (text: string) => parseStories(text).stories[0]?.scheme;
	const labeled = (...labels: string[]) => labels.map((label) => `**${label}:** A b.\n`).join('\n');

	it('are told from the labels', () => {
		assert.equal(scheme(labeled('Situation', 'Task', 'Action', 'Result')), 'STAR');
		assert.equal(scheme(labeled('Situation', 'Action', 'Result')), 'SAR');
		assert.equal(scheme(`---\ntype: star-story\n---\n\n${labeled('Situation', 'Action', 'Result')}`), 'STAR');
		assert.equal(scheme(labeled('S', 'T', 'A', 'R', 'R')), 'STARR');
		assert.equal(scheme(labeled('Challenge', 'Action', 'Result')), 'CAR');
		assert.equal(scheme(labeled('C', 'A', 'R', 'L')), 'CARL');
		assert.equal(scheme(labeled('Problem', 'Action', 'Result')), 'PAR');
		assert.equal(scheme(labeled('Problem', 'Solution', 'Result')), 'PSR');
		assert.equal(scheme(labeled('Situation', 'Solution', 'Result')), 'PSR');
		assert.equal(scheme(labeled('问题描述', '解决方案', '效果验证')), 'PSR');
		assert.equal(scheme(labeled('Situation', 'Obstacle', 'Action', 'Result')), 'SOAR');
		assert.equal(scheme(labeled('S', 'O', 'A', 'R')), 'SOAR');
		assert.equal(scheme(labeled('Situation', 'Behavior', 'Impact')), 'SBI');
		assert.equal(scheme(labeled('Dramatise', 'Indicate', 'Go through', 'Summarize')), 'DIGS');
		assert.equal(scheme(labeled('D', 'I', 'G', 'S')), 'DIGS');
	});

	it('can be declared in the front matter', () => {
		assert.equal(scheme(`---\nscheme: SAR\n---\n${labeled('Situation', 'Action', 'Result')}`), 'SAR');
	});
});
