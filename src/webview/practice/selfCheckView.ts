import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import { type SelfCheck, selfChecks } from '../../protocol/practice.ts';
import { toSay } from '../../protocol/texts.ts';
import { icon } from '../shared/icon.ts';
import { isJudged, tell } from './answerRating.ts';
import type { Page } from './page.ts';

const names: Readonly<Record<SelfCheck, string>> = {
	situation: toSay('Situation: where and when'),
	task: toSay('Task: what you were responsible for'),
	action: toSay('Action: what you did, step by step'),
	result: toSay('Result: how it ended'),
	figure: toSay('A figure in the result'),
	ownPart: toSay('“I”, not only “we”'),
	reflection: toSay('What you learned'),
	onTime: toSay('Within the target time'),
};

/**
 * What was in a finished answer: the speaker thinks for ten seconds, or says nothing by ticking nothing; or the linter says.
 */
export function selfCheckView(page: Page): TemplateResult | typeof nothing {
	const { say, round, control } = page;
	const isWritten = control.draft.mode === 'write';
	const isSeen = isWritten || round.rated !== null;
	if (round.isPitch || control.state.timer.phase !== 'done' || (isSeen && !isJudged(control))) {
		return nothing;
	}
	const { told } = control;
	return html`<section class="self-check" aria-labelledby="self-check-title">
		<h2 id="self-check-title">
			${say('Self-check')} <span class="facts">${say('{0} of {1}', told.length, selfChecks.length)}</span>
		</h2>
		${isSeen ? nothing : html`<p class="hint">${say('What was in your answer?')}</p>`}
		<ul role="list">
			${selfChecks.map(
				(check) => html`<li>${isSeen || check === 'onTime' ? seen(page, check) : asked(page, check)}</li>`,
			)}
		</ul>
	</section>`;
}

/** Something that only the speaker knows. */
function asked({ say, control }: Page, check: SelfCheck): TemplateResult {
	const change = (event: Event) => tell(control, check, (event.target as HTMLInputElement).checked);
	return html`<label class="check-box"
		><input type="checkbox" data-check=${check} .checked=${control.draft.told.includes(check)} @change=${change} /><span
			>${say(names[check])}</span
		></label
	>`;
}

/** Something that is known, with the words or the time that prove it. */
function seen(page: Page, check: SelfCheck): TemplateResult {
	const { say, control } = page;
	const isTold = control.told.includes(check);
	const proof =
		check === 'onTime' ? `${clock(control.seconds)} / ${clock(page.round.targetSeconds)}` : proofOf(page, check);
	return html`<span class="check-box"
		>${icon(isTold ? 'pass' : 'circle-large-outline', isTold ? 'passed' : '')}<span
			>${say(names[check])}
			<span class="facts">${proof || (isTold ? '' : say('missing'))}</span></span
		></span
	>`;
}

function proofOf({ control }: Page, check: SelfCheck): string {
	return control.answer?.check?.told.find((told) => told.check === check)?.proof ?? '';
}
