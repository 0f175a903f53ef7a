import assert from 'node:assert/strict';
import { readYaml } from '../../../../src/core/text/yaml.ts';

describe('YAML', () => {
	const refused: [text: string, kind: string, detail: string | number, place: string][] = [
		['? '.repeat(500), 'too-deep', '', ' ?'],
		['['.repeat(30_000), 'too-deep', '', '['],
		['- '.repeat(500), 'too-deep', '', ' -'],
		['a: 1\n? [b]\n: 2', 'not-a-text', '', '['],
		['a: 1\n? {b: c}\n: 2', 'not-a-text', '', '{'],
		['a: 1\n---\nb: 2', 'second-document', '', '---'],
		[`a: &x [1]\nb: &y [${'*x, '.repeat(30)}]\nc: [${'*y, '.repeat(30)}]`, 'aliases', '', ''],
		['a: *x', 'aliases', '', 'a'],
		['a: &x [*x]', 'aliases', '', ''],
		['#'.repeat(65_537), 'too-large', 64, '#'],
	];
	for (const [text, kind, detail, place] of refused) {
		it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => {
			const { data, problem } = readYaml(text);
			assert.equal(data, undefined);
			assert.deepEqual([problem?.kind, problem?.detail], [kind, detail]);
			assert.ok(text.startsWith(place, problem?.span.start), `at ${problem?.span.start}`);
		});
	}

	const read: [text: string, data: unknown][] = [
		['', null],
		['1: a\ntrue: b', { '1': 'a', true: 'b' }],
		['a: &x 1\nb: *x', { a: 1, b: 1 }],
		['base: &b { c: 1 }\nd:\n  <<: *b', { base: { c: 1 }, d: { '<<': { c: 1 } } }],
		['%YAML 1.1\n---\na: &b { c: 1 }\nd: { <<: *b, e: yes }', { a: { c: 1 }, d: { '<<': { c: 1 }, e: 'yes' } }],
	];
	for (const [text, data] of read) {
		it(`reads ${JSON.stringify(text)}`, () =>
			assert.deepEqual(readYaml(text), { ...readYaml(text), data, problem: null }));
	}
});
