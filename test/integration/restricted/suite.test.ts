// Linting reads data and runs nothing, so all of it works in an untrusted workspace.
import '../suite/diagnostics.test.ts';
import '../suite/fixes.test.ts';
import '../suite/rulePages.test.ts';
