import { join } from 'node:path';
import { readGuide } from '../../src/build/packGuide.ts';
import { coverageFormats } from '../../src/cli/coverage/coverageFormats.ts';
import { formats } from '../../src/cli/formats/formats.ts';
import { readLog } from '../../src/cli/gitLog.ts';
import type { Format } from '../../src/cli/run.ts';
import { toolNames } from '../../src/core/agents/tools.ts';
import { beginsLabel } from '../../src/core/edit/labelStart.ts';
import { exportFormats } from '../../src/core/export/formats.ts';
import { appendQuestions } from '../../src/core/guide/appendQuestions.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import { withRelativeLinks } from '../../src/core/guide/pagePath.ts';
import { readBank, readsAsQuestion } from '../../src/core/guide/readBank.ts';
import { richText } from '../../src/core/guide/richText.ts';
import { appendInterview, readInterviews } from '../../src/core/interviews/interviewLog.ts';
import { mergeWorksheet } from '../../src/core/jobs/mergeWorksheet.ts';
import { valuesNamed } from '../../src/core/jobs/readValues.ts';
import { isAboutRole } from '../../src/core/jobs/worksheetName.ts';
import { checkPrivacy } from '../../src/core/lint/checkPrivacy.ts';
import { defaultConfig } from '../../src/core/lint/config.ts';
import { applyFixes } from '../../src/core/lint/fix.ts';
import { readConfigFile } from '../../src/core/lint/readConfig.ts';
import { rules } from '../../src/core/lint/rules.ts';
import { Names } from '../../src/core/lint/support/names.ts';
import { findPrivateDetails } from '../../src/core/lint/support/privateDetails.ts';
import type { BankStory } from '../../src/core/matching/match.ts';
import { QuestionMatcher } from '../../src/core/matching/questionMatcher.ts';
import { foreignFigures } from '../../src/core/measure/figures.ts';
import { readEntries } from '../../src/core/practice/entry.ts';
import { readExport } from '../../src/core/practice/importExport.ts';
import { readDate } from '../../src/core/practice/interviewDate.ts';
import { countedRounds } from '../../src/core/practice/summary.ts';
import { appendAchievement, readAchievements } from '../../src/core/remember/bragFile.ts';
import { readHistory } from '../../src/core/remember/history.ts';
import { worksOf } from '../../src/core/remember/pieces.ts';
import { tell } from '../../src/core/remember/tell.ts';
import { toFileReport } from '../../src/core/report/fileReport.ts';
import { hasRemote, leavesOut } from '../../src/core/start/keepOutOfGit.ts';
import { pasteStory } from '../../src/core/start/pasteStory.ts';
import { typedPrefix } from '../../src/core/start/typedPrefix.ts';
import { compileGlobs } from '../../src/core/text/globs.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';
import { Readers } from './readers.ts';

/** A text of any size that is hard on its reader. */
export interface Shape {
	readonly name: string;
	readonly subject: string;
	/** A text of about the given number of characters. */
	text(size: number): string;
}

const { guide } = readGuide(join(import.meta.dirname, '../../media/guide'));

const readers = new Readers(guide);

/** A subject for each way to do something. */
function each<Name extends string>(
	names: readonly Name[],
	called: (name: Name) => string,
	read: (text: string, name: Name) => void | Promise<void>,
): Record<string, (text: string) => void | Promise<void>> {
	return Object.fromEntries(names.map((name) => [called(name), (text: string) => read(text, name)]));
}

const bankStory: BankStory = {
	id: 'a',
	title: 'The outage',
	questions: [],
	competencies: [],
	tags: [],
	purposes: [],
	text: 'The checkout went down. I rolled back at once.',
};

/** The code that reads stories written by others: a subject for each format, tool and page. */
const readersOfStories: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
	...each(
		Object.keys(formats) as Format[],
		(format) => `lint --format ${format}`,
		(text, format) => readers.lint(text, format),
	),
	'lint --fix --dry-run': (text) => readers.diff(text),
	...each(
		coverageFormats,
		(format) => `coverage --format ${format}`,
		(text, format) => readers.coverage(text, format),
	),
	...each(
		exportFormats,
		(format) => `export --format ${format}`,
		(text, format) => readers.export(text, format),
	),
	...each(
		toolNames,
		(name) => `tool ${name}`,
		(text, name) => readers.tool(text, name),
	),
	preview: (text) => readers.preview(text),
	review: (text) => readers.review(text),
	editor: (text) => readers.editor(text),
	guess: (text) => readers.guess(text),
	answer: (text) => readers.answer(text),
	'rich text': (text) => void richText(withRelativeLinks(text, 'vscode', 'a.b')),
	"a model's answer": (text) => void foreignFigures(text, text),
};

