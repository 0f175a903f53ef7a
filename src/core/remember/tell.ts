import { groupBy } from '../text/groupBy.ts';
import type { Piece, Work } from './piece.ts';

/** So many are weighed at once, with a turn for others after them. */
const atOnce = 25;

/** Pieces of work, how many small ones were left out among them, and how many of all were looked at. */
export interface Told {
	readonly pieces: readonly Piece[];
	readonly small: number;
	readonly read: number;
}

/**
 * The first pieces of work that are enough to be told: only those that are looked at are weighed, because that is slow.
 *
 * @param works in the order in which to list them; what was noted is told as it is
 * @param most how many to tell
 * @param withSmall whether to tell small ones, too
 */
export async function tell(works: readonly (Piece | Work)[], most: number, withSmall = false): Promise<Told> {
	const pieces: Piece[] = [];
	let [small, read] = [0, 0];
	for (; pieces.length < most && read < works.length; read++) {
		if (read % atOnce === 0) {
			const next = works.slice(read, read + atOnce).filter(isWork);
			for (const [history, some] of groupBy(next, ({ history }) => history)) {
				await history.changes(some.flatMap(({ weighed }) => weighed));
			}
		}
		const work = works[read] as Piece | Work;
		const piece = isWork(work) ? work.tell(await work.history.changes([])) : work;
		if (piece.isSmall && !withSmall) {
			small++;
		} else {
			pieces.push(piece);
		}
	}
	return { pieces, small, read };
}

function isWork(piece: Piece): piece is Work {
	return 'tell' in piece;
}
