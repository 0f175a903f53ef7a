import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { toConfig } from '../../../../src/core/lint/config.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../src/core/lint/rules.ts';

/** The file explains itself. */
const file = new URL('findings.txt', import.meta.url);
const source = readFileSync(file, 'utf8');
const texts = source.split(/^@@ /m).slice(1);

const knownIds = {
	questions: new Set(['a-conflict', 'a-failure']),
	competencies: new Set(['ownership']),
	pitches: new Set(['about-yourself']),
};

function findingsIn(written: string, configuration: string): string {
	const text = written.replace(/\{(\d+)\}/g, (_, count) => Array(Number(count)).fill('word').join(' '));
	const { layer, problems } = readConfigFile(configuration, rules);
	assert.deepEqual(problems, []);
	const { document, findings } = lint(text, { isStoryFile: true, config: toConfig([layer], rules), knownIds });
	const at = (offset: number) => {
		const { line, column } = document.lines.positionAt(offset);
		return `${line}:${column}`;
	};
	const told = findings.flatMap(({ rule, severity, span, story, section, message, fixes }) => {
		const of = [story ? document.stories.indexOf(story) + 1 : 'file', ...(section ? [section] : [])].join(', ');
		return [
			`=> ${rule} ${severity} ${at(span.start)} ${JSON.stringify(text.slice(span.start, span.end))} (${of}): ${message}`,
			...fixes.map(({ title, edits }) => {
				const written = edits.map(({ start, end, text }) => `${at(start)}-${at(end)} ${JSON.stringify(text)}`);
				return [`=+ ${title}`, ...written].join(' | ');
			}),
		];
	});
	const words = /\bword(?: word)+\b/g;
	return told.join('\n').replace(words, (all) => `{${all.split(' ').length}}`) || '=> nothing';
}

const cases = texts.map((each) => {
	const [, name = '', configuration = '', text = '', found = ''] =
		/^([^\n|]+?)(?: \| ([^\n]*))?\n(.*?)(=> .*)\n$/s.exec(each) ?? [];
	return { name, configuration, text, found, each };
});

if (process.env.UPDATE) {
	const head = source.slice(0, source.search(/^@@ /m));
	const written = cases.map(({ configuration, text, found, each }) => {
		const before = each.slice(0, each.length - found.length - 1);
		return `@@ ${before}${findingsIn(text, configuration)}\n`;
	});
	writeFileSync(file, head + written.join(''));
}

describe('what is found in', () => {
	for (const { name, configuration, text, found } of cases) {
		it(name, () => assert.equal(findingsIn(text, configuration), found));
	}
});
