import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';

const told: Readonly<Record<string, string>> = {
	Situation: 'Our shop stood still for two hours.',
	Task: 'I had to bring it back.',
	Action: 'I moved the lock out of the transaction.',
	Result: 'We lost no order.',
};

/** A story whose labels and contents are written by a function. */
function star(write: (label: string, content: string) => string): string {
	return Object.entries(told)
		.map(([label, content]) => write(label, content))
		.join('');
}

const bold = star((label, content) => `**${label}:** ${content}\n\n`);

/** The stories of a text as `title: first letters of its parts`. */
function cutOf(text: string): string[] {
	return parseStories(text).stories.map(
		({ title, sections }) =>
			`${title}: ${sections.map(({ parts }) => parts.map((kind) => (kind === 'reflection' ? 'L' : kind.charAt(0).toUpperCase())).join('')).join(' ')}`,
	);
}

/** What the last section of the last story says. */
function lastPart(text: string): string {
	const section = parseStories(text).stories.at(-1)?.sections.at(-1);
	return (section?.content ?? []).map(({ start, end }) => text.slice(start, end)).join(' / ');
}

describe('a story begins again when its scheme begins again', () => {
	const between: Readonly<Record<string, [text: string, ...titles: string[]]>> = {
		'behind a line in bold': [`# Bank\n\n**One**\n\n${bold}**Two**\n\n${bold}`, 'One', 'Two'],
		'behind a question in bold': [
			`# Bank\n\n**Q1: When did you fail?**\n\n${bold}**Q2: When did you win?**\n\n${bold}`,
			'Q1: When did you fail?',
			'Q2: When did you win?',
		],
		'behind a plain question': [
			`# Bank\n\nWhen did you fail?\n\n${bold}When did you win?\n\n${bold}`,
			'When did you fail?',
			'When did you win?',
		],
		'below numbered items': [
			`# Bank\n\n1. One\n${star((label, content) => `   - **${label}:** ${content}\n`)}2. Two\n${star((label, content) => `   - **${label}:** ${content}\n`)}`,
			'1. One',
			'2. Two',
		],
		'in details': [
			`# Bank\n\n<details><summary>One</summary>\n\n${bold}</details>\n\n<details><summary>Two</summary>\n\n${bold}</details>\n`,
			'One',
			'Two',
		],
		'behind a heading': [`# Bank\n\n## One\n\n${bold}## Two\n\n${bold}`, 'One', 'Two'],
		'behind a divider': [`# Bank\n\n${bold}---\n\n${bold}`, 'Bank', 'Bank'],
		'behind nothing': [`# Bank\n\n${bold}${bold}`, 'Bank', 'Bank'],
	};
	for (const [name, [text, ...titles]] of Object.entries(between)) {
		it(name, () => {
			assert.deepEqual(
				cutOf(text),
				titles.map((title) => `${title}: S T A R`),
			);
		});
	}

	it('with letters, and with labels that are missing', () => {
		const letters = 'S: A b c d e.\nT: A b c d e.\nA: A b c d e.\nR: A b c d e.\n';
		assert.deepEqual(cutOf(`# Bank\n\n${letters}\n${letters}`), ['Bank: S T A R', 'Bank: S T A R']);
		const short = '**Task:** a\n\n**Action:** b\n\n**Result:** c\n\n';
		assert.deepEqual(cutOf(`# Bank\n\n${bold}${short}`), ['Bank: S T A R', 'Bank: T A R']);
	});

	it('but not for a part that comes twice', () => {
		assert.deepEqual(cutOf(`# One\n\n${bold}**Result:** Nobody wrote to us.\n`), ['One: S T A R R']);
		assert.deepEqual(cutOf(`# One\n\n**Situation:** a\n\n**Situation:** b\n\n**Action:** c\n`), ['One: S S A']);
	});

	it('nor for parts that come out of order', () => {
		assert.deepEqual(cutOf('# One\n\n**Result:** a\n\n**Situation:** b\n\n**Action:** c\n'), ['One: R S A']);
	});

	it('and has the heading above for its title where it is alone below it', () => {
		assert.deepEqual(cutOf(`# One\n\n**As told to Ada**\n\n${bold}`), ['One: S T A R']);
	});

	it('in another style', () => {
		const list = star((label, content) => `- ${label}: ${content}\n`);
		assert.deepEqual(cutOf(`# Bank\n\n${bold}${list}`), ['Bank: S T A R', 'Bank: S T A R']);
	});
});

