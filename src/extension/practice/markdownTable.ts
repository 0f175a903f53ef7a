/** A table in Markdown. The cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const widestBar = 24;

/** A bar of a chart, in text; the number it stands for stands beside it. */
export function bar(value: number, largest: number): string {
	const width = largest > 0 ? Math.round((value / largest) * widestBar) : 0;
	return '█'.repeat(value > 0 ? Math.max(1, width) : 0);
}
