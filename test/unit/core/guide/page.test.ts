import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { categoryText, escapeText, pageText, questionSummary, questionText } from '../../../../src/core/guide/page.ts';
import { pageAt, pagePath } from '../../../../src/core/guide/pagePath.ts';
import { guideWith } from './support.ts';

describe('pages', () => {
	const guide = guideWith(
		'---\ntype: star-question\nrelated: [must-prepare-failure]\ncompetencies: [ownership]\n---\n\n# Who *are* <b>you</b> [x](y)?\n\n## Key points\n\n- Say it\n\n## Notes\n\nMine.\n',
		'## 团队\n\n- 为什么?\n',
	);
	const own = guide.questions.find(({ title }) => title.startsWith('Who'));

	it('show a question with all that is known about it', () => {
		assert.ok(own);
		assert.equal(
			questionText(own, guide),
			[
				'# Who are you x?',
				'**Category:** banks  \n**Competencies:** Ownership  \n**Leadership Principles:** Ownership  \n**Common rubric:** Drive and ownership',
				'## Key points\n\n- Say it',
				'## Notes\n\nMine.',
				`## Related questions\n\n- [${guide.question('must-prepare-failure')?.title}](../questions/must-prepare-failure.md)`,
			].join('\n\n'),
		);
	});

	it('show titles as they are, whatever they hold', () => {
		const hostile = guideWith('- `<script>` \\*\\*now\\*\\* & ~~then~~ \\[x\\]\\(javascript:y\\)?\n');
		const question = hostile.questions.find(({ origin }) => origin);
		assert.ok(question);
		assert.match(
			questionText(question, hostile),
			/^# \\<script\\> \\\*\\\*now\\\*\\\* & then \\\[x\\\]\(javascript:y\)\?/,
		);
	});

	it('escape only what Markdown would take for markup', () => {
		const plain = 'About ~70% in C# & Go, channel #random';
		assert.equal(escapeText(plain), plain);
		for (const text of ['# 1', '#', 'One ##', 'One # two #', '&amp; &#35;', '~~2~~', '~a~', '1) x']) {
			for (const place of [escapeText(text), `# ${escapeText(text)}`]) {
				const [, shown = ''] = />(?!<)(.*?)<\/[hp]/.exec(new MarkdownIt().render(place)) ?? [];
				assert.equal(shown, text.replaceAll('&', '&amp;'));
			}
		}
	});

	it('of a bank load nothing and hold no HTML, wherever it stands', () => {
		const hostile =
			'![p](http://x/y.png) <img src=http://x/y.png> <!-- x --> </div><script>1</script> \u202Eevil\u202C';
		const bank = guideWith(
			`---\ntype: star-question\n---\n\n# Zebra?\n\n## Key points\n\n- ${hostile}\n\n## Sample answer\n\n### ${hostile}\n\n**Result:** ${hostile}\n\n![p]\n\n[p]: http://x/y.png\n`,
			`- Lion?\n  - ${hostile}\n`,
		);
		for (const question of bank.questions.filter(({ origin }) => origin)) {
			const page = pageText(question, bank);
			assert.match(page, /evil/);
			assert.doesNotMatch(page, /[\u202A-\u202E\u2066-\u2069]/);
			assert.doesNotMatch(new MarkdownIt({ html: true }).render(page), /<(?:img|script|!--)|<\/div>/);
		}
	});

	it('have a summary with key points and without pictures', () => {
		const pictured = guideWith(
			'---\ntype: star-question\ndifficulty: easy\n---\n\n# Who?\n\n## Key points\n\n- Say ![it](http://x/y.png) *twice*\n- <b>again</b>\n',
		);
		const question = pictured.questions.find(({ origin }) => origin);
		assert.ok(question);
		assert.equal(questionSummary(question, pictured), '**Who?**\n\n- Say it twice\n- again\n\neasy');
	});

	it('show who tells a sample answer above it and what belongs to it below it, answers folded away', () => {
		const told = guideWith(
			'---\ntype: star-question\ntellers: [{ level: junior, place: X, region: asia, stack: [Go, "C#"], shape: [] }]\n---\n\n# Who?\n\n## What each level shows\n\n- **Junior:** Luck.\n\n## Sample answer\n\n### One\n\n**Result:** Won.\n\n#### Follow-up questions about it\n\n- Won?\n- So <b>what</b>?\n\n  *Nothing.*\n',
		);
		const question = told.questions.find(({ origin }) => origin);
		assert.ok(question);
		assert.ok(
			questionText(question, told).endsWith(
				'## What each level shows\n\n- **Junior:** Luck.\n\n## Sample answer\n\n### One\n\n**Level:** junior · **Stack:** Go, C#\n\n**Result:** Won.\n\n#### Follow-up questions about it\n\n- Won?\n\n<details>\n<summary>So what?</summary>\n\n*Nothing.*\n\n</details>',
			),
		);
	});

	it('are found by their path', () => {
		for (const page of [...guide.chapters, ...guide.questions]) {
			assert.equal(pageAt(pagePath(page), guide), page);
		}
		assert.equal(pageAt('/questions/none.md', guide), undefined);
		assert.equal(pageAt('/else', guide), undefined);
	});

	it('link to the pages before and behind them', () => {
		const [first, second] = guide.chapters;
		const last = guide.questions.at(-1);
		assert.ok(first && second && last);
		assert.ok(pageText(first, guide).endsWith(`---\n\nNext: [${second.title}](../chapters/${second.id}.md)\n`));
		assert.match(pageText(last, guide), /Previous: \[.*\]\(\.\.\/questions\/[^ ]+\.md\)\n$/);
		const before = guide.questions.at(-2);
		assert.ok(before);
		assert.match(pageText(before, guide), /Next: \[为什么\?\]\(\.\.\/questions\/own-%E4%B8%BA%E4%BB%80%E4%B9%88\.md\)/);
	});

	it('of a category list its questions with key points', () => {
		const category = guide.category('banks');
		assert.ok(category);
		assert.equal(categoryText(category), '# banks\n\n- Who are you x?\n  - Say it\n');
	});
});
