/** Interchangeable words in what people tell. In a cue, `@boss wanted` also stands for "the director wanted". */
export const wordClasses: Readonly<Record<string, string>> = {
	boss: 'boss, manager, director, CEO, CTO, CFO, COO, CIO, VP, founder, executive, supervisor, management, board, owner, president',
	peer: 'colleague, teammate, coworker, engineer, developer, peer, architect, tester, administrator, programmer, senior',
	client: 'client, customer, merchant, partner, buyer, account',
	number:
		'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fourteen, fifteen, twenty, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 18, 20',
	time: 'minute, hour, day, week',
};