describe('a part ends where the writer turns to something else', () => {
	const behind: Readonly<Record<string, string>> = {
		'a line in the style of the labels': '**Follow-ups:** Why two hours?',
		'such a line with the colon outside': '**Probes to have ready**: Why two hours?',
		'such a line by itself, with what follows': '**Do not say:**\n\n- It was their fault.',
		'an aside': '_(repeat to 5-6)_',
		'a divider': '---\n\nNotes for me.',
		'a heading at the level of the title': '# Links\n\nNone.',
		'the name of the next story': `**Two**\n\n${bold}`,
	};
	for (const [name, more] of Object.entries(behind)) {
		it(name, () => {
			assert.equal(lastPart(`# One\n\n${bold}${more}\n`), 'We lost no order.');
		});
	}

	it('in other notations', () => {
		const plain = star((label, content) => `${label}: ${content}\n`);
		assert.equal(lastPart(`# One\n\n${plain}Interview line: We lost nothing.\n`), 'We lost no order.');
		assert.equal(lastPart(`# One\n\n${plain}Tags: lock, queue\n`), 'We lost no order.');
		const headings = star((label, content) => `## ${label}\n\n${content}\n\n`);
		assert.equal(lastPart(`# One\n\n${headings}## Answers\n\nNone.\n`), 'We lost no order.');
		const list = star((label, content) => `- **${label}:** ${content}\n`);
		assert.equal(lastPart(`# One\n\n${list}- **Evidence:** a link\n`), 'We lost no order.');
		assert.equal(lastPart(`<details>\n<summary>One</summary>\n\n${bold}</details>\n\nNotes.\n`), 'We lost no order.');
	});

	it('at what is written around a story, in any style', () => {
		for (const line of [
			'Interview line:\n\n> "I look at locks first."',
			'关键词：锁、队列',
			'Follow-up questions:\n\n- Why two hours?',
			'### Alternative answer:\n\nIn another shop I did it by hand.',
			'[Back to the list](#one)',
			'[1](https://example.org/one)\n[2](https://example.org/two)',
		]) {
			assert.equal(lastPart(`# One\n\n${bold}${line}\n`), 'We lost no order.', line);
		}
	});

	it('at the next number of the list that names the stories', () => {
		const told = 'Situation: A shop. Task: Open it. Action: I did. Result: It is open.';
		const list = `# Bank\n\n1. When did you act?\n${told}\n\n2. When did you fail?\n\n3. When did you win?\n`;
		assert.equal(lastPart(list), 'It is open.');
	});

	it('but goes on with what belongs to it', () => {
		const goesOn: Readonly<Record<string, string>> = {
			'a line that begins as its label does': '**Results for the shops:** 40 % less.',
			'a line that names figures': '**Metrics:** 40 % less.',
			'another word for the part': '**Impact:** 40 % less.',
			'deeper items': '- **Checkout:** 40 % less.',
			'a deeper heading': '### In numbers\n\n40 % less.',
			'a line in another style': '*Later:* 40 % less.',
			'a link to what was made': '[The runbook](https://example.org/1)\n\n40 % less.',
		};
		for (const [name, more] of Object.entries(goesOn)) {
			assert.match(lastPart(`# One\n\n${bold}${more}\n`), /40 % less\.$/, name);
		}
	});

	it('but for the words of its label with more behind them', () => {
		const text = bold.replace('**Result:**', '**What I did to keep it so:** I wrote it down.\n\n**Result:**');
		assert.deepEqual(cutOf(`# One\n\n${text}`), ['One: S T A R']);
		const [story] = parseStories(`# One\n\n${text}`).stories;
		assert.equal(story?.sections[2]?.words, 19);
	});

	it('at words in the emphasis of its letters, with or without a colon', () => {
		const letters = star((label, content) => `**${label.charAt(0)}.** ${content}\n\n`);
		assert.equal(lastPart(`${letters}**If they ask why** — I can show the numbers.\n`), told.Result);
	});

	it('and goes on behind another word for the part', () => {
		const text = `**Context:** A shop in May.\n\n${bold}`;
		assert.deepEqual(cutOf(text), ['null: S T A R']);
	});

	it('not before something is told in it', () => {
		const text = `# One\n\n${bold}`.replace(
			'**Result:** We lost no order.',
			'**Result:**\n\n**At once:** We lost no order.',
		);
		assert.match(lastPart(text), /We lost no order\.$/);
		assert.equal(lastPart('# One\n\n1. Situation\n---\n\nIt broke.\n\n2. Result\n---\n\nIt ran.\n'), 'It ran.');
	});

	it('and the story with it at a heading above it', () => {
		assert.deepEqual(cutOf(`## One\n\n${bold}# Lessons learned\n\nWrite more.\n`), ['One: S T A R']);
	});
});

