// Linting reads data and runs nothing: all of it works in a workspace that is not trusted.
import '../suite/diagnostics.test.ts';
import '../suite/fixes.test.ts';
import '../suite/rulePages.test.ts';
