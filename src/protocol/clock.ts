/** Minutes and whole seconds: `1:45`. */
export function clock(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}
