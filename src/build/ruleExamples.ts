import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toConfig } from '../core/lint/config.ts';
import { lint } from '../core/lint/lint.ts';
import { readConfigFile } from '../core/lint/readConfig.ts';
import type { LintResult } from '../core/lint/result.ts';
import { rules } from '../core/lint/rules.ts';
import { root } from './root.ts';

/** One story told badly and well, as on the page of a rule, which shows the blocks in which the two differ. */
export interface RuleExample {
	/** The blocks of `RULE.bad.md`, in which the rule, and no other, finds something. */
	readonly bad: readonly string[];
	/** Those of `RULE.good.md`, or else of the story of all examples, in which no rule finds anything. */
	readonly good: readonly string[];
	/** `RULE.yaml`: what a configuration file would have to say for it, introduced by a comment on the first line. */
	readonly config: string;
}

/** Where the examples are. */
export const examplesFolder = 'docs/rules/examples';

/** The story that nearly every page shows a part of. */
export const exampleStory = blocksOf(read('story.md'));

/** @throws when the rule has none */
export function exampleOf(id: string): RuleExample {
	const bad = blocksOf(read(`${id}.bad.md`));
	if (bad.length === 0) {
		throw new Error(`${examplesFolder}/${id}.bad.md is missing; write a story in which only ${id} finds something.`);
	}
	const good = blocksOf(read(`${id}.good.md`));
	return { bad, good: good.length > 0 ? good : exampleStory, config: read(`${id}.yaml`) };
}

/** A file of the examples; empty when it is not there. */
function read(name: string): string {
	const file = join(root, examplesFolder, name);
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function blocksOf(text: string): readonly string[] {
	return text.trim().split('\n\n').filter(Boolean);
}

/**
 * Lints the examples of a rule with the default configuration, except for what theirs sets.
 *
 * @throws when there are none, or their configuration is wrong
 */
export function lintExamples(id: string): { readonly bad: LintResult; readonly good: LintResult } {
	const { bad, good, config } = exampleOf(id);
	const { layer, problems } = readConfigFile(config, rules);
	if (problems[0]) {
		throw new Error(`${examplesFolder}/${id}.yaml: ${problems[0].message}`);
	}
	const linted = (blocks: readonly string[]) =>
		lint(`${blocks.join('\n\n')}\n`, { config: toConfig([layer], rules), isStoryFile: true });
	return { bad: linted(bad), good: linted(good) };
}

/**
 * What a page shows of a text: the blocks in which it differs from another, without the sentences at their beginning and
 * end that both have. Next to a block that only one of the two has stand the beginnings of its neighbors. If the order
 * differs, every block is shown by its beginning.
 */
export function differing(own: readonly string[], other: readonly string[]): string[] {
	const isShared = (block: string) => own.includes(block) && other.includes(block);
	const sharedIn = (blocks: readonly string[]) => blocks.filter(isShared).join('\n\n');
	if (sharedIn(own) !== sharedIn(other)) {
		return own.filter((block) => labelOf(block) !== undefined).map(beginningOf);
	}
	/** The block of the same part, in the order in which they stand. */
	const partner = (block: string, blocks: readonly string[]) => {
		const ofPart = (some: readonly string[]) =>
			some.filter((each) => !isShared(each) && labelOf(each) === labelOf(block));
		return ofPart(blocks)[ofPart(blocks === own ? other : own).indexOf(block)];
	};
	const neighbors = new Set(
		[own, other].flatMap((blocks) =>
			blocks.flatMap((block, index) =>
				isShared(block) || partner(block, blocks === own ? other : own)
					? []
					: [blocks[index - 1], blocks[index + 1]].flatMap((neighbor) => neighbor ?? []),
			),
		),
	);
	return own.flatMap((block) => {
		if (isShared(block)) return neighbors.has(block) ? [beginningOf(block)] : [];
		const counterpart = partner(block, other);
		return [counterpart === undefined ? block : withoutShared(block, counterpart)];
	});
}

const label = /\*\*\w+:\*\* |^---/;

function labelOf(block: string): string | undefined {
	return label.exec(block)?.[0];
}

function beginningOf(block: string): string {
	const words = block.split(' ');
	return words.length <= 8 ? block : `${words.slice(0, 8).join(' ')} …`;
}

/** A block without the sentences at its beginning and end that another also has there. */
function withoutShared(block: string, other: string): string {
	const [name = ''] = /^\*\*\w+:\*\* /.exec(block) ?? [];
	const [own, others] = [block, other].map((text) => text.replace(/^\*\*\w+:\*\* /, '').split(/(?<=[.?!]) /)) as [
		string[],
		string[],
	];
	const isShared = (index: number, from: number) => own.at(index) === others.at(from);
	let start = 0;
	while (start < own.length && isShared(start, start)) start++;
	let end = 0;
	while (end < own.length - start && isShared(-1 - end, -1 - end)) end++;
	const middle = own.slice(start, own.length - end);
	return middle.length === 0
		? beginningOf(block)
		: name + [...(start > 0 ? ['…'] : []), ...middle, ...(end > 0 ? ['…'] : [])].join(' ');
}
