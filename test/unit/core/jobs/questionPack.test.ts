import assert from 'node:assert/strict';
import type { GuideQuestion } from '../../../../src/core/guide/guide.ts';
import { GuideSearch } from '../../../../src/core/guide/search.ts';
import { guessSource, packForCv, packForPosting, packForValues } from '../../../../src/core/jobs/questionPack.ts';
import { readPosting } from '../../../../src/core/jobs/readPosting.ts';
import { readValues } from '../../../../src/core/jobs/readValues.ts';
import { guideWith } from '../guide/support.ts';

const guide = guideWith();
const search = new GuideSearch(guide);

const posting = readPosting(`# SRE

## What you'll do

- Take part in the on-call rotation

## Requirements

- Mentor junior engineers
- Excellent written communication

## Bonus

- You know how to hire
`);

describe('the questions for a posting', () => {
	const { questions, title } = packForPosting(posting, guide);
	const ids = questions.map(({ id }) => id);

	it('begin with those of every interview, then come what must be there, what will be done, and what is a bonus', () => {
		assert.deepEqual(ids.slice(0, 2), ['must-prepare-introduce-yourself', 'must-prepare-why-this-role']);
		const places = ['teamwork-mentoring-junior', 'adaptability-on-call-load', 'teamwork-hiring'].map((id) =>
			ids.indexOf(id),
		);
		assert.deepEqual(
			places,
			[...places].sort((a, b) => a - b),
		);
		assert.ok(places.every((place) => place > 1));
		assert.equal(title, 'SRE');
	});

	it('come from banks as well', () => {
		const withBank = guideWith('# Mine\n\n## Nights\n\n- How often were you on call?\n');
		const own = withBank.questions.find(({ origin }) => origin)?.id ?? '';
		const found = packForPosting(posting, withBank).questions.find(({ id }) => id === own);
		assert.deepEqual(found?.because, ['Take part in the on-call rotation']);
	});

	it('are none where the posting asks for nothing', () => {
		assert.deepEqual(packForPosting(readPosting('Hello.'), guide).questions, []);
	});
});

describe('the questions for a CV', () => {
	const cv = `# Ana Lopes

## Experience

### Backend developer, Bird & Co (2019 – 2023)

- Migrated the billing service from the old monolith without downtime
- Mentored two junior engineers

### Skills

- Go, SQL
`;
	it('ask for what it claims', () => {
		const { questions } = packForCv(cv, guide);
		const because = (id: string) => questions.find((question) => question.id === id)?.because;
		assert.deepEqual(because('adaptability-migration'), [
			'Migrated the billing service from the old monolith without downtime',
		]);
		assert.deepEqual(because('teamwork-mentoring-junior'), ['Mentored two junior engineers']);
	});

	it('are found in every sentence of a paragraph, and quote the sentence', () => {
		const told = 'Hired six developers. Was on call for the booking path. Mentored two interns. Ran a remote team.';
		const { questions } = packForCv(`# Ana\n\n2019 – 2024\n\n${told}\n`, guide);
		const because = (id: string) => questions.find((question) => question.id === id)?.because;
		assert.deepEqual(because('teamwork-remote-team'), ['Ran a remote team.']);
		assert.deepEqual(because('teamwork-mentoring-junior'), ['Mentored two interns.']);
	});

	it('are told from a posting and from a list of values', () => {
		assert.equal(guessSource(cv), 'cv');
		assert.equal(guessSource('Ownership\nCuriosity\nBe kind'), 'values');
		assert.equal(
			guessSource('# SRE\n\n## Requirements\n\n- 3+ years of Go since 2019 - present, and you will love it\n'),
			'posting',
		);
	});
});

describe('the questions for a list of values', () => {
	it('know the Leadership Principles, the competencies, and what other names come to', () => {
		const values = readValues('- Customer Obsession\n- **Integrity**: we say what is\n- Default to shipping');
		assert.deepEqual(values, ['Customer Obsession', 'Integrity', 'Default to shipping']);
		const { questions } = packForValues(['Customer Obsession', 'Integrity', 'Meet deadlines'], guide, search);
		const because = (value: string) =>
			questions.filter((question) => question.because.includes(value)).map(({ id }) => id);
		const isAbout = (id: string, competency: string) => guide.question(id)?.competencies.includes(competency) ?? false;
		const principles = because('Customer Obsession').map((id) =>
			guide.principlesOf(guide.question(id) as GuideQuestion),
		);
		assert.ok(principles.length > 1);
		assert.ok(principles.every((found) => found.some(({ id }) => id === 'customer-obsession')));
		assert.ok(because('Integrity').every((id) => isAbout(id, 'integrity')));
		assert.ok(because('Integrity').length > 1);
		assert.ok(because('Meet deadlines').includes('adaptability-tight-deadline'));
	});

	it('are searched for where no theme fits', () => {
		const { questions } = packForValues(['Reorganization'], guide, search);
		assert.ok(questions.some(({ id }) => id === 'adaptability-reorganization'));
	});

	it('take values between commas, and leave out sentences and what is there twice', () => {
		assert.deepEqual(readValues('Ownership, Trust; ownership'), ['Ownership', 'Trust']);
		assert.deepEqual(readValues(`Trust\n${'word '.repeat(20)}\n`), ['Trust']);
		assert.deepEqual(readValues('## Our values\nown it\nbe kind\n'), ['own it', 'be kind']);
		assert.deepEqual(readValues('Disagree, then commit\nOwn it'), ['Disagree, then commit', 'Own it']);
		assert.deepEqual(readValues('1. Customer first\r\n- Bold moves; customer first\r\n\r\n'), [
			'Customer first',
			'Bold moves',
		]);
		assert.deepEqual(readValues(' ,;\n - \n'), []);
		assert.deepEqual(readValues(''), []);
	});
});

describe('values that companies publish', () => {
	const ids = (text: string) => packForPosting(readPosting(text), guide).questions.map(({ id }) => id);
	const company = (name: string) => `# Backend Engineer at ${name}\n\n## Requirements\n\n- Five years of Java\n`;

	it('make questions likely for a posting of theirs that names none', () => {
		const stripe = readPosting(company('Stripe'));
		assert.equal(stripe.company, 'Stripe');
		const asked = packForPosting(stripe, guide).questions;
		const reason = asked.find(({ id }) => id === 'problem-solving-customer-focus')?.because;
		assert.deepEqual(reason, ['Users first']);
		assert.ok(!ids(company('Northgear')).includes('problem-solving-customer-focus'));
	});

	it('are of the company, where several use a name', () => {
		assert.deepEqual(guide.companyValue('Transparent', 'HubSpot')?.questions[0], 'problem-solving-mistakes');
		assert.equal(guide.companyValue('No such value'), undefined);
	});

	it('have a source, a date, and three questions each, for 12 to 15 companies', () => {
		assert.ok(guide.companies.length >= 12 && guide.companies.length <= 15);
		for (const { title, values } of guide.companies) {
			assert.ok(values.length >= 3, title);
			for (const { questions } of values) assert.equal(new Set(questions).size, 3, title);
		}
		const { text = '' } = guide.chapters.find(({ id }) => id === 'company-values') ?? {};
		for (const { title, source, date } of guide.companies) {
			assert.ok(text.includes(`### ${title}: what is published\n\n[As read or published ${date}](${source})`), title);
		}
	});
});
