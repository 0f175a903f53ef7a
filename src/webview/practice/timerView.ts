import { html, type TemplateResult } from 'lit';
import { clock } from '../../protocol/clock.ts';
import { toSay } from '../../protocol/texts.ts';
import { button } from '../shared/button.ts';
import { icon } from '../shared/icon.ts';
import type { Page } from './page.ts';
import { isRunning, type Sign, signOf, timesAt } from './timer.ts';

const signIcons: Readonly<Record<Sign, string>> = { half: 'circle-outline', full: 'circle-filled', over: 'warning' };

export const signTexts: Readonly<Record<Sign, string>> = {
	half: toSay('Half the time is gone'),
	full: toSay('Time’s up: move to the result'),
	over: toSay('50% over target: wrap up'),
};

/** Think time, then answer time relative to its target. Screen readers announce only the marks, see `main.ts`. */
export function timerView({ say, round, control, now }: Page): TemplateResult {
	const { timer } = control.state;
	const { thinkMs, answerMs } = timesAt(timer, now);
	const target = round.targetSeconds;
	const isThinking = timer.phase === 'think';
	const sign = isThinking ? null : signOf(answerMs, target);
	const phase = { think: say('Think time'), answer: say('Answer time'), done: say('Answered') }[timer.phase];
	const isPaused = timer.phase !== 'done' && !isRunning(timer);
	const step = { think: say('Start Answer'), answer: say('Finish Answer'), done: say('Continue Answer') }[timer.phase];
	// The bar has room for a little more than one and a half times the target.
	const width = `${Math.min(100, (answerMs / 1000 / target / 1.6) * 100)}%`;
	return html`<section class="timer" aria-label=${say('Timer')}>
		<div class="clock">
			<span class="time" role="timer" aria-live="off">${clock((isThinking ? thinkMs : answerMs) / 1000)}</span>
			<span class="phase">
				<span>${isPaused ? say('Paused') : phase}</span>
				<span class="target">${isThinking ? say('Target {0}', clock(target)) : `${say('Target {0}', clock(target))} · ${say('Think time')} ${clock(thinkMs / 1000)}`}</span>
			</span>
			<span class="buttons">
				${button(timer.phase === 'done' ? 'secondary' : 'primary', step, () => control.step(), { disabled: round.rated !== null })}
				${button('secondary pause', isPaused ? say('Resume') : say('Pause'), () => control.togglePause(), { disabled: timer.phase === 'done' })}
			</span>
		</div>
		<div class="track" aria-hidden="true">
			<span class="bar ${sign ?? ''}" .style=${`width: ${width}`}></span>
			${[0.5, 1, 1.5].map((mark) => html`<span class="mark" .style=${`left: ${(mark / 1.6) * 100}%`}></span>`)}
		</div>
		<p class="sign ${sign ?? ''}">${sign ? html`${icon(signIcons[sign])} ${say(signTexts[sign])}` : html`&nbsp;`}</p>
	</section>`;
}
