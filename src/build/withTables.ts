/**
 * Puts tables into their places in a page, each between `<!-- begin name -->` and `<!-- end name -->`.
 *
 * @param file the name of the page, for the error if a place is missing
 */
export function withTables(file: string, page: string, tables: Readonly<Record<string, string>>): string {
	let text = page;
	for (const [name, table] of Object.entries(tables)) {
		const place = new RegExp(`(?<=^<!-- begin ${name} -->\n\n)[^]*?(?=\n\n<!-- end ${name} -->$)`, 'm');
		if (!place.test(text)) {
			throw new Error(
				`${file} has no place for ${name}, which is between <!-- begin ${name} --> and <!-- end ${name} -->.`,
			);
		}
		text = text.replace(place, () => table);
	}
	return text;
}
