// Node's assert for a web worker, where there is none; the bundler finds npm's package of this name.
// biome-ignore lint/style/useNodejsImportProtocol: with the protocol it would be Node's own again
import { strict } from 'assert';

export default strict;
