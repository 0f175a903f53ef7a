import assert from 'node:assert/strict';
import {
	measureQuestions as questionsOf,
	sentenceWithClue,
	type Told,
	toldIn,
} from '../../../../src/core/lint/questions.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

const measureQuestions = (result: string, problem: string, limit?: number, title: Told['title'] = null) =>
	questionsOf({ title, result, problem }, limit);

describe('measureQuestions', () => {
	it('puts the clues of the result before those of the problem, the most telling first', () => {
		assert.deepEqual(measureQuestions('Customers open fewer tickets.', 'The page was slow.', 3), [
			'how many tickets were there a week before, and how many are there now?',
			'by how much did it change, from what to what?',
			'how long did it take before, and how long does it take now?',
		]);
		assert.equal(
			measureQuestions('It became good.', 'The page was slow.')[0],
			'how long did it take before, and how long does it take now?',
		);
	});

	it('asks for no rating where one person was pleased, and for none of what was repaired where morale was', () => {
		const [general] = measureQuestions('', '', 1);
		const rating = 'which rating, survey or count shows it, and what did it say before and after?';
		for (const text of [
			'My colleague thanked me for it.',
			'When she was back she praised us.',
			'My manager was happy.',
			'Morale recovered.',
		]) {
			assert.equal(measureQuestions(text, '', 1)[0], general, text);
		}
		for (const text of ['All guests thanked me for it.', 'The students were happier.', 'Praise came in.']) {
			assert.equal(measureQuestions(text, '', 1)[0], rating, text);
		}
	});

	it('asks how it was settled in a story of people who did not get along', () => {
		const asked = measureQuestions(
			'She helped me.',
			'My idea failed in long meetings.',
			1,
			'Somebody I didn’t get on with',
		);
		assert.match(asked[0] ?? '', /^how long did it take to get there/);
	});

	it('asks each question once, and fills up with general ones', () => {
		const questions = measureQuestions('Faster, quicker, with less lag.', 'It was slow.');
		assert.equal(questions.length, 5);
		assert.equal(new Set(questions).size, 5);
		assert.ok(questions.slice(2).every((question) => measureQuestions('', '').includes(question)));
	});

	it('always has five questions, each a sentence that begins small and ends with a question mark', () => {
		for (const text of ['', 'Ergebnis: alles gut', 'memory, storage, releases, queue, requests and a workshop']) {
			const questions = measureQuestions(text, '');
			assert.equal(questions.length, 5);
			for (const question of questions) {
				assert.match(question, /^[a-z][^{}]*\?$/);
			}
		}
	});

	it('leaves words alone that mean something else', () => {
		const [general] = measureQuestions('', '', 1);
		for (const text of [
			'Memory returns after the page is left.',
			'The sales pipelines became reliably fed.',
			'The training of the model became stable enough, of course.',
			'He calls me now.',
			'I integrated a Message-Queue and its error handling.',
			'The chief spoke at turnover, and the retention of logs was set.',
			'Availability of vegan dishes, and we could release it.',
		]) {
			assert.doesNotMatch(
				measureQuestions(text, '', 1)[0] ?? '',
				/returns|pipelines|calls|came to the|queue|errors?|turnover|retention|down|release/,
				text,
			);
		}
		assert.equal(measureQuestions('It calls home, of course.', '', 1)[0], general);
		assert.match(measureQuestions('Fewer product returns.', '', 1)[0] ?? '', /^how many product returns were/);
	});

	it('asks about a decision what can be counted there', () => {
		assert.match(
			measureQuestions('Everybody agreed on one framework.', 'It was slow.', 1)[0] ?? '',
			/how many people or teams agreed/,
		);
		assert.match(
			measureQuestions('The diagram had fewer errors.', '', 1)[0] ?? '',
			/^how many errors were there before, and/,
		);
	});

	it('takes a word for a clue only where its sentence claims something of it', () => {
		const [general] = measureQuestions('', '', 1);
		for (const [claimed, named] of [
			['Fewer rows are read.', 'The rows are read.'],
			['Manual checks went away, no longer needed.', 'It has a list of manual checks.'],
			['Less storage is used.', 'We have a new storage.'],
			['It reached customers in May.', 'The customers want to talk.'],
			['Teams use it every day.', 'The teams know me.'],
			['The library is used by all.', 'I read the library.'],
			['Fewer queries are slow.', 'It would need fewer queries.'],
			['Praise came in.', 'They wrote to me.'],
		] as const) {
			assert.notEqual(measureQuestions(claimed, '', 1)[0], general, claimed);
			assert.equal(measureQuestions(named, '', 1)[0], general, named);
		}
	});

	it('asks about a date where the problem speaks of one', () => {
		assert.match(
			measureQuestions('We shipped on time.', 'It was due in May.', 1)[0] ?? '',
			/ahead of or behind the plan/,
		);
		assert.match(measureQuestions('We shipped on time.', 'The client was lost.', 1)[0] ?? '', /^what could you count/);
		assert.match(measureQuestions('It went well.', 'The queue was too long.', 1)[0] ?? '', /^how long was the queue/);
		assert.match(measureQuestions('It went well.', 'We used a queue.', 1)[0] ?? '', /^what could you count/);
	});

	it('asks what was settled in a conflict, and nothing special of growth', () => {
		const first = (title: string) =>
			measureQuestions('The conflict was resolved, and teams use it.', '', 1, title)[0] ?? '';
		assert.match(first('The outage'), /until it was resolved/);
		assert.match(first('A conflict with a colleague'), /has it held since/);
		assert.match(first('Ein Konflikt im Team'), /has it held since/);
		assert.match(first('팀 갈등'), /has it held since/);
		assert.match(first('Where do you want to grow?'), /^what could you count/);
		assert.match(first('Receiving feedback'), /^what could you count/);
		for (const other of ['Merge conflicts', 'A form for feedback', 'Growing to 40 shops']) {
			assert.match(first(other), /until it was resolved/, other);
		}
	});

	it('knows pairs of words and ignores case', () => {
		assert.match(measureQuestions('The RESPONSE TIME is better.', '', 1)[0] ?? '', /how long did it take before/);
		assert.match(measureQuestions('Hardly any of the meetings came back.', '', 1)[0] ?? '', /^how many meetings were/);
		assert.match(measureQuestions('Support requests dropped.', '', 1)[0] ?? '', /^how many support requests were/);
	});

	it('asks of people what they did, where the sentence tells what they think', () => {
		for (const text of ['The family was grateful.', 'We got an award for it.', 'My manager came to trust me.']) {
			assert.match(measureQuestions(text, '', 1)[0] ?? '', /^how many people said or showed it/, text);
		}
	});

	it('does not ask what nobody claims', () => {
		const [general] = measureQuestions('', '', 1);
		for (const text of [
			'It became part of a larger project.',
			'Both were ready, with no compromise on quality.',
			'The regulator gave its approval.',
			'There is a deployment path, which makes it easier to show.',
			'We were happy to work with him.',
			'El sistema ordena los tickets y se reduce el tiempo que la gente espera por una respuesta.',
		]) {
			assert.equal(measureQuestions(text, '', 1)[0], general, text);
		}
		assert.match(measureQuestions('The group became larger.', '', 1)[0] ?? '', /^by how much did it change/);
		assert.match(measureQuestions('We found a compromise.', '', 1)[0] ?? '', /how many people or teams agreed/);
		assert.match(measureQuestions('Deployments are more frequent.', '', 1)[0] ?? '', /could you release/);
		const title = 'When did you make a decision without data?';
		assert.equal(measureQuestions('It went well.', '', 1, title)[0], general);
	});

	it('takes a word for a clue only where it is what is claimed', () => {
		const [general] = measureQuestions('', '', 1);
		for (const [claimed, named] of [
			['Requests are answered faster.', 'I answered quickly, and the glaze came in time.'],
			['The kiln heats up faster than before.', 'The glaze dried faster than planned.'],
			['The weekly report is automated.', 'The automated tests stayed, and automation came up.'],
			['Labels are automated now.', 'I wrote automated testing.'],
			['I resolved it.', 'The desk could be repaired at once if it broke.'],
			['The clerk restored access.', 'A fixed menu was on each table.'],
			['They trusted the scale.', 'It stood on our trusted sources list.'],
			['We agreed to use one oven.', 'I decided to read more.'],
			['Many people attended the workshop.', 'We did well in the workshop.'],
			['The tours improved.', 'It improved our understanding of glass.'],
			['There were fewer errors.', 'I told the binder about errors, and more came of it.'],
			['Emails became fewer.', 'Emails read better.'],
			['There was positive feedback.', 'I remain open to feedback.'],
			['The lock was repaired.', 'It taught me that a lock is quickly repaired.'],
		] as const) {
			assert.notEqual(measureQuestions(claimed, '', 1)[0], general, claimed);
			assert.equal(measureQuestions(named, '', 1)[0], general, named);
		}
	});

	it('asks about the problem only where the Result speaks of it, or says next to nothing', () => {
		const asked = (result: string) => measureQuestions(result, 'Every week there were too many tickets.', 1)[0] ?? '';
		assert.match(asked('All is well.'), /^how many tickets/);
		assert.match(asked('Nobody at the counter talks of tickets at all today.'), /^how many tickets/);
		assert.match(asked('The visitors were spared a walk through the rain.'), /^what could you count/);
	});

	it('asks what was settled in a conflict only where the Result tells of others', () => {
		const asked = (result: string) => measureQuestions(result, '', 1, 'Conflict')[0] ?? '';
		assert.match(asked('We used the slow oven for bread, and the gas oven for cakes.'), /has it held since/);
		assert.match(asked('A solid bench that I still like to see.'), /^what could you count/);
	});

	it('finds each clue in its sentence, the most telling first, and then those of the problem', () => {
		for (const [result, problem, ...expected] of [
			['The bill is lower, and tickets went down.', '', 'tickets were', 'money', 'by how much did it change'],
			['Fewer alerts, and fewer tickets.', '', 'alerts were', 'by how much did it change'],
			['It might help. Tickets went down.', '', 'tickets were'],
			['It would help\nTickets went down', '', 'tickets were'],
			['Nobody would have guessed! Tickets went down? Yes', '', 'tickets were'],
			['Fewer error messages are shown.', '', 'by how much did it change'],
			['The queue worker is stable.', ''],
			['The message queue is stable.', ''],
			['Bigger teams came.', '', 'by how much did it change'],
			['Other bigger teams came.', ''],
			[
				'Everybody was glad.',
				'There were too many tickets, and the queue was too long. We shipped late, and people were happy.',
				...['tickets were', 'how long was the queue'],
			],
			['Tickets went down.', 'Too many tickets, and the queue was too long.', 'tickets were', 'the queue'],
			['We shipped it. Tickets went down.', 'It was overdue.', 'tickets were', 'the plan'],
			['We shipped it. Tickets went down.', 'It would be overdue.', 'tickets were'],
			['We shipped it. Tickets went down.', 'There were too many alerts.', 'tickets were'],
			['Es wurde schneller, und die Tickets sind weniger, und alle waren froh.', ''],
			['Less memory is used.', '', 'how much memory'],
			['It has memory.', ''],
			['Releases came.', ''],
			['Releases are daily.', '', 'could you release'],
		] as const) {
			const questions = measureQuestions(result, problem).filter((one) => !measureQuestions('', '').includes(one));
			assert.equal(questions.length, expected.length, `${result} ${questions}`);
			for (const [index, words] of expected.entries()) {
				assert.ok(questions[index]?.includes(words), `${result} ${questions}`);
			}
		}
	});

	it('reads Results for the result, and Situation and Task for the problem', () => {
		const document = parseStories(
			'# One\n\n**Situation:** It\n\nwas.\n\n**Task:** Mine.\n\n**Action:** I did.\n\n**Result:** Up.\n',
		);
		const [story] = document.stories;
		assert.ok(story);
		assert.deepEqual(toldIn(document, story), { title: 'One', result: 'Up.', problem: 'It\nwas.\nMine.' });
	});

	it('belong to the sentence with their clue, or to the first', () => {
		const sentences = ['It went live.', 'The alerts are fewer.', 'Fewer tickets, fewer alerts.'];
		const at = (result: string) => sentenceWithClue(sentences, measureQuestions(result, '', 1)[0] ?? '');
		assert.deepEqual(['Fewer alerts.', 'Fewer tickets.', 'Lower costs.', ''].map(at), [1, 2, 0, 0]);
	});
});
