import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { bold, star } from './support.ts';

/** The four parts below headings of a level, on lines, and in items. */
const headings = (level: number) => star((label, content) => `${'#'.repeat(level)} ${label}\n\n${content}\n\n`);
const lines = star((label, content) => `${label}: ${content}\n`);
const items = star((label, content) => `- ${label}: ${content}\n`);
/** Two stories in a bank, each behind a text. */
const two = (one: string, another: string, told = bold) => `# Bank\n\n${one}\n\n${told}${another}\n\n${told}`;

const table = (head: string, row: string) => `${head}\n${head.replace(/[^|]+/g, '---')}\n${row}\n`;

describe('a story is named', () => {
	const cases: [how: string, text: string, ...names: (string | null)[]][] = [
		['by its own heading', `# Bank\n\n## One\n\n${headings(3)}## Two\n\n${headings(3)}`, 'One', 'Two'],
		['by a heading at the level of its parts', `## One\n\n${headings(2)}## Two\n\n${headings(2)}`, 'One', 'Two'],
		['by such a heading in a bank', `# Bank\n\n## One\n\n${headings(2)}## Two\n\n${headings(2)}`, 'One', 'Two'],
		['by no heading of notes', `# One\n\n## Notes\n\nCall Ada.\n\n${headings(2)}## Links\n\nNone.\n`, 'One'],
		['by the front matter', `---\ntitle: ' The "queue" '\n---\n\n${bold}`, 'The "queue"'],
		['by no blanks in the front matter', `---\ntitle: ' '\n---\n\n${bold}`, null],
		['by no number in the front matter', `---\ntitle: 7\n---\n\n${bold}`, null],
		['by nothing', headings(2), null],
		['as a reader sees it', `# 1. **Why** \`grep\` &amp; [tea](x) won 🍵 ##\n\n${bold}`, '1. Why grep & tea won 🍵'],
		['by what a wiki link shows', `# [[Outage 2023|The outage]]\n\n${bold}`, 'The outage'],
		['by a wiki link', `# [[Outage]]\n\n${bold}`, 'Outage'],
		['by the last of several lines before it', two('**Work**\n\n**One**', '**Two**'), 'One', 'Two'],
		['by a line with a remark behind it', two('**One** *(from 2021)*', '**Two** (short)'), 'One', 'Two'],
		['by the heading above a sentence in italics', `# Lock\n\n*Tell me about a lock that held.*\n\n${bold}`, 'Lock'],
		['by a line in italics', `*The picture*\n\n${bold}`, 'The picture'],
		['by no caption below a name', two('**One**\n\n**Answer:**', '**Two**\n\n**Answer:**'), 'One', 'Two'],
		['by a caption where there is nothing else', two('**Story 1:**', '**Story 2:**'), 'Story 1:', 'Story 2:'],
		['by a question in bold', `# Bank\n\n**What is a lock?**\n\n${bold}`, 'What is a lock?'],
		['by a question in quotes', `# Bank\n\n**Q: "Did you fail?"**\n\n${bold}`, 'Q: "Did you fail?"'],
		['by a request', `**Describe a failure.**\n\n${bold}`, 'Describe a failure.'],
		['by a numbered request', `# Bank\n\n**Q1: Describe a failure.**\n\n${bold}`, 'Q1: Describe a failure.'],
		['by its number and name', `# Bank\n\n**Story 2: the lock**\n\n${bold}`, 'Story 2: the lock'],
		['by the item around it', `# Bank\n\n1. **The lock:**\n${items.replace(/^/gm, '   ')}`, '1. The lock:'],
		['by a line that says that it is STAR', `## Bank\n\n**STAR Story: the lock**\n\n${bold}`, 'STAR Story: the lock'],
		['by a line that says that it is an example', `## Bank\n\n**Example – lock**\n\n${bold}`, 'Example – lock'],
		['by a numbered STAR', `# STAR #1 – a\n\n${bold}\nNotes\nSTAR #2 – b\n\n${bold}`, 'STAR #1 – a', 'STAR #2 – b'],
		['by the heading above words that several share', two('## One\n\n### STAR', '## Two\n\n### STAR'), 'One', 'Two'],
		['by a heading below another that says something', `# Bank\n\n## One\n\n### The lock\n\n${bold}`, 'The lock'],
		[
			'by headings of different words',
			`## Locks\n\n### My story\n\n${bold}### The answer\n\n${bold}`,
			'My story',
			'The answer',
		],
		['by the heading above one that only says that a story follows', `## One\n\n### STAR Answer\n\n${bold}`, 'One'],
		['by the heading below the theory', `# The STAR method\n\n## Sample answer\n\n${bold}`, 'Sample answer'],
		['by the question above the method', `# Did you fail?\n## STAR method\n${headings(2)}`, 'Did you fail?'],
		[
			'by the summary of its details',
			`# Bank\n\n<details>\n<summary><b>One</b></summary>\n\n${bold}</details>\n`,
			'One',
		],
		[
			'by the first column without a label',
			table('| # | Story | Job | S | T | A | R |', '| 1 | One | Ops | It broke. | My turn. | I did it. | It ran. |'),
			'One',
		],
		['by plain lines', two('The outage', 'The slow search'), 'The outage', 'The slow search'],
		['by bullets above its items', two('- The outage', '- The search', items), 'The outage', 'The search'],
		['by what stands behind “Story:”', `Notes\n\nStory: lock\n${lines}\nStory: intern\n${lines}`, 'lock', 'intern'],
		['by “Story:” below a heading', `# Bank\n\nstory: lock\n${lines}Story: intern\n${lines}`, 'lock', 'intern'],
		['by its number and name without emphasis', `# Bank\n\nStory 2: the lock\n${lines}`, 'Story 2: the lock'],
		['by lines above its lines', `The outage\n${lines}\nThe search\n${lines}`, 'The outage', 'The search'],
		['by plain questions', two('How do you decide?', 'Did you fail?'), 'How do you decide?', 'Did you fail?'],
		[
			'by requests above its items',
			`Describe a lead.\n${items}\nHow did it go.\n${items}`,
			'Describe a lead.',
			'How did it go.',
		],
		[
			'by an item with tags behind the name',
			['One', 'Two'].map((name) => `- **${name}** \`#data\`\n${items.replace(/^/gm, '  ')}`).join(''),
			...(['One', 'Two'] as const),
		],
		[
			'although a Korean word has that of a question in it',
			'# 아키텍처\n\n**S:** 악어디지털에서 서비스를 운영해야 했음\n**T:** 구조 필요\n**A:** 구조 구축\n**R:** 빠르게 출시\n',
			'아키텍처',
		],
		[
			'although Chinese steps have words of a question in them',
			'# 兼容\n\n**Situation：**\n部署时命令全部不适用。\n\n**Task：**\n更新部署文档。\n\n**Action：**\n1. 添加「如何判断你的系统」章节\n2. 帮助用户判断应该用哪个命令\n\n**Result：**\n- 新手用户可以自行判断应该使用哪条命令\n',
			'兼容',
		],
		[
			'although it gives examples in Chinese brackets',
			'### 难点三\n**情境**：\n系统在并行执行时报错。\n**行动**：\n重构代码，允许参数为空（如查询通用的规定）。\n**结果**：\n修复了崩溃（如超时），保留了并行执行的高效性。\n',
			'难点三',
		],
	];
	for (const [how, text, ...names] of cases) {
		it(how, () => {
			assert.deepEqual(
				parseStories(text).stories.map(({ title }) => title),
				names,
			);
		});
	}

	it('at the heading for the first story below it alone', () => {
		for (const [text, ...places] of [
			[`## Initiative\nI did more.\n${bold}${bold}`, 'Initiative', 'Situation'],
			[`# Bank\n\n## One\n\n${headings(3)}${headings(2)}`, 'One', 'Situation'],
		] as const) {
			const { stories } = parseStories(text);
			const found = stories.map(({ titleSpan }) => text.slice(titleSpan.start, titleSpan.end));
			assert.deepEqual(found, places);
		}
	});
});
