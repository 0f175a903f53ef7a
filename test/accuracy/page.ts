import { findMeasures } from '../../src/core/measure/findMeasures.ts';
import { type CvSet, cvSets, scoreCvs } from './cvs/cvs.ts';
import { readLabeledPostings, scorePostings } from './jobs.ts';
import { measuredToday, table } from './markdown.ts';
import { ours, plainBm25, type Recall, readLabels, readStories, scoreMatching, splits } from './matching/matching.ts';
import { readPrecision } from './precision.ts';
import { f1, precision, recall, scoreSentences, type Tally } from './score.ts';
import { readSentenceSets } from './sentences.ts';
import { scoreStories, storySets } from './stories.ts';
import { percent, wildRows } from './wild.ts';

/** Scores everything: the text of docs/quality/accuracy.md. */
export function pageText(): string {
	const sections = [intro(), sentences(), stories(), publicFiles(), findings(), matching(), postings(), cvs()];
	const pieces = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
	return `${pieces.join('\n\n')}\n`;
}

function intro(): string[] {
	return [
		'# Accuracy',
		'',
		'How well STAR Coach reads a text, compared with how people read it. `npm run accuracy -- --write` in a clone rescores everything and writes this page. The sets are in [test/accuracy](../../test/accuracy), labeled following [one guide](../../test/accuracy/LABELLING.md). **Open** sets may be read and tuned on. **Closed** sets are only ever scored, as totals, and nobody looks at the misses; their scores are the more honest estimate for unseen texts.',
		'',
		measuredToday(),
	];
}

function sentences(): string[] {
	const figures = (tally: Tally) => [precision, recall, f1].map((figure) => figure(tally).toFixed(3));
	return [
		'## Measures in sentences',
		'',
		'Sentences written by several people who did not know the recognizer: résumé lines, spoken stories, retrospectives, some of them in eight other languages. `more` is a [second collection](../../test/accuracy/more/README.md) by other authors, and `authors` by eleven more, with the figures of the first reading there. Precision, recall and F1 for whether a sentence contains a measure (verdict) and for the exact words of each measure.',
		'',
		...table(
			['Set', 'Sentences', 'Verdict P', 'R', 'F1', 'Words P', 'R', 'F1'],
			readSentenceSets().map(({ name, isOpen, sentences }) => {
				const score = scoreSentences(sentences, (text) => findMeasures(text));
				return [
					`${name} (${openness(isOpen)})`,
					String(sentences.length),
					...figures(score.sentences),
					...figures(score.exact),
				];
			}),
		),
	];
}

function stories(): string[] {
	return [
		'## Stories in our own files',
		'',
		'Story files in every notation, including traps and look-alikes. A story is right if its present, empty and missing parts, its title, and the verdict on its result match the label.',
		'',
		...table(
			['Set', 'Stories', 'Parts', 'Titles', 'Result quantified', 'Extra stories'],
			storySets.map((set) => {
				const { stories, states, titles, quantified, surplus } = scoreStories(set);
				const shares = [states, titles, quantified].map((right) => percent(right, stories));
				return [`${set.name} (${openness(set.showMisses)})`, String(stories), ...shares, String(surplus)];
			}),
		),
	];
}

function publicFiles(): string[] {
	const rows = wildRows().map(({ name, score }) => [
		name,
		String(score.stories),
		percent(score.exact, score.stories),
		percent(score.cut, score.stories),
		percent(score.titles, score.stories),
		percent(score.quantified, score.results),
		...[score.merged, score.missed, score.extra].map(String),
		`${score.taken} of ${score.lookAlikes}`,
	]);
	return [
		'## Stories in public files',
		'',
		'Files by other people, found by search and labeled before the reader was run on them, [as twins in our own words](../../test/accuracy/wild/README.md). A story found counts for at most one labeled story. *Exact*: the parts are present and empty as labeled. *Cut*: exact, and each part begins and ends on the labeled line. *Covered*: the guide names every form the file uses. A look-alike is a lesson, template, question bank, log or prompt without a story.',
		'',
		...table(
			[
				'Files',
				'Stories',
				'Exact',
				'Cut',
				'Titles',
				'Result quantified',
				'Merged',
				'Missed',
				'Extra',
				'Look-alikes taken',
			],
			rows,
		),
	];
}

