// Which changes of a room of the core its tests notice: npm run mutation -- ROOM
const room = process.env.MUTATION_ROOM;
const folder = `out/mutation/${room}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	plugins: ['./test/mutation/mochaRunner.ts'],
	testRunner: 'mocha',
	coverageAnalysis: 'perTest',
	// What is made when a module is loaded would need a new process, and every test, for each mutant.
	ignoreStatic: true,
	mutate: [`src/core/${room}/**/*.ts`],
	// What is not in a sample was not tried, and is no result to build on.
	incremental: !process.env.MUTATION_SAMPLE,
	incrementalFile: `${folder}/incremental.json`,
	concurrency: 1,
	reporters: ['clear-text', 'json'],
	jsonReporter: { fileName: `${folder}/report.json` },
	clearTextReporter: { allowColor: false, logTests: false },
	tempDirName: `${folder}/sandbox`,
	ignorePatterns: ['dist', 'out', '*.png'],
	timeoutMS: 20_000,
};