describe('stories may be told', () => {
	it('in a block quote', () => {
		const quote = star((label, content) => `> **${label}:** ${content}\n>\n`);
		assert.deepEqual(cutOf(`# One\n\n${quote}\nBehind it.\n`), ['One: S T A R']);
		assert.equal(lastPart(`# One\n\n${quote}\nBehind it.\n`), 'We lost no order.');
	});

	it('in a fence that holds text', () => {
		const plain = star((label, content) => `${label}: ${content}\n`);
		for (const language of ['', 'text', 'md', 'markdown']) {
			assert.deepEqual(cutOf(`# One\n\n\`\`\`${language}\n${plain}\`\`\`\n\nBehind it.\n`), ['One: S T A R'], language);
		}
		assert.deepEqual(cutOf(`# One\n\n\`\`\`js\n${plain}\`\`\`\n`), []);
		assert.deepEqual(cutOf(`# Bank\n\n\`\`\`\n${plain}\`\`\`\n\n\`\`\`\n${plain}\`\`\`\n`), [
			'Bank: S T A R',
			'Bank: S T A R',
		]);
	});

	it('beside fenced text, which is content of the part above it', () => {
		const text = `# One\n\n${bold}\`\`\`\n# Situation\nmax 900 ms\n# Result\nmax 40 ms\n\`\`\`\n`;
		assert.deepEqual(cutOf(text), ['One: S T A R']);
		assert.match(lastPart(text), /max 40 ms/);
	});

	it('deep below a list', () => {
		const deep = star((label, content) => `            **${label}:** ${content}\n\n`);
		assert.deepEqual(cutOf(`# Bank\n\n- One\n\n${deep}`), ['One: S T A R']);
	});

	it('below words that are alone on their lines, three and in order', () => {
		const bare = star((label, content) => `${label}\n\n${content}\n\n`);
		assert.deepEqual(cutOf(`# One\n\n${bare}`), ['One: S T A R']);
		assert.deepEqual(cutOf(`# One\n\n${bare.replaceAll(/^(\w+)$/gm, (word) => word.toUpperCase())}`), ['One: S T A R']);
		assert.deepEqual(cutOf('# One\n\nSituation\n\nIt broke.\n\nResult\n\nIt ran.\n'), []);
	});
});

