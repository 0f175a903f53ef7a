/**
 * All ids that the code shares with the manifest, by feature; test/manifest checks that the two agree.
 * Do not spell out ids anywhere else.
 */

export const commands = {
	lintAllStories: 'starCoach.lintAllStories',
	cancelLintAllStories: 'starCoach.cancelLintAllStories',
	toggleLinting: 'starCoach.toggleLinting',
	openConfiguration: 'starCoach.openConfiguration',
	exportCheatSheet: 'starCoach.exportCheatSheet',
	checkPrivacy: 'starCoach.checkPrivacy',
	explainRule: 'starCoach.explainRule',
	openGuidePage: 'starCoach.openGuidePage',
	nextGuidePage: 'starCoach.nextGuidePage',
	previousGuidePage: 'starCoach.previousGuidePage',
	searchGuide: 'starCoach.searchGuide',
	filterGuide: 'starCoach.filterGuide',
	clearGuideFilter: 'starCoach.clearGuideFilter',
	addFavorite: 'starCoach.addFavorite',
	removeFavorite: 'starCoach.removeFavorite',
	copyAsMarkdown: 'starCoach.copyAsMarkdown',
	addQuestion: 'starCoach.addQuestion',
	goToQuestionSource: 'starCoach.goToQuestionSource',
	revealInGuide: 'starCoach.revealInGuide',
	groupStoriesByCategory: 'starCoach.groupStoriesByCategory',
	groupStoriesByFolder: 'starCoach.groupStoriesByFolder',
	goToQuestion: 'starCoach.goToQuestion',
	revealStory: 'starCoach.revealStory',
	practiceQuestion: 'starCoach.practiceQuestion',
	rehearseStory: 'starCoach.rehearseStory',
	dontAsk: 'starCoach.dontAsk',
	askAgain: 'starCoach.askAgain',
	answerInEditor: 'starCoach.answerInEditor',
	finishAnswer: 'starCoach.finishAnswer',
	undoRating: 'starCoach.undoRating',
	setInterviewDate: 'starCoach.setInterviewDate',
	logInterview: 'starCoach.logInterview',
	prepareForJob: 'starCoach.prepareForJob',
	startMockInterview: 'starCoach.startMockInterview',
	continueMockInterview: 'starCoach.continueMockInterview',
	finishMockInterview: 'starCoach.finishMockInterview',
	showPracticeProgress: 'starCoach.showPracticeProgress',
	practiceHistory: 'starCoach.practiceHistory',
	openWorksheet: 'starCoach.openWorksheet',
	openSampleStories: 'starCoach.openSampleStories',
	reviewStory: 'starCoach.reviewStory',
	findMyStories: 'starCoach.findMyStories',
	showStories: 'starCoach.showStories',
	markNotMeasurable: 'starCoach.markNotMeasurable',
	linkStory: 'starCoach.linkStory',
	markReady: 'starCoach.markReady',
	retireStory: 'starCoach.retireStory',
	moveToOwnFile: 'starCoach.moveToOwnFile',
	openStoryToSide: 'starCoach.openStoryToSide',
	revealStoryFile: 'starCoach.revealStoryFile',
	openStoryOfQuestion: 'starCoach.openStoryOfQuestion',
	whatDidIDo: 'starCoach.whatDidIDo',
	noteAchievement: 'starCoach.noteAchievement',
	newStory: 'starCoach.newStory',
	insertSnippet: 'starCoach.insertSnippet',
	makeStory: 'starCoach.makeStory',
} as const;

/** Commands that one feature runs for another; in no menu. */
export const internalCommands = {
	writeJobWorksheet: 'starCoach.writeJobWorksheet',
} as const;

