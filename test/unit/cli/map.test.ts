import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { needsBuild, Workspace } from './workspace.ts';

const posting = `# Senior Backend Engineer

At Acme, we sell anvils.

## What you'll do

- Take part in the on-call rotation

## Requirements

- 5+ years of Kafka
- Excellent written communication
`;

const story = `---
type: star-story
questions: [problem-solving-production-incident]
---

# The night of the full queue

**Situation:** Our Kafka cluster stopped taking orders on a Friday night, and 3,000 customers waited.

**Task:** I was on call and had to bring the orders back before the shops opened.

**Action:** I found the full disk, moved two topics, and wrote down each step for the others.

**Result:** Orders were back after 40 minutes, and no order was lost.
`;

describe('star-coach map', () => {
	needsBuild();
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({ 'job.md': posting, 'stories/queue.md': story });
	});
	afterEach(() => workspace.remove());

	it('writes a worksheet with the stories of the folder', async () => {
		const { status, out, err } = await workspace.run(['map', 'job.md']);
		assert.deepEqual([status, err], [0, '']);
		assert.match(out, /^preparation\/jobs\/acme\.md: 3 requirements, \d without a story\n$/);
		const text = workspace.read('preparation/jobs/acme.md');
		assert.match(text, /^# Acme: Senior Backend Engineer\n/);
		const link = '[The night of the full queue](../../stories/queue.md)';
		assert.match(text, /- \*\*Take part in the on-call rotation\*\* → \[The night of the full queue\]/);
		assert.ok(text.includes(`- **5+ years of Kafka** → ${link}, 40 minutes`), text);
	});

	it('keeps what was typed when it is run again', async () => {
		await workspace.run(['map', 'job.md']);
		const typed = workspace
			.read('preparation/jobs/acme.md')
			.replace('- Role:', '- Level: senior, I think\n\nMy own words.\n\n- Role:');
		workspace.write('preparation/jobs/acme.md', `\uFEFF${typed}`);
		workspace.write('job.md', `${posting}- Curiosity\n`);
		const { status } = await workspace.run(['map', 'job.md']);
		assert.equal(status, 0);
		const text = workspace.read('preparation/jobs/acme.md');
		assert.ok(text.startsWith('\uFEFF# Acme'));
		assert.match(text, /senior, I think\n\nMy own words\./);
		assert.match(text, /- \*\*Curiosity\*\* → /);
	});

	it('gives another role at the company a separate file', async () => {
		await workspace.run(['map', 'job.md']);
		workspace.write('other.md', posting.replace('Senior Backend Engineer', 'Staff Engineer'));
		const { out } = await workspace.run(['map', 'other.md']);
		assert.match(out, /^preparation\/jobs\/acme-staff-engineer\.md:/);
		const { out: again } = await workspace.run(['map', 'other.md']);
		assert.equal(again, out);
	});

	it('names the worksheet after the role if no company is found', async () => {
		workspace.write('job.md', posting.replaceAll('Acme', 'we'));
		const { status, out } = await workspace.run(['map', 'job.md']);
		assert.equal(status, 0);
		assert.match(
			out,
			/^preparation\/jobs\/senior-backend-engineer\.md: .*; no company was found, name it with --company\n$/,
		);
		assert.match(
			workspace.read('preparation/jobs/senior-backend-engineer.md'),
			/^# Senior Backend Engineer\n\n- Company:\n/,
		);
	});

	it('goes on with the worksheet from before the company was named', async () => {
		workspace.write('job.md', posting.replaceAll('Acme', 'we'));
		await workspace.run(['map', 'job.md']);
		for (let run = 0; run < 2; run++) {
			const { out } = await workspace.run(['map', 'job.md', '--company', 'Hooli']);
			assert.match(out, /^preparation\/jobs\/senior-backend-engineer\.md:/);
			assert.match(workspace.read('preparation/jobs/senior-backend-engineer.md'), /^- Company: Hooli$/m);
		}
		const { out } = await workspace.run(['map', 'job.md', '--company', 'Initech']);
		assert.match(out, /^preparation\/jobs\/initech\.md:/);
	});

	it('prints the worksheet and writes nothing with --dry-run', async () => {
		const { status, out } = await workspace.run(['map', '--stdin', '--dry-run', '--company', 'Bird & Co'], posting);
		assert.equal(status, 0);
		assert.match(out, /^# Bird & Co: Senior Backend Engineer\n/);
		assert.equal(existsSync(workspace.path('preparation')), false);
	});

	it('leaves out stories that are retired', async () => {
		workspace.write('stories/queue.md', story.replace('type: star-story', 'type: star-story\nstatus: retired'));
		const { out } = await workspace.run(['map', 'job.md']);
		assert.match(out, /2 requirements, 2 without a story/);
	});

	it('takes the folder of the preparation', async () => {
		const { out } = await workspace.run(['map', 'job.md', '--folder', 'prep']);
		assert.match(out, /^prep\/jobs\/acme\.md:/);
	});

	it('knows the questions of banks', async () => {
		workspace.write('question-banks/mine.md', '# Mine\n\n## Nights\n\n- How often were you on call?\n');
		await workspace.run(['map', 'job.md']);
		assert.match(workspace.read('preparation/jobs/acme.md'), /- How often were you on call\? \(/);
	});

	it('names a worksheet that it cannot read', async () => {
		workspace.write('preparation/jobs/acme.md', '\0');
		const { err } = await workspace.run(['map', 'job.md']);
		assert.match(err, /^error: preparation\/jobs\/acme\.md: The file is binary/);
	});

	const refused: readonly (readonly [string, readonly string[], string, RegExp])[] = [
		['no posting', ['map'], '', /Use either the file with the posting or --stdin\./],
		['two postings', ['map', 'job.md', '--stdin'], '', /Use either the file with the posting or --stdin\./],
		['a file that is not there', ['map', 'none.md'], '', /^error: none\.md: .* does not exist/],
		['a folder', ['map', 'stories'], '', /^error: stories: It is not a regular file; pipe its text to --stdin\./],
		['a text that is no posting', ['map', '--stdin'], 'Hello.', /contains no requirements to map/],
		[
			'a posting that is too long',
			['map', '--stdin'],
			`## Requirements\n\n- ${'x'.repeat(200_001)}\n`,
			/at most 200000 characters/,
		],
		['a text that is not UTF-8', ['map', '--stdin'], '\0', /binary/],
	];
	for (const [what, args, input, message] of refused) {
		it(`refuses ${what}`, async () => {
			const { status, out, err } = await workspace.run(args, input);
			assert.deepEqual([status, out], [2, '']);
			assert.match(err, message);
			assert.equal(existsSync(workspace.path('preparation')), false);
		});
	}

	it('never takes a name out of the folder, nor a control character to the terminal', async () => {
		const { out } = await workspace.run(['map', '--stdin', '--company', '../../\u001b[31mevil'], posting);
		assert.match(out, /^preparation\/jobs\/31mevil\.md:/);
	});
});
