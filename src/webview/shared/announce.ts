let region: HTMLElement | undefined;

/** Has a screen reader say something when it is done with what it says. */
export function announce(text: string): void {
	if (!region) {
		region = document.createElement('div');
		region.setAttribute('role', 'status');
		region.className = 'visually-hidden';
		document.body.append(region);
	}
	region.textContent = text;
}
