import assert from 'node:assert/strict';
import type { Story } from '../../../../src/core/story/model.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const states = (text: string) =>
	parseStories(text).stories.map(({ sections }) => sections.map(({ parts, state }) => `${parts.join('+')}: ${state}`));
const star = (level: number) =>
	['Situation', 'Task', 'Action', 'Result']
		.map((part) => `${'#'.repeat(level)} ${part}\n\nI did ${part}.\n`)
		.join('\n');

describe('stories of a document', () => {
	it('reach from their title to the end of their last part', () => {
		const spans = (text: string) =>
			parseStories(text).stories.map(({ span, titleSpan, titleLevel }) => [
				text.slice(span.start, span.end),
				text.slice(titleSpan.start, titleSpan.end),
				titleLevel,
			]);
		const parts = '**Situation:** a b\n\n**Action:** I did.\n\n**Result:** c d';
		assert.deepEqual(spans(`# Bank\n\n## One ##\n\n${parts}\n\n---\n\n${parts}\n`), [
			[`## One ##\n\n${parts}`, 'One', 2],
			[parts, 'Situation', 0],
		]);
		assert.deepEqual(spans(`# Bank\n\n**One**\n\n${parts}\n\n**Two**\n\n${parts}\n`), [
			[`**One**\n\n${parts}`, 'One', 0],
			[`**Two**\n\n${parts}`, 'Two', 0],
		]);
		assert.deepEqual(spans('---\ntype: star-story\n---\n\n## One\n\nI did.\n'), [['## One', 'One', 2]]);
		assert.deepEqual(spans('---\ntype: star-story\n---\n\nI did.\n'), [['', 'star-story', 0]]);
		const shown = `# One\n\n${parts.replace('c d', '\n\n```\ntwo words\n```')}`;
		assert.deepEqual(spans(`${shown}\n`), [[shown, 'One', 1]]);
		const row = '| One | a b | I did. | c d |';
		assert.deepEqual(spans(`| Story | Situation | Action | Result |\n|---|---|---|---|\n${row}\n`), [[row, 'One', 0]]);
	});

	it('are not named by a heading below their first label', () => {
		const text =
			'---\ntype: star-story\ntitle: One\n---\n\n## Situation\n\nWe were late.\n\n# Later\n\n### Situation\n\nLate.\n';
		const [story] = parseStories(text).stories;
		assert.deepEqual([story?.title, text.slice(story?.span.start).startsWith('## Situation')], ['One', true]);
	});

	it('end before the anchor of the next title', () => {
		const text = `# One\n\n${star(2)}\n<a id="two"></a>\n# Two\n\n${star(2)}`;
		const [one] = parseStories(text).stories;
		assert.ok(one);
		assert.match(text.slice(one.span.start, one.span.end), /I did Result\.$/);
	});
});

describe('documents without a story', () => {
	const texts: Readonly<Record<string, string>> = {
		empty: '',
		'white space': ' \n\t\n',
		'front matter alone': '---\ntitle: T\n---\n',
		prose: '# The situation\n\nThe task was hard: action was taken. As a result: nothing.\n',
		'programs in fences': `# Tale\n\n\`\`\`yaml\n${star(2)}\`\`\`\n`,
		'templates in fences': '# Tale\n\n```markdown\n## Situation\nTODO\n\n## Task\nTODO\n\n## Result\nTODO\n```\n',
		'a log in a fence': '# Build\n\n```\nTask: compile OK\nAction: upload\nResult: FAILURE\n```\n',
		'indented code': '# Tale\n\n    Situation: a\n    Task: b\n    Action: c\n',
		comments: `# Tale\n\n<!--\n${star(2)}-->\n\ntext <!-- **Situation:** a **Task:** b -->\n`,
		links: '- [Situation](#s)\n- [Task: why](#t)\n- [Action](#a)\n- [Result][r]\n',
		'a table of contents': '- Situation\n- Task\n- Action\n- Result\n',
		'questions and answers': 'Q: Why?\nA: So.\n\nQ: How?\nA: Thus.\n\nQ: Who?\nA: I.\n',
		authors: 'A. Smith and\nB. Jones wrote\nC. Doe\n',
		'theory before an example that is code':
			'# STAR\n\n**S - Situation**: Set the context\n**T - Task**: Define what needs to be done\n**A - Action**: Explain your approach\n**R - Result**: Describe the outcome\n\n**Example:**\n```\nS: "I would first ask why."\n```\n',
		'a table of minutes':
			'# Workshop\n\n| No. | Block | Minutes |\n| --- | --- | --- |\n| 1 | Situation | 20 |\n| 2 | Task | 15 |\n| 3 | Action | 45 |\n| 4 | Result | 20 |\n',
		'wiki links': '# Notes\n\n- [[Situation]]\n- [[Task]]\n- [[Action]]\n- [[Result]]\n',
		'an operation order':
			'# OPORD\n\n## 1. Situation\n\nTwo platoons.\n\n## 2. Mission\n\nSeize the bridge.\n\n## 3. Execution\n\nAlong the treeline.\n',
		'role and achievements': '# CV\n\n**Role:** engineer\n\n**Achievements:** many\n',
		'one part': '# Notes\n\n**Result:** we go on.\n\n**Outcome:** none.\n',
	};
	for (const [name, text] of Object.entries(texts)) {
		it(`stay alone: ${name}`, () => {
			assert.deepEqual(parseStories(text).stories, []);
		});
	}
});

