import assert from 'node:assert/strict';
import { asksWriter, isRequest } from '../../../../src/core/story/instruction.ts';
import {
	hasFigure,
	isOnlyHints,
	isPromptRole,
	isSentenceTemplate,
	isTemplate,
} from '../../../../src/core/story/lesson.ts';
import { areOfForm, areUnwritten, definesLabel } from '../../../../src/core/story/notTold.ts';
import { isBareSubLabel, isPlaceholder } from '../../../../src/core/story/placeholder.ts';
import {
	isAddressed,
	isFirstPerson,
	isPlainlyFirstPerson,
	tellsPast,
	tellsTask,
} from '../../../../src/core/story/speech.ts';
import { namesAside, namesSubLabel } from '../../../../src/core/story/subLabels.ts';

const isOfForm = (around: Partial<Parameters<typeof areOfForm>[0]>) =>
	areOfForm({
		headings: [],
		lines: [],
		heads: [],
		isScored: false,
		texts: [],
		remarks: [],
		next: '',
		isFenced: false,
		...around,
	});

/** The questions asked about texts, each with texts for which it is true and texts for which it is false. */
const questions = {
	isRequest: question(
		isRequest,
		[
			['Describe the context'],
			['Next, explain your steps'],
			['Begin by describing the context'],
			['End on the impact'],
			['First, what was the problem?'],
			['What was the problem?'],
			['What was the problem'],
			['When did it fail?'],
			['Décrivez le contexte'],
			['Опишите ситуацию'],
			['请描述你的任务'],
			['結果を示す'],
			['Set the scene'],
			["What's the target?"],
			['What’s the target?'],
			['Keep it short, with numbers'],
			['Which number?'],
			['Who was there.'],
			['Why did I do it'],
		],
		[
			['Describe Ana'],
			['Begin by train'],
			['End on Friday'],
			['Finally, the team slept'],
			['What a problem!'],
			['When it failed, I called.'],
			['When it failed the output was lost.'],
			['Rendez-vous le matin'],
			['请描述天气'],
			['我请描述'],
			['Set the lock'],
			['Set up'],
			['Keep calm'],
			[''],
			['42'],
			['Why I did it'],
		],
	),
	asksWriter: question(
		asksWriter,
		[
			['Describe the context.'],
			['Explain your approach'],
			['Set the scene.'],
			['> Describe the context.'],
			['What was the problem?'],
			['Mention the results'],
		],
		[
			['Describe the context and what I did.'],
			['Described the context.'],
			['Explain it'],
			['Set the scene for a lock that was held.'],
			['Explained.'],
			['I describe the context.'],
			['Name an example you had'],
			['Keep the context'],
		],
	),
	hasFigure: question(
		hasFigure,
		[['It fell by 3.'], ['3 - 4 and 5']],
		[['1. It fell.'], ['It fell 3-4 times.'], ['3–4'], ['No figure']],
	),
	isOnlyHints: question(
		isOnlyHints,
		[
			[['goal', 'steps']],
			[['goal.']],
			[['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
			[['goal\nsteps']],
		],
		[
			[['goal', '']],
			[['goal', 'I did']],
			[['goal', '3 steps']],
			[['goal. And more.']],
			[['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
			[['goal!']],
		],
	),
	isTemplate: question(
		isTemplate,
		[[['[what]', '[when]', 'done']], [['<what happened>', '<when>']], [['【什么】']]],
		[[['[what]', 'done']], [['[what](a.md)', '[b](b.md)']], [['</b>', '<b/>']], [['[]']]],
	),
	isSentenceTemplate: question(
		isSentenceTemplate,
		[
			[['In [year] we had a lock.', 'I had to [goal] it all.', 'I did [step] and then …']],
			[['I worked at …', 'I had to do …', 'I decided to …', 'As a result …']],
		],
		[
			[['In [year] we had a lock.', 'I had to [goal] it all.', 'It fell.']],
			[['[year]', '[goal]', '[step]']],
			[['In [year] we had a lock.', 'I had to [goal] it all.', 'I did [step] and then.', 'a', 'b']],
		],
	),
	isPromptRole: question(
		isPromptRole,
		[
			['role', 'You are a coach.'],
			['role', '> "You are a coach."'],
			['rol', 'Actúa como coach'],
		],
		[
			['role', 'Engineer'],
			['task', 'You are a coach.'],
		],
	),
	areOfForm: question(
		isOfForm,
		[
			[{ texts: ['Where?', 'What?'] }],
			[{ texts: ['Where?', 'What?', 'Done.'] }],
			[{ texts: ['Where?\nHere.', 'What?\nThis.'] }],
			[{ headings: ['Stories to prepare'], texts: ['goal', 'steps'] }],
			[{ headings: ['My day', 'Examples to collect'], texts: ['goal'] }],
			[{ lines: ['Worksheet'], texts: ['[what]', '___'] }],
			[{ lines: ['Your turn'], texts: ['Name:\nTeam:', ''] }],
			[{ lines: ['Vorlage'], texts: ['by X%', 'from X to Y'] }],
			[{ texts: ['[Example: I did]', '[example: b]'] }],
			[{ texts: ['1. [For example, I did]', '- [Beispiel: ich]'] }],
			[{ lines: ['STAR answer format'], texts: ['a slow shop', 'speed'] }],
			[{ lines: ['STAR approach'], texts: ['your team was late', 'speed'] }],
			[{ texts: ['20 %', '30 %', '50 %'] }],
			[{ texts: ['2 sentences', '1 sentence'] }],
			[{ texts: ['a', 'b'], remarks: ['(5 points)', '(10 pts)'] }],
			[{ headings: ['ADR 7'], texts: ['a lock'] }],
			[{ headings: ['Decision log'], texts: ['a lock'] }],
			[{ texts: ['300px', '20 px'] }],
			[{ lines: ['STAR: 4/5'], texts: ['It was late.', 'I ran.'] }],
			[{ texts: ['He sets the scene well.', 'The candidate explains it.'] }],
			[{ texts: ['[what]', '[when]', 'done'], isFenced: true }],
		],
		[
			[{ texts: ['Where?', 'Here.'] }],
			[{ texts: ['Where?', 'What?', 'I did.'] }],
			[{ headings: ['Stories'], texts: ['goal', 'steps'] }],
			[{ headings: ['Stories to prepare'], texts: ['I did it'] }],
			[{ lines: ['Worksheet'], texts: ['I did.', ''] }],
			[{ lines: ['Sheet'], texts: ['', 'I did.'] }],
			[{ texts: ['[Example: I did]', '[e.g. x]'] }],
			[{ texts: ['Example: I', 'Example: J'] }],
			[{ lines: ['STAR answer format'], texts: ['I did', 'speed'] }],
			[{ lines: ['STAR answer format'], texts: ['fell by 3', 'was fast'] }],
			[{ lines: ['STAR answer format'], texts: ['fell by 3', 'was held', 'cache'] }],
			[{ texts: ['20 %', '80 %'] }],
			[{ texts: ['20 %', '30 %', '40 %'] }],
			[{ texts: ['2 sentences', 'none'] }],
			[{ texts: ['a', 'b'], remarks: ['(5 points)'] }],
			[{ headings: ['Decisions'], texts: ['a lock'] }],
			[{ texts: ['300px', 'wide'] }],
			[{ texts: ['He sets the scene well.', 'I ran.'] }],
			[{ texts: ['[what]', '[when]', 'done'] }],
		],
	),
	areUnwritten: question(
		areUnwritten,
		[
			[['To flesh out'], ['goal']],
			[['TODO'], ['goal']],
			[['Skeletons'], ['goal']],
		],
		[
			[['Todos'], ['goal']],
			[['To flesh out'], ['I did']],
		],
	),
	definesLabel: question(
		definesLabel,
		[
			['task', 'The **task** describes what you had to do.'],
			['task', 'Task is it'],
			['what i did', 'What I did is it'],
			['task', 'A task covers x'],
		],
		[
			['task', 'The task I had'],
			['task', 'My day'],
			['task', 'task'],
		],
	),
	namesSubLabel: question(
		namesSubLabel,
		[
			['result', 'Metrics'],
			['result', 'Metrics:'],
			['result', 'Key metrics'],
			['result', 'Results so far'],
			['result', 'Result'],
			['action', 'Step 1: read'],
			['action', 'What I did to fix it'],
			['action', '1. Read'],
			['situation', 'Team'],
			['task', 'Deadline'],
			['reflection', 'Next time'],
		],
		[
			['result', 'Result list'],
			['result', 'Tags'],
			['task', 'Team'],
			['action', 'Action items'],
		],
	),
	namesAside: question(
		namesAside,
		[
			['Tags'],
			['tags:'],
			['Tags : '],
			['Follow-ups'],
			['Follow up questions'],
			['Variant B'],
			['Key words'],
			['关键词：'],
			['Better answer'],
			['Short version'],
		],
		[['My tags'], ['Variant ABCD']],
	),
	isBareSubLabel: question(
		isBareSubLabel,
		[['**Metrics:**'], ['**Metrics**:'], ['Metrics:'], ['- Metrics:'], ['A b c & d, e (f):'], ['指标：']],
		[['Metrics'], ['Metrics: 3'], ['**Metrics**'], ['3:']],
	),
	isPlaceholder: question(
		isPlaceholder,
		[
			[['TODO']],
			[['…']],
			[['[what]', '[when] done']],
			[['TODO: ask Ana']],
			[['**TODO**']],
			[['- [ ] TODO']],
			[['<b>TODO</b>']],
			[['<result>']],
			[['$1']],
			[['«what»']],
			[['?']],
			[['---']],
			[['[FILL: what I said]. **Show that you listened.**']],
			[['Metrics: [which]']],
			[['TODO\nTBD']],
			[['10. [what]']],
			[['2) TODO']],
			[['TODO\nDone.']],
			[['待补充']],
			[['lorem ipsum']],
			[['N/A']],
			[['n.a.']],
			[['offen']],
		],
		[
			[[]],
			[['TODO', 'I did it.']],
			[['[when] done']],
			[['[what]', '[when] and then we all went']],
			[['TODO. We went to Ana and asked her what to do about it.']],
			[['[x] I listened']],
			[['Metrics: [a](b.md)']],
		],
	),
	isFirstPerson: question(
		isFirstPerson,
		[
			['I did.'],
			['i did'],
			['i am here'],
			['my lock'],
			['“I did”, she said.'],
			['“My lock”, I said.'],
			['J’ai'],
			["j'ai"],
			['Ich war'],
			['wir'],
			['我'],
		],
		[
			['mine'],
			['The team did.'],
			['In der Ich-Form'],
			['Did I?'],
			['Do I know?'],
			['What did I do? Nothing.'],
			['iOS'],
		],
	),
	isAddressed: question(
		isAddressed,
		[['you'], ['Your team'], ['das können Sie'], ['du'], ['vous'], ['tu'], ['你']],
		[['You were the lead.'], ['and you split it'], ['Sie war'], ['“you”, she said'], ['young']],
	),
	tellsPast: question(
		tellsPast,
		[['It was'], ['He fixed it'], ['gemacht'], ['做了'], ['した。'], ['했다']],
		[['It is'], ['need'], ['gehört'], ['gemacht wird'], ['한다'], ['red'], ['bed']],
	),
	tellsTask: question(
		tellsTask,
		[['I had to go'], ['my job was to go'], ['Ich musste'], ['我负责'], ['client wanted']],
		[['They had to go'], ['Mir war kalt']],
	),
	isPlainlyFirstPerson: question(isPlainlyFirstPerson, [['I did.'], ['we'], ['my']], [['“I did.”'], ['i did'], ['xI']]),
};

function question<Asked extends unknown[]>(
	isTrueOf: (...asked: Asked) => boolean,
	yes: readonly NoInfer<Asked>[],
	no: readonly NoInfer<Asked>[],
) {
	return { isTrueOf: (asked: Asked) => isTrueOf(...asked), yes, no };
}

for (const [name, { isTrueOf, yes, no }] of Object.entries(questions)) {
	describe(name, () => {
		for (const asked of yes) {
			it(`${JSON.stringify(asked)}: yes`, () => assert.ok(isTrueOf(asked as never)));
		}
		for (const asked of no) {
			it(`${JSON.stringify(asked)}: no`, () => assert.ok(!isTrueOf(asked as never)));
		}
	});
}
