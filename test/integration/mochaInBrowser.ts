// Mocha's browser build, which hangs itself on the global object, as the module that Node has under this name.
// By its path, since the bundler takes the package's name for this module.
import '../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
