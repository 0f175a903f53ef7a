// Node's assert for a web worker, which has none; the bundler finds the npm package of this name.
// biome-ignore lint/style/useNodejsImportProtocol: with the protocol, it would be Node's own module again
import { strict } from 'assert';

export default strict;
