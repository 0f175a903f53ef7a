/** The four parts of a story in the order in which they are told. */
export const requiredParts = ['situation', 'task', 'action', 'result'] as const;

/** The parts of a story, with the optional reflection. */
export const allParts = [...requiredParts, 'reflection'] as const;

export type RequiredPart = (typeof requiredParts)[number];
export type Part = (typeof allParts)[number];

/** The parts of a pitch, the answer to questions such as *Tell me about yourself*, in the order in which they are told. */
export const pitchParts = ['present', 'past', 'why-here'] as const;

export type PitchPart = (typeof pitchParts)[number];

/**
 * How long a pitch may take, in seconds. The guide recommends 60 to 90 for *Tell me about yourself*; half a minute is
 * short.
 */
export const pitchSeconds = { from: 30, to: 90 } as const;

/** Everything that a section can tell. */
export const sectionKinds = [...allParts, ...pitchParts] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Whether a section tells a part of a story, as opposed to a pitch. */
export function isPart(kind: SectionKind): kind is Part {
	return allParts.some((part) => part === kind);
}

/** The rank of what a section tells in the order of telling; the first part counts, and having no part ranks last. */
export function orderOf(told: readonly SectionKind[]): number {
	return Math.min(sectionKinds.length, ...told.map((kind) => sectionKinds.indexOf(kind)));
}
