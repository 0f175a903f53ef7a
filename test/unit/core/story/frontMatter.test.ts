import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../src/core/story/markdown/frontMatter.ts';
import { LineIndex } from '../../../../src/core/text/lineIndex.ts';

function read(text: string) {
	const frontMatter = readFrontMatter(text, new LineIndex(text));
	return { data: { ...frontMatter?.data }, problems: frontMatter?.problems.map(({ message }) => message) };
}

describe('front matter', () => {
	it('is not what is between a rule above a heading and the next rule', () => {
		assert.deepEqual(read('---\n\n## Stories\n\n**Source:** Notes: one\n\n---\n').problems, undefined);
		assert.deepEqual(read('---\n# A comment\ntitle: x\n---\n').data, { title: 'x' });
	});

	it('is there only between closed lines at the start', () => {
		for (const text of ['---\ntitle: x\n', '----\ntitle: x\n----\n', 'x\n---\ntitle: x\n---\n', 'title: x\n']) {
			assert.equal(readFrontMatter(text, new LineIndex(text)), null, text);
		}
	});

	it('knows its language, and where it is', () => {
		for (const [text, language, span] of [
			['---\ntitle: x\n---\n# A\n', 'yaml', '---\ntitle: x\n---'],
			['\ufeff---\ntitle: x\n---\n', 'yaml', '---\ntitle: x\n---'],
			['--- \ntitle: x\n--- \n', 'yaml', '--- \ntitle: x\n--- '],
			['---yaml\ntitle: x\n---\n', 'yaml', '---yaml\ntitle: x\n---'],
			['---json\n{ "title": "x" }\n---\n', 'json', '---json\n{ "title": "x" }\n---'],
			['---toml\ntitle = "x"\n---\n', 'toml', '---toml\ntitle = "x"\n---'],
			['+++\ntitle = "x"\n+++\n', 'toml', '+++\ntitle = "x"\n+++'],
		] as const) {
			const frontMatter = readFrontMatter(text, new LineIndex(text));
			assert.equal(frontMatter?.language, language, text);
			assert.equal(text.slice(frontMatter?.span.start, frontMatter?.span.end), span);
			assert.deepEqual({ ...frontMatter?.data }, { title: 'x' });
		}
	});

	it('may be empty', () => {
		assert.deepEqual(read('---\n---\n'), { data: {}, problems: [] });
		assert.deepEqual(read('---\n\n---\nx\n'), { data: {}, problems: [] });
	});

	it('says what cannot be read, and where', () => {
		for (const [text, message, place] of [
			['---js\nmodule.exports = {}\n---\n', /in "js" is not read because it may be code/, '---js'],
			['---coffee\na: 1\n---\n', /in "coffee" is not read/, '---coffee'],
			['---toString\na: 1\n---\n', /in "tostring" is not read/, '---toString'],
			['---__proto__\na: 1\n---\n', /in "__proto__" is not read/, '---__proto__'],
			['+++\na = 1\nb = = 2\n+++\n', /not valid TOML \(invalid value\)/, 'b = = 2'],
			['+++\na = 1\nb =\nc = 3\n+++\n', /not valid TOML/, 'b ='],
			[`+++\na = "${'x'.repeat(70_000)}"\n+++\n`, /larger than 64 KB/, `a = "${'x'.repeat(70_000)}"`],
			['---\n- a\n- b\n---\n', /must be a list of keys and values/, '---'],
			['---\njust text\n---\n', /must be a list of keys and values/, '---'],
			['---\ntitle: a\ntitle: b\n---\n', /has the key "title" twice/, 'title'],
		] as const) {
			const problems = readFrontMatter(text, new LineIndex(text))?.problems ?? [];
			assert.equal(problems.length, 1, text);
			assert.match(problems[0]?.message ?? '', message);
			assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), place);
		}
	});
});
