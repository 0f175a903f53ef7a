import type { HistoryFolder, ListedFile } from '../../../../src/core/practice/history.ts';

/** Thrown at the point where the process would have ended. */
export class Killed extends Error {}

/** A folder in memory that can be made to fail like a real one. */
export class MemoryFolder implements HistoryFolder {
	readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
	/** After how many bytes written and steps done the process ends; undefined for never. */
	budget: number | undefined;
	/** How many bytes there is room for. */
	room = Number.POSITIVE_INFINITY;
	isReadOnly = false;
	/** Whether no error is reported when there is no room. */
	isSilent = false;
	/** The names of the files that were read. */
	readonly reads: string[] = [];
	/** Bytes written in total. */
	written = 0;
	#clock = 1;

	async list(): Promise<readonly ListedFile[]> {
		return [...this.files].map(([name, { bytes, mtime }]) => ({ name, size: bytes.length, mtime }));
	}

	async read(name: string): Promise<string> {
		this.reads.push(name);
		const file = this.files.get(name);
		if (!file) throw new Error(`FileNotFound ${name}`);
		return new TextDecoder().decode(file.bytes);
	}

	async write(name: string, text: string): Promise<void> {
		if (this.isReadOnly) throw new Error('NoPermissions');
		const bytes = new TextEncoder().encode(text);
		const others = [...this.files].reduce((sum, [other, file]) => (other === name ? sum : sum + file.bytes.length), 0);
		const room = Math.max(0, this.room - others);
		const length = Math.min(bytes.length, room, this.budget ?? bytes.length);
		this.#put(name, bytes.slice(0, length));
		this.#spend(bytes.length);
		if (length < bytes.length && !this.isSilent) throw new Error('NoSpace');
	}

	/** In two steps, like the editor: the target is deleted first. */
	async rename(from: string, to: string): Promise<void> {
		if (this.isReadOnly) throw new Error('NoPermissions');
		const file = this.files.get(from);
		if (!file) throw new Error(`FileNotFound ${from}`);
		this.#spend(1);
		this.files.delete(to);
		this.#spend(1);
		this.files.set(to, file);
		this.files.delete(from);
	}

	text(name: string): string {
		return new TextDecoder().decode(this.files.get(name)?.bytes);
	}

	/** As another program would. */
	set(name: string, text: string | Uint8Array): void {
		this.#put(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
	}

	#put(name: string, bytes: Uint8Array): void {
		this.written += bytes.length;
		this.files.set(name, { bytes, mtime: this.#clock++ });
	}

	#spend(cost: number): void {
		if (this.budget === undefined) return;
		if (this.budget < cost) {
			this.budget = 0;
			throw new Killed();
		}
		this.budget -= cost;
	}
}