/** Former ids, in no menu, so that nobody's keybinding breaks: what each runs now, and with which arguments. */
export const formerCommands: Readonly<Record<string, readonly [id: string, ...how: readonly string[]]>> = {
	'starCoach.practiceFor': [commands.prepareForJob],
	'starCoach.mapJobDescription': [commands.prepareForJob],
	'starCoach.checkFile': [commands.makeStory],
	'starCoach.turnSelectionIntoStory': [commands.makeStory],
	'starCoach.pasteStory': [commands.makeStory],
	'starCoach.showStoryOverview': [commands.showStories, 'overview'],
	'starCoach.showStoryCoverage': [commands.showStories, 'coverage'],
	'starCoach.showQuestionsWithoutStory': [commands.filterGuide, 'withoutStory'],
	'starCoach.hideDoneQuestions': [commands.filterGuide, 'hideDone'],
	'starCoach.showDoneQuestions': [commands.clearGuideFilter],
	'starCoach.filterPractice': [commands.filterGuide],
	'starCoach.clearPracticeFilter': [commands.clearGuideFilter],
	'starCoach.exportPracticeHistory': [commands.practiceHistory, 'export'],
	'starCoach.importPracticeHistory': [commands.practiceHistory, 'import'],
	'starCoach.resetPracticeHistory': [commands.practiceHistory, 'reset'],
};

/** The editor's names for the tools, keyed by the names that all agents use. */
export const languageModelTools = {
	review_story: 'starCoach_reviewStory',
	find_story: 'starCoach_findStory',
	pick_question: 'starCoach_pickQuestion',
	coverage: 'starCoach_coverage',
	log_round: 'starCoach_logRound',
} as const;

export const chatParticipant = 'starCoach.star';

/** Keys of the state that Settings Sync transfers between machines. */
export const syncedState = {
	favorites: 'favorites',
	notAsked: 'notAsked',
	checks: 'preparation',
	rounds: 'practiceRounds',
} as const;

export const mcpServer = 'starCoach.mcp';

/** Setting keys under `starCoach`; `pace` and `practice` are groups. */
export const settings = {
	stories: 'stories',
	pace: 'pace',
	rules: 'rules',
	questionBanks: 'questionBanks',
	folder: 'folder',
	lintRun: 'lint.run',
	lintFocusMode: 'lint.focusMode',
	lintDrafts: 'lint.drafts',
	codeLens: 'codeLens',
	previewMarks: 'preview.marks',
	practice: 'practice',
	interviewDate: 'interview.date',
} as const;

/** Former keys, which the Settings editor hides, still read so that nobody's settings break. */
export const formerSettings = {
	ignore: 'ignore',
	storiesFolder: 'storiesFolder',
	preparationFolder: 'preparationFolder',
	practiceBadge: 'badge',
	practiceStatusBar: 'statusBar',
} as const;

/** Views in the `starCoach` container. */
export const views = {
	guide: 'starCoach.guide',
	stories: 'starCoach.stories',
	preparation: 'starCoach.preparation',
	practice: 'starCoach.practice',
} as const;

/** Keys for `when` and `enablement` clauses. */
export const contextKeys = {
	lintingAllStories: 'starCoach.lintingAllStories',
	guideFiltered: 'starCoach.guideFiltered',
	/** The guide page in the active editor: `question`, `favorite` (a favorite question) or empty. */
	guidePage: 'starCoach.guidePage',
	/** Whether the guide page shown is a question that some story answers. */
	guidePageHasStory: 'starCoach.guidePageHasStory',
	/** Whether anything was practiced. */
	practiced: 'starCoach.practiced',
	storiesGrouping: 'starCoach.storiesGrouping',
	/** Whether the workspace has stories that are not checked. */
	storiesFound: 'starCoach.storiesFound',
	/** Whether the workspace was searched for stories, so that a view without any says the truth. */
	storiesSearched: 'starCoach.storiesSearched',
	/** The paths of open files that contain stories. */
	storyFiles: 'starCoach.storyFiles',
	/** These three complete steps of the walkthrough, once the user has actually done them. */
	storyStarted: 'starCoach.storyStarted',
	storyReviewed: 'starCoach.storyReviewed',
	worksheetOpened: 'starCoach.worksheetOpened',
} as const;

/** Types of webview panels, used to restore them after a reload. */
export const webviews = {
	review: 'starCoach.review',
	practice: 'starCoach.practice',
	coverage: 'starCoach.coverage',
} as const;

/** URI schemes of the documents that the extension provides. */
export const schemes = {
	rulePage: 'star-coach-rule',
	guide: 'star-coach-guide',
	sample: 'star-coach-sample',
	practice: 'star-coach-practice',
	answer: 'star-coach-answer',
} as const;

/** The section of the settings. */
export const configurationSection = 'starCoach';

/** VS Code’s extension for Git, which the browser lacks. */
export const gitExtension = 'vscode.git';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'STAR Coach';
