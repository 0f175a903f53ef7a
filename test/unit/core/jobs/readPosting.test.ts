import assert from 'node:assert/strict';
import { longestPosting } from '../../../../src/core/jobs/posting.ts';
import { readPosting } from '../../../../src/core/jobs/readPosting.ts';

function requirementsOf(text: string): string[] {
	return readPosting(text).requirements.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('a job posting', () => {
	it('is read from Markdown', () => {
		const posting = readPosting(`# Senior Backend Engineer at Acme

At Acme, we sell anvils. Our values are Thrift, Candor and Honest Numbers.

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
		assert.deepEqual(posting.values, ['Thrift', 'Candor', 'Honest Numbers']);
	});

	it('is read from bullets of a word processor, and from labels on their own line', () => {
		assert.deepEqual(requirementsOf('Requirements:\r\n• Go\r\n·\tSQL\r\n\\- Rust\r\n\r\nPreferred: Kafka, Redis\r\n'), [
			'must: Go',
			'must: SQL',
			'must: Rust',
			'nice: Preferred: Kafka, Redis',
		]);
	});

	it('takes the line above a list for its heading, and asks for nothing there', () => {
		const text = `# SRE

## Qualifications

- Go
- Bonus:
  - Erlang
  - You know how caches fail
- SQL

Any of the following would be beneficial as well:

- Rust

Your tasks will include work on our billing technologies:

- Reconcile ledgers

## Tasks

- Design tools to:
  - Trace a request
`;
		assert.deepEqual(requirementsOf(text), [
			'must: Go',
			'nice: Erlang',
			'nice: You know how caches fail',
			'must: SQL',
			'nice: Rust',
			'duty: Reconcile ledgers',
			'duty: Design tools to:',
			'duty: Trace a request',
		]);
	});

	it('asks for nothing in how a company wants to be, but in what is ideal', () => {
		const text =
			'# SRE\n\n## Our culture\n\nWe build the ledgers of tomorrow, so we want to lead by:\n\n- Mentoring\n\n## We want you\n\nOur ideal smith is:\n\n- Kind\n';
		assert.deepEqual(requirementsOf(text), ['must: Kind']);
	});

	it('is read from check marks that are written as entities', () => {
		assert.deepEqual(requirementsOf('Requirements:\n\n&#10004; Go  \n&#10004; SQL\n'), ['must: Go', 'must: SQL']);
	});

	it('is read from bullets and boxes that are pasted', () => {
		assert.deepEqual(requirementsOf('Requirements:\n\n☑️ Go\n● SQL\n✓ Rust\n'), ['must: Go', 'must: SQL', 'must: Rust']);
	});

	it('takes nobody who is to join for a duty', () => {
		const text = '# SRE #\n\nWe seek a proactive SRE to join a team to ring. We seek an SRE to ring.\n';
		assert.deepEqual(requirementsOf(text), ['duty: We seek an SRE to ring.']);
		assert.equal(readPosting(text).role, 'SRE');
	});

	it('hears headings without marks: longer titles, lines above a list without bullets, and dividers in a list', () => {
		const text = [
			'Platform Engineer',
			'Your tasks:',
			'Run the build farm',
			'Release process:',
			'Own the release train',
			'You may be a good fit if you:',
			'Have run Kubernetes in production',
			'Bonus',
			'You have built packages with Nix for fun',
			'This Job May Not Be the Right One for You If',
			'You prefer detailed specs to open problems',
			'You have no interest in on-call',
		].join('\n');
		assert.deepEqual(requirementsOf(text), [
			'duty: Run the build farm',
			'duty: Own the release train',
			'must: Have run Kubernetes in production',
			'nice: You have built packages with Nix for fun',
		]);
	});

	it('takes a question in bold above a list for its heading', () => {
		const text =
			'__Who are you?__\n\n* Kafka\n\n**What will you be doing?**\n\n* Ledgers\n\n__What do we offer?__\n\n* Mentoring\n';
		assert.deepEqual(requirementsOf(text), ['must: Kafka', 'duty: Ledgers']);
	});

	it('takes a list of values for no requirement', () => {
		const { requirements, values } = readPosting("## Requirements\n\n- Go\n- Anvil's values (Be Bold, Stay Curious)\n");
		assert.deepEqual([requirements.map(({ text }) => text), values], [['Go'], ['Be Bold', 'Stay Curious']]);
	});

	it('asks for nothing in a list whose heading says something else', () => {
		const facts = '# SRE\n\n## Requirements\n\n- Go\n\n# Practical\n\n- Mentoring from day one\n- Team: Engineering\n';
		assert.deepEqual(requirementsOf(facts), ['must: Go']);
	});

	for (const [language, must, duty, nice, none] of [
		['German', 'Dein Profil', 'Deine Aufgaben', 'Von Vorteil', 'Was wir bieten'],
		['French', 'Votre profil', 'Vos missions', 'Les plus', 'Nos avantages'],
		['Spanish', 'Requisitos', 'Responsabilidades', 'Deseable', 'Qué ofrecemos'],
		['Portuguese', 'Requisitos', 'Atividades', 'Diferenciais', 'Benefícios'],
		['Japanese', '必須スキル', '業務内容', '歓迎スキル', '待遇'],
		['Chinese', '任职要求', '岗位职责', '加分项', '福利待遇'],
	]) {
		it(`knows the headings of a ${language} posting`, () => {
			const text = `# SRE\n\n## ${duty}\n\n- Kafka\n\n## ${must}\n\n- Go\n\n## ${nice}\n\n- Rust\n\n## ${none}\n\n- Mentoring\n`;
			assert.deepEqual(requirementsOf(text), ['duty: Kafka', 'must: Go', 'nice: Rust']);
		});
	}

	it('knows a company that is building something, and one in brackets behind the role', () => {
		const text =
			'# Backend Engineer (Acme Works)\n\nAcme Works is building the anvil of the future.\n\nJoin Acme Works today.\n';
		const { company, role } = readPosting(text);
		assert.deepEqual([company, role], ['Acme Works', 'Backend Engineer']);
	});

	it('has a role behind the words job description', () => {
		assert.equal(readPosting('# Job Description — Senior Backend Engineer\n').role, 'Senior Backend Engineer');
	});

	it('has no company where a name is only part of a heading or of the title', () => {
		const heading = '# Backend Engineer\n\n## Patience is a virtue\n\n- You test\n';
		assert.equal(readPosting(heading).company, '');
		const sentence = '# Backend Engineer\n\nTomorrow is the best day to start. You test.\n';
		assert.equal(readPosting(sentence).company, '');
		assert.equal(readPosting(`${sentence}\n## About us\n\nYou join Tomorrow.\n`).company, 'Tomorrow');
		const title = '# Backend Engineer (Fullstack) – Ventures\n\n## Requirements\n\n- Go\n';
		assert.equal(readPosting(title).company, '');
		assert.equal(readPosting(`${title}\nVentures was made for this.\n`).company, 'Ventures');
	});

	it('has the role of a link, in any of our languages', () => {
		const role = (title: string) =>
			readPosting(`# [${title}](https://jobs.example/1)\n\n## Requirements\n\n- Go\n`).role;
		for (const title of [
			'Engineering Team Leader (Backend)',
			'Softwareentwickler (m/w/d)',
			'Ingénieur logiciel H/F',
			'Desarrollador Backend',
		]) {
			assert.equal(role(title), title);
		}
	});

	it('takes what one is required to do for a duty, and what one will do for a must where that is required', () => {
		const duties = '# SRE\n\nYou are required to:\n\n- Work with customers\n';
		assert.deepEqual(requirementsOf(duties), ['duty: Work with customers']);
		const skills = '# SRE\n\n## Experience required\n\nYou will explain what you build. We ring.\n';
		assert.deepEqual(requirementsOf(skills), ['must: You will explain what you build.']);
	});

	it('says each requirement once', () => {
		assert.deepEqual(requirementsOf('## Requirements\n\n- Go\n- **Go**\n'), ['must: Go']);
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

	it('names the company and the role where the posting plainly does, and neither otherwise', () => {
		const headOf = (text: string) => {
			const { company, role } = readPosting(text);
			return [company, role];
		};
		assert.deepEqual(headOf('# Wanted: DevOps Engineer\n\nToll Booth is hiring a DevOps engineer.'), [
			'Toll Booth',
			'DevOps Engineer',
		]);
		assert.deepEqual(headOf('---\ntitle: Infrastructure Engineer\nposition: full-time\n---\n\nWe grow.'), [
			'',
			'Infrastructure Engineer',
		]);
		assert.deepEqual(headOf('---\njobTitle: "Backend Engineeer"\n---\n\nWe grow.'), ['', 'Backend Engineeer']);
		assert.deepEqual(headOf('# SRE\n\nFollowing is a list.\n\n## You\n\nFollowing is a wish list.'), ['', 'SRE']);
		assert.deepEqual(headOf('# Why join a startup\n\nWork with us.'), ['', '']);
		assert.deepEqual(headOf('**Company:** Anvil(P25).\n**Role:** SRE'), ['Anvil', 'SRE']);
		assert.deepEqual(headOf('# SRE\n\nAt the Acme Institute, we care.'), ['Acme Institute', 'SRE']);
		assert.deepEqual(headOf('# SRE\n\nOur mission at Anvil is trust. Write to jobs@anvil.example.'), ['Anvil', 'SRE']);
	});

	it('has a role without what only says that it is one, and no sentence for a role', () => {
		const role = (title: string) => readPosting(`${title}\n\n## Requirements\n\n- Go\n`).role;
		for (const [title, expected] of [
			['# Role: UX Designer', 'UX Designer'],
			['# VP of Engineering', 'VP of Engineering'],
			['---\ntitle: UI and UX Designer\n---', 'UI and UX Designer'],
			["# We're hiring a Backend Engineer", 'Backend Engineer'],
			['# Hiring: Data Engineer 🚀', 'Data Engineer'],
			['# Hiring Manager', 'Hiring Manager'],
			['# Backend Engineer (Remote, EU)', 'Backend Engineer'],
			['# Senior Remote Sensing Engineer', 'Senior Remote Sensing Engineer'],
			['# Backend Engineer Job Description', 'Backend Engineer'],
			['# Backend Engineer – Requirements', 'Backend Engineer'],
			['# Backend Engineer | Porto | 2-4 years', 'Backend Engineer'],
			['# Backend Engineer [remote or Porto]', 'Backend Engineer'],
			['# Product Owner - You call the tune', 'Product Owner'],
			['# Platform Engineer - Ledger', 'Platform Engineer - Ledger'],
			['# Platform Engineer – Central Porto, PT', 'Platform Engineer'],
			['# Platform Engineer (near Boston, MA)', 'Platform Engineer'],
			['# Platform Engineer in Porto\n\nOur office is in Porto.', 'Platform Engineer'],
			['# Software Engineer in Test', 'Software Engineer in Test'],
			['# Experienced Backend Developer Job', 'Experienced Backend Developer'],
			['Senior Backend Engineer in the Ledger team\n---', 'Senior Backend Engineer'],
			['---\ntitle: Senior SWE\n---', 'Senior SWE'],
			['# Vice President, Ledgers', 'Vice President, Ledgers'],
			['# Senior SWE - Ledger Architecture Team', 'Senior SWE'],
			['# Job Description for Lead Engineer', 'Lead Engineer'],
			['# About\n\nUse and engineer what is native', ''],
			['We seek a dynamic and motivated Senior Backend Engineer who rings.', 'Senior Backend Engineer'],
			['As a Sr. Ledger Engineer at our shop, you ring.', 'Sr. Ledger Engineer'],
			['We seek a Backend to ring.', ''],
			['# SRE for Anvil\n\nAt Anvil, we ring.', 'SRE'],
			['# About\n\nTest Engineer will find what is broken.', ''],
			['# About\n\n- Owner of three services', ''],
			['# Anvil is looking for an SRE', ''],
		] as const) {
			assert.equal(role(title), expected, title);
		}
		assert.equal(
			readPosting("# Anvil Software Engineer\n\nWe're Anvil, makers of rings.\n\nAt Anvil you ring.").role,
			'Software Engineer',
		);
		assert.deepEqual(requirementsOf('# SRE\n\n## Engineer Requirements\n\n- Kafka\n'), ['must: Kafka']);
	});

	it('has the company that its prose says what it is', () => {
		const company = (text: string) => readPosting(`# SRE\n\n${text}\n\n## Requirements\n\n- Go\n`).company;
		for (const text of [
			'Anvil is a fast-growing logistics company that rings.',
			"Anvil's mission is to ring.",
			"We're [Anvil](https://anvil.example), and we ring.\n\nAnvil was made for this.",
			'Anvil is the Ring Company.',
			'Anvil makes rings.\n\nAnvil was made for this.',
			'About Anvil: Anvil is new.',
			'Here at the Anvil, we ring.',
			'## Engineering at Anvil:\n\nWe ring.',
			'**Anvil** is a small team that rings.',
			'Anvil – a funded maker of rings – is looking for you.',
			'Anvil is on a quest for an SRE.',
			'The Anvil is looking for an SRE.',
			'As an engineer at Anvil, you ring.',
			"## When you join Anvil, you'll...",
			'## Anvil employees are those who:',
		]) {
			assert.equal(company(text), 'Anvil', text);
		}
		for (const text of [
			'We are Remote.\n\nRemote works.',
			'We are Agile, always.\n\nYou work in Agile teams.',
			'Kafka is a queue.',
			'## All employees are insured',
			'The Ledger Team is hiring.',
			'## Why Join Us?',
			'Kafka helps you scale. Postgres makes you slow.',
		]) {
			assert.equal(company(text), '', text);
		}
	});

	it('has the company below the title, where it has a legal form', () => {
		const company = (line: string) => readPosting(`# Backend Engineer\n\n${line}\n\nWe ring.\n`).company;
		assert.equal(company('Fern Rail GmbH, Hamburg'), 'Fern Rail GmbH');
		assert.equal(company('### Anvil Labs'), 'Anvil Labs');
		assert.equal(company('Payments Platform, Hamburg'), '');
		assert.equal(company('Own what Anvil Labs rings'), '');
		const name = readPosting('# SRE\n\nAt zAnvil, we ring.\n').company;
		assert.equal(name, 'zAnvil');
	});

	it('has headings that are underlined', () => {
		const text = 'Ledger engineer\r\n===\r\n\r\nWe ring.\n\nWe also look for\n---\n\n- Go\n\n---\n\n- SQL\n';
		assert.deepEqual(requirementsOf(text), ['must: Go', 'must: SQL']);
		assert.equal(readPosting(text).role, 'Ledger engineer');
	});

	it('asks for nothing in a table', () => {
		const table = '| Asked | Shown |\n| --- | --- |\n| Mentoring | the ledger |\n';
		assert.deepEqual(requirementsOf(`## Requirements\n\n- Go\n\n${table}`), ['must: Go']);
	});

	it('takes what is not required for nice to have', () => {
		const text = '## Requirements\n\n- Go\n\n## Other experience\n\nNothing here is required.\n\n- Rust\n';
		assert.deepEqual(requirementsOf(text), ['must: Go', 'nice: Rust']);
	});

	it('has the whole name that is also an address', () => {
		const company = (text: string) => readPosting(`# SRE\n\n${text}\n`).company;
		assert.equal(company('Work on top of Ring-Anvil. Write to jobs@ring-anvil.example.'), 'Ring-Anvil');
		assert.equal(company('Work with Ring. Write to jobs@ring-anvil.example.'), '');
		assert.equal(company('Ring.io rings. Write to jobs@ring.io.'), 'Ring.io');
	});

	it('has the values of a heading, and of the headings below one', () => {
		const values = (text: string) => readPosting(`# SRE\n\n${text}`).values;
		assert.deepEqual(values('## Our values: Win As One / Own It / Be Kind\n'), ['Win As One', 'Own It', 'Be Kind']);
		assert.deepEqual(
			values(
				'## What we value\n\n- Candor: we say so\n- Thrift\n- In all that one does one is to be as kind as one can\n',
			),
			['Candor', 'Thrift'],
		);
		const listed = ['Candor', 'Shared work', 'Thrift'];
		assert.deepEqual(values('We embrace a culture of candor, shared work, and thrift.\n'), listed);
		assert.deepEqual(values('We value rings, and have a culture of candor, shared work and thrift.\n'), listed);
		assert.deepEqual(values('We are a team that values candor, shared work and thrift.\n'), listed);
		assert.deepEqual(values('We value candor and thrift.\n'), ['Candor', 'Thrift']);
		assert.deepEqual(values('We value smiths who bring rings to the table, clean code, thrift and a hammer.\n'), []);
		assert.deepEqual(values('We value the anvil, so a hammer is mandatory, as is our core.\n'), []);
		const below = '## Our values\n\n### Candor\n\nWe say so.\n\n### Benefits\n\n- Lunch\n';
		assert.deepEqual(values(below), ['Candor']);
	});

	it('asks for what a list asks for, whatever its heading says', () => {
		const under = (heading: string, items: string) => requirementsOf(`# SRE\n\n## ${heading}\n\n${items}`);
		const asking = '- Build the queue\n- Experience with Kafka\n- Mentor others\n';
		assert.equal(under('The long and the short of it', asking).length, 3);
		assert.deepEqual(under('The long and the short of it', '- Free lunch\n- Work from home\n- A new laptop\n'), []);
	});
});
