import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Marks, marksIn, mergeMarks, setMark } from '../../../../src/extension/shared/marks.ts';

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

/** What is marked, without what was taken back. */
const allIn = (state: State) =>
	new Map(
		[...marksIn(state, 'marks')].flatMap(([id, [value]]) => (value === null ? [] : [[id, value] as const])).sort(),
	);

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
				const last = new Map<string, boolean | null>();
				for (const { machine, does } of steps) {
					const [own, other] = machine === 0 ? states : [states[1], states[0]];
					if (does === 'overwritten') {
						own.values.set('marks', other.get('marks', {}));
					} else {
						// Nobody is at two machines at once: what was said at the other one has come over, at last.
						own.values.set('marks', mergeMarks(hereOf(own), hereOf(other)));
						await setMark(own, 'marks', ...does);
						last.set(...does);
					}
				}
				const [one, two] = states;
				one.values.set('marks', hereOf(two));
				two.values.set('marks', hereOf(one));
				const said = new Map([...last].filter(([, value]) => value !== null));
				for (const state of states) {
					assert.deepEqual(allIn(state), new Map([...said].sort()));
				}
			}),
		);
	});
});
