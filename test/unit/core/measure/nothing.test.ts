import { lookAlikes } from '../../../../src/core/measure/examples.ts';
import { assertMarked } from './marked.ts';

const nothing: Readonly<Record<string, readonly string[]>> = {
	'dates, clock times and periods': [
		'The 3 May marches were big.',
		'On 2023-11-16 users came.',
		'We had a week plan.',
		'We set a 10 pm limit.',
		'The freeze ran from 20 Dec to 6 Jan.',
		'It was a good year.',
		'We started in 2021.',
		'It was on 3 May.',
		'It was May 17 when it ended.',
		'Q3 2023 was calm.',
		'It rang at 2 am.',
		'At 10:30 CET we met.',
		'The FY24 budget was frozen in sprint 14.',
		'It has run since 2023-11-06.',
		'It expired on 31/12.',
		'The 2018 rewrite left scars.',
		'It dates back to the 1990s.',
		"It had a '90s style.",
		'Around noon on the 9th it was back.',
		'The 19th century maps were scanned.',
		'From Monday to Friday, from 2019 to 2021.',
	],
	'names and versions': [
		'All GCSE 9 pupils came.',
		'The Zephyr 3 bridges came.',
		'We went java 8 → 17.',
		'The API returned 429 errors and 503 responses.',
		'We moved from Java 8 to Java 17.',
		'v2.3 and Python 3.11 and log4j 2',
		'S3, EC2, K8s and OAuth2 over HTTP/2',
		'It returned HTTP 500 pages on port 8080.',
		'Windows 11 laptops and iPhone 12 users',
		'The 5G modem and GPT-4',
		'ISO 27001, SOC 2, RFC 7231 and PCI DSS 4.0',
		'a Fortune 500 retailer',
		'an L5 on a P1, a Sev-1',
		'p99 by itself',
		'SHA-256, UTF-8, x86_64, Base64',
		'24/7, 9-to-5, B2B, Web 2.0',
		'OWASP Top 10, a 12-lead ECG, 5v5',
		'a 2:1 in Mathematics, Band 6, the 80/20 rule',
		'The Raspberry Pi 4 units and the Zigbee 3.0 bridge',
		'Postgres 9.6 → 14',
		'We upgraded Postgres from 9.6 to 14.',
		'promoted from L4 to L5',
		'404s and 503s',
		'Catch-22 on Route 66',
		'Class 9B and Year 11 students',
	],
	'numbers by themselves': [
		...['in 2021', 'on 3 May', 'Q3 2023', 'at 2 am', 'sprint 14'],
		...['Java 17', 'HTTP 500', 'Windows 11', 'SOC 2', 'ticket #4512', 'PR 88', 'section 4.2', 'phase two'],
		...['a million thanks', '100% committed', 'gave 110%'],
	],
	references: [
		'I closed #4512 tickets later.',
		'ticket #4512, JIRA-1234, PR 88',
		'section 4.2, step 3, phase two, chapter 5, option 2',
		'pages 12–14 and steps 2 to 4',
		'Line 418 of `scheduler.go`',
		'The tier 2 engineers read table 3.',
		'It closed #877.',
	],
	'idioms and structure': [
		'one of the hardest, on the one hand, day one',
		'At one point we met. One day it broke.',
		'a one-on-one, first of all, a second opinion',
		'two-factor authentication in a three-tier architecture',
		'a zero-day and zero trust',
		'a million thanks',
		'We gave 110%.',
		'I was 100% committed and 100% sure.',
		'No one asked. No problem. It no longer crashes.',
		'two and two, in two minds, the five whys',
		'a stitch in time saves nine',
		'a 10x engineer',
		'I double-checked and doubled down on it.',
		'fifty-fifty',
		'second to none',
	],
	'vague quantities': [
		'The other half stayed.',
		'significantly faster for many users',
		'several teams, a lot, huge savings',
		'ahead of schedule and on time',
		'most of the data, some of it, a few',
		'a couple of tickets',
		'a handful, tons of, a fraction of what it was',
		'A few minutes later it was up.',
		'Countless hours were saved.',
	],
	'a count of one': ['one engineer', 'one of my colleagues', 'a single meeting', 'Only one engineer knew it.'],
	'negated people and set phrases': [
		'no one complained, nobody noticed',
		'without a hitch, without a word, in no time',
		'no customer noticed',
		'There was no doubt and no idea.',
		'Without warning it crashed.',
	],
	'bare ordinals': ['the third prototype', 'the second engineer', 'our seventh sprint', 'the first build failed'],
	markup: [
		'See `13-behavioral-prep.md` and `2024-05-report.csv`.',
		'1. first\n2. second\n3) third',
		'## 2.1 Results\n\n### 3. Actions',
		'See https://example.com/a/123?x=45%20&y=3s for it.',
		'![chart](img/300x200.png) and [doc](page/12%)',
		'<img width="120" height="30%">',
		'a footnote[^1] and a reference [2]',
		'`retry=5`, `p99`, `sleep 30s` and `7f3c91e`',
		'```\nwe saved 40%\n```',
		'<!-- mention the 30% -->',
	],
	'other languages': [
		'2023 年我们升级到了 Java 17。',
		'2021年3月に始めた。',
		'Am 3. Mai 2021 um 9 Uhr.',
		'В 2021 году мы начали.',
		'2021년에 시작했다.',
		'La réunion était à 14h30.',
	],
};

describe('findMeasures, what is no measure', () => {
	for (const { name, examples } of lookAlikes) {
		describe(`${name}, in the docs`, () => {
			for (const text of examples) {
				it(text, () => assertMarked(text));
			}
		});
	}

	for (const [label, texts] of Object.entries(nothing)) {
		describe(label, () => {
			for (const text of texts) {
				it(JSON.stringify(text), () => assertMarked(text));
			}
		});
	}
});