describe('a story is named', () => {
	const stories = (one: string, two: string) => cutOf(`# Bank\n\n${one}\n\n${bold}${two}\n\n${bold}`);
	const names = (one: string, two: string) => stories(one, two).map((story) => story.replace(': S T A R', ''));

	it('by the last of several lines before it', () => {
		assert.deepEqual(names('**Work**\n\n**One**', '**Two**'), ['One', 'Two']);
	});

	it('by a line with a remark behind it', () => {
		const text = `# Bank\n\n**One** *(from 2021)*\n\n${bold}**Two** (short)\n\n${bold}`;
		assert.deepEqual(cutOf(text), ['One: S T A R', 'Two: S T A R']);
	});

	it('by a caption only where nothing else names it', () => {
		assert.deepEqual(names('**One**\n\n**Answer:**', '**Two**\n\n**Answer:**'), ['One', 'Two']);
		assert.deepEqual(names('**Story 1:**', '**Story 2:**'), ['Story 1:', 'Story 2:']);
	});

	it('by a number that nothing else in its list has', () => {
		assert.deepEqual(names('1. Describe something you made.', '2. Describe a hard day.'), [
			'1. Describe something you made.',
			'2. Describe a hard day.',
		]);
		assert.deepEqual(names('1. Tea\n2. Milk', '1. Sugar\n2. Salt'), ['Bank', 'Bank']);
	});

	it('by a line that reads as a title even alone below a heading', () => {
		const titles = ['**What is a lock?**', '**Story 2: the lock**', '**Q: Why a lock?**', '1. **The lock:**'];
		for (const title of titles) {
			const nested = title.startsWith('1') ? star((label, content) => `   - *${label}:* ${content}\n`) : `\n${bold}`;
			assert.deepEqual(cutOf(`# Bank\n\n${title}\n${nested}`), [`${title.replaceAll('**', '')}: S T A R`]);
		}
	});

	it('by the line above items that hold no label', () => {
		const list = star((label, content) => `- ${label.charAt(0)}: ${content}\n`);
		assert.deepEqual(cutOf(`## SQL\n\n**What is a lock?**\n- It keeps two\n apart.\n${list}`), [
			'What is a lock?: S T A R',
		]);
	});

	it('with the heading for the place of the first story below it alone', () => {
		const text = `## Initiative\nWhen did you do more than you had to?\n${bold}${bold}`;
		const places = parseStories(text).stories.map(({ titleSpan }) => text.slice(titleSpan.start, titleSpan.end));
		assert.deepEqual(places, ['Initiative', 'Situation']);
	});

	it('by the item that it is in', () => {
		const nested = star((label, content) => `  - **${label}:** ${content}\n`);
		assert.deepEqual(cutOf(`# Bank\n\n- The outage\n${nested}`), ['The outage: S T A R']);
	});

	it('by the summary of its details', () => {
		assert.deepEqual(cutOf(`# Bank\n\n<details>\n<summary><b>One</b></summary>\n\n${bold}</details>\n`), [
			'One: S T A R',
		]);
	});

	it('by the column that is headed so', () => {
		const table =
			'| Job | Story | S | T | A | R |\n|---|---|---|---|---|---|\n| Ops | The outage | It broke. | My turn. | I did it. | It ran. |\n';
		assert.deepEqual(cutOf(table), ['The outage: S T A R']);
	});
});

