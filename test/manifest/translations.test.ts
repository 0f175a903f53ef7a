import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages into which VS Code's window and this extension are translated, as VS Code names them. */
const languages = ['de', 'es', 'fr', 'ja', 'pt-br', 'zh-cn'];

/** What is the same in some other language: names, signs and words that are written alike. */
const leastTranslated = 0.9;

/** What typography or the other translations of a language rule out: a space where a line may break, another language's quotation marks, the other form of address. */
const ruledOut: Readonly<Record<string, RegExp>> = {
	de: /[}\d] ?%|z\. ?B\.|[«»]/,
	es: /[}\d] ?%|[«»„]/,
	fr: / [:;?!»%]|« |[“„]/,
	ja: /[？！：；（）“”]/,
	'pt-br': /[«»„]/,
	'zh-cn': /您|\p{Script=Han}[,;?!]/u,
};

/** The word for one idea, which no translation may give two names: what English calls it, and each language in {@link languages}. */
const terms: readonly (readonly [english: RegExp, ...words: RegExp[]])[] = [
	[/\bfindings?\b/i, /befund/i, /observaci/i, /remarque/i, /指摘/, /apontamento/i, /检查结果/],
	[/\bworksheets?\b/i, /arbeitsbl/i, /ficha/i, /fiches? de travail/i, /ワークシート/, /ficha/i, /准备表/],
	[
		/\bmock interview/i,
		/probeinterview/i,
		/simulacro/i,
		/entretien blanc/i,
		/模擬面接/,
		/entrevista simulada/i,
		/模拟面试/,
	],
	[
		/\bquestion banks?\b/i,
		/fragensammlung/i,
		/bancos? de preguntas/i,
		/banques? de questions/i,
		/質問集/,
		/bancos? de perguntas/i,
		/题库/,
	],
	[
		/\bcheat sheet\b/i,
		/spickzettel/i,
		/hoja de repaso/i,
		/aide-mémoire/i,
		/チート シート/,
		/folha de consulta/i,
		/速查表/,
	],
	[
		/\bplaceholder\b/i,
		/platzhalter/i,
		/texto provisional/i,
		/espace réservé/i,
		/プレースホルダー/,
		/texto provisório/i,
		/占位符/,
	],
	[/\bseverity\b/i, /schweregrad/i, /gravedad/i, /gravité/i, /重大度/, /gravidade/i, /严重程度/],
	[/\bcompetenc(?:y|ies)\b/i, /kompetenz/i, /competencia/i, /compétence/i, /コンピテンシー/, /competência/i, /胜任力/],
	[/\bfollow-ups?\b/i, /nachfrage/i, /seguimiento/i, /relanc/i, /深掘り/, /aprofundamento/i, /追问/],
];

const root = join(import.meta.dirname, '../..');
type Texts = Readonly<Record<string, string>>;
const read = (path: string): Texts => JSON.parse(readFileSync(join(root, path), 'utf8'));

const english = { manifest: read('package.nls.json'), code: read('l10n/bundle.l10n.json') };

function placeholdersOf(text: string): string[] {
	return (text.match(/\{\d+\}/g) ?? []).sort();
}

/** What a text marks: code, the targets of links, settings and icons. */
function marksOf(text: string): string[] {
	return (text.match(/`[^`]+`|\]\([^)]+\)|\$\([\w~-]+\)|#[\w.]+#/g) ?? []).sort();
}

/** Names of commands, settings and buttons that a text quotes. */
function quoted(text: string): string[] {
	return [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
}

/** What a translation lacks, what it has too much, and the first string in another place than in the original. */
function differences(path: string, texts: Texts, source: Texts): string[] {
	const keys = Object.keys(source);
	const placeOf = (key: string) => {
		const before = keys[keys.indexOf(key) - 1];
		return before === undefined ? 'at the beginning' : `behind ${JSON.stringify(before)}`;
	};
	const missing = keys.filter((key) => !Object.hasOwn(texts, key));
	const stale = Object.keys(texts).filter((key) => !Object.hasOwn(source, key));
	const translated = Object.keys(texts).filter((key) => !stale.includes(key));
	const moved = keys.filter((key) => !missing.includes(key)).find((key, index) => key !== translated[index]);
	return [
		...missing.map((key) => `${path} lacks ${JSON.stringify(key)}; translate it ${placeOf(key)}.`),
		...stale.map((key) => `${path} has ${JSON.stringify(key)}, which the original lacks; remove it.`),
		...(moved === undefined
			? []
			: [`${path} has ${JSON.stringify(moved)} elsewhere than ${placeOf(moved)}; run npm run generate.`]),
	];
}

const titles = new Map(
	Object.entries(english.manifest)
		.filter(([key]) => key.startsWith('command.'))
		.map(([key, title]) => [title.replace(/…$/, ''), key]),
);

for (const [index, language] of languages.entries()) {
	describe(`the translation ${language}`, () => {
		const paths = { manifest: `package.nls.${language}.json`, code: `l10n/bundle.l10n.${language}.json` };

		for (const part of ['manifest', 'code'] as const) {
			const source = english[part];
			const texts = existsSync(join(root, paths[part])) ? read(paths[part]) : {};

			it(`has exactly the strings of the ${part}, in the order of the original`, () => {
				const found = differences(paths[part], texts, source);
				assert.ok(found.length === 0, found.join('\n'));
			});

			it(`keeps placeholders and markup in the strings of the ${part}`, () => {
				const changed = Object.entries(texts).filter(([key, text]) => {
					const original = source[key] ?? '';
					return (
						text.trim() !== text ||
						text === '' ||
						placeholdersOf(text).join() !== placeholdersOf(original).join() ||
						marksOf(text).join() !== marksOf(original).join()
					);
				});
				assert.deepEqual(changed, []);
			});

			it(`leaves no string of the ${part} in English`, () => {
				const long = Object.entries(texts).filter(([key]) => (source[key] ?? '').includes(' '));
				const same = long.filter(([key, text]) => text === source[key]);
				assert.ok(same.length <= long.length * (1 - leastTranslated), JSON.stringify(same, null, '\t'));
			});

			it(`has one word for one idea in the strings of the ${part}`, () => {
				const wrong = Object.entries(texts).flatMap(([key, text]) =>
					terms
						.filter(([english, ...words]) => english.test(source[key] ?? '') && !words[index]?.test(text))
						.map(([english]) => `${english.source}: ${key}: ${text}`),
				);
				assert.deepEqual(wrong, []);
			});

			it(`sets the strings of the ${part} as the language is written`, () => {
				const wrong = Object.entries(texts).filter(([, text]) => ruledOut[language]?.test(text));
				assert.deepEqual(wrong, []);
			});

			it(`calls the commands in the strings of the ${part} what the palette calls them`, () => {
				const manifest = read(paths.manifest);
				const wrong = Object.entries(texts).flatMap(([key, text]) =>
					quoted(source[key] ?? '').flatMap((name) => {
						const id = titles.get(name.replace(/…$/, ''));
						const title = id && manifest[id]?.replace(/…$/, '');
						return title !== undefined && !text.includes(title) ? [`${key}: ${title}`] : [];
					}),
				);
				assert.deepEqual(wrong, []);
			});
		}
	});
}