/** The code that reads texts written by others. */
export const subjects: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
	...readersOfStories,
	lint: (text: string) => void toFileReport(lint(text), ''),
	fix: (text: string) => void applyFixes(lint(text), lint),
	privacy: (text: string) => void checkPrivacy(text, defaultConfig),
	'private names': (text: string) => void findPrivateDetails(text, new Names(text.split('\n'))),
	configuration: (text: string) => void readConfigFile(text, rules),
	bank: (text: string) => {
		const { questions } = new Guide(guide, [{ uri: 'file:///bank.md', file: readBank(text, 'bank', 'banks') }]);
		// Those of the guide take as many steps at every size.
		new QuestionMatcher(questions.slice(guide.questions.length), guide.matching).questionsFor(bankStory);
		appendQuestions(text, ['Why?'], 'General');
	},
	history: (text: string) => {
		countedRounds(readEntries(text).entries, 0);
		readExport(text);
	},
	paste: (text: string) => void pasteStory(text, '', { start: 0, end: 0 }),
	posting: (text: string) => readers.posting(text),
	values: (text: string) => void valuesNamed(text, { company: () => undefined }),
	worksheet: (text: string) => {
		isAboutRole(text, 'Engineer');
		mergeWorksheet(text, worksheet);
	},
	interviews: (text: string) => {
		readInterviews(text);
		appendInterview(text, { date: '2026-01-01', company: 'A', interviewer: '', went: null, questions: [] });
	},
	achievements: (text: string) => {
		readAchievements(text);
		appendAchievement(text, '2026-01-01', text);
	},
	'files of Git': (text: string) => {
		hasRemote(text);
		leavesOut(text, 'a/b');
	},
	'a typed line': (text: string) => {
		typedPrefix(text);
		beginsLabel(text);
		readsAsQuestion(text);
		readDate(text);
	},
	remember: async (text: string) => {
		const repository = {
			name: 'shop',
			isShallow: async () => false,
			commits: async () => readLog(text),
			stats: async () => [],
		};
		await tell(worksOf(await readHistory(repository, ['ann@example.org'])), Infinity);
	},
	glob: (path: string) => void compileGlobs(['**/a/**/a/**/a/**/*b', '{a,aa}{a,aa}*a*b', '[!b]*/**/b'])(path),
};

const worksheet = {
	title: 'Acme',
	head: [{ label: 'Company', value: 'Acme' }],
	sections: [
		{
			title: 'Requirements',
			intro: '',
			blocks: [{ heading: 'Go', key: { label: 'They write', value: 'Go' }, lines: [{ label: 'Gap', value: 'yes' }] }],
		},
	],
};

/** Repeats a text. */
const again =
	(part: string) =>
	(size: number): string =>
		part.repeat(Math.ceil(size / part.length));

/** Parts that differ in their numbers. */
const numbered =
	(part: (index: number) => string) =>
	(size: number): string => {
		const parts: string[] = [];
		for (let length = 0; length < size; length += (parts.at(-1) as string).length) {
			parts.push(part(parts.length));
		}
		return parts.join('');
	};

const opening = '# Tale\n\n**Situation:** The shop was slow.\n\n**Task:** I had to fix it.\n\n**Action:** I did.\n\n';

/** Text in the Result of a story. */
const told =
	(text: (size: number) => string) =>
	(size: number): string =>
		`${opening}**Result:** ${text(size)}`;

const block = (text: (size: number) => string) => told((size) => `Fine.\n\n${text(size)}`);
const frontMatter = (text: (size: number) => string) => (size: number) => `---\n${text(size)}\n---\n${opening}`;

/** Beginnings of what readers look for, again and again. */
const beginnings = [
	'many ',
	'I would ',
	'we ',
	'XX% ',
	'[a? ',
	'"a ',
	'<the ',
	'<a ',
	'`a',
	'[^',
	'two-',
	'from 1 ',
	'1,',
	'1 in ',
	'x-',
	'half of the ',
	'thousands of ',
	'1 h 2 min ',
	'two days ahead of ',
	'three of our ',
	'not a ',
	'without ',
	'S: ( ',
	'**S:** **',
	'| S | T ',
	'> [!a] S ',
	'S: `',
	'**Action:** a\n\n### b\n\n',
];

