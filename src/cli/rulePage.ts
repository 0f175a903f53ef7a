import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page of each rule is on the web, by what the package's manifest says about its repository. */
export function rulePages(packageFolder: string): { readonly home: string; pageOf(rule: string): string } {
	const { repository } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		repository: { url: string };
	};
	const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
	return { home, pageOf: (rule) => `${home}/blob/main/docs/rules/${rule}.md` };
}
