import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where to read about this tool on the web. */
export interface Addresses {
	readonly home: string;
	/** The URL of a rule's page, given its path in the repository or its URL. */
	pageOf(docs: string): string;
}

/** The addresses, derived from the repository in the package's manifest. */
export function addressesOf(packageFolder: string): Addresses {
	const { repository } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		repository: { url: string };
	};
	const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
	return { home, pageOf: (docs) => (/^https?:/.test(docs) ? docs : `${home}/blob/main/${docs}`) };
}
