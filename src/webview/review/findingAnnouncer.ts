import type { StoryMessage } from '../../protocol/review.ts';
import { announce } from '../shared/announce.ts';
import type { Page } from './page.ts';

/** Long enough not to interrupt typing. */
const restMilliseconds = 1_000;

/** Announces to screen readers which story is shown, and how many findings are left. */
export class FindingAnnouncer {
	/** A fix that was requested and has not been answered yet, and the card it was in. */
	#fixing: { readonly title: string; readonly part: string | undefined } | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** How many findings a screen reader last announced or could have read. */
	#said: number | undefined;

	/** Remembers that a fix was requested, and in which card. */
	expectFix(title: string): void {
		const card = document.activeElement?.closest<HTMLElement>('[data-part]');
		this.#fixing = { title, part: card?.dataset.part };
	}

	/** Announces what is new about the story that is shown. */
	follow(before: StoryMessage | undefined, now: StoryMessage, page: Page | undefined): void {
		this.#said ??= countFindings(now.review);
		if (!page) {
			return;
		}
		if (this.#fixing && now.isAnswer) {
			this.#sayFixed(this.#fixing, now, page);
		} else if (before) {
			this.#sayChanges(before, now, page);
		}
	}

	/**
	 * Announces the findings that are left after a fix, and moves the focus to where the fixed one was, unless it is in
	 * the editor by now.
	 */
	#sayFixed({ title, part }: { title: string; part: string | undefined }, { review }: StoryMessage, page: Page): void {
		this.#fixing = undefined;
		this.#said = countFindings(review);
		announce(`${page.say('Done: {0}.', title)} ${leftOver(page, this.#said)}`);
		if (document.hasFocus() && (document.activeElement === document.body || document.activeElement === null)) {
			const cards = [...document.querySelectorAll<HTMLElement>('[data-part]')];
			(cards.find(({ dataset }) => dataset.part === part) ?? cards[0])?.querySelector<HTMLElement>('.go')?.focus();
		}
	}

	/** Announces a change of story; while someone types, announces the findings that are left once they pause. */
	#sayChanges(before: StoryMessage, { file, selected, review }: StoryMessage, page: Page): void {
		clearTimeout(this.#rest);
		if (!review) {
			return;
		}
		const count = countFindings(review);
		if (before.file?.uri !== file?.uri || before.selected !== selected) {
			this.#said = count;
			announce(review.title ?? page.say('Untitled story'));
			return;
		}
		this.#rest = setTimeout(() => {
			if (count !== this.#said) {
				this.#said = count;
				announce(leftOver(page, count));
			}
		}, restMilliseconds);
	}
}

function countFindings(review: StoryMessage['review']): number {
	return (review?.findings.length ?? 0) + (review?.parts.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0);
}

function leftOver({ say }: Page, count: number): string {
	switch (count) {
		case 0:
			return say('No findings left.');
		case 1:
			return say('1 finding left.');
		default:
			return say('{0} findings left.', count);
	}
}
