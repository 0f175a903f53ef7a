import assert from 'node:assert/strict';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import { assertMarked } from './marked.ts';

const phrases: Readonly<Record<string, readonly string[]>> = {
	German: [
		'Wir haben «zwölf Dienste» abgelöst.',
		'Nach «sechs Wochen» war alles umgestellt.',
		'Das spart «fünf Stunden pro Woche».',
		'Es waren «hundert Kunden» betroffen, jetzt sind es «drei Kunden».',
		'Die Zeit sank «von vier auf zwei Stunden».',
		'Seit «drei Quartalen» gab es «keinen einzigen Ausfall».',
		'Wir sparten «zweihundert Euro» und «fünfzig Prozent».',
		'Das gab die Bestnote («1,0»), nach einem «Notenschnitt von 1,7» und der «Note 2,3» im Jahr davor.',
	],
	Spanish: [
		'Migramos «doce servicios» «en cinco semanas».',
		'Redujo el tiempo «de treinta y cinco minutos a cuatro».',
		'Formé a «dos equipos» «en dos meses».',
		'Ahorramos «mil euros» y «cien horas», un «veinte por ciento» menos.',
		'«En dos trimestres» hubo «cero incidentes».',
	],
	French: [
		'On a formé «trois équipes» «en deux mois».',
		'Le coût est passé «de soixante-dix euros à vingt».',
		'On a gagné «quatre-vingt-dix minutes» et «seize heures».',
		'«Quatre-vingts clients» ont répondu, «trente pour cent» de plus.',
		'Depuis, «aucune panne».',
	],
	Portuguese: [
		'Treinei «doze pessoas» «em duas semanas».',
		'O tempo caiu «de quarenta e cinco minutos para três».',
		'Economizamos «dez horas por semana», «cinco por cento» do total.',
		'Desde então, «nenhuma falha».',
	],
	Italian: ['Restano «due scenari» su «dieci servizi».'],
	Turkish: ['Süre «18 aydan» «6 aya» indi, hız «%67» arttı.'],
	'a score that is set': ['Ganó con «F1=0.89», no con x=0.89.'],
	English: ['It takes «days rather than weeks» now, and «hours instead of days» there.'],
	'signs and words that say less': ['It took days rather than money, the%67 is a format, the rent is due then.'],
	'a few words': ['En deux mots, dicho en dos palabras, em duas palavras, in zwei Worten.'],
	'what is not counted': ['Das war kein Problem, ce n’est aucun souci, ninguna duda, nenhum problema.'],
	'no other language': [
		'It stopped DoS attacks, and we made a list of dos and don’ts.',
		'Note: 1.3 is the release that the note 3 below it speaks of.',
		'We seize opportunities, elf helpers sleep, and they doze nights away.',
	],
};

const values: Readonly<Record<string, number>> = {
	'einundzwanzig Stunden': 21,
	'neunundneunzig Tage': 99,
	'dreihundert Kunden': 300,
	'zwei tausend Kunden': 2000,
	'treinta y cinco horas': 35,
	'cinco mil usuarios': 5000,
	'vingt et une heures': 21,
	'soixante-douze heures': 72,
	'quatre-vingts heures': 80,
	'quatre-vingt-dix-huit heures': 98,
	'quarenta e duas horas': 42,
	'forty-two hours': 42,
	'sixty-five hours': 65,
};

describe('findMeasures, numbers in words', () => {
	for (const [language, marked] of Object.entries(phrases)) {
		describe(language, () => {
			for (const text of marked) {
				it(text, () => assertMarked(text));
			}
		});
	}

	for (const [text, value] of Object.entries(values)) {
		it(`reads ${text} as ${value}`, () => {
			assert.deepEqual(
				findMeasures(text).map((measure) => measure.values),
				[[value]],
			);
		});
	}
});
