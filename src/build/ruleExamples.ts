import { toConfig } from '../core/lint/config.ts';
import { lint } from '../core/lint/lint.ts';
import { readConfigFile } from '../core/lint/readConfig.ts';
import type { LintResult } from '../core/lint/result.ts';
import { rules } from '../core/lint/rules.ts';

/** The examples on the page of a rule: one story told badly and well. Pages show the blocks in which the two differ. */
export interface RuleExample {
	/** The blocks of a text in which the rule, and no other, finds something. */
	readonly bad: readonly string[];
	/** The same, told so that no rule finds anything. */
	readonly good: readonly string[];
	/** What a configuration file would have to say for it, in YAML. */
	readonly config?: string;
	/** A sentence that introduces the configuration. */
	readonly note?: string;
}

const title = '# Retries that hurt';
const situation =
	'**Situation:** I worked on the payment service of an outdoor retailer with forty stores. On Black Friday, at ten in the morning, half of our payments began to fail. One bank had become slow, and every client retried at once, so the slow bank got slower and the others waited behind it.';
const task =
	'**Task:** I was on call. I had to get checkout working again before the evening peak, and our architect was on a plane.';
const action =
	"**Action:** I looked at the traces first and saw four tries for each payment, all within a second. Turning the slow bank off would have lost us its customers, so I went for the retries. I put a limit of two and a random delay into the client library. My first version still let a stuck request keep its connection for 30 seconds, and I only noticed because I'd rolled it out to one store. I cut that to three seconds, watched the queue there for five minutes, and then rolled it out to every store. In between I posted each step in the incident channel, so that support knew what to tell people.";
const result =
	'**Result:** Errors fell from 50% to 0.3% within 20 minutes, six hours before the peak. We lost about 900 orders that morning. On the next Black Friday the same bank was slow again, and nobody noticed.';

/** The story that nearly every page shows a part of. */
export const exampleStory: readonly string[] = [title, situation, task, action, result];

const shorterResult = result.replace(' We lost about 900 orders that morning.', '');
const badSetup =
	"**Situation:** I worked for a company that sells outdoor gear in nine countries. Over two years three teams had rewritten the stores' software, and ours had the payment service";
const failure = [
	'# My mistake with the retries',
	'**Situation:** Two weeks before Black Friday I moved our payment client to a new library, and I copied the retry settings from another service: five tries, no delay. On the day one bank became slow. Every client retried at once, and half of our payments failed.',
	'**Task:** I was on call, so I had to get checkout working before the evening peak. And I was the one who knew whose change it was.',
	"**Action:** I looked at the traces and recognized my own settings. I wrote in the incident channel that the retries were mine, and that I'd have a fix in one store within fifteen minutes. I set a limit of two tries and a random delay. I wanted to roll it out everywhere at once, and a colleague talked me out of it. She was right: in the first store a stuck request still kept its connection for 30 seconds. I cut that to three, watched the queue for five minutes, and then every store got it.",
	'**Result:** Errors fell from 50% to 0.3% within 20 minutes. About 900 orders were lost that morning, and I presented the review of it myself.',
];
const shared = (to: string) =>
	`**Action:** I looked at the traces first and saw four tries for each payment, all within a second. I put a limit of two and a random delay into the client library, rolled it out to one store, watched the queue for five minutes, and then rolled it out to every store. In between I posted each step in the incident channel and wrote to ${to}, so that they knew what to tell people.`;

