import assert from 'node:assert/strict';
import { findings, fixed, story } from './support.ts';

const rule = 'no-reflection';

describe(rule, () => {
	for (const title of [
		'My biggest failure',
		'A mistake that cost us a weekend',
		'Conflict with a product manager',
		'Disagreeing with the architect',
		'I broke production',
	]) {
		it(`expects a reflection in ${JSON.stringify(title)}`, () => {
			const text = story({ title });
			const [found] = findings(rule, text);
			assert.equal(found?.found, title);
			const after = fixed(text, found);
			assert.match(after, /20 minutes\.\n\n## Reflection\n\n\[What did you learn, .*\]\n$/);
			assert.deepEqual(findings(rule, after), []);
		});
	}

	for (const title of [
		'The jobs that failed silently',
		'Failover in a minute',
		'Merge conflicts in the monorepo',
		'ON CONFLICT DO NOTHING',
	]) {
		it(`expects none in ${JSON.stringify(title)}`, () => assert.deepEqual(findings(rule, story({ title })), []));
	}

	it('is silent when the Result says what somebody is like since', () => {
		const title = 'My mistake with the glaze';
		for (const result of ['It made me much more careful with heat.', 'From then I tried each glaze on a shard.']) {
			assert.deepEqual(findings(rule, story({ title, result })), [], result);
		}
		assert.equal(findings(rule, story({ title, result: 'It made me late.' })).length, 1);
	});

	it('is silent when something says what was learned', () => {
		const title = 'My biggest mistake';
		assert.deepEqual(findings(rule, story({ title, reflection: 'I test first.' })), []);
		assert.deepEqual(findings(rule, story({ title, result: 'It cost 2 days, and I learned to test first.' })), []);
		const caught = 'It cost 2 days. The new check has caught similar mistakes four times.';
		assert.deepEqual(findings(rule, story({ title, result: caught })), []);
		for (const said of [
			'To conclude, a test is cheap.',
			'The takeaway was plain.',
			'It’s all about tests.',
			'I never made one again.',
			'Moving forward I test.',
		]) {
			assert.deepEqual(findings(rule, story({ title, result: `It cost 2 days. ${said}` })), [], said);
		}
		assert.deepEqual(findings(rule, story({ title, result: 'TODO' })), []);
	});
});
