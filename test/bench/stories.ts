/** A generator of random numbers that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** With about as much code, emphasis and links as in engineers' notes. */
const sentences: Readonly<Record<string, readonly string[]>> = {
	Situation: [
		'Our `checkout-service` timed out whenever a sale began, and the support team heard about it before we did.',
		'The nightly import had been growing for years, and nobody remembered why it ran in a **single transaction**.',
		'I had joined a team of five that owned the billing system of a chain of gyms.',
		'Two customers had left within a month because of the export, and a third one was about to.',
		'The `orders` table held 400 million rows, and each new report made the *replica* fall behind.',
	],
	Task: [
		'I was asked to find the cause before the next sale, which was three weeks away.',
		'As the newest backend developer I **owned the migration** and had to keep the old `v1` API alive.',
		'My manager wanted a plan; I decided to bring a measurement as well.',
	],
	Action: [
		'I traced one slow request through all of its services and found that each call opened a connection of its own.',
		'I wrote a small tool, `replay-traffic`, that replayed a day of traffic against staging, and compared the answers *line by line*.',
		'Then I split the import into batches, each of which could be repeated without harm.',
		'I asked the database team for an hour of their time and we read the query plans together.',
		'When the first attempt made things worse I **rolled it back**, wrote down what I had learned, and tried again with a [feature flag](https://example.com/flags).',
		'I paired with a colleague from support, since she knew which customers would notice.',
	],
	Result: [
		'The 99th percentile fell **from 2.4 s to 310 ms**, and the next sale passed without a page.',
		'Since then there has been no incident of that kind, and four other teams have adopted `replay-traffic`.',
		'The bill went down by **38%**, which is about $4,200 a month.',
		'The import takes 20 minutes instead of five hours.',
	],
};

const notations: readonly ((part: string, text: string) => string)[] = [
	(part, text) => `## ${part}\n\n${text}\n`,
	(part, text) => `**${part}:** ${text}\n`,
	(part, text) => `- **${part}:** ${text}\n`,
	(part, text) => `${part.charAt(0)}: ${text}\n`,
];

/** Stories of about 1.1 KB each, alternating between four notations; the same ones for the same seed. */
export function generateStories(count: number, seed = 1): string[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, (_, index) => {
		const write = notations[index % notations.length] as (part: string, text: string) => string;
		const body = Object.entries(sentences).map(([part, choices]) => {
			const length = part === 'Action' ? 5 : 2;
			const first = Math.floor(random() * choices.length);
			const text = Array.from({ length }, (_, i) => choices[(first + i) % choices.length]).join(' ');
			return write(part, text);
		});
		return `# Story ${index + 1}\n\n${body.join('\n')}`;
	});
}

/** Flaws of a small story, each in place of a sound part. */
const flaws: readonly Readonly<Record<string, string>>[] = [
	{ Task: '' },
	{ Result: '## Result\n\nThe shop was significantly faster afterwards, and many customers were happy.\n' },
	{ Action: '## Action\n\nTODO\n' },
	{ Action: '## Action\n\nWe read the traces together, and we wrote a cache that our users never noticed.\n' },
	{ Situation: '', Result: '## Result\n\nIt took 20 minutes instead of five hours.\n\n## Situation\n\nIt was slow.\n' },
];

/** Small stories with front matter, each with a finding, some of them with a fix. */
export function generateFlawedStories(count: number): string[] {
	const sound = {
		Situation: '## Situation\n\nThe nightly import of our shop took five hours.\n',
		Task: '## Task\n\nI was asked to bring it below one hour.\n',
		Action: '## Action\n\nI split it into batches and ran four of them at once.\n',
		Result: '## Result\n\nThe import takes **20 minutes** instead of five hours.\n',
	};
	return Array.from({ length: count }, (_, index) => {
		const parts = Object.values({ ...sound, ...flaws[index % flaws.length] }).filter((part) => part !== '');
		const head = `type: star-story\ntitle: Import ${index}\nquestions: [q-${index % 7}, q-1]\nstatus: ready\ndate: 2024-05-31`;
		return `---\n${head}\n---\n\n# Import ${index}\n\n${parts.join('\n')}`;
	});
}
