/** For each row of sections, the kind and headings that it is meant for. */
export const sectionExamples = [
	['company', ['Company Description', "A little bit about the team you'll work with"]],
	[
		'none',
		[
			'Benefits and Perks',
			'What we offer',
			'As a member of our team you will receive',
			'What you can look forward to',
			"When you join Anvil, you'll",
			'Our commitment to you',
			'Pay Transparency',
		],
	],
	['none', ['How to apply', 'Interview Process', 'Privacy Notice', 'Equal Opportunity Employer', 'Come as you are']],
	['none', ['Work Location', 'Hours', 'Travel', 'Opportunity']],
	['nice', ['Nice to have', 'Bonus Points', 'Preferred Qualifications', "It's awesome, but not required", 'Pluses']],
	['nice', ['Preferable', "You'll be great if", "We'd love it if", 'The icing on the cake would be, if']],
	['stack', ['Our Tech Stack and Tools', 'Technology We Use']],
	[
		'must',
		['Requirements', 'Must haves', 'Minimum qualifications', 'Skills', 'The Ideal Candidate Has', 'Person profile'],
	],
	[
		'must',
		[
			'About You',
			'What you bring to the table',
			"What we're looking for",
			'You may be a good fit if you have',
			'Somebody who',
		],
	],
	[
		'duty',
		[
			'Key Responsibilities',
			"What you'll do",
			'In the first month, you will',
			'What Success Looks Like',
			'Essential job functions',
			'Your Mission',
		],
	],
	['role', ['About the role', 'Job Description', 'Overview', 'The Challenge']],
	['values', ['Our values', 'What we believe', 'What we value', 'Leadership principles']],
	['company', ['About Kentik', 'Who we are', 'Life with us', "What's it like to work with us?", 'How we work']],
] as const;
