import assert from 'node:assert/strict';
import { cpuTime } from '../../cpuTime.ts';
import { problemsOf } from './configRules.ts';

describe('what is wrong with a configuration', () => {
	const cases: [text: string, ...problems: string[]][] = [
		['storys: [a]', '1:1-7 Unknown setting "storys"; did you mean "stories"?'],
		['color: red', '1:1-6 Unknown setting "color"; use "stories", "ignore", "pace", "draftSeverity" or "rules".'],
		['stories: a', '1:10-11 "stories" must be a list, not "a".'],
		['ignore:\n  - a\n  - "..\\\\b"', '3:5-12 "..\\b" must use forward slashes, on Windows too.'],
		[
			'ignore: [../b]',
			'1:10-14 "../b" must be inside the folder of the configuration file; write it relative to that folder, without "..".',
		],
		['pace: 150', '1:7-10 "pace" must be an object, not 150.'],
		['pace: { wordsPerMinute: 5 }', '1:25-26 "pace.wordsPerMinute" must be at least 60, not 5.'],
		['pace: { targetSeconds: 1e9 }', '1:24-27 "pace.targetSeconds" must be at most 1800, not 1000000000.'],
		['pace: { wordPerMinute: 100 }', '1:9-22 Unknown setting "wordPerMinute"; did you mean "wordsPerMinute"?'],
		['rules: { too-lng: off }', '1:10-17 Unknown rule "too-lng"; did you mean "too-long"?'],
		['rules: { nonsense-of-mine: off }', '1:10-26 Unknown rule "nonsense-of-mine"; "star-coach rules" lists them all.'],
		[
			'rules: [too-long]',
			'1:8-18 "rules" must consist of keys and values, each a rule and its severity, such as "too-short: off".',
		],
		[
			'rules: { too-long: false }',
			'1:20-25 "rules.too-long" must be "error", "warning", "info", "hint" or "off", not false.',
		],
		[
			'rules: { too-long: { severity: warn } }',
			'1:32-36 "rules.too-long.severity" must be "error", "warning", "info", "hint" or "off", not "warn".',
		],
		['rules: { too-long: { second: 9 } }', '1:22-28 Unknown setting "second"; did you mean "seconds"?'],
		['rules: { no-reflection: { depth: 9 } }', '1:27-32 Unknown setting "depth"; use "severity".'],
		['rules: { too-long: { seconds: 1.5 } }', '1:31-34 "rules.too-long.seconds" must be a whole number, not 1.5.'],
		[
			'pace: {}\n---\nrules: {}',
			'2:1-10 The configuration file has a second document; keep the first and delete everything from here on.',
		],
		[
			'pace: *nowhere',
			'1:1-1 The configuration file has too many aliases, or one without an anchor; write the values out.',
		],
		['- a', '1:1-4 The configuration must consist of keys and values, such as "stories" and "rules".'],
		['pace:\n  wordsPerMinute:\n', '2:18-18 "pace.wordsPerMinute" must be a number, not empty.'],
		[
			'{"pace": {"wordsPerMinute": 5}, "storys": 1}',
			'1:29-30 "pace.wordsPerMinute" must be at least 60, not 5.',
			'1:33-41 Unknown setting "storys"; did you mean "stories"?',
		],
		[
			'extends: [.star-coach.yaml, 3, x]',
			'1:29-30 An entry of "extends" must be a string, not 3.',
			'1:32-33 "x" must end with the name of a configuration file, .star-coach.yaml or .star-coach.json.',
		],
		[
			'rules: { custom-mine: hint, custom-other: { severity: hint } }',
			'1:43-61 "rules.custom-other" must be "error", "warning", "info", "hint" or "off", not an object.',
		],
		[
			'a: &p { wordsPerMinute: 5 }\npace: *p',
			'1:1-2 Unknown setting "a"; use "stories", "ignore", "pace", "draftSeverity" or "rules".',
			'2:7-9 "pace.wordsPerMinute" must be at least 60, not 5.',
		],
	];
	for (const [text, ...problems] of cases) {
		it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(problemsOf(text), problems));
	}

	it('a file that is no YAML', () => {
		assert.match(
			problemsOf('a: [')[0] ?? '',
			/^1:5-5 The configuration file cannot be parsed \(.*\); fix the error here\.$/,
		);
		assert.match(problemsOf('pace: {}\npace: {}')[0] ?? '', /^2:1-5 .*twice/);
	});

	it('a file of 1 KB that once took minutes, and one of many unknown keys, at once', () => {
		const start = cpuTime();
		assert.match(problemsOf('? '.repeat(890))[0] ?? '', /is nested too deeply/);
		const keys = Array.from({ length: 6000 }, (_, index) => `k${index}: 1\n`).join('');
		assert.equal(problemsOf(keys).length, 6000);
		assert.ok(cpuTime() - start < 4000, 'slow');
	});

	it('a file that is no configuration at all', () => {
		assert.match(problemsOf('#'.repeat(300_000))[0] ?? '', /larger than 64 KB/);
		const [tooDeep, ...others] = problemsOf('['.repeat(60_000));
		assert.match(tooDeep ?? '', / The configuration file is nested too deeply; simplify it\.$/);
		assert.deepEqual(others, []);
		const bomb = [
			'a: &a [x, x]',
			...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]},`.repeat(9)}]`),
		];
		assert.match(problemsOf(bomb.join('\n'))[0] ?? '', /too many aliases/);
	});
});
