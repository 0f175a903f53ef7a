import * as vscode from 'vscode';
import { isFilterActive, matchesFilter, noFilter } from '../../core/guide/filter.ts';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Chapter } from '../../core/guide/model.ts';
import { categoryText, questionText } from '../../core/guide/page.ts';
import { pickQuestion } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { pickStory, showStory } from '../services/showStory.ts';
import { activePageUri, pageIdOf } from '../shared/pageAddress.ts';
import { noticeMilliseconds } from '../shared/statusBar.ts';
import { openPage } from './guidePages.ts';
import type { GuideNode, GuideTree } from './guideTree.ts';

type Needs = Pick<Services, 'guide' | 'stories' | 'favorites' | 'filter' | 'questionStates'>;

/** The guide's commands, applied to the question or chapter passed as the argument, or else to the one shown. */
export class GuideCommands {
	readonly #services: Needs;

	constructor(services: Needs) {
		this.#services = services;
	}

	async open(argument: unknown): Promise<void> {
		const page = await this.#askedPage(argument);
		if (page) {
			await openPage(page);
		}
	}

	async turnPage(argument: unknown, step: 1 | -1): Promise<void> {
		const page = await this.#pageOf(argument);
		const next = page && (await this.#services.guide.complete()).neighbor(page.id, step);
		if (next) {
			await openPage(next);
		}
	}

	async setFavorite(argument: unknown, favorite: boolean): Promise<void> {
		const question = await this.#questionOf(argument);
		if (question) {
			await this.#services.favorites.set(question.id, favorite);
		}
	}

	/** Copies a page or a category, and briefly confirms it in the status bar. */
	async copy(argument: unknown): Promise<void> {
		const guide = await this.#services.guide.complete();
		const node = argument as Partial<GuideNode> | undefined;
		let text: string | undefined;
		if (node?.category) {
			text = categoryText(node.category);
		} else {
			const page = await this.#askedPage(argument);
			text = page && ('category' in page ? `${questionText(page, guide)}\n` : page.text);
		}
		if (text !== undefined) {
			await vscode.env.clipboard.writeText(text);
			vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown'), noticeMilliseconds);
		}
	}

	/** Reveals a question or chapter in the tree, even if the filter hides it. */
	async reveal(argument: unknown, view: vscode.TreeView<GuideNode>, tree: GuideTree): Promise<void> {
		const page = await this.#askedPage(argument);
		if (!page) {
			return;
		}
		const { filter, questionStates } = this.#services;
		const isShown =
			'category' in page
				? matchesFilter(page, questionStates.of(page.id), filter.value)
				: !isFilterActive(filter.value);
		if (!isShown) {
			await filter.set(noFilter);
		}
		const node = await tree.find(({ question, chapter }) => (question ?? chapter)?.id === page.id);
		if (node) {
			await view.reveal(node, { select: true, focus: true });
		}
	}

	async goToSource(argument: unknown): Promise<void> {
		const question = await this.#questionOf(argument);
		const place = question && this.#services.guide.placeOf(question);
		if (place) {
			await vscode.window.showTextDocument(place.uri, { selection: place.range });
		}
	}

	/** Opens a story that answers a question; asks which one if there are several. */
	async openStory(argument: unknown): Promise<void> {
		const { stories } = this.#services;
		const question = await this.#questionOf(argument);
		await stories.all();
		const answers = question ? stories.ofQuestion(question.id) : [];
		const story = answers.length > 1 ? await pickStory(answers, vscode.l10n.t('Choose a story')) : answers[0];
		if (story) {
			await showStory(story);
		}
	}

	/** The page that a command was called for, or else the one shown. */
	async #pageOf(argument: unknown): Promise<Chapter | GuideQuestion | undefined> {
		const guide = await this.#services.guide.complete();
		const id = pageIdOf(argument) ?? pageIdOf(activePageUri());
		return id === undefined ? undefined : (guide.question(id) ?? guide.chapter(id));
	}

	/** The page as above, or else a question that the user picks. */
	async #askedPage(argument: unknown): Promise<Chapter | GuideQuestion | undefined> {
		return (await this.#pageOf(argument)) ?? (await pickQuestion(this.#services.guide))?.question;
	}

	async #questionOf(argument: unknown): Promise<GuideQuestion | undefined> {
		const page = await this.#askedPage(argument);
		return page && 'category' in page ? page : undefined;
	}
}
