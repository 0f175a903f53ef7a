import assert from 'node:assert/strict';
import { compileGlobs, globProblem } from '../../../../src/core/text/globs.ts';

describe('globs', () => {
	describe('compileGlobs', () => {
		const cases: [glob: string, matching: string[], other: string[]][] = [
			['stories/*.md', ['stories/a.md', 'Stories/A.MD'], ['stories/x/a.md', 'b/stories/a.md', 'stories']],
			['**/*.star.md', ['a.star.md', 'x/y/a.star.md', '.hidden/a.star.md'], ['a.md', 'star.md']],
			['stories', ['stories', 'stories/a.md', 'stories/x/y.md'], ['my-stories/a.md', 'x/stories/a.md']],
			['stories/', ['stories/a.md'], ['stories2/a.md']],
			['./stories', ['stories/a.md'], ['a.md']],
			['**/{star,interview}-stories', ['x/star-stories/a.md', 'interview-stories/a.md'], ['user-stories/a.md']],
			['a?.md', ['ab.md'], ['a.md', 'abc.md']],
			['[ab].md', ['a.md', 'b.md'], ['c.md']],
			['a(b)|c+.md', ['a(b)|c+.md'], ['ab.md', 'a.md', 'ccc.md']],
			['@(a|b).md', ['@(a|b).md'], ['a.md']],
			['**', ['a.md', 'x/y.md'], ['']],
			['./a/./b//c/', ['a/b/c', 'a/b/c/d.md'], ['a/b', 'b/c']],
			['a/**', ['a', 'a/b.md'], ['b/a']],
			['a/**/b/**/c.md', ['a/b/c.md', 'a/x/b/y/b/z/c.md'], ['a/c.md', 'a/x/c.md', 'b/a/c.md']],
			['**/a/*b*', ['x/a/a/cbd', 'a/b/c.md'], ['a/c', 'ab']],
		];
		for (const [glob, matching, other] of cases) {
			it(`matches ${glob}`, () => {
				const matches = compileGlobs([glob]);
				assert.deepEqual([...matching, ...other].filter(matches), matching);
			});
		}

		it('matches nothing without globs, and what any of several globs matches', () => {
			assert.equal(compileGlobs([])('a.md'), false);
			assert.equal(compileGlobs(['x.md', 'a.md'])('a.md'), true);
		});
	});

	describe('globProblem', () => {
		for (const glob of ['stories', '**/*.md', './a', 'a b/ü.md', '**/{a,b}-c.md', 'a..b/c.md']) {
			it(`accepts ${glob}`, () => assert.equal(globProblem(glob), null));
		}
		const wrong: [glob: string, problem: RegExp][] = [
			['', /names neither a file/],
			['a\\b.md', /forward slashes/],
			['!a.md', /"ignore"/],
			['/etc/*.md', /inside the folder/],
			['C:/a.md', /inside the folder/],
			['../a.md', /without "\.\."/],
			['a/../b.md', /without "\.\."/],
			['{a,b', /an unmatched bracket/],
			['a}', /an unmatched bracket/],
			['[ab', /an unmatched bracket/],
			['{a}{b', /an unmatched bracket/],
			['a'.repeat(257), /longer than 256/],
			['./', /names neither a file/],
			['.', /names neither a file/],
			['.//./', /names neither a file/],
			['{a/b,c}', /"\/" between brackets/],
			['a[/]b', /"\/" between brackets/],
			['*a*b*c.md', /too many wildcards/],
			['**/**/**/**/**/**/**/**/**/a.md', /too many wildcards/],
		];
		for (const [glob, problem] of wrong) {
			it(`refuses ${glob.slice(0, 40)}`, () => assert.match(globProblem(glob) ?? '', problem));
		}
	});

	it('leaves out what is refused', () => {
		const matches = compileGlobs(['./', '../a.md', '{', `${'*a'.repeat(8)}b`, 'b.md']);
		assert.deepEqual(['a.md', 'aaaaaaaaab', 'b.md', '{'].filter(matches), ['b.md']);
	});
});
