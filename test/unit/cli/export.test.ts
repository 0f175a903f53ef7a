import assert from 'node:assert/strict';
import { goodStory, needsBuild, Workspace } from './workspace.ts';

describe('star-coach export', () => {
	needsBuild();
	let workspace: Workspace;
	beforeEach(() => {
		workspace = new Workspace({
			'stories/a.md': `---\nquestions: [must-prepare-failure]\n---\n\n${goodStory}`,
			'stories/b.md': goodStory.replace(/^# .*$/m, '# Another one'),
			'stories/old.md': `---\nstatus: retired\n---\n\n${goodStory.replace(/^# .*$/m, '# An old one')}`,
			'preparation/questions-to-ask.md': '- What woke somebody up?\n',
		});
	});
	afterEach(() => workspace.remove());

	it('prints the sheet of every story that is not retired, as Markdown', async () => {
		const { status, out, err } = await workspace.run(['export']);
		assert.deepEqual([status, err], [0, '']);
		assert.match(out, /^# Cheat sheet\n/m);
		assert.match(out, /### 2\. Another one\n/);
		assert.match(out, /\n- What woke somebody up\?\n/);
		assert.ok(!out.includes('An old one'));
	});

	it('writes the stories of the paths into a file, as its name says', async () => {
		const { status, out } = await workspace.run(['export', 'stories/a.md', '--output', 'sheet.html']);
		assert.deepEqual([status, out], [0, 'sheet.html: 1 story\n']);
		assert.match(workspace.read('sheet.html'), /^<!doctype html>/);
		assert.ok(!workspace.read('sheet.html').includes('Another one'));
		const cards = await workspace.run(['export', 'stories', '--format', 'anki']);
		assert.match(cards.out, /^#separator:Comma\r\n/);
	});

	it('writes no stories to lint, cover and export again, and says which are not ready', async () => {
		await workspace.run(['export', '--output', 'stories/sheet.md']);
		const { out } = await workspace.run(['lint', '--format', 'json']);
		assert.equal(JSON.parse(out).summary.stories, 3);
		assert.match(workspace.read('stories/sheet.md'), /- \*\*Time:\*\* .* s · No lesson\n/);
	});

	const wrong: [args: string[], message: RegExp][] = [
		[['export', 'nowhere'], /^error: There is no story in nowhere; name files or folders/],
		[['export', 'stories/old.md'], /^error: There is no story in stories\/old\.md/],
		[['export', '--job', 'none.md'], /^error: none\.md: The file cannot be read: it does not exist\./],
		[['export', '--output', 'a.pdf'], /^error: A PDF is printed from the page: write it to an \.html file/],
		[['export', '--format', 'pdf'], /Allowed choices are markdown, html, anki/],
		[['export', '--output', 'no/folder/a.md'], /^error: no\/folder\/a\.md cannot be written: /],
	];
	for (const [args, message] of wrong) {
		it(`says what is wrong with ${args.join(' ')}`, async () => {
			const { status, err } = await workspace.run(args);
			assert.equal(status, 2);
			assert.match(err, message);
		});
	}
});