/** People judge what findings are worth, so these figures are kept by hand. */
function findings(): string[] {
	const readings = readPrecision();
	if (!readings) {
		return [];
	}
	return [
		'## Findings',
		'',
		`Findings in public files that nobody had tuned on, reviewed with the page of the rule in hand on ${readings.date}: ${readings.files}. ${readings.firstSeen} *Pedantic*: true, but not worth reporting. Maintained by hand in [precision.json](../../test/accuracy/precision.json).`,
		'',
		'Where a file does not declare its stories, [less is said](../configuration.md#how-much-is-said-about-a-story): a missing Situation or Task is at most a hint, a missing Task none if Situation, Action and Result are there, section-order and duplicate-section need a label for every part, and of a story that is only possible nothing is said. Five of six errors of missing-section in such files used to be false.',
		'',
		...table(
			['Rule', 'Severity', 'Read', 'Useful', 'Pedantic', 'False', 'Not false'],
			readings.rows.map(({ rule, severity, read, useful, pedantic, false: wrong }) => [
				`[${rule}](../rules/${rule}.md)`,
				severity,
				...[read, useful, pedantic, wrong].map(String),
				percent(read - wrong, read),
			]),
		),
	];
}

function matching(): string[] {
	const figures = ({ at1, at3 }: Recall) => [at1.toFixed(3), at3.toFixed(3)];
	return [
		'## Stories and questions',
		'',
		'Whether a question that a story answers ranks first, or in the top three, and the reverse, without any links, compared with plain full-text search (BM25). The open sets are learned from; the others are not. [How it was labeled](../../test/accuracy/matching/README.md).',
		'',
		...table(
			['Set', 'Stories', 'Ranking', 'Questions of a story @1', '@3', 'Stories of a question @1', '@3'],
			splits.flatMap((split) => {
				const labels = readLabels(split);
				const read = readStories(labels);
				return Object.entries({ 'STAR Coach': ours(read), 'full text': plainBm25(read) }).map(([name, ranking]) => {
					const { questions, stories } = scoreMatching(labels, ranking);
					return [split, String(labels.length), name, ...figures(questions), ...figures(stories)];
				});
			}),
		),
	];
}

function postings(): string[] {
	return [
		'## Requirements in job postings',
		'',
		'Which lines and sentences of a posting are requirements, and what kind: must, nice to have, duty. [How it was labeled](../../test/accuracy/jobs/LABELLING.md).',
		'',
		...table(
			['Set', 'Postings', 'Precision', 'Recall', 'Kind right'],
			(['open', 'closed'] as const).map((split) => {
				const { postings, found, kinds } = scorePostings(readLabeledPostings(split));
				const figures = [precision(found), recall(found), kinds / found.hits].map((figure) => figure.toFixed(3));
				return [split, String(postings), ...figures];
			}),
		),
	];
}

function cvs(): string[] {
	return [
		'## Questions for a CV',
		'',
		'Which questions a CV makes likely: the share of labeled questions that are in its question pack (recall), and the share of the questions it shows that are labeled (precision). [How it was labeled](../../test/accuracy/cvs/README.md).',
		'',
		...table(
			['Set', 'CVs', 'Recall', 'Precision'],
			(Object.keys(cvSets) as CvSet[]).map((set) => {
				const { cvs, recall, precision } = scoreCvs(set);
				return [set, String(cvs), recall.toFixed(3), precision.toFixed(3)];
			}),
		),
	];
}

function openness(isOpen: boolean): string {
	return isOpen ? 'open' : 'closed';
}
