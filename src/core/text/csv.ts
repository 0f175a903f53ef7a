/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula is prefixed with an apostrophe: at the start of
 * a cell, and behind what separates cells in other countries and programs.
 */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const formulaAtStart = /^(?=\s*[=+\-@＝＋－＠])|^(?=[\t\r])/;
/** A dash with a space behind it begins an item of a list. */
const formulaInside = /([;|\t\r\n]["\s]{0,100})(?=[=@＝＠]|[+\-＋－]\S)/g;

/** Quoted where needed; many readers take a record that begins with `#` for a comment. */
function cell(value: string | number | undefined): string {
	const text =
		typeof value === 'string' ? value.replace(formulaInside, "$1'").replace(formulaAtStart, "'") : String(value ?? '');
	return /^#|[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
