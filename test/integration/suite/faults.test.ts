import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { History } from '../../../src/core/practice/history.ts';
import { Practice } from '../../../src/core/practice/practice.ts';
import { Scheduler } from '../../../src/core/practice/schedule.ts';
import { newStory } from '../../../src/core/start/writeNewStory.ts';
import { append } from '../../../src/extension/guide/addQuestion.ts';
import { writeExport } from '../../../src/extension/practice/historyCommands.ts';
import { worksheetAt } from '../../../src/extension/preparation/openWorksheet.ts';
import { WorkspaceHistoryFolder } from '../../../src/extension/services/historyFolder.ts';
import { newDocument } from '../../../src/extension/shared/files.ts';
import { readText } from '../../../src/extension/shared/readText.ts';
import { createStory } from '../../../src/extension/starting/newStory.ts';
import { type Faults, FaultyFiles, messagesOf } from '../faultyFiles.ts';
import { activatedExtension, closeEditors, workspaceFile } from '../workbench.ts';

/** The faults while something is written, by name. */
const broken: Readonly<Record<string, Partial<Faults>>> = {
	'is full': { room: 20 },
	'is full and says nothing': { room: 20, isSilent: true },
	'is read-only': { isReadOnly: true },
	'is gone': { isGone: true },
	'disappears after a moment': { goneAfter: 1 },
	'disappears after a while': { goneAfter: 3 },
};

