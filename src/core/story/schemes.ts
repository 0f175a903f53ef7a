import { english } from './languages/english.ts';
import { isPart, type Part, type RequiredPart, type SectionKind } from './parts.ts';

/** What the labels of a story say about its scheme. */
export interface SchemeSigns {
	readonly parts: ReadonlySet<SectionKind>;
	/** The label phrases, folded. */
	readonly phrases: readonly string[];
}

/** Everything there is to know about a scheme. */
interface SchemeFacts {
	/** What its letters stand for; they are read together, because an S can be a situation or a solution. */
	readonly letters: Readonly<Record<string, Part>>;
	/** Whether it has no Task, so that a story whose labels include one follows another scheme. */
	readonly withoutTask?: true;
	/** How it names parts in English and what it asks for there, if that differs from other schemes. */
	readonly parts?: Readonly<Partial<Record<Part, { readonly label: string; readonly prompt?: string }>>>;
	/** Any of these label phrases, folded, shows that it is meant. */
	readonly phrases?: ReadonlySet<string>;
	/** Its name with a reflection. */
	readonly withReflection?: 'STARR' | 'CARL';
}

const star = { S: 'situation', T: 'task', A: 'action', R: 'result', L: 'reflection' } as const;
const car = { C: 'situation', A: 'action', R: 'result', L: 'reflection' } as const;

const asChallenge = {
	label: 'Challenge',
	prompt: 'What was the challenge? Who was affected, and how badly?',
};

/** The schemes that the labels of a story may follow. If the labels fit several, the last one is meant. */
const table = {
	STAR: { letters: star, withReflection: 'STARR' },
	STARR: { letters: star },
	SAR: { letters: star, withoutTask: true },
	CAR: {
		letters: car,
		withoutTask: true,
		parts: { situation: asChallenge },
		phrases: words(
			'challenge|herausforderung|defi|desafio|reto|挑战|挑戰|도전|вызов|sfida|uitdaging|wyzwanie|cause|contesto|context|kontext|contexte|contexto',
		),
		withReflection: 'CARL',
	},
	CARL: {
		letters: car,
		withoutTask: true,
		parts: { situation: asChallenge, reflection: { label: 'Learning' } },
	},
	PAR: {
		letters: { P: 'situation', A: 'action', R: 'result', L: 'reflection' },
		withoutTask: true,
		parts: { situation: { label: 'Problem' } },
		phrases: words('problem|probleme|probleem|problema|问题|문제|問題|проблема'),
	},
	PSR: {
		letters: { P: 'situation', S: 'action', R: 'result', L: 'reflection' },
		withoutTask: true,
		parts: { situation: { label: 'Problem' }, action: { label: 'Solution' } },
		phrases: words(
			'solution|losung|soluzione|oplossing|solucion|solucao|解决方案|解決方案|解法|해결|解決策|решение|рішення',
		),
	},
	SOAR: {
		letters: { S: 'situation', O: 'task', A: 'action', R: 'result', L: 'reflection' },
		parts: { task: { label: 'Obstacle', prompt: 'What stood in the way of what you had to reach?' } },
		phrases: words('obstacle|obstacles'),
	},
	SBI: {
		letters: { S: 'situation', B: 'action', I: 'result' },
		withoutTask: true,
		parts: { action: { label: 'Behavior' }, result: { label: 'Impact' } },
		phrases: words('behaviour|behavior|verhalten|comportement|comportamiento|comportamento|行为|поведение'),
	},
	DIGS: {
		letters: { D: 'situation', I: 'task', G: 'action', S: 'result' },
		parts: {
			situation: { label: 'Dramatize' },
			task: { label: 'Indicate' },
			action: { label: 'Go through' },
			result: { label: 'Summarize' },
		},
		phrases: words('dramatise|dramatize|indicate|go through|summarise|summarize'),
	},
	PITCH: { letters: {} },
} as const satisfies Record<string, SchemeFacts>;

export type Scheme = keyof typeof table;

/** The facts of every scheme by its name. */
export const schemeFacts: Readonly<Record<Scheme, SchemeFacts>> = table;

/** The names of the schemes. */
export const schemes = Object.keys(table) as readonly Scheme[];

/** Every letter of a scheme. */
export const schemeLetters: ReadonlySet<string> = new Set(
	schemes.flatMap((scheme) => Object.keys(schemeFacts[scheme].letters)),
);

/** Whether a scheme has this part; a pitch has parts of a different kind. */
export function asksFor(scheme: Scheme, part: RequiredPart): boolean {
	return scheme !== 'PITCH' && (part !== 'task' || !schemeFacts[scheme].withoutTask);
}

/** The prompt for a part in the text of a story; the linter takes its square brackets for a placeholder. */
export function promptFor(part: SectionKind, scheme: Scheme = 'STAR', language = english): string {
	const own = language === english && isPart(part) ? schemeFacts[scheme].parts?.[part]?.prompt : undefined;
	return `[${own ?? language.prompts[part]}]`;
}

/**
 * The scheme that labels follow. Situation, Action and Result without a Task are a STAR story that lacks its task.
 *
 * @param letters the scheme of the labels that are letters
 */
export function schemeMeant(signs: SchemeSigns, letters: Scheme | null): Scheme {
	const isMeant = (scheme: Scheme) => signs.phrases.some((phrase) => schemeFacts[scheme].phrases?.has(phrase));
	const found =
		schemes.findLast(
			(scheme) =>
				!(schemeFacts[scheme].withoutTask && signs.parts.has('task')) && (scheme === letters || isMeant(scheme)),
		) ?? 'STAR';
	return signs.parts.has('reflection') ? (schemeFacts[found].withReflection ?? found) : found;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split('|'));
}
