import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar } from 'yaml';
import { readPlainYaml } from '../../../../src/core/text/plainYaml.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';

const words = fc.constantFrom(
	...['a', 'Über', 'b-c', 'd.', 'e,', 'f’s', "g's", '“h”', '(i)', 'No', 'then'],
	...['-', '2', '[', ']', ',', ':', '#', "'", '?', 'true', 'null'],
);
const values = fc.oneof(
	{ weight: 2, arbitrary: fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
	{ weight: 2, arbitrary: fc.constantFrom('a', 'The outage, told', '[a, b-c]', '[a,b]', '2024-05-31') },
	fc.constantFrom(
		'[a, true]',
		'[1]',
		'[]',
		'2024-05',
		'yes',
		'~',
		'it is: so',
		'a #b',
		'|',
		'> x',
		'&a b',
		'- a',
		'a\t',
		' a ',
	),
);
const keys = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom('title', 'questions', 'date', 'x-1', 'constructor') },
	fc.constantFrom('true', 'null', '__proto__', '"a"', '1'),
);
const separators = fc.oneof({ weight: 9, arbitrary: fc.constant(': ') }, fc.constantFrom(':', ':  ', ' : '));
const lines = fc.array(
	fc.tuple(keys, separators, values).map((parts) => parts.join('')),
	{ minLength: 1, maxLength: 3 },
);

describe('plain YAML', () => {
	it('is read as the parser reads it, or left to the parser', () => {
		let plain = 0;
		fc.assert(
			fc.property(lines, fc.constantFrom('\n', '\r\n', '\n\n'), fc.constantFrom('', '\n'), (all, lineBreak, end) => {
				const source = all.join(lineBreak) + end;
				const read = readPlainYaml(source);
				if (!read || source === '') {
					return;
				}
				plain++;
				const { data, contents, problem } = readYaml(source);
				assert.equal(problem, null);
				assert.deepEqual(read.data, data);
				assert.ok(isMap(contents));
				const spans = contents.items.map(({ key, value }) => {
					const [start, end] = value?.range ?? [];
					return [isScalar(key) ? key.value : '', { start, end }];
				});
				assert.deepEqual([...read.spans], spans);
			}),
			{ numRuns: 5000 },
		);
		assert.ok(plain > 300, String(plain));
	});

	it('is what front matter consists of', () => {
		assert.deepEqual(readPlainYaml('type: star-story\nquestions: [q-1, why-us]\ndate: 2024-05-31\n')?.data, {
			type: 'star-story',
			questions: ['q-1', 'why-us'],
			date: '2024-05-31',
		});
	});
});
