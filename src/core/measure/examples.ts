import type { MeasureKind } from './measure.ts';

/** What a kind of measure is, and texts with «guillemets» around measures of the kind. */
interface KindOfMeasure {
	readonly description: string;
	readonly examples: readonly string[];
}

/** The kinds that no table of the grammar has whole yet; the first phrase of each text is in the table there. */
export const kindsOfMeasures: Readonly<Partial<Record<MeasureKind, KindOfMeasure>>> = {
	percent: {
		description: 'a share or a change in percent or points',
		examples: [
			'Errors went down by «40%».',
			'Availability is «12.5 %» better.',
			'We cut it by «forty percent».',
			'Up «3 pp» on last year.',
			'It narrowed by «25 basis points».',
			'We went to «five nines».',
			'«15–20 %» of the pages are noise.',
		],
	},
	multiplier: {
		description: 'how many times more or less',
		examples: ['It runs «3x» faster.', 'It is «3×» cheaper.', 'A «10-fold» increase.'],
	},
	fraction: {
		description: 'a part of a whole',
		examples: [
			'«a third of the bugs» went.',
			'«half the cost»',
			'«1 in 20 requests» failed.',
			'«9 out of 10 customers» stayed.',
			'«three of our five clients» signed.',
		],
	},
	change: {
		description: 'a before and an after in one phrase',
		examples: [
			'It went «from 2.4 s to 310 ms».',
			'Cut: «120ms -> 45ms»',
			'Lighthouse: «62 → 91»',
			'We went «from monthly to daily releases».',
			'It fell «from days to minutes».',
		],
	},
	duration: {
		description: 'how long, by when, how early',
		examples: [
			'I had it ready «in two hours».',
			'It takes «under 90 seconds».',
			'We were «six weeks ahead of schedule».',
		],
	},
	money: {
		description: 'an amount of money',
		examples: [
			'It saved «$1.2M».',
			'It saved «€30k a year».',
			'It saved «200 thousand dollars».',
			'It saved «₹15 lakh».',
			'It saved «USD 400».',
			'It cost «15 cents» each.',
		],
	},
	rate: {
		description: 'how often, or how much in a given time',
		examples: ['It takes «12,000 requests per second».', 'It takes «50 rps».', 'We do «3 deploys a day».'],
	},
	amount: {
		description: 'a number with a unit',
		examples: [
			'It frees «8 TB».',
			'It gave back «40 cores».',
			'It takes «300 ms».',
			'It is «4 °C» cooler.',
			'It avoided «1.4 tonnes of CO₂».',
		],
	},
	count: {
		description: 'how many things or people',
		examples: [
			'«four other teams» adopted it',
			'«1,200 users» signed up',
			'«a dozen tickets» are left',
			'«hundreds of thousands of users» came',
			'I ran a «five-person team».',
		],
	},
};

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