describe('on a disk that fails', () => {
	const files = new FaultyFiles('star-coach-faulty');

	before(activatedExtension);
	afterEach(async () => {
		files.heal();
		await closeEditors();
		files.reset();
	});
	after(() => files.dispose());

	it('reads no pipe, which may never end, and no file of more than 5 MB', async () => {
		assert.match((await readText(files.putPipe('/pipe.md')))?.error ?? '', /^The file cannot be read/);
		const large = files.put('/large.md', 'a'.repeat(5_000_001));
		assert.match((await readText(large))?.error ?? '', /^The file is larger than 5 MB/);
	});

	describe('the practice history', () => {
		const folder = () => new WorkspaceHistoryFolder(files.uri('/history'));
		let ids = 0;
		function open(): Practice {
			const writer = { machine: 'machine', window: `window${++ids}` };
			const history = new History(folder(), writer, Date.now);
			return new Practice({ history, scheduler: new Scheduler(false), now: Date.now, newId: () => `round-${++ids}` });
		}

		/** Rates questions, and returns which ratings were reported as written. */
		async function rate(practice: Practice, count: number): Promise<string[]> {
			const written: string[] = [];
			for (let number = 0; number < count; number++) {
				const added = practice.rate(`question-${number}`, 'good', { mode: 'speak' });
				await added.written.then(
					() => written.push(added.round.id),
					() => {},
				);
			}
			return written;
		}

		for (const [name, faults] of Object.entries({
			...broken,
			'is full after a few rounds': { room: 700 },
			'is full after a few rounds and says nothing': { room: 700, isSilent: true },
			'disappears in the middle': { goneAfter: 17 },
			'is slow': { delay: 5 },
		} satisfies Record<string, Partial<Faults>>)) {
			it(`loses no rating that was written if it ${name}, and keeps the others for later`, async () => {
				Object.assign(files.faults, faults);
				const practice = open();
				const written = await rate(practice, 8);
				files.heal();
				const ids = async () => {
					const practice = open();
					await practice.load();
					return practice.rounds.map(({ id }) => id);
				};
				const found = await ids();
				assert.deepEqual(
					written.filter((id) => !found.includes(id)),
					[],
				);
				const [last] = await rate(practice, 1);
				assert.ok(last);
				assert.equal((await ids()).length, 9);
			});
		}
	});

	it('of the workspace, ratings are kept on this machine where it may only be read', async () => {
		const machine = workspaceFile('.machine');
		const open = () => {
			const main = new WorkspaceHistoryFolder(files.uri('/history'));
			const writer = { machine: 'm', window: `w${Math.random()}`.replace('.', '') };
			const history = new History(main, writer, Date.now, new WorkspaceHistoryFolder(machine));
			const newId = () => String(Math.random());
			return new Practice({ history, scheduler: new Scheduler(false), now: Date.now, newId });
		};
		try {
			const practice = open();
			for (const isReadOnly of [false, true, false]) {
				files.faults.isReadOnly = isReadOnly;
				await practice.rate('q', 'good', { mode: 'speak' }).written;
				const other = open();
				await other.load();
				assert.equal(other.rounds.length, practice.rounds.length);
			}
			files.faults.isReadOnly = true;
			await open().rate('q', 'good', { mode: 'speak' }).written;
			assert.equal(files.paths.length, 1);
			const last = open();
			await last.load();
			assert.equal(last.rounds.length, 4);
		} finally {
			await vscode.workspace.fs.delete(machine, { recursive: true });
		}
	});

	for (const [name, faults] of Object.entries(broken)) {
		describe(`that ${name}`, () => {
			it('a new text opens as an unsaved document, with a message', async () => {
				Object.assign(files.faults, faults);
				let document: vscode.TextDocument | undefined;
				const text = 'A text of more than twenty letters.\n';
				const said = await messagesOf(async () => {
					document = await newDocument(files.uri('/folder/a.md'), text);
				});
				assert.equal(document?.isUntitled, true);
				assert.equal(document.getText(), text);
				assert.match(said.join(), /folder\/a\.md cannot be written; save the text somewhere else/);
			});

			it('a new story opens as an unsaved document, too', async () => {
				Object.assign(files.faults, faults);
				const story = { title: 'The outage', questions: [], competencies: [], date: '2026-11-25' };
				const said = await messagesOf(async () => {
					const { document } = await createStory(files.uri('/stories/outage.md'), newStory(story));
					assert.equal(document.isUntitled, true);
					assert.match(document.getText(), /# The outage\n\n## Situation/);
				});
				assert.equal(said.length, 1);
			});

			it('a worksheet never overwrites another', async () => {
				files.put('/preparation/story-plan.md', 'mine');
				Object.assign(files.faults, faults, { room: 24 });
				await messagesOf(() =>
					worksheetAt(files.uri('/preparation/story-plan.md'), async () => '# My stories\n').catch(() => {}),
				);
				assert.equal(files.text('/preparation/story-plan.md'), 'mine');
			});

			it('an export is reported as written only if it was', async () => {
				Object.assign(files.faults, faults);
				const text = '{"version": 1, "rounds": []}\n';
				const said = await messagesOf(() => writeExport(files.uri('/export.json'), text));
				if (files.text('/export.json') === text) {
					assert.match(said.join(), /^Exported to export\.json$|export\.json could not be written/);
				} else {
					assert.match(said.join(), /export\.json could not be written/);
				}
			});

			it('a question that could not be added is reported, and its bank loses nothing', async () => {
				// A different file each time, since the editor keeps documents for a while.
				const path = `/${name.replaceAll(' ', '-')}.md`;
				files.put(path, '# My questions\n\n## Teamwork\n\n- Why?\n');
				Object.assign(files.faults, faults, { room: faults.room ? 45 : Number.POSITIVE_INFINITY });
				const said = await messagesOf(() => append(files.uri(path), 'How do you test?', 'Teamwork'));
				assert.equal(said.length, 1, said.join('\n'));
				const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path === path);
				assert.match(`${files.text(path)}${document?.getText()}`, /- Why\?\n/);
			});
		});
	}

	it('that works again, everything succeeds, and only the export is reported', async () => {
		const said = await messagesOf(async () => {
			const document = await newDocument(files.uri('/folder/a.md'), 'text');
			assert.equal(document.uri.path, '/folder/a.md');
			const other = await newDocument(files.uri('/folder/a.md'), 'other');
			assert.equal(other.uri.path, '/folder/a-2.md');
			await append(files.uri('/bank.md'), 'How do you test?', 'Teamwork');
			await writeExport(files.uri('/export.json'), '{}');
		});
		assert.deepEqual(said, ['Exported to export.json']);
		assert.match(files.text('/bank.md') ?? '', /- How do you test\?\n$/);
	});
});
