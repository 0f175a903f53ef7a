/** The buttons of each row of a grid, in order. */
function rowsOf(grid: Element): HTMLButtonElement[][] {
	return [...grid.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('button')]);
}

/** Makes one button of the grid reachable by Tab: the one that has or last had focus, or else the first. */
export function keepTabStop(root: Element): void {
	const grid = root.querySelector('[role="grid"]');
	if (grid && !grid.querySelector('button[tabindex="0"]')) {
		const [first] = grid.querySelectorAll<HTMLButtonElement>('tbody button');
		first?.setAttribute('tabindex', '0');
	}
}

/**
 * Arrow keys, Home and End move between the buttons of a grid, as in the editor's grids: sideways from button to
 * button, up and down within a column. L presses the button that links the story of a cell.
 */
export function moveInGrid(event: KeyboardEvent): void {
	const grid = event.currentTarget as HTMLElement;
	const button = (event.target as HTMLElement).closest('button');
	if (!button || event.ctrlKey || event.metaKey || event.altKey) {
		return;
	}
	if (event.key.toLowerCase() === 'l') {
		button.closest('td')?.querySelector<HTMLButtonElement>('.connect')?.click();
		return;
	}
	const next = targetOf(event.key, grid, button);
	if (next) {
		event.preventDefault();
		for (const each of grid.querySelectorAll('button[tabindex="0"]')) {
			each.setAttribute('tabindex', '-1');
		}
		next.setAttribute('tabindex', '0');
		next.focus();
	}
}

function targetOf(key: string, grid: HTMLElement, button: HTMLButtonElement): HTMLButtonElement | undefined {
	const rows = rowsOf(grid);
	const at = rows.findIndex((row) => row.includes(button));
	const row = rows[at] ?? [];
	const cell = button.closest('td, th') as HTMLTableCellElement;
	switch (key) {
		case 'ArrowRight':
			return row[row.indexOf(button) + 1];
		case 'ArrowLeft':
			return row[row.indexOf(button) - 1];
		case 'Home':
			return row[0];
		case 'End':
			return row.at(-1);
		case 'ArrowDown':
		case 'ArrowUp':
			return rows[at + (key === 'ArrowDown' ? 1 : -1)]?.find(
				(each) => (each.closest('td, th') as HTMLTableCellElement).cellIndex === cell.cellIndex,
			);
		default:
			return undefined;
	}
}
