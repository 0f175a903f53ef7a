// Mocha's browser build, which hangs itself on the global object, as the module that Node has under this name.
import 'mocha/mocha.js';

export default (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