/** By the id of the rule. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
	'duplicate-section': {
		bad: [title, situation, task, action, shorterResult, '**Action:** I also told the stores what to do.'],
		good: [title, situation, task, `${action} I also told the stores what to do.`, shorterResult],
	},
	'empty-section': {
		bad: [title, situation, '**Task:** TODO', action, result],
		good: exampleStory,
	},
	'hypothetical-action': {
		bad: [
			title,
			situation,
			task,
			"**Action:** I would first look at the traces to see how often each payment is tried. I usually don't turn a slow bank off, because that loses its customers. Then I would put a limit and a random delay into the client library, and I would make sure that a stuck request doesn't keep its connection for long. I would roll it out to one store and watch the queue before I roll it out to the others. I always post each step in the incident channel, so that support knows what to tell people.",
			result,
		],
		good: exampleStory,
	},
	'invalid-front-matter': {
		bad: ['---\nquestions: problem-solving-production-incident\n---', ...exampleStory],
		good: ['---\nquestions: [problem-solving-production-incident]\n---', ...exampleStory],
	},
	'missing-section': {
		bad: [title, situation, action, result],
		good: exampleStory,
	},
	'no-reflection': {
		bad: failure,
		good: [
			...failure,
			"**Reflection:** I'd copied settings that I couldn't explain. I now test every client against a server that answers slowly, and in March that test stopped the same mistake in our search.",
		],
	},
	'placeholder-text': {
		bad: [title, situation, task, action, result.replace('about 900', '[how many?]')],
		good: exampleStory,
	},
	'private-detail': {
		note: 'With the rule turned on:',
		config: 'rules:\n  private-detail: warning\n',
		bad: [title, situation, task, shared('support-leads@northgear.shop'), result],
		good: [title, situation, task, shared('the leads of support'), result],
	},
	'section-order': {
		bad: [title, situation, action, task, result],
		good: exampleStory,
	},
	'too-long': {
		note: 'With a target of 60 seconds, so that the example is not too long for this page:',
		config: 'pace:\n  targetSeconds: 60\n',
		bad: [
			title,
			`${badSetup}. Black Friday brings a tenth of the year's sales, and we had prepared for it since August. At ten in the morning half of our payments began to fail all the same. One bank had become slow, and every client retried at once, so the slow bank got slower and the others waited behind it.`,
			task,
			action,
			result,
		],
		good: exampleStory,
	},
	'too-short': {
		bad: [
			title,
			'**Situation:** Payments failed on Black Friday.',
			'**Task:** I was on call.',
			'**Action:** I limited the retries of our clients.',
			'**Result:** Errors fell from 50% to 0.3%.',
		],
		good: exampleStory,
	},
	unbalanced: {
		bad: [
			title,
			`${badSetup}, which takes cards, gift cards and payment on invoice through eleven banks. Black Friday brings a tenth of the year's sales. We had prepared for it since August, with load tests each week and a freeze on releases from the first of November. At ten in the morning half of our payments began to fail all the same. One bank had become slow, and every client retried at once, so the slow bank got slower and the others waited behind it.`,
			task,
			'**Action:** I looked at the traces and saw four tries for each payment, all within a second. I put a limit of two and a random delay into the client library, and rolled it out to every store.',
			result,
		],
		good: exampleStory,
	},
	'unquantified-result': {
		bad: [
			title,
			situation,
			task,
			action,
			'**Result:** Errors went back to normal and everybody was relieved. Management thanked us, and checkout has been robust ever since.',
		],
		good: exampleStory,
	},
	'unused-disable': {
		bad: [
			title,
			situation,
			task,
			action,
			`<!-- star-coach-disable-next-line unquantified-result -- nobody counted -->\n${result}`,
		],
		good: exampleStory,
	},
	'vague-result': {
		bad: [
			title,
			situation,
			task,
			action,
			'**Result:** Errors fell from 50% to 0.3% within 20 minutes, six hours before the peak. We lost about 900 orders that morning. On the next Black Friday the same bank was slow again. Checkout was significantly more robust this time.',
		],
		good: exampleStory,
	},
	'we-in-action': {
		bad: [
			title,
			situation,
			task,
			"**Action:** We looked at the traces first and saw four tries for each payment, all within a second. Turning the slow bank off would have lost us its customers, so we went for the retries. We put a limit of two and a random delay into our client library. Our first version still let a stuck request keep its connection for 30 seconds, and we only noticed because we'd rolled it out to one store. We cut that to three seconds, watched the queue there for five minutes, and then rolled it out to every store.",
			result,
		],
		good: exampleStory,
	},
};

/** What the rules find in the examples of a page. */
interface Found {
	readonly bad: LintResult;
	readonly good: LintResult;
}

/**
 * Lints the examples of a rule with the default configuration, except for what theirs sets.
 *
 * @throws when there are none, or their configuration is wrong
 */
export function lintExamples(id: string): Found {
	const { bad, good, config = '' } = exampleOf(id);
	const { layer, problems } = readConfigFile(config, rules);
	if (problems[0]) {
		throw new Error(`The example of ${id} in src/build/ruleExamples.ts: ${problems[0].message}`);
	}
	const linted = (blocks: readonly string[]) =>
		lint(`${blocks.join('\n\n')}\n`, { config: toConfig([layer], rules), isStoryFile: true });
	return { bad: linted(bad), good: linted(good) };
}

/** @throws when the rule has none */
export function exampleOf(id: string): RuleExample {
	const example = ruleExamples[id];
	if (!example) {
		throw new Error(`src/build/ruleExamples.ts has no example for ${id}; write one.`);
	}
	return example;
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
