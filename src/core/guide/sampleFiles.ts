/** The files of media/sample-stories; a test compares the list with the folder. */
export const sampleFiles = [
	'README.md',
	'stories/api-disagreement.md',
	'stories/checkout-outage.md',
	'stories/drafts.md',
	'stories/flaky-tests.md',
	'stories/invoice-search.md',
	'stories/queue-migration.md',
	'stories/report-service.md',
	'stories/team-lead-bank.md',
] as const;
