/** A Markdown table. The cells must already be Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** In em: relative to the preview's font size. */
const widestBar = 16;

/**
 * A bar of a chart, for the Markdown preview. Screen readers skip it, because the number is next to it.
 */
export function bar(value: number, largest: number): string {
	if (value <= 0) {
		return '';
	}
	const width = Math.max(0.2, (value / largest) * widestBar).toFixed(1);
	const look = `display:inline-block;width:${width}em;height:0.8em;background:var(--vscode-charts-blue)`;
	return `<span aria-hidden="true" style="${look}"></span>`;
}
