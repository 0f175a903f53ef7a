import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where to read about this tool on the web. */
export interface Addresses {
	readonly home: string;
	/** The page of a rule, by its path in the repository or its address. */
	pageOf(docs: string): string;
}

/** The addresses by what the package's manifest says about its repository. */
export function addressesOf(packageFolder: string): Addresses {
	const { repository } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		repository: { url: string };
	};
	const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
	return { home, pageOf: (docs) => (/^https?:/.test(docs) ? docs : `${home}/blob/main/${docs}`) };
}
