import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate } from '../../../src/extension/main.ts';
import { contextOf } from '../services.ts';
import { waitFor, writeFile } from '../workbench.ts';

/** How many things have been requested from the editor and not yet returned, by the name of the function called. */
class Ledger {
	readonly open = new Map<string, number>();
	readonly #restore: (() => void)[] = [];

	/** Counts what the editor's functions return that has to be disposed of. */
	watch(): void {
		for (const [name, space] of Object.entries({
			workspace: vscode.workspace,
			window: vscode.window,
			languages: vscode.languages,
			commands: vscode.commands,
		} as unknown as Record<string, Record<string, unknown>>)) {
			for (const [key, original] of Object.entries(space)) {
				if (typeof original === 'function' && /^(?:register|on(?:Did|Will)|create)[A-Z]/.test(key)) {
					const count = (...given: unknown[]) => this.#count(`${name}.${key}`, original.apply(space, given));
					this.#replace(space, key, count);
				}
			}
		}
		this.#watchTimers();
	}

	stop(): void {
		this.#restore.forEach((restore) => restore());
	}

	#count(name: string, given: unknown): unknown {
		const disposable = given as { dispose?: () => void };
		if (typeof disposable?.dispose !== 'function') {
			return given;
		}
		const dispose = disposable.dispose.bind(disposable);
		let isOpen = true;
		this.#add(name, 1);
		const counting = () => {
			this.#add(name, isOpen ? -1 : 0);
			isOpen = false;
			dispose();
		};
		try {
			Object.defineProperty(disposable, 'dispose', { value: counting });
			return disposable;
		} catch {
			// A frozen object is used through a proxy.
			return new Proxy(disposable, { get: (target, key) => (key === 'dispose' ? counting : Reflect.get(target, key)) });
		}
	}

	#watchTimers(): void {
		const { setTimeout, clearTimeout } = globalThis;
		const running = new Set<unknown>();
		const ended = (timer: unknown) => this.#add('timer', running.delete(timer) ? -1 : 0);
		this.#replace(globalThis, 'setTimeout', (task: () => void, milliseconds: number) => {
			const timer: unknown = setTimeout(() => {
				ended(timer);
				task();
			}, milliseconds);
			const [, here, caller] = (new Error().stack ?? '')
				.split('\n')
				.map((line) => /[^/(]+(?=:\d+:\d+)/.exec(line)?.[0]);
			// Other code in this host has timers as well.
			if (caller === here) {
				running.add(timer);
				this.#add('timer', 1);
			}
			return timer;
		});
		this.#replace(globalThis, 'clearTimeout', (timer: unknown) => {
			ended(timer);
			clearTimeout(timer as number);
		});
	}

	#replace(target: object, key: string, value: unknown): void {
		const original: unknown = Reflect.get(target, key);
		Object.defineProperty(target, key, { value, configurable: true, writable: true });
		this.#restore.push(() =>
			Object.defineProperty(target, key, { value: original, configurable: true, writable: true }),
		);
	}

	#add(name: string, number: number): void {
		const count = (this.open.get(name) ?? 0) + number;
		if (count === 0) {
			this.open.delete(name);
		} else {
			this.open.set(name, count);
		}
	}
}

const text = (when: string) =>
	`# A\n\n## Situation\n\nWe were ${when}.\n\n## Action\n\nI wrote a job.\n\n## Result\n\n`;

/** This suite runs in its own host, where nothing else has activated the extension. */
describe('the extension, activated and deactivated', () => {
	const ledger = new Ledger();
	const extension = vscode.extensions.getExtension('star-coach.star-coach');
	/** How many kinds of things each activation has requested. */
	const counts: number[] = [];

	before(() => {
		assert.ok(extension);
		assert.equal(extension.isActive, false);
		ledger.watch();
	});
	after(() => ledger.stop());

	for (const time of ['once', 'again', 'a third time']) {
		it(`${time}, leaves no listener, timer, watcher or view`, async () => {
			assert.ok(extension);
			const context = contextOf(extension);
			activate(context);
			counts.push(ledger.open.size);
			assert.ok(ledger.open.size > 20, [...ledger.open.keys()].join());
			// Use everything: files are watched, linted and practiced with.
			const story = await writeFile('life/stories/story.md', text('late'));
			await vscode.window.showTextDocument(story);
			await vscode.commands.executeCommand('starCoach.lintAllStories');
			await vscode.commands.executeCommand('starCoach.reviewStory');
			await vscode.commands.executeCommand('starCoach.practiceQuestion');
			await waitFor('the findings', () => vscode.languages.getDiagnostics(story).length > 0);
			await writeFile('life/stories/story.md', text('later'));
			for (const { dispose } of [...context.subscriptions].reverse().map((one) => ({ dispose: () => one.dispose() }))) {
				dispose();
			}
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await waitFor(`the end of ${JSON.stringify([...ledger.open])}`, () => ledger.open.size === 0, 10_000);
			assert.equal(vscode.languages.getDiagnostics(story).length, 0);
		});
	}

	it('needs as much each time', () => {
		assert.equal(new Set(counts).size, 1, counts.join());
	});
});