describe('labels may be written', () => {
	const oneStory: Readonly<Record<string, string>> = {
		'with a gloss': star(
			(label, content) =>
				`### ${label} ${{ Situation: '背景', Task: '任务', Action: '行动', Result: '结果' }[label]}\n\n${content}\n\n`,
		),
		'in another language, with the English word':
			'**状況（Situation）**、A b c d.\n\n**課題（Task）**、A b c d.\n\n**行動（Action）**、A b c d.\n\n**結果（Result）**、A b c d.\n',
		'with a letter before the word': star((label, content) => `### ${label.charAt(0)} ${label}\n\n${content}\n\n`),
		'as letters with a hyphen': star((label, content) => `${label.charAt(0)}-${content}\n`),
		'as letters alone in their items': star((label, content) => `- ${label.charAt(0)}\n    - ${content}\n`),
		'with a full stop and no emphasis': star((label, content) => `${label}. ${content}\n\n`),
		'with a full stop': star((label, content) => `**${label}.** ${content}\n\n`),
		'behind items without a blank line': star((label, content) => `${label}:\n- ${content}\n`),
	};
	for (const [name, text] of Object.entries(oneStory)) {
		it(name, () => {
			assert.deepEqual(cutOf(`# One\n\n${text}`), ['One: S T A R']);
		});
	}

	it('with more words behind one, where the others are plain', () => {
		assert.deepEqual(cutOf(`# One\n\n${bold.replace('**Action:**', '**Action supported by my CV:**')}`), [
			'One: S T A R',
		]);
		const plain = star((label, content) => `${label}: ${content}\n`);
		assert.deepEqual(cutOf(`# One\n\n${plain.replace('Result:', 'Result so far:')}`), ['One: S T A R']);
		assert.deepEqual(cutOf(`# One\n\n${bold.replace('**Action:**', '**Action items:**')}`), ['One: S T R']);
	});

	it('with more words behind the first one, and behind another form of the word', () => {
		const text = bold.replace('Situation:', 'Situation at the time:').replace('Result:', 'Results so far:');
		assert.deepEqual(cutOf(text), ['null: S T A R']);
	});

	it('with a plus before one that is added', () => {
		const letters = star((label, content) => `**${label.charAt(0)}:** ${content}\n\n`);
		assert.deepEqual(cutOf(`# One\n\n${letters}**+R:** I check such locks now.\n`), ['One: S T A R L']);
	});

	it('in letters whose emphasis ends behind them', () => {
		const list = star((label, content) => `- **${label.charAt(0)}** ${content}\n`);
		assert.deepEqual(cutOf(`# One\n\n${list}  - **T+30** to look again\n  - **R&D** asked for it\n`), ['One: S T A R']);
	});

	it('with a slip, where the story lacks the part and writes its labels so', () => {
		const slips = (text: string) => text.replace('Action', 'Actoin').replace('Result', 'Resut');
		const headings = star((label, content) => `### ${label}\n\n${content}\n\n`);
		for (const text of [bold, star((label, content) => `${label}: ${content}\n`), headings]) {
			assert.deepEqual(cutOf(`# One\n\n${slips(text)}`), ['One: S T A R']);
		}
		assert.deepEqual(cutOf(`# One\n\n${headings}### Resut\n\nMore.\n`), ['One: S T A R']);
		assert.deepEqual(cutOf(`# One\n\n${bold.replace('**Result:**', '### Resut\n\n')}`), ['One: S T A']);
		assert.deepEqual(cutOf(`# One\n\n${headings.replace('### Result', '### Resort')}`), ['One: S T A']);
	});

	it('above numbered steps in bold with a colon, which go on with the action', () => {
		const steps = '\n\n**1. Ask:**\n\n- whom\n\n**2. Dig:**\n\n- with a spade\n\n';
		const sections = parseStories(`# One\n\n${bold.replace(told.Action ?? '', steps)}`).stories[0]?.sections;
		assert.equal(sections?.find(({ parts: [part] }) => part === 'action')?.words, 8);
	});

	it('above steps in bold, which are no names of stories', () => {
		const text = bold.replace(told.Action ?? '', '\n\n1. **Dug a hole**\n   by hand\n2. **Filled it**\n');
		const sections = parseStories(`# One\n\n${text}`).stories.flatMap((story) => story.sections);
		assert.deepEqual(
			sections.map(({ parts: [part], state, words }) => `${part} ${state} ${words}`),
			['situation present 7', 'task present 6', 'action present 7', 'result present 4'],
		);
	});

	it('in letters below names that are lettered, of which each ends an empty part', () => {
		const four = star((label, content) => `        **${label.charAt(0)}:** ${content}\n`);
		const begun = four.replace(told.Action ?? '', '').replace(told.Result ?? '', '');
		const text = `1. Trouble:\n    a. **The disk:**\n${begun}    b. **The lock:**\n${four}`;
		assert.deepEqual(cutOf(text), ['a. The disk:: S T A R', 'b. The lock:: S T A R']);
		const states = parseStories(text).stories.map(({ sections }) => sections.map(({ state }) => state).join(' '));
		assert.deepEqual(states, ['present present empty empty', 'present present present present']);
	});

	it('in letters, but a word with a hyphen in a heading is none', () => {
		const headings = star((label, content) => `## ${label}\n\n${content}\n\n`);
		const text = `# One\n\n${headings.replace('## Result', '#### 1. O-ring and seal\n\nI changed it.\n\n### Details\n\nMore.\n\n## Result')}`;
		assert.deepEqual(cutOf(text), ['One: S T A R']);
	});

	it('in letters of one scheme only', () => {
		assert.deepEqual(cutOf('# One\n\n- C - Calm\n- T - Overview\n- A - A list\n- R - Lost it\n'), []);
	});
});

