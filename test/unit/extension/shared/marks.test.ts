import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Marks, mergeMarks } from '../../../../src/extension/shared/marks.ts';
import { SyncedMarks } from '../../../../src/extension/shared/syncedMarks.ts';

const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const mark = fc.tuple(fc.constantFrom(true, false, null), fc.integer({ min: 0, max: 5 }));
const marks: fc.Arbitrary<Marks> = fc.array(fc.tuple(id, mark)).map((all) => Object.fromEntries(all));

/** A state of the editor, of which Settings Sync may replace the synced keys. */
class State {
	readonly values = new Map<string, unknown>();
	keys = () => [...this.values.keys()];
	get = (key: string, fallback?: unknown) => this.values.get(key) ?? fallback;
	update = async (key: string, value: unknown) => void this.values.set(key, value);
}

/** What a machine has said and seen itself. */
const hereOf = (state: State) => state.get('marks.here', {}) as Marks;

describe('marks of two machines', () => {
	it('make one set, whichever comes first and however often', () => {
		fc.assert(
			fc.property(marks, marks, marks, (a, b, c) => {
				const plain = (all: Marks) => new Map(Object.entries(all));
				assert.deepEqual(plain(mergeMarks(a, b)), plain(mergeMarks(b, a)));
				assert.deepEqual(plain(mergeMarks(mergeMarks(a, b), c)), plain(mergeMarks(a, mergeMarks(b, c))));
				assert.deepEqual(plain(mergeMarks(a, a)), plain(a));
			}),
		);
	});

	it('say of each id what was said last, whatever is overwritten on the way', async () => {
		const step = fc.record({
			machine: fc.constantFrom(0, 1),
			does: fc.oneof(fc.constant('overwritten' as const), fc.tuple(id, fc.constantFrom(true, false, null))),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
				const states = [new State(), new State()] as const;
				const machines = states.map((state) => new SyncedMarks(state as never, 'marks'));
				const last = new Map<string, boolean | null>();
				for (const { machine, does } of steps) {
					const [own, other] = machine === 0 ? states : [states[1], states[0]];
					if (does === 'overwritten') {
						own.values.set('marks', other.get('marks', {}));
					} else {
						// Nobody is at two machines at once: what was said at the other one has come over, at last.
						own.values.set('marks', mergeMarks(hereOf(own), hereOf(other)));
						await machines[machine]?.set(...does);
						last.set(...does);
					}
				}
				const [one, two] = states;
				one.values.set('marks', hereOf(two));
				two.values.set('marks', hereOf(one));
				const said = new Map([...last].filter(([, value]) => value !== null));
				for (const machine of machines) {
					assert.deepEqual(new Map([...machine.all()].sort()), new Map([...said].sort()));
				}
			}),
		);
	});

	it('are taken back, and what one machine has marked is not lost with what overwrites it', async () => {
		const state = new State();
		const own = new SyncedMarks(state as never, 'marks');
		await own.set('a', true);
		await own.set('b', false);
		await own.set('b', null);
		state.values.set('marks', { c: [true, 1] });
		assert.deepEqual([...own.all()].sort(), [
			['a', true],
			['c', true],
		]);
		await own.set('c', false);
		const afterwards = new State();
		afterwards.values.set('marks', state.get('marks'));
		assert.deepEqual([...new SyncedMarks(afterwards as never, 'marks').all()].sort(), [
			['a', true],
			['c', false],
		]);
	});
});
