/** Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula is prefixed with an apostrophe. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where needed; many readers take a record that begins with `#` for a comment. */
function cell(value: string | number | undefined): string {
	const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value ?? '');
	return /^#|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
