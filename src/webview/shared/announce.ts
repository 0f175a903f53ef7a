const region = document.createElement('div');
region.setAttribute('role', 'status');
region.className = 'visually-hidden';

/** Has a screen reader announce something after it finishes speaking. */
export function announce(text: string): void {
	if (!region.isConnected) {
		document.body.append(region);
	}
	region.textContent = text;
}
