/**
 * How long this thread has been busy, in milliseconds: for tests of growth, since others may use the machine too.
 */
export function cpuTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
