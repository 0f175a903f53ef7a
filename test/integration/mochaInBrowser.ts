// Mocha's browser build, which attaches itself to the global object, as the module that Node has under this name.
// Imported by path, since the bundler resolves the package's name to this module.
import '../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
