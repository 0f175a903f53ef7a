import Mocha from 'mocha';

/** An invisible sign at the start of lines, which lets `test/hosts/browser.ts` tell reports from the log. */
const SIGN = '\u200b';

/**
 * Runs tests inside an extension host (Node or web worker), with the report on the console.
 *
 * @param load registers the tests; called once `describe` and `it` exist
 * @throws when a test fails, which makes the whole run fail
 */
export function runMocha(load: () => void): Promise<void> {
	Mocha.reporters.Base.consoleLog = (format = '', ...args) => console.log(`${SIGN}${format}`, ...args);
	const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, forbidOnly: true, forbidPending: true });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	load();
	return new Promise((resolve, reject) => {
		mocha.run((failures) => {
			if (failures === 0) resolve();
			else reject(new Error(`${failures} failed`));
		});
	});
}