const lintShapes: Readonly<Record<string, Shape['text']>> = {
	...Object.fromEntries(beginnings.map((part) => [JSON.stringify(part), told(again(part))])),
	'opened comments': told(again('<!--')),
	'comments in a line': told(again('<!--a-->')),
	'comments in HTML': block((size) => `<div>\n${again('<!-- a -->\n')(size)}`),
	'opened disable comments': told(again('<!-- star-coach-disable x\n\n')),
	'disable comments': block(again('<!-- star-coach-disable too-short -->\n\n')),
	'disable comments of unknown rules': block(again('<!-- star-coach-disable zzz -->\n\n')),
	'disable comments before blank lines': block(
		(size) => again('<!-- star-coach-disable-next-line -->')(size / 2) + again('\n')(size / 2),
	),
	'names in a disable comment': block((size) => `<!-- star-coach-disable ${again('zzz, ')(size)}-->`),
	'disabled and enabled': block(again('<!-- star-coach-disable -->\n\nTODO\n\n<!-- star-coach-enable -->\n\n')),
	'names in an open quotation': (size) =>
		`Situation: It was slow.\n\nAction: "I did.\n\n${again('Foo: bar baz\n')(size)}\nResult: It fell.`,
	'names in front of actions': again('## Tale\n\n- Cause: nobody knew of it\n- Action: I did.\n- Result: It fell.\n\n'),
	'results that go on behind a list': again('## Tale\n\n- **Situation:** I was.\n- **Result:**\n\nIt fell.\n\n'),
	'versions of a story': block(again('## 45 s\n\nI did.\n\n')),
	'versions of many stories': again(`${opening}**Result:** Fine.\n\n## 45 s\n\nI did.\n\n`),
	'blank lines in front matter': frontMatter(again('\n')),
	'separators in front matter': frontMatter(again('\u2028')),
	'keys in front matter': frontMatter(numbered((index) => `k${index}: 1\n`)),
	'nested keys in front matter': frontMatter(again('? ')),
	'lists in front matter': frontMatter(again('[')),
	'quotes in front matter': frontMatter(again('"')),
	'front matter that is not closed': (size) => `---\n${again('a: b\n')(size)}`,
	'keys in TOML': (size) => `+++\n${numbered((index) => `k${index} = 1\n`)(size)}\n+++\n${opening}`,
	backticks: told(again('`')),
	'runs of backticks': told(numbered((index) => `${'`'.repeat((index % 300) + 1)} `)),
	emphasis: told(again('**a ')),
	asterisks: told(again('*')),
	underscores: told(again('_a')),
	brackets: told(again('[')),
	links: told(again('[a](')),
	'nested quotes': block(again('> ')),
	'nested lists': block(again('- ')),
	'list items': block(again('- a\n')),
	tags: told(again('<b>')),
	'labels in tags': told(again('<b>S:</b> ')),
	'columns of a table': (size) => `| ${again('S | ')(size / 2)}\n|${again('---|')(size / 2)}\n`,
	headings: again('## S\n'),
	labels: again('**Action:** a\n\n'),
	'labels of other stories': again('**Situation:** a\n\n**Task:** b\n\n## c\n\n'),
	'whole stories': numbered(
		(index) => `# T${index}\n\n## Situation\n\na\n\n## Task\n\nb\n\n## Action\n\nI c\n\n## Result\n\nd\n\n`,
	),
	'beginnings of stories': numbered((index) => `# T${index}\n\n## Situation\n\na\n\n`),
	letters: again('S: a\n'),
	slashes: again('S/T/'),
	numbers: told(again('1 ')),
	digits: told(again('1')),
	fractions: told(again('1/2')),
	ranges: told(again('from 1 to 2 ')),
	'number words': told(again('twenty ')),
	'one word': told(again('a')),
	blanks: told(again(' ')),
	'blank lines': block(again('\n')),
	'lines that end in CR LF': told(again('a\r\n')),
	'lines that end in CR': told(again('a\r')),
	'rows below a long head': (size) =>
		`| S | T | A | R | ${'x'.repeat(size / 2)} |\n|---|---|---|---|---|\n${again('| I was | I had | I did | fell | c |\n')(size / 2)}`,
	'rows of a table': (size) => `| S | T | A | R |\n|---|---|---|---|\n${again('| a | b | c | d |\n')(size)}`,
	'combining marks': told(again('a\u0301')),
	'halves of characters': told(again('\ud800')),
	placeholders: told(again('TODO\n\n')),
	sentences: told(again('We did it. ')),
};

const fixShapes: Readonly<Record<string, Shape['text']>> = {
	'fixes of sections': numbered((index) => `# T${index}\n\n## Situation\n\na\n\n## Result\n\nb 1 %\n\n`),
	'fixes of disable comments': block(again('<!-- star-coach-disable zzz -->\n\n')),
	'fixes of names in a comment': block((size) => `<!-- star-coach-disable ${again('zzz, ')(size)}-->`),
	'fixes of the order': again('## Result\n\na 1 %\n\n## Situation\n\nb\n\n'),
};

/** What every reader of stories is given. */
const storyShapes: Readonly<Record<string, Shape['text']>> = {
	'whole stories': lintShapes['whole stories'] as Shape['text'],
	'parts without others': again('**Situation:** a\n\n**Result:** b\n\n'),
	'two parts in definition lists': again('Situation\n: a\n\nTask\n: b\n\n'),
	'a run of little words': block((size) => `~~~\n${again('a\n')(size)}`),
	'rules in a disable comment': block(
		(size) => `<!-- star-coach-disable-file ${numbered((index) => `r${index}, `)(size)} -->`,
	),
	'disable comments in a line': told(again('<!-- star-coach-disable zzz -->')),
	'disable comments of stories': again('<!-- star-coach-disable-next-line too-short -->\nSituation: x\n\n'),
	'figures in a paragraph': told(again('It fell by 40 % to 5 ms.\n')),
	// A heading of at most 600 seconds is one of a version of the story, a longer time is part of its Result.
	'headings of versions': block(numbered((index) => `## ${index % 600} seconds\n\n`)),
	'headings that are figures': block(numbered((index) => `## ${index + 1_000} seconds\n\n`)),
	'HTML blocks': block(again('<div>\n\n')),
	'fences behind a story': block(again('~~~\na\n~~~\n')),
	'one word of Chinese': told(again('漢字')),
	entities: told(again('&copy; ')),
	emoji: told(again('👩\u200d💻🇩🇪 ')),
	sentences: told(again('We did it. ')),
	'list items': block(again('- a\n')),
	'runs of backticks': block(again('` ')),
	'figures that differ': told(numbered((index) => `It fell by ${index} ms. `)),
	'links to questions': told(again('[a](vscode://a.b/questions/')),
	'ids in front matter': frontMatter((size) => `questions:\n${numbered((index) => ` - q${index}\n`)(size)}`),
};

const round = (index: number) =>
	`{"v":1,"type":"round","id":"i${index}","at":${index},"question":"q${index % 99}","rating":"good","mode":"speak"}\n`;

const otherShapes: readonly Shape[] = [
	{ name: 'email addresses', subject: 'privacy', text: told(again('a@b.co ')) },
	{ name: 'phone numbers', subject: 'privacy', text: told(again('+1 (2')) },
	{ name: 'a host name', subject: 'privacy', text: told(again('a.')) },
	{ name: 'a key without an end', subject: 'privacy', text: told(again('aB3')) },
	{ name: 'passwords', subject: 'privacy', text: told(again('token=')) },
	{ name: 'names', subject: 'private names', text: numbered((index) => `n${index}\n`) },
	{ name: 'names in capitals', subject: 'private names', text: numbered((index) => `N${index} Ltd.\n`) },
	{ name: 'names that begin alike', subject: 'private names', text: numbered((index) => `ana of ${index}\n`) },
	{ name: 'unknown keys', subject: 'configuration', text: numbered((index) => `k${index}: 1\n`) },
	{ name: 'globs', subject: 'configuration', text: (size) => `stories: [${again('"a/**/*.md", ')(size)}]` },
	{
		name: 'unknown rules',
		subject: 'configuration',
		text: (size) => `rules:\n${numbered((i) => ` r${i}: off\n`)(size)}`,
	},
	{ name: 'short items', subject: 'bank', text: again('- a b\n') },
	{ name: 'questions of one slug', subject: 'bank', text: numbered((index) => `- ${'why '.repeat(20)}${index}?\n`) },
	{ name: 'headings that ask', subject: 'bank', text: numbered((index) => `### Why ${index}?\n\na\n\n`) },
	{ name: 'headings', subject: 'bank', text: numbered((index) => `### Topic ${index}\n\n`) },
	{ name: 'lines of notes', subject: 'bank', text: (size) => `- Why?\n${again('\n  a\n')(size)}` },
	{ name: 'blanks in a heading', subject: 'bank', text: (size) => `# a${again(' ')(size)}b\n` },
	{ name: 'rounds', subject: 'history', text: numbered(round) },
	{ name: 'torn lines', subject: 'history', text: again('{"v":\n') },
	{ name: 'deep JSON', subject: 'history', text: again('[') },
	{ name: 'labeled lines', subject: 'paste', text: again('Situation: a\nTask: b\nAction: I c\nResult: d\n') },
	{
		name: 'blanks',
		subject: 'paste',
		text: (size) => `Situation\t${again(' ')(size)}a\nTask: b\nAction: c\nResult: d`,
	},
	{ name: 'sentences with a filler', subject: 'answer', text: again('I was um there. ') },
	{ name: 'requirements', subject: 'posting', text: numbered((index) => `- ${index} years of Go\n`) },
	{ name: 'wrapped lines', subject: 'posting', text: again('you will go\n') },
	{ name: 'headings', subject: 'posting', text: again('## What you bring\n') },
	{
		name: 'lead-ins',
		subject: 'posting',
		text: numbered((index) => `${' '.repeat(index % 50)}- You have ${index}:\n`),
	},
	{ name: 'companies', subject: 'posting', text: numbered((index) => `A${index} is a b.\n\n`) },
	{ name: 'short lines', subject: 'posting', text: again('Kafka\n\n') },
	{ name: 'what is looked for', subject: 'posting', text: again('we are looking for ') },
	{ name: 'ideal candidates', subject: 'posting', text: again('the ideal candidate ') },
	{ name: 'values', subject: 'posting', text: again('our values are ') },
	{ name: 'capitals', subject: 'posting', text: again('Aa ') },
	{ name: 'values', subject: 'values', text: again('Own it, ') },
	{ name: 'lines', subject: 'worksheet', text: again('- They write: Go\n') },
	{ name: 'blank lines', subject: 'worksheet', text: again('- Gap:\n') },
	{ name: 'interviews', subject: 'interviews', text: again('## 2026-01-01: A\n\n- Q\n- Story told: [a](b)\n') },
	{ name: 'questions', subject: 'interviews', text: (size) => `## 2026-01-01\n${again('- Why?\n')(size)}` },
	{ name: 'a link', subject: 'interviews', text: (size) => `## 2026-01-01\n- Q\n- Story told: ${again('[')(size)}` },
	{ name: 'lines', subject: 'achievements', text: again('- 2026-01-01 Shipped it\n') },
	{ name: 'blanks', subject: 'achievements', text: (size) => `- 2026-01-01${again(' ')(size)}\n` },
	{ name: 'lines', subject: 'files of Git', text: again(' [remote\n') },
	{ name: 'blanks', subject: 'files of Git', text: again(' ') },
	{ name: 'markers', subject: 'a typed line', text: again('- ') },
	{ name: 'blanks', subject: 'a typed line', text: again(' ') },
	{ name: 'words', subject: 'a typed line', text: again('why star-') },
	{ name: 'asterisks', subject: 'a typed line', text: again('**') },
	{ name: 'folders', subject: 'glob', text: again('a/') },
	{ name: 'a long name', subject: 'glob', text: (size) => again('aA')(Math.min(size, 255)) + again('/a')(size) },
];

/** Commits on one line of history, oldest last. */
const commits = (message: (index: number) => string) =>
	numbered((index) => {
		const [hash, parent] = [index, index + 1].map((number) => String(number).padStart(40, '0'));
		const at = 2_000_000_000 - index * 90_000;
		return `${hash}\n${parent}\nAnn\nann@example.org\n${at} +0000\n${at}\n\n${message(index)}\n\0`;
	});
const logShapes: Readonly<Record<string, Shape['text']>> = {
	commits: commits(() => 'Fix the queue'),
	issues: commits((index) => `Fix the queue (#${index})`),
	'one issue': commits(() => 'SHOP-1: fix the queue'),
	merges: commits((index) => `Merge pull request #${index} from ann/queue\n\nFix the queue`),
	reverts: commits((index) => `Revert "Fix"\n\nThis reverts commit ${String(index + 2).padStart(40, '0')}.`),
	'a long message': (size) => commits(() => again('(#1) SHOP-1 Merge ')(size))(1),
};

export const shapes: readonly Shape[] = [
	...Object.entries(logShapes).map(([name, text]) => ({ name, subject: 'remember', text }) as const),
	...Object.entries(lintShapes).map(([name, text]) => ({ name, subject: 'lint', text }) as const),
	...Object.entries(fixShapes).map(([name, text]) => ({ name, subject: 'fix', text }) as const),
	...Object.keys(readersOfStories).flatMap((subject) =>
		Object.entries(storyShapes).map(([name, text]) => ({ name, subject, text })),
	),
	...otherShapes,
];
