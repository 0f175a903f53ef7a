/** How the runners of CI services find commands in a line of a log; ports of their own parsers. */
export const runners: Readonly<Record<string, (line: string) => boolean>> = {
	/** actions/runner, ActionCommand.TryParseV2: at the start of a line, white space aside. */
	'GitHub, ::': (line) => {
		const message = line.trimStart();
		const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
		return end >= 0 && message.slice(2, end).trim() !== '';
	},
	/** actions/runner, ActionCommand.TryParse: anywhere in a line. */
	'GitHub, ##[': (line) => isBracketed(line, '##['),
	/** azure-pipelines-agent, Command.TryParse: anywhere in a line. */
	'Azure, ##vso[': (line) => isBracketed(line, '##vso['),
	/** The log of Azure Pipelines: groups and colors, at the start of a line. */
	'Azure, formats': (line) => /^\s*##\[\w+\]/.test(line),
	/** gitlab, Gitlab::Ci::Ansi2json::Parser: anywhere in a log. */
	'GitLab, sections': (line) => /section_(?:start|end):\d+:[\w.-]+(?:\[[^\]]*\])?/.test(line),
	/** TeamCity's ServiceMessage parser: anywhere in a line. */
	TeamCity: (line) => isBracketed(line, '##teamcity['),
};

/** White space that .NET compares as nothing does not keep a command from being found. */
function isBracketed(line: string, prefix: string): boolean {
	const message = line.replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase();
	const start = message.indexOf(prefix);
	const close = message.indexOf(']', start);
	return start >= 0 && close > start;
}

/** The commands that a runner finds in an output, each with its line. Runners split lines at `\r`, too. */
export function commandsIn(output: string): string[] {
	return output
		.split(/\r\n?|\n/)
		.flatMap((line) =>
			Object.entries(runners).flatMap(([name, finds]) => (finds(line) ? `${name}: ${line.slice(0, 200)}` : [])),
		);
}
