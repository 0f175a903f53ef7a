import { glued } from '../atoms.ts';
import { not, or, seq, value } from '../kit.ts';

/** `두`, `세`: a native number of Korean, which is a word of its own. */
export const korean = seq(
	not(glued),
	or(seq('두', value(2)), seq('세', value(3)), seq('네', value(4)), seq('다섯', value(5)), seq('여섯', value(6))),
	not(glued),
);