describe('sections', () => {
	const section = (content: string) => {
		const { stories } = parseStories(
			`# Tale\n\n## Situation\n\n${content}\n\n## Action\n\nI did.\n\n## Result\n\nIt ran.\n`,
		);
		return (stories[0] as Story).sections[0];
	};

	it('are placeholders with nothing but a promise', () => {
		const placeholders = [
			'TODO',
			'**TBD**',
			'- [ ] TODO',
			'...',
			'…',
			'???',
			'<describe the situation>',
			'[fill in]',
			'[What was it?]\n\n[Who was it?]',
			// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own notation
			'${1:Describe the situation}',
			'{{situation}}',
			'_to be written_',
			'TODO: ask Bettina for the number',
			'> TBD',
			// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own notation
			'<!-- hint -->\n${2:What did you have to do?}',
			'待补充',
			'TODO: shorten. Ask Bettina.',
		];
		for (const content of placeholders) {
			assert.equal(section(content)?.state, 'placeholder', content);
		}
	});

	it('are placeholders where a label and brackets fill a line', () => {
		const text = '# Tale\n\n*Situation:* [what was it?]\n\n**Task:** […]\n\n**Action:** TODO | **Result:** It ran.\n';
		assert.deepEqual(states(text), [
			['situation: placeholder', 'task: placeholder', 'action: placeholder', 'result: present'],
		]);
	});

	it('are present with a text, however short', () => {
		const contents = [
			'Fine.',
			'It was late [in May].',
			'TODOs had piled up.',
			'TODO comments were everywhere in the code.',
			'<b>Bold</b> words',
			'[A link](https://example.org)',
			'```\nlog\n```',
			'Describe is what I did all day.',
			'99 %',
			'それは夜でした。',
			'I had to list the options.',
			'put out the cash box, drew tickets by hand and told the queue jokes',
			'Give up, play for friends, or move to where the people are.',
			'Put end dates in the calendar.',
			'Share bad news early.',
			'TODO shorten. The leaflet existed in one language only, and the camp spoke many.',
		];
		for (const content of contents) {
			assert.equal(section(content)?.state, 'present', content);
		}
	});

	it('count half a word for a character of a script without spaces', () => {
		assert.equal(section('これは四十')?.words, 3);
	});
});

describe('front matter', () => {
	it('is read as YAML, TOML and JSON, with the places of its values', () => {
		const texts = [
			'---\ntitle: "T"\nquestions: [a, b]\n---\n',
			'+++\ntitle = "T"\nquestions = ["a", "b"]\n+++\n',
			'---json\n{ "title": "T", "questions": ["a", "b"] }\n---\n',
		];
		for (const text of texts) {
			const { frontMatter } = parseStories(text);
			assert.deepEqual(frontMatter?.problems, [], text);
			assert.equal(frontMatter.data.title, 'T');
			assert.deepEqual(frontMatter.data.questions, ['a', 'b']);
			const { start, end } = frontMatter.spanOf('title');
			assert.match(text.slice(start, end), /"T"/);
		}
	});
});
