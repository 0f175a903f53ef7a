import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Entry, entryVersion, readEntries, writeEntry } from '../../../../src/core/practice/entry.ts';
import { countedRounds } from '../../../../src/core/practice/summary.ts';
import { missingFrom, newest } from '../../../../src/core/practice/syncedHistory.ts';
import { MemoryFolder } from './memoryFolder.ts';
import { openSession, roundsIn } from './session.ts';

const v = fc.constant(entryVersion);
const head = { id: fc.integer({ min: 0, max: 20 }).map(String), at: fc.integer({ min: 0, max: 50 }) };
const made = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record(
			{
				v,
				id: head.id,
				at: head.at,
				type: fc.constant('round' as const),
				question: fc.constantFrom('a', 'b'),
				rating: fc.constantFrom('again' as const, 'good' as const),
				mode: fc.constant('speak' as const),
				importedAt: fc.integer({ min: 1, max: 60 }),
			},
			{ requiredKeys: ['v', 'id', 'at', 'type', 'question', 'rating', 'mode'] },
		),
	},
	fc.record({ v, id: head.id, at: head.at, type: fc.constant('undo' as const), round: head.id }),
	fc.record({ v, id: head.id, at: head.at, type: fc.constant('reset' as const) }),
);
/** An entry as read from a file. */
const entry = made.map((one) => readEntries(writeEntry(one as Entry)).entries[0] as Entry);
const history = fc.array(entry, { maxLength: 30 });
const unlimited = Number.POSITIVE_INFINITY;
const counted = (entries: readonly Entry[]) => countedRounds(entries, 1_000_000_000_000).rounds.map(({ id }) => id);

/** The union of two histories, oldest first. */
const mergeEntries = (one: readonly Entry[], other: readonly Entry[]) =>
	readEntries(newest([...one, ...other], unlimited)).entries;

/** What a machine takes in of another's text, and what it writes for it. */
function exchange(own: readonly Entry[], told: string, limit: number) {
	const missing = missingFrom(own, told);
	return { missing, text: newest([...own, ...missing], limit) };
}

describe('histories of two machines', () => {
	it('count one of two rounds with the same id, in whichever order they come', () => {
		const round = (at: number) => ({
			v: entryVersion,
			id: '20',
			at,
			type: 'round',
			question: 'a',
			rating: 'again',
			mode: 'speak',
		});
		const both = [round(0), round(1)].map((one) => readEntries(writeEntry(one as Entry)).entries[0] as Entry);
		assert.deepEqual(counted(both), ['20']);
		assert.deepEqual(counted(both.toReversed()), ['20']);
	});

	it('lose no round: what counts is what counts in both together', () => {
		fc.assert(
			fc.property(history, history, (a, b) => {
				assert.deepEqual(new Set(counted(mergeEntries(a, b))), new Set(counted([...a, ...b])));
			}),
		);
	});

	it('tell each other the newest that fit, and the last reset', () => {
		fc.assert(
			fc.property(history, fc.integer({ min: 200, max: 3_000 }), (own, limit) => {
				const { text } = exchange(own, '', limit);
				assert.ok(text.length <= limit);
				const { entries, problems } = readEntries(text);
				assert.deepEqual(problems, []);
				const all = mergeEntries(own, []);
				const reset = all.findLast(({ type }) => type === 'reset');
				const rest = entries.filter((entry) => JSON.stringify(entry) !== JSON.stringify(reset));
				const newest = all.filter((entry) => entry !== reset);
				assert.deepEqual(rest, newest.slice(newest.length - rest.length));
				assert.equal(entries.length - rest.length, reset ? 1 : 0);
			}),
		);
	});
});

describe('windows on two machines', () => {
	it('take over what the other one has told, once', async () => {
		const folders = [new MemoryFolder(), new MemoryFolder()] as const;
		const [one, two] = [openSession(folders[0]), openSession(folders[1])];
		await one.practice.rate('a', 'good', { mode: 'speak' }).written;
		await two.practice.rate('b', 'good', { mode: 'speak' }).written;
		const first = await one.practice.sync('', 10_000);
		assert.equal(first.hasChanged, false);
		const second = await two.practice.sync(first.text, 10_000);
		assert.equal(second.hasChanged, true);
		assert.deepEqual([...two.practice.memories().keys()].sort(), ['a', 'b']);
		const files = folders[1].files.size;
		assert.deepEqual(await two.practice.sync(first.text, 10_000), { hasChanged: false, text: second.text });
		assert.equal(folders[1].files.size, files, 'no file of nothing');
		assert.equal((await one.practice.sync(second.text, 10_000)).hasChanged, true);
		assert.deepEqual([...one.practice.memories().keys()].sort(), ['a', 'b']);
		assert.deepEqual(await roundsIn(folders[1]), await roundsIn(folders[0]));
	});
});
