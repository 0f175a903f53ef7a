/** The few globals shared by the Node and web worker extension hosts that neither ES2023 nor vscode declares. */

interface TimerHandle {
	readonly __timer: unique symbol;
}

declare function setTimeout(callback: () => void, milliseconds: number): TimerHandle;
declare function clearTimeout(handle: TimerHandle | undefined): void;

declare class TextDecoder {
	constructor(label: 'utf-8', options: { readonly fatal: boolean });
	decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
	encode(text: string): Uint8Array;
}

declare const crypto: { getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> };
