import { capital } from '../atoms.ts';
import type { Veto } from '../grammar.ts';
import {
	after,
	aName,
	anyName,
	anyWord,
	digits,
	hyphen,
	look,
	not,
	number,
	opt,
	or,
	role,
	seq,
	token,
} from '../kit.ts';
import { Role } from '../roles.ts';
import { at, has, isCapital, isGlued, isHyphen, Shape, type Source, TokenKind, textOf } from '../token.ts';
import { bare, bareDigits, bareWords, lowest, united } from './number.ts';

const product = seq(look(token((word, source) => /[A-Z]/.test(textOf(source, word)))), role('product'));
/** HTTP status codes, which come before the noun they describe. */
const statusCodes = new Set([400, 401, 403, 404, 409, 410, 413, 422, 423, 425, 429, 500, 501, 502, 503, 504]);
/** `p99`, but not the quarter of `Q3 12 deals`. */
const name = aName((name) => !/^(?:Q[1-4]|H[12]|FY\d+)$/.test(name));
/** A word that may be part of a name. */
const proper = seq(not(role('calendar')), capital);

export const names: Veto = {
	name: 'names and versions',
	reason: 'the number is part of a name',
	rows: [
		{
			examples: ['OWASP Top 10', 'Its own Kubernetes Top 10 risks'],
			counterexamples: ['We are in the «Top 10» of it.', 'At Acme «top ten customers» left.'],
			pattern: seq(after(seq(not(role('stop')), anyName)), look(capital), 'top', opt(hyphen), number()),
		},
		{
			examples: ['We watched 007 films.'],
			counterexamples: ['Some «70 users» know.'],
			pattern: bareDigits(({ numeral }) => (numeral.shape & Shape.Zeros) !== 0),
		},
		{
			examples: ['At p99 2 requests failed.', 'We run `node` 14 boxes.'],
			counterexamples: ['In Q3 «12 deals» closed.', '`test.py` 里 «20 个» 测试', '`test.py` «20 个» 测试'],
			pattern: seq(after(name), bareDigits(), not('个|個|件|项|項|条|개|건')),
		},
		{
			examples: ['We moved Java 11 services.'],
			counterexamples: ['We run java «11 boxes».'],
			pattern: seq(after(product), bareDigits()),
		},
		{
			examples: ['We tested an iPhone 5s there.'],
			counterexamples: ['We held the iPhone «5 seconds» too long.'],
			pattern: seq(
				after(product),
				united(
					({ kind, end }, source) => kind === 'duration' && at(source, end - 1).end - at(source, end - 1).start < 3,
				),
			),
		},
		{
			examples: ['Der Umstieg von Angular 8 auf 17 Systemen.', 'Pasamos de Django 2.2 a 4 personas.'],
			counterexamples: ['Mit Angular 8 kamen wir auf «17 Systeme».', 'Die Zahl der Angular-8-Apps fiel auf «17 Apps».'],
			pattern: seq(role('to'), after(seq(product, digits()), 3), digits()),
		},
		{
			examples: ['It was slow since the Python 2 days.', 'The Log4j 2 weekend was hard.'],
			counterexamples: ['We held the iPhone «5 seconds» too long.', 'I left Python «2 days» later.'],
			pattern: seq(
				after(seq(after('the'), or(product, name))),
				united((found) => lowest(found) < 20),
				'days|weekend|week|years',
			),
		},
		{
			examples: ['We use Go 1.21 modules.'],
			counterexamples: ['So «0.4 of the modules» were built.', 'In May «1.5 engineers» were left.'],
			pattern: seq(
				after(proper),
				bareDigits(({ numeral }) => (numeral.shape & Shape.Decimal) !== 0 && lowest(numeral) < 100),
				not('of'),
			),
		},
		{
			examples: ['All GCSE 9 pupils came.', 'The Zephyr 3 bridges came.'],
			counterexamples: ['We at Siemens have «12 teams».', 'The Zephyr «1,200 users» came.'],
			pattern: seq(
				after(token((_, source, index) => isProperName(source, index))),
				bareDigits(({ numeral }) => (numeral.shape & (Shape.Grouped | Shape.Plus)) === 0 && lowest(numeral) <= 1500),
			),
		},
		{
			examples: ['I read The Five Dysfunctions twice.'],
			counterexamples: ['I led «five Dysfunctions».', '«Five Teams» won.', 'I led «Five teams».'],
			pattern: seq(look(capital), after(anyWord), bareWords(), look(capital)),
		},
		{
			examples: ['He worked for the big four firms.'],
			counterexamples: ['It was big: «four firms» came.'],
			pattern: seq(after('big'), bare()),
		},
		{
			examples: ['The API returned 429 errors and 503 responses.'],
			counterexamples: ['We saw «500 errors a day».', 'It returned «600 errors» at once.'],
			pattern: seq(
				bareDigits(
					({ end, numeral }) => numeral.shape === 0 && statusCodes.has(lowest(numeral)) && end === numeral.end + 1,
				),
				look(role('statusNoun')),
			),
		},
	],
};

/** `the Zigbee 3 bridges`, `FTSE 100 firms`, but not `at Siemens 12 teams` or `Mentored 6 juniors`. */
function isProperName(source: Source, index: number): boolean {
	const word = at(source, index);
	if (word.kind !== TokenKind.Word || !isCapital(source, word) || has(word, Role.Calendar | Role.Stop)) {
		return false;
	}
	let start = index;
	while (start > 1 && isHyphen(at(source, start - 1)) && isGlued(source, start)) {
		start -= 2;
	}
	const previous = at(source, start - 1);
	if (previous.kind !== TokenKind.Word) {
		const raw = textOf(source, word);
		return start < index || (raw.length > 1 && raw === raw.toUpperCase());
	}
	return isCapital(source, previous) || has(previous, Role.Determiner);
}
