/** Texts that look as if they had a measure and have none, for one reason. */
interface LookAlikes {
	readonly name: string;
	readonly reason: string;
	readonly examples: readonly string[];
}

export const lookAlikes: readonly LookAlikes[] = [
	{
		name: 'dates, clock times, periods',
		reason: 'they say when, not how much',
		examples: ['in 2021', 'on 3 May', 'Q3 2023', 'at 2 am', 'sprint 14'],
	},
	{
		name: 'names and versions',
		reason: 'the number is part of a name',
		examples: ['Java 17', 'S3', 'HTTP 500', 'Windows 11', 'SOC 2', 'p99', '24/7', 'from L4 to L5'],
	},
	{
		name: 'references',
		reason: 'they point at something',
		examples: ['ticket #4512', 'PR 88', 'section 4.2', 'phase two'],
	},
	{
		name: 'idioms and terms',
		reason: 'nobody counts them',
		examples: ['on the one hand', 'day one', 'two-factor authentication', 'zero-day', 'a million thanks'],
	},
	{
		name: 'attitude',
		reason: 'nobody could measure it',
		examples: ['100% committed', 'gave 110%', 'a 10x engineer'],
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
