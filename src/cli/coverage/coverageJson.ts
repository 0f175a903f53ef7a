import type { CoverageRow } from '../../core/coverage/model.ts';
import type { Covered } from '../../core/coverage/plan.ts';
import { shownJson } from '../formats/words.ts';
import type { CoverageView } from './coverageParts.ts';

/** Coverage for programs, version 1; described in docs/cli.md. Stories are referenced by their index in `stories`. */
export function json({ coverage, lenses, stories, noted }: CoverageView): string {
	const places = new Map([...stories.keys()].map((id, index) => [id, index]));
	const row = ({ subject, cells, gap }: CoverageRow) => ({
		id: subject.id,
		title: subject.title,
		gap,
		stories: cells.map(({ story, isLinked, question, reasons }) => ({
			story: places.get(story),
			linked: isLinked,
			question,
			reasons,
		})),
	});
	const adds = ({ competencies, questions }: Covered) => ({ competencies, questions });
	const { plan, habits, rows } = coverage;
	return `${shownJson({
		version: 1,
		stories: [...stories.values()].map(({ path, line, title, readiness, questions, competencies }) => ({
			path,
			line,
			title,
			status: readiness.state,
			questions,
			competencies,
		})),
		coverage: Object.fromEntries(lenses.map((lens) => [lens, rows[lens].map(row)])),
		plan: {
			ready: plan.ready,
			chosen: plan.chosen.map((each) => ({ story: places.get(each.story), adds: adds(each.adds) })),
			open: adds(plan.open),
			next: plan.next.map((step) => ({
				kind: step.kind,
				...(step.kind !== 'write' && { story: places.get(step.story) }),
				...(step.kind !== 'finish' && { question: step.question }),
				adds: adds(step.adds),
			})),
		},
		noted,
		overused: habits.overused.map(({ story, questions }) => ({ story: places.get(story), questions })),
	})}\n`;
}
