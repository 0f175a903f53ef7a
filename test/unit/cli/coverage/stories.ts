/** A small story bank: two ready stories, a draft that is linked, and one without a link. */
export const files: Readonly<Record<string, string>> = {
	'stories/outage.md': story(
		'The checkout outage',
		['type: star-story', 'questions: [problem-solving-production-incident, must-prepare-failure]', 'status: ready'],
		'On a sale day the checkout of our shop went down, and a third of all orders failed for everybody who paid by card.',
	),
	'stories/ledger.md': story(
		'The new ledger',
		['type: star-story', 'competencies: [planning, integrity]', 'tags: [customer-first]'],
		'I had promised the new ledger for March. We missed our deadline by three weeks, since my estimate was wrong.',
	),
	'stories/parser.md': story(
		'Two parsers | one too many',
		['type: star-story', 'status: draft'],
		'A colleague and I had an argument: each of us had written a parser, and neither wanted to throw the branch away.',
	),
};

function story(title: string, frontMatter: readonly string[], situation: string): string {
	return `---
${frontMatter.join('\n')}
---

# ${title}

**Situation:** ${situation} The support team had counted 240 calls by noon, and nobody could tell them how long it would take.

**Task:** I owned the service, so it was on me to find out what was going on, to tell the people who were waiting, and to get us back to normal before the evening.

**Action:** I first wrote down what we knew and what we did not know, and sent it to everybody who had asked. Then I compared the logs of both days line by line until I saw the difference. I changed the setting on one machine, watched it for ten minutes, and rolled it out to the others one after the other. Afterward I asked two colleagues to go through my notes, since I did not trust my own memory of that day. I wrote a check that looks for the same difference each night, added it to our pipeline, and showed the others how to read its output. I also called the three largest customers myself, told them what had happened, and asked what they would have needed to hear earlier from us.

**Result:** Calls went down from 240 to 12 a day within a week, and all three customers stayed with us.

**Reflection:** I learned to send the first message before I know the cause. Since then I have done so four times.
`;
}
