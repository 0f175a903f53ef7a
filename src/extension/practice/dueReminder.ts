import * as vscode from 'vscode';
import { configurationSection, formerSettings, settings } from '../shared/ids.ts';

/** In ms. A timer can wait for about 24 days at most, and computers sleep. */
const longestWait = 60 * 60 * 1000;

/** The parts of a status bar item used here. */
type Shown = Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'accessibilityInformation' | 'show' | 'hide'>;

/** Shows how many questions are due, as a badge of the view and in the status bar. */
export class DueReminder implements vscode.Disposable {
	readonly #view: Pick<vscode.TreeView<unknown>, 'badge'>;
	readonly #item: Shown;
	/** When questions become due, in ms since 1970. */
	#times: readonly number[] = [];
	/** Fires when the next question is due. */
	#timer: TimerHandle | undefined;
	readonly #subscriptions: vscode.Disposable;

	/**
	 * @param view shows the badge
	 * @param item the status bar item
	 */
	constructor(view: Pick<vscode.TreeView<unknown>, 'badge'>, item: Shown) {
		this.#view = view;
		this.#item = item;
		this.#subscriptions = vscode.Disposable.from(
			{ dispose: () => clearTimeout(this.#timer) },
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) {
					this.show();
				}
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.${settings.practice}`)) {
					this.show();
				}
			}),
		);
	}

	/** @param times when questions become due, in ms since 1970 */
	set(times: readonly number[]): void {
		this.#times = times.toSorted((a, b) => a - b);
		this.show();
	}

	/** Counts the questions due now and shows the number. */
	show(): void {
		const now = Date.now();
		const times = this.#times;
		const count = times.filter((time) => time <= now).length;
		clearTimeout(this.#timer);
		const next = times.find((time) => time > now);
		if (typeof next === 'number') {
			this.#timer = setTimeout(() => this.show(), Math.min(next - now, longestWait));
		}
		const text = count === 1 ? vscode.l10n.t('1 question is due') : vscode.l10n.t('{0} questions are due', count);
		const practice = vscode.workspace.getConfiguration(`${configurationSection}.${settings.practice}`);
		const reminders = practice.get('reminders', 'badgeAndStatusBar');
		const isIn = (place: string, former: string) =>
			count > 0 && ['badgeAndStatusBar', place].includes(reminders) && practice.get(former, true);
		this.#view.badge = isIn('badge', formerSettings.practiceBadge) ? { value: count, tooltip: text } : undefined;
		if (isIn('statusBar', formerSettings.practiceStatusBar)) {
			this.#item.text = `$(comment-discussion) ${vscode.l10n.t('{0} due', count)}`;
			this.#item.tooltip = vscode.l10n.t('{0}; click to practice', text);
			this.#item.accessibilityInformation = { label: text };
			this.#item.show();
		} else {
			this.#item.hide();
		}
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}
}
