import type { AnswerMessage, PracticeRequest, PracticeState, RoundMessage } from '../../protocol/practice.ts';
import type { Draft } from '../../protocol/practiceDraft.ts';

/** What the parts of the page know about the current round, and what they can do with it. */
export interface CurrentRound {
	readonly round: RoundMessage | undefined;
	readonly answer: AnswerMessage | undefined;
	readonly state: PracticeState;
	readonly draft: Draft;
	readonly hasAnswer: boolean;
	write(changes: Partial<Draft>): void;
	flush(): void;
	startAnswer(): void;
	stopClock(): void;
	goOn(): void;
	send(request: PracticeRequest): void;
}
