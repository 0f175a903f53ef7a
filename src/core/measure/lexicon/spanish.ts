import { none } from '../values.ts';
import type { Language } from './language.ts';

export const spanish: Language = {
	words: {
		per: `por`,
		cardinal: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13 catorce=14
			quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21
			veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27
			veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
			noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300
			cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 setecientos=700
			ochocientos=800 novecientos=900 una=1`,
		numberJoint: `y`,
		loneScale: `mil`,
		homograph: `dos`,
		plural: `personas equipos clientes usuarios servicios servidores errores pedidos sistemas países veces`,
		scale: `mil=1e3 millones=1e6 millón=1e6`,
		multiple: `duplicar=2 triplicar=3 duplicado=2 duplicó=2 duplicaron=2 duplicamos=2 dupliqué=2 triplicó=3 triplicaron=3 triplicamos=3
			doble=2`,
		time: `segundos segundo minutos minuto horas hora días día semanas semana meses mes años año trimestre
			trimestres noche noches milisegundos`,
		money: `rupias pesos dólares dólar`,
		stop: `y con para por el los las`,
		approximation: `alrededor casi unos cerca`,
		from: `desde del`,
		to: `hasta para`,
		determiner: `el los las`,
		reference: `capítulo`,
		weakReference: `semana`,
		calendar: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
		yearContext: `desde`,
		denial: `ningún ninguna cero`,
		single: `sola solo`,
		harm: `accidente accidentes lesión lesiones incidente incidentes queja quejas error errores caída caídas interrupción interrupciones pérdida
			pérdidas fallo fallos reclamación reclamaciones conflicto conflictos incidencia incidencias avería averías
			divergencia divergencias inconsistencia inconsistencias tardío tardía perdido perdida`,
		hundred: `ciento cien`,
		halfNoun: `mitad`,
		whichHalf: `primera segunda otra en`,
		lack: `sin`,
		behindNo: `solo sólo solamente se es son era eran fue hay hubo había ha han he hemos tuve tuvimos tenía
			teníamos tenemos pude pudimos me nos le les lo la los las todo todos todas siempre`,
		fold: `veces`,
		more: `más menos`,
		divided: `dividido dividida divididos divididas dividió dividimos`,
		multiplied: `multiplicado multiplicada multiplicó multiplicamos`,
		attitude: `seguro segura seguros convencido`,
		roundNoun: `miles=1e3 cientos=100 decenas=10 docenas=12 docena=12`,
		partNoun: `tercio=3 tercios=3`,
	},
	parts: { 'y media': 1 / 2, 'y medio': 1 / 2 },
	rows: {
		duration: ['( {within} )? media hora =0.5'],
		rate: [
			"QUANTITY ( al !segundo|secondo {time} ; a la {time} ) !DIGITS|{calendar}|siguiente|de|del|d'oggi|dopo|successivo",
		],
		zero: [
			{ pattern: 'no ( hubo|tuvimos ; hemos tenido ; ha habido ) ( más ; {denial} {single}? )? {harm}', values: none },
		],
	},
};
