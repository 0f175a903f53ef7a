import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the manifest of the package says about this tool. */
export interface About {
	readonly version: string;
	/** Its repository on the web. */
	readonly home: string;
	/** The URL of a rule's page, given its path in the repository or its URL. */
	pageOf(docs: string): string;
}

export function aboutTool(packageFolder: string): About {
	const { version, repository } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		version: string;
		repository: { url: string };
	};
	const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
	return { version, home, pageOf: (docs) => (/^https?:/.test(docs) ? docs : `${home}/blob/main/${docs}`) };
}
