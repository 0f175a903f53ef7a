import { rules } from '../core/lint/rules.ts';
import { configSchemaText, reportSchemaText } from './jsonSchemas.ts';
import { commandsFile, commandsPage, manifestText, readmeText, settingsFile, settingsPage } from './manifestParts.ts';
import { measuresFile, measuresText } from './measureDocs.ts';
import { pageFile, pageText, rulesIndex } from './ruleDocs.ts';
import { ruleListText } from './ruleList.ts';
import { snippetsText } from './snippetFile.ts';
import { translatableTexts } from './translatableTexts.ts';
import { translations, translationText } from './translations.ts';

/** A file in the repository that is generated from code, at least in part. */
interface GeneratedFile {
	/** Relative to the root of the repository. */
	readonly path: string;
	/** The content that the file should have. */
	text(): string | Promise<string>;
}

/** Every such file; `npm run generate` writes them, and a test finds those that are out of date. */
export const generatedFiles: readonly GeneratedFile[] = [
	{ path: 'src/core/lint/rules.ts', text: ruleListText },
	{ path: 'media/schemas/star-coach.schema.json', text: configSchemaText },
	{ path: 'media/schemas/report.schema.json', text: reportSchemaText },
	{ path: 'l10n/bundle.l10n.json', text: translatableTexts },
	...translations.map((translation) => ({ path: translation.path, text: () => translationText(translation) })),
	{ path: 'package.json', text: manifestText },
	{ path: 'snippets/star.json', text: snippetsText },
	...rules.map((rule) => ({ path: pageFile(rule.id), text: () => pageText(rule) })),
	{ path: 'docs/rules/README.md', text: rulesIndex },
	{ path: measuresFile, text: measuresText },
	{ path: settingsFile, text: settingsPage },
	{ path: commandsFile, text: commandsPage },
	{ path: 'README.md', text: readmeText },
];
