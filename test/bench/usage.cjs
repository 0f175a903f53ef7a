// Loaded into a command-line tool that is timed: on exit, reports what it took in a line on standard error.
process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	require('node:fs').writeSync(2, `\nusage ${JSON.stringify({ memory: maxRSS, cpu: userCPUTime + systemCPUTime })}\n`);
});
