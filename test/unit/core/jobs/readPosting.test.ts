import assert from 'node:assert/strict';
import { longestPosting } from '../../../../src/core/jobs/posting.ts';
import { readPosting } from '../../../../src/core/jobs/readPosting.ts';

function requirementsOf(text: string): string[] {
	return readPosting(text).requirements.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('a job posting', () => {
	it('is read from Markdown', () => {
		const posting = readPosting(`# Senior Backend Engineer at Acme

At Acme, we sell anvils. We value honest numbers.

## What you'll do

- **Own** the [order service](https://example.com)
- Other duties as assigned

## Requirements

1. 5+ years of Go, Kafka and PostgreSQL
2. Must be authorized to work in the United States

### Nice to have

* Rust

## Benefits

- Dental insurance
`);
		assert.equal(posting.company, 'Acme');
		assert.equal(posting.role, 'Senior Backend Engineer');
		assert.deepEqual(
			posting.requirements.map(({ kind, text }) => `${kind}: ${text}`),
			['duty: Own the order service', 'must: 5+ years of Go, Kafka and PostgreSQL', 'nice: Rust'],
		);
		assert.deepEqual(posting.values, ['honest numbers']);
	});

	it('is read from text as it is pasted, without any markup', () => {
		const text = `Backend Developer
Company: Acme
Must haves
5+ years of Python;
Deep knowledge of Airflow;
You must be authorized to work in the US;
Nice to haves
Scala;
What you will do
Design data lakes;
Work with Terraform
to build on AWS;
Perks
Free lunch;`;
		assert.deepEqual(requirementsOf(text), [
			'must: 5+ years of Python;',
			'must: Deep knowledge of Airflow;',
			'nice: Scala;',
			'duty: Design data lakes;',
			'duty: Work with Terraform to build on AWS;',
		]);
		assert.equal(readPosting(text).company, 'Acme');
		assert.equal(readPosting(text).role, 'Backend Developer');
	});

	it('is read from bullets of a word processor, and from labels on their own line', () => {
		assert.deepEqual(requirementsOf('Requirements:\r\n• Go\r\n·\tSQL\r\n\r\nPreferred: Kafka, Redis\r\n'), [
			'must: Go',
			'must: SQL',
			'nice: Preferred: Kafka, Redis',
		]);
	});

	it('is read from prose', () => {
		const text =
			"We sell anvils in 30 countries. You'll run the order service. You know that queues fill up. If you like anvils, please apply.";
		assert.deepEqual(requirementsOf(text), [
			"duty: You'll run the order service.",
			'must: You know that queues fill up.',
		]);
	});

	it('says each requirement once', () => {
		assert.deepEqual(requirementsOf('## Requirements\n\n- Go\n- **Go**\n'), ['must: Go']);
	});

	it('says where each requirement is', () => {
		const text = 'Hello.\n\nYou will lead. You write well.\n';
		const [first, second] = readPosting(text).requirements;
		assert.equal(text.slice(first?.span.start, first?.span.end), 'You will lead.');
		assert.equal(text.slice(second?.span.start, second?.span.end).trim(), 'You write well.');
	});

	it('asks for nothing where it says nothing', () => {
		assert.deepEqual(readPosting(''), { company: '', role: '', requirements: [], values: [] });
		assert.deepEqual(requirementsOf('---\ntitle: x\n---\n\n\n***\n'), []);
	});

	it('takes the values that it names', () => {
		const { values } = readPosting(
			'We love our core values: Always be Shipping, Own it, and Be Balanced.\n\n## Our values\n\n- Default to open: we share.\n',
		);
		assert.deepEqual(values, ['Always be Shipping', 'Own it', 'Be Balanced', 'Default to open']);
	});

	it('is refused when it is too long', () => {
		assert.throws(() => readPosting('x'.repeat(longestPosting + 1)), /at most 200000 characters/);
	});
});
