import assert from 'node:assert/strict';
import { plainText } from '../../../../src/core/story/markdown/plainText.ts';

describe('a title as a reader sees it', () => {
	for (const [source, title] of [
		['The  queue ', 'The queue'],
		['**The** _queue_', 'The queue'],
		['The `queue`', 'The queue'],
		['The [queue](queue.md)', 'The queue'],
		['The [[queue]]', 'The queue'],
		['The [[notes/queue|long queue]]', 'The long queue'],
		['The [[notes/queue\\|long queue]]', 'The long queue'],
		['![the queue](queue.png)', 'the queue'],
		['The queue {#queue}', 'The queue'],
		['The queue {.short} of {a}', 'The queue {.short} of {a}'],
		['The <b>queue</b>', 'The queue'],
		['R&amp;D \\* 2', 'R&D * 2'],
		['*The*\nqueue', 'The queue'],
		['*The*  \nqueue', 'The queue'],
		['The\u200b queue', 'The queue'],
		['c \u202Eevil\u202C \u2066x', 'c evil x'],
		['', ''],
	] as const) {
		it(`of ${JSON.stringify(source)}`, () => assert.equal(plainText(source), title));
	}
});
