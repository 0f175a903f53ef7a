import assert from 'node:assert/strict';
import { isNice, itemKind, loneItemKind, sentenceKind } from '../../../../src/core/jobs/requirementKind.ts';
import { niceExamples, requirementExamples } from './requirementExamples.ts';

describe('the sentences of a posting', () => {
	for (const [kind, examples] of requirementExamples) {
		for (const example of examples) {
			it(`takes "${example}" for ${kind ?? 'no requirement'}`, () => {
				assert.equal(sentenceKind(example), kind);
			});
		}
	}

	for (const example of niceExamples) {
		it(`takes "${example}" for nice to have in a list of requirements`, () => {
			assert.equal(itemKind(example, 'must'), 'nice');
		});
	}

	it('says nothing of a sentence about the company', () => {
		assert.equal(sentenceKind('Our platform reads billions of measurements per day.'), undefined);
	});
});

describe('the list items of a posting', () => {
	it('takes years and a degree for a must, whatever is a plus behind them', () => {
		assert.equal(itemKind('5+ years of software engineering, DevOps is a plus', 'must'), 'must');
		assert.equal(itemKind('BS degree, MS preferred', 'must'), 'must');
	});

	it('takes what is mandatory for a must among what is nice to have', () => {
		assert.equal(itemKind('3+ years of C++ is mandatory.', 'nice'), 'must');
		assert.equal(itemKind('3+ years of C++', 'nice'), 'nice');
	});

	it('takes a plus in brackets for a part of the line', () => {
		assert.equal(isNice('Python (Kotlin is a plus)'), false);
	});

	it('takes a skill among duties for a must', () => {
		assert.equal(itemKind('You have 3+ years in a DevOps role', 'duty'), 'must');
		assert.equal(itemKind('Build the import', 'duty'), 'duty');
	});

	it('leaves out conditions', () => {
		assert.equal(itemKind('Based in European timezones', 'must'), null);
	});

	it('tells by the line where the section does not say', () => {
		assert.equal(loneItemKind('Strong understanding of databases'), 'must');
		assert.equal(loneItemKind('Design and build the import'), 'duty');
		assert.equal(loneItemKind('One-step build'), null);
	});
});
