import assert from 'node:assert/strict';
import { findings, fixed, story } from './support.ts';

const rule = 'unused-disable';
const vague = story({ result: 'The board dropped it.' });
const withComment = (comment: string, text = vague) => text.replace('## Result', `${comment}\n## Result`);

describe(rule, () => {
	for (const comment of [
		'<!-- star-coach-disable-next-line unquantified-result -->',
		'<!-- star-coach-disable-next-line -->',
		'<!-- star-coach-disable unquantified-result -- it was a decision -->',
		'<!-- star-coach-disable-file unquantified-result, too-short -->',
		'<!--\n  star-coach-disable\n  unquantified-result\n-->',
	]) {
		it(`is silent about ${comment} where something is found`, () => {
			assert.deepEqual(findings('unquantified-result', withComment(comment)), []);
			assert.deepEqual(findings(rule, withComment(comment)), []);
		});
	}

	it('ends where an enable comment stands', () => {
		const text = vague
			.replace('## Action', '<!-- star-coach-disable -->\n## Action')
			.replace('## Result', '<!-- star-coach-enable -->\n## Result');
		assert.equal(findings('unquantified-result', text).length, 1);
	});

	const misspelled: [comment: string, message: string, after: string][] = [
		[
			'<!-- star-coach-disable-next-line unquantified-reslt -->',
			'Unknown rule "unquantified-reslt"; did you mean "unquantified-result"?',
			'<!-- star-coach-disable-next-line unquantified-result -->\n',
		],
		[
			'<!-- star-coach-disable zzz, unquantified-result -->',
			'Unknown rule "zzz"; use a name from the list of rules, or delete it.',
			'<!-- star-coach-disable unquantified-result -->\n',
		],
		['<!-- star-coach-enable zzz -->', 'Unknown rule "zzz"; use a name from the list of rules, or delete it.', ''],
		[
			'<!-- star-coach-disable-nextline unquantified-result -->',
			'Unknown comment "star-coach-disable-nextline"; did you mean "star-coach-disable-next-line"?',
			'<!-- star-coach-disable-next-line unquantified-result -->\n',
		],
		[
			'<!-- star-coach-something-else -->',
			'Unknown comment "star-coach-something-else"; write "star-coach-disable", or delete it.',
			'',
		],
	];
	for (const [comment, message, after] of misspelled) {
		it(`reports ${comment}`, () => {
			const text = withComment(comment);
			const [found, ...others] = findings(rule, text);
			assert.equal(found?.message, message);
			assert.deepEqual(others, []);
			assert.equal(fixed(text, found), vague.replace('## Result', `${after}## Result`));
		});
	}

	for (const comment of ['<!-- star-coach -->', '<!-- star-coach- -->', '<!-- my star-coach-disable -->']) {
		it(`takes ${comment} for a remark`, () => assert.deepEqual(findings(rule, withComment(comment)), []));
	}

	it('takes nothing out of a comment of several lines', () => {
		const text = withComment('<!-- star-coach-disable\nthe board\nvague-result, zzz -->');
		const found = findings(rule, text);
		assert.ok(found.length > 1);
		assert.deepEqual(
			found.flatMap(({ fixes }) => fixes),
			[],
		);
	});
});
