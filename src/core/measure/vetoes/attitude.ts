import { counted } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import { after, end, look, not, or, role, seq } from '../kit.ts';
import { lowest } from './number.ts';

/** `grew by`, `went to`: what follows is not an attitude, as in `grew 150% in May`. */
const moved = after(or(seq(not('stand|stands|stood'), role('movement')), 'to|by|at'), 4);
/** A percentage of `least` or more. */
const percent = (least: number) => counted(['percent'], (found) => lowest(found) >= least);

export const attitude: Veto = {
	name: 'attitude',
	reason: 'nobody could measure it',
	rows: [
		{
			examples: ['I was 100% sure there.', 'I was 99% certain there.'],
			counterexamples: ['We were «80%» sure there.', 'It grew to «99.7%» with release 6.'],
			pattern: seq(percent(90), look(role('attitude'))),
		},
		{
			examples: ['I was 100% with them.', 'They stood 100% with me.'],
			counterexamples: ['Sales grew «150%» in May.', 'We got it to «100%» with tests.'],
			pattern: seq(not(moved), percent(100), look('on|in|with|for|there')),
		},
		{
			examples: ['She was 95% on board.'],
			counterexamples: ['«95%» on the board were red.'],
			pattern: seq(percent(90), look('on board')),
		},
		{
			examples: ['We gave it 110%.', 'I gave it my 100% focus.'],
			counterexamples: ['It gave us «20%».', 'It works, giving us a «100%» prevention rate.'],
			pattern: seq(after(role('giving'), 3), percent(100), or(end, look(role('effort')))),
		},
		{
			examples: ['It was a 110% effort.'],
			counterexamples: ['It saved «40%» effort.'],
			pattern: seq(percent(100.01), look(role('effort'))),
		},
		{
			examples: ['He is a 10x engineer there.'],
			counterexamples: ['It is a «10x» gain.'],
			pattern: seq(counted(['multiplier']), look(role('boast'))),
		},
	],
};
