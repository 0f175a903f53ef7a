import { join } from 'node:path';
import { readGuide } from '../../../../src/build/packGuide.ts';
import { Guide } from '../../../../src/core/guide/guide.ts';
import type { PackedGuide } from '../../../../src/core/guide/model.ts';
import { readBank } from '../../../../src/core/guide/readBank.ts';

const folder = join(import.meta.dirname, '../../../../media/guide');

/** The built-in guide as packed, and its problems. */
export const builtIn: { readonly guide: PackedGuide; readonly problems: readonly string[] } = readGuide(folder);

/** The built-in guide with question banks, given as texts. */
export function guideWith(...banks: readonly string[]): Guide {
	return new Guide(
		builtIn.guide,
		banks.map((text, index) => ({ uri: `file:///bank-${index}.md`, file: readBank(text, `bank-${index}`, 'banks') })),
	);
}
