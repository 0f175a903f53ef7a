import { lineNotation } from '../lineNotation.ts';

/** `Situation: …` */
export const plain = lineNotation({}, { content: 'behind', isWholeLines: true, write: null, pastedAs: 'emphasis' });