describe('a lesson is not a story', () => {
	const lessons: Readonly<Record<string, string>> = {
		'with lengths':
			'- **Situation:** 언제·어디 이야기인지 (1~3문장)\n- **Task:** 내가 맡은 몫 (1문장)\n- **Action:** 내 손으로 한 일 (2~4문장)\n- **Result:** 변화 (1~3문장)\n',
		'with shares':
			'| Part | Meaning | Share |\n|---|---|---|\n| Situación | El contexto justo | 20% |\n| Tarea | La responsabilidad | 10% |\n| Acción | Lo que hizo uno mismo | 60% |\n| Resultado | El desenlace | 10% |\n',
		'in forms that ask':
			'> - **Situation**: Plantez le décor en deux phrases.\n> - **Tâche**: Dites ce qu’on attendait.\n> - **Action**: Racontez pas à pas.\n> - **Résultat**: Finissez par ce qui a changé.\n',
		'in hints':
			'- **Situation**: What the plot was like\n- **Task**: What was promised\n- **Action**: Things done by hand\n- **Result**: Harvest in kilos\n',
		'in a legend': 'It stands for:\n\n- **S – Situation**\n- **T – Task**\n- **A – Action**\n- **R – Result**\n',
		'with questions that say I':
			'### Situation\n\nSet the scene.\n\n- Where was I working?\n\n### Task\n\nExplain your goal.\n\n- What did I own?\n\n### Action\n\nDescribe your steps.\n\n- What did I do?\n\n### Result\n\nShare the outcome.\n',
	};
	for (const [name, text] of Object.entries(lessons)) {
		it(name, () => {
			assert.deepEqual(cutOf(`# Notes\n\n${text}`), []);
		});
	}

	it('but what somebody did is one, told to them or of them', () => {
		const second =
			'**Situation:** You were the tech lead of a team that had lost its tests.\n\n**Task:** You had to bring them back.\n\n**Action:** You split the work and wrote the first ones.\n\n**Result:** Failures fell by half.\n';
		assert.deepEqual(cutOf(`# One\n\n${second}`), ['One: S T A R']);
		const third =
			'**Problem:** Two sisters had an office and no sign.\n\n**Solution:** A brass sign with cut letters.\n\n**Result:** A front that can be seen from across the street.\n';
		assert.deepEqual(cutOf(`# One\n\n${third}`), ['One: S A R']);
	});

	it('and neither is a log', () => {
		assert.deepEqual(cutOf('| Date | Task | Result |\n|---|---|---|\n| 1 May | 10/10 | PASS |\n'), []);
	});
});
