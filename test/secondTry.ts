import Mocha from 'mocha';

/**
 * The report of tests that drive a real VS Code. On a busy machine its windows lose a click or a key, so a test that
 * fails is tried once more, as VS Code's own are; what needed its second try is named at the end,
 * with what it failed of at first.
 */
export default class SecondTry extends Mocha.reporters.Spec {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		const { consoleLog } = Mocha.reporters.Base;
		const retried = new Map<string, string>();
		runner.suite.eachTest((test) => test.retries(1));
		runner.on('retry', (test, error) => {
			retried.set(test.fullTitle(), error.message.split('\n', 1).join(''));
			consoleLog(`Tried again: ${test.fullTitle()}\n${error.stack}`);
		});
		runner.on('fail', (test) => retried.delete(test.fullTitle()));
		runner.once('end', () =>
			retried.forEach((error, title) => consoleLog(`Passed at the second try: ${title} (${error})`)),
		);
	}
}
