/** For each row of sentences, the kind and sentences that it is meant for. */
export const requirementExamples = [
	[
		null,
		[
			'Based in European timezones.',
			'Must be authorized to work in the United States',
			'40+ hours per week',
			'Other duties as assigned',
			'Compliance with all applicable laws and regulations',
			'Cover letter',
			'Receive a lot of useful feedback',
			'Unique opportunity to join our team',
			'The chance to own what you build',
		],
	],
	[
		null,
		[
			"If you're excited, we'd love to hear from you!",
			'As long as you ring, you have a place here.',
			'Here, you will take ownership and drive change.',
			'We encourage everyone to apply.',
		],
	],
	[null, ['We do not discriminate based on race or religion.']],
	[
		null,
		[
			'You will get the opportunity to work with Go.',
			'You will report to the Manager.',
			'You will have the support of a team.',
		],
	],
	[
		'must',
		[
			'Are you passionate about teaching?',
			'The ideal candidate has strong analytical skills.',
			'This requires a strong sense of ownership.',
			'Excellent communication is required.',
			'Knowledge of sports optional, deep technical experience mandatory.',
		],
	],
	[
		'must',
		[
			'We seek a manager with a passion for public schools to join our team.',
			'We expect a well-rounded developer.',
			'We highly value strong communication skills.',
		],
	],
	['must', ['You should be able to build software.', 'Our engineers must work across services.']],
	[
		'duty',
		[
			"You'll mentor engineers.",
			'You will also line-manage members of the team.',
			'You will be tackling hard problems.',
		],
	],
	['duty', ['The Software Engineer is responsible for the development of claims software.']],
	[
		'duty',
		[
			'Your duties will include writing code.',
			'The Associate also provides maps.',
			'The candidate will provide analysis.',
		],
	],
	['duty', ["We're seeking a Vision Engineer to develop our models."]],
	['must', ['You back your decisions with arguments.', 'You are a pragmatist.']],
] as const;

/** What is nice to have in a list of requirements. */
export const niceExamples = [
	...['Experience with Redis is a plus.', 'Experience in insurance will be an added bonus'],
	...['Highly desirable: experience with gRPC.', 'Thought leadership preferred.', 'Ideally, you know Kafka.'],
];
