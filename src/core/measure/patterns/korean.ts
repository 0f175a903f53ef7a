import { glued } from '../atoms.ts';
import { not, seq, valued } from '../kit.ts';

/** `두`, `세`: a native number of Korean, which is a word of its own. */
export const korean = seq(not(glued), valued('nativeNumber'), not(glued));
