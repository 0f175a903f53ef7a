import * as vscode from 'vscode';
import { noFilter, type QuestionPack } from '../../core/guide/filter.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { longestPosting } from '../../core/jobs/posting.ts';
import {
	guessSource,
	packForCv,
	packForPosting,
	packForValues,
	packForWorksheet,
	valuesOfPosting,
} from '../../core/jobs/questionPack.ts';
import { readPosting } from '../../core/jobs/readPosting.ts';
import { valuesNamed } from '../../core/jobs/readValues.ts';
import { beginningOf } from '../../core/text/characters.ts';
import { categoryOf } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { commands, internalCommands } from '../shared/ids.ts';
import { inputStep } from '../shared/inputStep.ts';
import { askForText } from '../shared/textSource.ts';
import { startMockInterview } from './mockInterview.ts';
import type { Rounds } from './round/rounds.ts';

/** The ways to read a text. */
const texts = ['posting', 'cv', 'values'] as const;
type Kind = (typeof texts)[number] | 'worksheet';

interface PackItem extends vscode.QuickPickItem {
	readonly action?: 'map' | 'practice' | 'interview' | 'coverage' | Kind;
	readonly question?: string;
}

/**
 * *Prepare for a Job*: reads a job description, a worksheet made from one, a CV or a list of values, and offers the
 * worksheet, practice and a mock interview with the questions that it makes likely, in order and with reasons, and which
 * values the stories show.
 */
export async function prepareForJob(services: Services, rounds: Rounds): Promise<void> {
	const title = vscode.l10n.t('Prepare for a Job');
	const isMeant = (text: string) =>
		guessSource(text) !== 'posting' || readPosting(text.slice(0, longestPosting)).requirements.length > 0;
	const placeHolder = vscode.l10n.t('Where is the job description, worksheet, résumé or list of values?');
	const source = await askForText(title, placeHolder, isMeant);
	let kind: Kind | undefined = source && guessSource(source.text);
	while (source && kind) {
		kind = await offer(services, rounds, source.text, kind, title);
	}
}

/** @returns how to read the text instead; undefined if the user does not ask for that */
async function offer(
	services: Services,
	rounds: Rounds,
	text: string,
	kind: Kind,
	title: string,
): Promise<Kind | undefined> {
	const guide = await services.guide.complete();
	const pack = await packOf(services, guide, text, kind);
	const values = valuesIn(text, kind, guide);
	const others = kind === 'worksheet' ? [] : texts.filter((other) => other !== kind);
	const readAs = others.map((other): PackItem => ({ label: readAsText(other), action: other }));
	const first: PackItem[] =
		kind === 'posting'
			? [{ label: `$(checklist) ${vscode.l10n.t('Write the Worksheet with My Stories')}`, action: 'map' }]
			: [];
	const coverage: PackItem[] =
		values === ''
			? []
			: [{ label: `$(table) ${vscode.l10n.t('See Which of the Values My Stories Show')}`, action: 'coverage' }];
	const items: PackItem[] =
		pack.questions.length === 0
			? [...first, ...coverage, ...readAs]
			: [
					...first,
					{ label: `$(play) ${vscode.l10n.t('Practice These Questions')}`, action: 'practice' },
					{ label: `$(comment-discussion) ${vscode.l10n.t('Start a Mock Interview with Them')}`, action: 'interview' },
					...coverage,
					{ label: pack.title, kind: vscode.QuickPickItemKind.Separator },
					...questionItems(pack, guide),
					{ label: '', kind: vscode.QuickPickItemKind.Separator },
					...readAs,
				];
	const placeHolder =
		pack.questions.length === 0
			? vscode.l10n.t('It doesn’t point to any likely questions.')
			: vscode.l10n.t('{0} questions are likely', pack.questions.length);
	const picked = await vscode.window.showQuickPick(items, { ...inputStep(title), placeHolder, matchOnDetail: true });
	switch (picked?.action) {
		case 'map':
			await vscode.commands.executeCommand(internalCommands.writeJobWorksheet, text);
			return undefined;
		case 'practice':
			await services.filter.set({ ...noFilter, pack });
			await vscode.commands.executeCommand(commands.practiceQuestion, null);
			return undefined;
		case 'interview':
			await startMockInterview(services, rounds, pack);
			return undefined;
		case 'coverage':
			await vscode.commands.executeCommand(commands.showStories, 'coverage', values);
			return undefined;
		case undefined:
			if (picked?.question) {
				await vscode.commands.executeCommand(commands.openGuidePage, picked.question);
			}
			return undefined;
		default:
			return picked?.action;
	}
}

/** The values that a text is about, for *My Stories*; empty if there are none. */
function valuesIn(text: string, kind: Kind, guide: Guide): string {
	if (kind === 'values') {
		return text;
	}
	return kind === 'posting' ? valuesOfPosting(readPosting(text.slice(0, longestPosting)), guide).join('\n') : '';
}

function questionItems({ questions }: QuestionPack, guide: Guide): PackItem[] {
	return questions.flatMap(({ id, because }): PackItem[] => {
		const question = guide.question(id);
		return question
			? [
					{
						label: question.title,
						...categoryOf(guide, question),
						detail:
							because.length === 0
								? vscode.l10n.t('Nearly every interview asks it')
								: because.map((reason) => vscode.l10n.t('“{0}”', reason)).join(' · '),
						question: id,
					},
				]
			: [];
	});
}

async function packOf({ guide }: Services, known: Guide, text: string, kind: Kind): Promise<QuestionPack> {
	const read = text.slice(0, longestPosting);
	switch (kind) {
		case 'posting': {
			const pack = packForPosting(readPosting(read), known);
			return { ...pack, title: pack.title || vscode.l10n.t('Job description') };
		}
		case 'worksheet': {
			const pack = packForWorksheet(read, known);
			return { ...pack, title: pack.title || vscode.l10n.t('Worksheet') };
		}
		case 'cv':
			return { ...packForCv(read, known), title: vscode.l10n.t('Résumé') };
		case 'values': {
			const values = valuesNamed(read, known);
			const pack = packForValues(values, known, await guide.search());
			return { ...pack, title: vscode.l10n.t('Values: {0}', beginningOf(values.join(', '), 60)) };
		}
	}
}

function readAsText(kind: Exclude<Kind, 'worksheet'>): string {
	const texts: Readonly<Record<typeof kind, string>> = {
		posting: vscode.l10n.t('Read It as a Job Description'),
		cv: vscode.l10n.t('Read It as a Résumé'),
		values: vscode.l10n.t('Read It as a List of Values'),
	};
	return texts[kind];
}
