import type { Row } from './grammar.ts';
import { after, digits, end, not, or, role, seq, token } from './kit.ts';
import { attempt, mayStart, union } from './pattern.ts';
import { at, type Source, TokenKind } from './token.ts';

const time = role('time');
/** Rules out `im Jahr 2021` and `im Monat Mai`, which say when something was. */
const undated = not(or(digits(), role('calendar')));
/** Also rules out `al mes de empezar`, a month after something. */
const romance = seq(
	undated,
	not(or(seq('de|del|da|di', not('media|promedio|média')), "d'oggi|siguiente|seguinte|dopo")),
);
/** A word with the ending of a Russian genitive: `в день запуска`. */
const genitive = token((word, { text }) => word.kind === TokenKind.Word && 'аяыи'.includes(text.charAt(word.end - 1)));

/** What turns the quantity before it into a rate in languages other than English. */
export const rates: readonly Row[] = [
	{
		examples: [
			'Ahorramos «400.000 € al año».',
			'Poupa-nos «3 horas ao dia».',
			'Gestiamo «40 ordini al giorno».',
			'Hacemos «3 despliegues a la semana».',
			'Abbiamo «3 ordini alla settimana».',
			"Rende «3 € all'ora».",
		],
		counterexamples: [
			'Migramos «12 servicios» al día siguiente.',
			'Tenía «3 clientes» al mes de empezar.',
			'Ho «3 clienti» al giorno d’oggi.',
			'Migramos «12 servicios» al segundo intento.',
			'Tuvo «3 errores» a la hora de pagar.',
		],
		pattern: seq(
			or(
				seq('al|ao', time, or(not(after('segundo|secondo')), end)),
				seq('a la', time),
				'à semana|hora',
				'a|alla settimana',
				"à l'heure",
				"all'anno|all'ora",
			),
			romance,
		),
	},
	{
		examples: [
			'Es kostet «51.000 € im Monat».',
			'Es gibt «40 Anfragen am Tag».',
			'Wir hatten «3 Fehler in der Woche».',
			'Es gibt «3 Fehler je Woche».',
		],
		counterexamples: [
			'Wir gewannen «12 Kunden» im Jahr 2021.',
			'Es gab «3 Fehler» am Tag der Umstellung.',
			'Es gab «3 Fehler» in der Woche danach.',
		],
		pattern: seq(
			or('im monat|jahr|quartal', 'am|je tag', 'in der stunde|minute|sekunde|woche', seq('je', time)),
			undated,
			not('der|des|davor|danach|darauf|vor|nach'),
		),
	},
	{
		examples: ['База держит «15 тысяч запросов в секунду».', 'Выходит «3 релиза в неделю» и больше.'],
		counterexamples: ['Мы нашли «12 ошибок» в день запуска.', 'Было «3 сбоя» в час пик.'],
		pattern: seq(
			'в',
			'секунду|минуту|час|сутки|день|неделю|месяц|квартал|год',
			undated,
			not(or(seq(not(role('stop')), genitive), 'пик')),
		),
	},
	{
		examples: ['System obsługuje «300 błędów na sekundę».'],
		counterexamples: ['Mamy «12 projektów» na rok 2023.'],
		pattern: seq('na', 'sekundę|minutę|godzinę|dzień|tydzień|miesiąc|rok', undated, not('przed|po')),
	},
	{
		examples: ['Hệ thống nhận «300 lỗi mỗi giây».'],
		pattern: seq('mỗi', time),
	},
];

const first = union(rates.map(({ pattern }) => pattern.first));

/** The index after such a rate, or the index itself if there is none. */
export function readForeignRate(source: Source, index: number): number {
	for (const row of mayStart(first, at(source, index)) ? rates : []) {
		const end = row === source.without ? -1 : attempt(row.pattern, source, index, source.taken);
		if (end > index) {
			return end;
		}
	}
	return index;
}
