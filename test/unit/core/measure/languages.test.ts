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
	Italian: [
		'Abbiamo migrato «ventidue servizi» e «quarantatré scenari» «entro sei mesi».',
		'Se ne sei certo, Otto clienti ne parla.',
		'Restano «due scenari» su «dieci servizi».',
		'Le vendite sono «raddoppiate», e da allora «nessun incidente».',
		'La seconda metà del progetto è stata dura, nessun problema.',
	],
	Dutch: [
		'We waren «drie weken» eerder klaar, met «geen enkele storing».',
		'We zaten op «eenendertig klanten» na «een jaar», «binnen een uur» na «een keer per dag».',
		'Een paar weken later was het een aantal uren sneller.',
		'De tweede helft van het project was zwaar; de vergadering was om 9 uur.',
	],
	Polish: [
		'Przeszkoliłem «czterech nowych programistów», a czas skrócił się o «połowę».',
		'Bez wątpienia było trudno.',
	],
	Russian: [
		'«Три команды» перешли за «две недели», и с тех пор «не было сбоев».',
		'Вторая половина проекта была трудной, и встреча была в два часа дня.',
	],
	Turkish: [
		'Süre «18 aydan» «6 aya» indi, hız «%67» arttı.',
		'«Dört yeni geliştiriciye» yol gösterdim; «altı ay» boyunca «hiç kesinti» yaşanmadı.',
		'Hiç kimse itiraz etmedi.',
	],
	Vietnamese: [
		'Thời gian giảm «từ 2 ngày xuống 2 giờ», và số lỗi giảm về «0».',
		'Hai bên đã đồng ý, và không có vấn đề gì.',
	],
	Korean: [
		'응답 시간이 «2초에서 300ms»로 줄고 «두 개» 팀이 도입했다.',
		'모두 회의에서 한 번도 보지 못한 세부 사항을 정리했다.',
	],
	Japanese: ['«三人»で«2割»削減し、障害«ゼロ»を達成した。', '十分に準備し、第二回の会議で一部の機能を見直した。'],
	Chinese: [
		'我带了«四名»新人，«三周»完成，成本降低«两成»。',
		'解决了«两个»独立的问题，«三十五个»接口。',
		'这十分重要，我们统一了标准，一起重来，周五天气很好。',
	],
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
	'eenentwintig uren': 21,
	'tweeëndertig uren': 32,
	'driehonderd klanten': 300,
	'ventuno giorni': 21,
	'novantotto ore': 98,
	'duecento utenti': 200,
	'forty-two hours': 42,
	只要十八分钟: 18,
	二十一天: 21,
	一百零八个: 108,
	一百二十个: 120,
	两千五百个: 2500,
	三万五千名用户: 35000,
	一千二百万元: 12_000_000,
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
