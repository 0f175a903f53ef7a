import assert from 'node:assert/strict';
import { excerptOf, themes, themesOf } from '../../../../src/core/jobs/themes.ts';
import { guideWith } from '../guide/support.ts';
import { themeExamples, unaskedExamples } from './themeExamples.ts';

const guide = guideWith();
const mainOf = (line: string) => themesOf(line)[0]?.id;

describe('the themes of postings', () => {
	for (const theme of themes) {
		it(`finds ${theme.id} in its examples, and knows the guide`, () => {
			for (const example of themeExamples[theme.id] ?? assert.fail(theme.id)) {
				const found = themesOf(example).find(({ id }) => id === theme.id);
				assert.deepEqual(found?.questions, theme.questions, example);
			}
			assert.deepEqual(
				[...theme.questions, ...theme.related].filter((id) => !guide.question(id)),
				[],
			);
		});
	}

	for (const [id, examples] of Object.entries(unaskedExamples)) {
		it(`have no question for ${id} where a line asks for it only roughly, but stories`, () => {
			for (const example of examples) {
				const [theme = assert.fail(example)] = themesOf(example);
				assert.equal(theme.id, id, example);
				assert.deepEqual(theme.questions, [], example);
				assert.ok(theme.related.length > 1, example);
			}
		});
	}

	it('say what a line is mainly about', () => {
		assert.equal(mainOf('Excellent communication skills: you explain trade-offs to non-engineers'), 'communication');
		assert.equal(mainOf('You stay calm under pressure and learn from failure'), 'failure');
		assert.equal(mainOf('Have Backbone; Disagree and Commit'), 'conflict');
		assert.equal(mainOf('Customer Obsession'), 'customers');
	});

	it('are what a line mainly asks for, not a word in its purpose, its means, or its examples', () => {
		assert.equal(mainOf('Build the pipelines of the shop to reduce technical debt'), undefined);
		assert.equal(mainOf('Show empathy for others while problem solving'), undefined);
		assert.equal(mainOf('Build long-running workflows: mentoring for machines'), undefined);
		assert.equal(mainOf('Incident response: from the first page to the report'), 'incidents');
		assert.equal(mainOf('Write clearly to the whole team including code reviews'), undefined);
		assert.equal(mainOf('Strong command of CSS, with enough backend knowledge to own features'), undefined);
	});

	it('are what is asked for, not what is offered or built', () => {
		assert.equal(mainOf('Client meetings (with mentorship from our seniors)'), undefined);
		assert.equal(mainOf('You get mentoring from a lead'), undefined);
		assert.equal(mainOf('Familiarity with incident management tools'), undefined);
		assert.deepEqual(themesOf('Explain technical concepts to the other engineers')[0]?.questions, []);
		assert.equal(mainOf('Growth: access to mentorship and a budget for courses'), undefined);
		assert.equal(mainOf('Provide technical guidance and mentorship'), 'mentoring');
		assert.equal(mainOf('Part of an initiative to move our shops to the cloud'), undefined);
		assert.equal(mainOf('Message brokers such as Kafka for asynchronous communication'), undefined);
		assert.equal(mainOf('Build the best AI-powered tools for lawyers'), undefined);
		assert.deepEqual(themesOf('You take full ownership in building the billing engine')[0]?.questions, []);
	});

	it('are still there when a line is cut', () => {
		const late =
			'As the lead of the billing group you will spend about half of your time on the ledger and half mentoring others.';
		assert.equal(excerptOf(late, 90), late);
		assert.equal(excerptOf(`${late.slice(0, -1)}, in the office.`, 90), `${late.slice(0, -1)} …`);
		const early = `Mentor others ${'and write what they need '.repeat(5)}`;
		assert.ok(excerptOf(early, 90).length <= 92 && excerptOf(early, 90).endsWith(' …'));
		assert.equal(excerptOf('x '.repeat(100), 9), 'x x x x …');
	});

	it('are silent rather than wrong', () => {
		const silent = [
			'Fluent English',
			'Experience in a regulated industry',
			'Contributions to open source',
			'You are willing to travel once a quarter',
			'4+ years of C#',
			'BS in Computer Science',
			'Build compute clusters',
			'Do you have any deadlines that we should know of?',
			'We are an equal opportunity employer with an inclusive culture',
			'Supervising visitors in the storage rooms',
			'Lithography with innovative resists',
			'Experience with distributed, highly available systems',
			'You help build the backbone of our network',
			'Queues that power our mission',
			'A culture of continuous learning',
			'Our dashboards keep the numbers current and honest',
			'A remote work environment',
			'The storage engine is fast and resilient',
			'Team Leader, Payments',
			'A platform for hundreds of mentors',
			'Set release deadlines',
			'Build customer-facing features',
			'An office environment conducive to creativity',
			'At this stage, a code review shows how you work',
			'Write troubleshooting documentation',
			'Make cloud security easy to buy',
			'We are building alerts on production issues',
			'Agents that make hundreds of LLM calls',
			'Tracking and accountability for team members',
			'Work that is creative problem solving',
			'Estimate and prioritize new features',
			'You can communicate ideas in English',
			'Craft creative solutions',
			'Lower the risk of running the Autonomy pod',
			'Experience with running your own project',
			'A business role in a fast-paced sector',
			'A friendly and curious culture',
			'Stay up to date',
			'You’ll join a cross-functional team that balances speed and quality',
			'Suggest what to ring in agreement with the line manager',
			'Copilot: an anvil in the editor',
			'Communicate with project managers and other stakeholders',
			'Familiarity with the ethical questions of AI',
			'Nurture their passion for rings',
			'Coordinate client-facing projects',
			'Resilience: We learn from failure',
			'Innovate and transform how rings are made',
			'Product leadership experience',
			'Test automation in Python',
			'Testing, refactoring and monitoring',
			'Ships features and refactors quickly',
			'We are looking for a curious smith to ring',
			'At least five years on a cross-functional team',
			'4+ years of writing automated tests',
			`You will ${'write code and '.repeat(8)}mentor engineers`,
		];
		assert.deepEqual(
			silent.filter((line) => themesOf(line).length > 0),
			[],
		);
	});
});
