import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';

const root = resolve(import.meta.dirname, '../..');

/** Real documents by path: those used to measure accuracy, the samples, and worksheets. */
export const files: ReadonlyMap<string, string> = new Map(
	globSync(
		[
			'test/accuracy/**/*.md',
			'media/sample-stories/**/*.md',
			'media/preparation/*.md',
			'test/unit/core/jobs/worksheets/*.md',
		],
		{ cwd: root },
	)
		.sort()
		.map((path) => [path, readFileSync(resolve(root, path), 'utf8')]),
);

const labels = fc.constantFrom(
	...['Situation', 'Task', 'Action', 'Result', 'Reflection', 'S', 'T', 'A', 'R', 'Ergebnis', '行動', 'Situation/Task'],
);
const prose = fc.constantFrom(
	...[
		'We were late.',
		'I cut the latency from 2.4 s to 310 ms.',
		'I would ask. It went well.',
		'TODO',
		'[Describe it]',
		'- a\n- b',
		'```\nSituation: code\n```',
		'| a | b |\n|---|---|\n| c | d |',
		'> quoted',
		'😀 ﬁne 40 %',
		'`a|b` **bold** <br> x',
		'<!-- a note -->',
		'<!-- star-coach-disable-next-line vague-result -->',
		'<!-- star-coach-disable zzz',
		'',
	],
);
/** What is more than one code unit, or joins what is in front of it, or turns the direction around. */
export const signs = [
	...['🎉', '🎯', '❤️', '👩\u200d💻', '👍🏽', '🇩🇪', '1️⃣', '𝐒', '🏴\u{e0067}\u{e0062}\u{e007f}'],
	...[
		'\u0301',
		'e\u0301',
		'\u200d',
		'\ufe0f',
		'\u20e3',
		'か\u3099',
		'\u1112\u1161\u11ab',
		'\u202e',
		'\u200f',
		'שלום',
		'नमस्ते',
	],
];
/** Most often nothing. */
const sign = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...signs) });
const signedLabels = fc.tuple(sign, labels, sign).map((parts) => parts.join(''));
const signedProse = fc.tuple(sign, prose, sign).map((parts) => parts.join(''));

const written = fc.tuple(signedLabels, signedProse, fc.nat(15), signedProse).map(([label, text, notation, before]) => {
	switch (notation) {
		case 0:
			return `## ${label}\n\n${text}`;
		case 1:
			return `**${label}:** ${text}`;
		case 2:
			return `- **${label}:** ${text.replaceAll('\n', '\n  ')}`;
		case 3:
			return `${label}: ${text}`;
		case 4:
			return `> [!note] ${label}\n> ${text.replaceAll('\n', '\n> ')}`;
		case 5:
			return `${label}\n: ${text}`;
		case 6:
			return `| **${label}** | ${text.replaceAll('\n', ' ')} |`;
		case 7:
			return `<details><summary>${label}</summary>\n\n${text}\n\n</details>`;
		case 8:
			return `${label}\n---\n${text}`;
		case 9:
			return `1. ${label}: ${text}`;
		case 10:
			return `- ### ${label}\n\n  ${text.replaceAll('\n', '\n  ')}`;
		case 11:
			return `- **Task:** ${before} **${label}:** ${text}`;
		case 12:
			return `Task: ${before}${label}: ${text}`;
		case 13:
			return `**Situation:** It was slow. **Task:** ${before}**${label}:** ${text} **Result:** ${before}`;
		case 14:
			return `${before}<b>${label}:</b> ${text}| ${label} | ${before}`;
		default:
			return `# ${text.split('\n', 1)[0] ?? ''}\n\n### ${label}\n${text}`;
	}
});
const frontMatter = fc.constantFrom(
	...[
		'',
		'---\ntype: star-story\ntitle: One\n---\n',
		'---\nquestions: a-failur\n---\n',
		'---\nquestions:\n  - a # why\n  # more\n  - b\ntags: [x, 2024-05-31, null, 1.0, {y: z}] # mine\nstatus: draft # for now\n---\n',
		'---\nstatus:\nquestions: # none\ncompetencies: {a: b}\ntags: &t [x]\nown: *t\n---\n',
		'---\n{status: draft}\n---\n',
		'---\n: odd\n---\n',
		'---\nx: &a [*a]\nstatsu: draft\n---\n',
		'+++\na = 1\n+++\n',
	],
);

/** Documents that consist of stories in every notation. */
const generated = fc
	.tuple(frontMatter, fc.array(written, { maxLength: 9 }), fc.constantFrom('\n', '\n\n', '  \n'))
	.map(([front, blocks, between]) => front + blocks.join(between));

/** Texts to insert into others. */
const inserted = fc.constantFrom(
	...[
		'\n',
		'\n\n',
		' ',
		'\t',
		'    ',
		'> ',
		'- ',
		'# ',
		'## ',
		'|',
		'`',
		'```\n',
		'**',
		'_',
		'<!--',
		'-->',
		'<b>',
		'</b>',
	],
	...[
		'---\n',
		':',
		'\\',
		'[',
		'](x)',
		'(',
		')',
		'Result: ',
		'**Task:** ',
		'\ufeff',
		'\u2028',
		'\ud83d',
		'\u202e',
		'\0',
		'1. ',
		'20 %',
	],
	...signs,
);

const changes = fc.array(fc.tuple(fc.nat(4), fc.nat(), fc.nat(), fc.nat(200), inserted), {
	minLength: 1,
	maxLength: 6,
});

/** A document with pieces removed, duplicated, moved and inserted. */
export function mutationsOf(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.tuple(documents, changes).map(([text, changes]) =>
		changes.reduce((now, [kind, from, to, length, piece]) => {
			const at = now.length === 0 ? 0 : from % now.length;
			const end = Math.min(at + length, now.length);
			const other = now.length === 0 ? 0 : to % now.length;
			switch (kind) {
				case 0:
					return now.slice(0, at) + now.slice(end);
				case 1:
					return now.slice(0, end) + now.slice(at);
				case 2:
					return now.slice(0, at) + piece + now.slice(at);
				case 3:
					return now.slice(0, at) + now.slice(other, other + length) + now.slice(at);
				default:
					return now.slice(0, at) + now.slice(at).replaceAll('\n\n', '\n');
			}
		}, text),
	);
}

/** Alternating line breaks. */
const breaks = fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 4 });

/** Any Markdown document, with any line breaks, even mixed ones. */
export const documents: fc.Arbitrary<string> = fc
	.tuple(
		fc.oneof(
			{ weight: 3, arbitrary: generated },
			{ weight: 2, arbitrary: mutationsOf(fc.constantFrom(...files.values())) },
		),
		breaks,
	)
	.map(([text, breaks]) => {
		let count = 0;
		return text.replace(/\r\n?|\n/g, () => breaks[count++ % breaks.length] as string);
	});
