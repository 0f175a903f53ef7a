import { glued } from '../atoms.ts';
import { not, seq, valued } from '../kit.ts';

/** A native Korean number that is a separate word: `두`, `세`. */
export const korean = seq(not(glued), valued('nativeNumber'), not(glued));
