import assert from 'node:assert/strict';
import * as v from 'valibot';
import { ConfigResolver } from '../../../../src/core/lint/configResolver.ts';
import { defineRule } from '../../../../src/core/lint/rule.ts';

const rules = [
	defineRule({
		id: 'too-long',
		description: 'x',
		severity: 'info',
		checklist: null,
		options: v.strictObject({}),
		check() {},
	}),
];

/** A resolver for files given by path, and the paths that it has read. */
function setUp(files: Record<string, string | Error>, above?: { stories: string[] }) {
	const reads: string[] = [];
	const read = async (path: string) => {
		reads.push(path);
		const file = files[path];
		if (file instanceof Error) {
			throw file;
		}
		return file;
	};
	let loads = 0;
	const load = async () => {
		loads++;
		return rules;
	};
	const resolver = new ConfigResolver({ files: { read }, rules: load, ...(above && { above }) });
	return { resolver, reads, loads: () => loads };
}

const base = { folder: '/projects' };

describe('ConfigResolver', () => {
	it('takes the nearest file upwards', async () => {
		const { resolver } = setUp({
			'/projects/.star-coach.yaml': 'stories: [a]',
			'/projects/x/.star-coach.json': '{"stories": ["b"]}',
		});
		const outer = await resolver.forFile('/projects/y/z/s.md', base);
		const inner = await resolver.forFile('/projects/x/z/s.md', base);
		assert.deepEqual(
			[outer.path, outer.folder, outer.config.stories],
			['/projects/.star-coach.yaml', '/projects', ['a']],
		);
		assert.deepEqual(
			[inner.path, inner.folder, inner.config.stories],
			['/projects/x/.star-coach.json', '/projects/x', ['b']],
		);
	});

	describe('of a file that builds on others', () => {
		const problemsOf = async (files: Record<string, string | Error>) =>
			(await setUp(files).resolver.forFile('/p/s.md', base)).problems;

		it('lays it over them, a later one over an earlier one, with globs relative to it', async () => {
			const { resolver } = setUp({
				'/p/.star-coach.yaml': 'extends: [a/.star-coach.yaml, ../b/.star-coach.json]\npace: { targetSeconds: 90 }',
				'/p/a/.star-coach.yaml': 'stories: [a]\nignore: [x]\npace: { targetSeconds: 60, wordsPerMinute: 120 }',
				'/b/.star-coach.json': '{ "extends": "c/.star-coach.yaml", "stories": ["b"] }',
				'/b/c/.star-coach.yaml': 'rules: { too-long: off }',
			});
			const { config, folder, path, problems } = await resolver.forFile('/p/s.md', base);
			assert.deepEqual(problems, []);
			assert.deepEqual([path, folder], ['/p/.star-coach.yaml', '/p']);
			assert.deepEqual([config.stories, config.ignore], [['b'], ['x']]);
			assert.deepEqual(config.pace, { targetSeconds: 90, wordsPerMinute: 120 });
			assert.equal(config.rules.get('too-long')?.severity, 'off');
		});

		it('says at the place what is wrong with a path, and what leads in a circle', async () => {
			const yaml = 'stories: [a]\nextends: ';
			const loop = {
				'/p/.star-coach.yaml': `${yaml}a/.star-coach.yaml`,
				'/p/a/.star-coach.yaml': 'extends: ../.star-coach.yaml',
			};
			for (const [files, expected] of [
				[
					{ '/p/.star-coach.yaml': `${yaml}./.star-coach.yaml` },
					'"./.star-coach.yaml" makes "extends" circular; remove one of the two "extends".',
				],
				[loop, '"a/.star-coach.yaml" has errors; fix them in that file.'],
				[
					{ '/p/.star-coach.yaml': `${yaml}../q/.star-coach.yaml` },
					'"../q/.star-coach.yaml" does not exist; correct the path, which is relative to the folder of this file.',
				],
				[
					{ '/p/.star-coach.yaml': `${yaml}../../../.star-coach.yaml` },
					'"../../../.star-coach.yaml" does not exist; correct the path, which is relative to the folder of this file.',
				],
				[
					{ '/p/.star-coach.yaml': `${yaml}/etc/passwd` },
					'"/etc/passwd" must be a relative path with forward slashes, such as "../.star-coach.yaml".',
				],
				[
					{ '/p/.star-coach.yaml': `${yaml}../.env` },
					'"../.env" must end with the name of a configuration file, .star-coach.yaml or .star-coach.json.',
				],
				[{ '/p/.star-coach.yaml': `${yaml}7` }, '"extends" must be a string, not 7.'],
			] as const) {
				const problems = await problemsOf(files);
				assert.deepEqual(
					problems.map(({ message, range }) => [message, range.line]),
					[[expected, 2]],
				);
			}
		});

		it('reads a bounded number of files, however they name each other', async () => {
			const files: Record<string, string> = {};
			for (let at = 0, folder = '/p'; at < 12; at++, folder += '/a') {
				files[`${folder}/.star-coach.yaml`] = `extends: [${Array(10).fill('a/.star-coach.yaml').join(', ')}]`;
			}
			const { resolver, reads } = setUp(files);
			const { problems } = await resolver.forFile('/p/s.md', base);
			assert.ok(reads.length < 40, String(reads.length));
			assert.match(problems.at(-1)?.message ?? '', /"extends" combines more than 20 files; merge some of them\.$/);
		});
	});

	it('prefers YAML to JSON in one folder', async () => {
		const { resolver } = setUp({ '/projects/.star-coach.yaml': '', '/projects/.star-coach.json': '{}' });
		assert.equal((await resolver.forFile('/projects/s.md', base)).path, '/projects/.star-coach.yaml');
	});

	it('lays the file over the settings, and what is above over both', async () => {
		const below = { stories: ['s'], ignore: ['i'], rules: new Map([['too-long', { severity: 'error' as const }]]) };
		const { resolver } = setUp({ '/projects/.star-coach.yaml': 'stories: [f]\nignore: []' }, { stories: ['c'] });
		const { config } = await resolver.forFile('/projects/s.md', { ...base, below });
		assert.deepEqual([config.stories, config.ignore], [['c'], []]);
		assert.deepEqual(config.rules.get('too-long'), { severity: 'error', options: {} });
	});

	it('says what is wrong with a file, and that one cannot be read', async () => {
		const { resolver } = setUp({
			'/projects/a/.star-coach.yaml': 'storys: 1',
			'/projects/b/.star-coach.yaml': new Error('permission denied.'),
		});
		const [wrong] = (await resolver.forFile('/projects/a/s.md', base)).problems;
		const [unreadable] = (await resolver.forFile('/projects/b/s.md', base)).problems;
		assert.match(wrong?.message ?? '', /did you mean "stories"/);
		assert.deepEqual(unreadable, {
			message: 'The configuration file cannot be read: permission denied.',
			range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
		});
	});

	describe('tells story files', () => {
		const typed = '---\ntype: star-story\n---\nText';
		const cases: [path: string, text: string, isStory: boolean][] = [
			['/projects/stories/a.md', '', true],
			['/projects/x/Stories/deep/a.md', '', true],
			['/projects/outage.star.md', '', true],
			['/projects/behavioral-stories/a.md', '', true],
			['/projects/docs/stories.md', '', true],
			['/projects/user-stories/a.md', '', false],
			['/projects/history/a.md', '', false],
			['/projects/README.md', '', false],
			['/projects/README.md', typed, true],
			['/projects/README.md', `\uFEFF${typed}`, true],
			['/projects/README.md', '---json\n{"type": "star-story"}\n---\n', true],
			['/projects/README.md', '+++\ntype = "star-story"\n+++\n', true],
			['/projects/README.md', '---\ntype: essay\nabout: star-story\n---\n', false],
			['/projects/README.md', '---\nnested:\n  type: star-story\n---\n', false],
			['/projects/README.md', '---\ntype: star-story\n', false],
			['/projects/README.md', 'type: star-story', false],
			['/projects/README.md', 'Text\n\n<!-- star-coach-story -->\n**Situation:** It was down.\n', true],
			['/projects/README.md', '```html\n<!-- star-coach-story -->\n```\n', false],
			['/projects/node_modules/x/stories/a.md', typed, false],
			['/projects/drafts/a.md', typed, false],
		];
		for (const [path, text, isStory] of cases) {
			it(`${path} ${JSON.stringify(text)}`, async () => {
				const { resolver } = setUp({});
				const config = await resolver.forFile(path, { ...base, below: { ignore: ['drafts'] } });
				assert.equal(await config.isStoryFile(path, text), isStory);
			});
		}
	});
});
