/** Texts that look like measures but are not, for one reason, without needing a veto. */
interface LookAlikes {
	readonly name: string;
	readonly reason: string;
	readonly examples: readonly string[];
}

export const lookAlikes: readonly LookAlikes[] = [
	{
		name: 'numbers in words and terms',
		reason: 'the number is part of them',
		examples: [
			'S3',
			'p99',
			'24/7',
			'from L4 to L5',
			'on the one hand',
			'day one',
			'two-factor authentication',
			'zero-day',
		],
	},
	{
		name: 'vague quantities',
		reason: 'there is nothing to compare',
		examples: ['significantly', 'many users', 'several teams', 'a few', 'a couple of tickets', 'a handful'],
	},
	{
		name: 'comparisons without a figure',
		reason: 'by how much?',
		examples: ['ahead of schedule', 'faster'],
	},
	{
		name: 'a count of one',
		reason: 'it only introduces someone or something',
		examples: ['one engineer', 'one of my colleagues', 'a single meeting'],
	},
	{
		name: 'nobody and set phrases',
		reason: 'no event or item is counted',
		examples: ['no one complained', 'nobody noticed', 'without a hitch', 'in no time'],
	},
	{
		name: 'bare ordinals',
		reason: 'they only give an order',
		examples: ['the third prototype', 'my second job'],
	},
];
