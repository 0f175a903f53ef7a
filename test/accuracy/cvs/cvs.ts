import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from '../../../src/build/packGuide.ts';
import { Guide } from '../../../src/core/guide/guide.ts';
import { packForCv } from '../../../src/core/jobs/questionPack.ts';

/** A CV and the questions to which an interviewer would come from it, in no order. */
interface Label {
	readonly cv: string;
	readonly questions: readonly string[];
}

export interface CvScore {
	readonly cvs: number;
	/** The share of labeled questions that are in the pack. */
	readonly recall: number;
	/** The share of labeled ones among those that are shown, behind the opening questions. */
	readonly precision: number;
	readonly misses: readonly string[];
}

const here = import.meta.dirname;

/** The first set may be read and tuned on; the closed one is only ever scored. */
export const cvSets = { open: 'labels.jsonl', closed: 'closed/labels.jsonl' } as const;

export type CvSet = keyof typeof cvSets;

export function scoreCvs(set: CvSet): CvScore {
	const guide = new Guide(readGuide(join(here, '../../../media/guide')).guide);
	const labels: Label[] = readFileSync(join(here, cvSets[set]), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	const scored = labels.map(({ cv, questions }) => {
		const pack = packForCv(readFileSync(join(here, cv), 'utf8'), guide).questions.map(({ id }) => id);
		const likely = pack.filter((id) => guide.question(id)?.scheme !== 'pitch');
		return {
			wanted: questions.length,
			found: questions.filter((id) => likely.includes(id)).length,
			shown: likely.length,
			misses: questions.filter((id) => !likely.includes(id)).map((id) => `${cv} ${id}`),
		};
	});
	const sum = (key: 'wanted' | 'found' | 'shown') => scored.reduce((total, each) => total + each[key], 0);
	return {
		cvs: labels.length,
		recall: sum('found') / sum('wanted'),
		precision: sum('found') / sum('shown'),
		misses: scored.flatMap(({ misses }) => misses),
	};
}
