import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = [
	{
		role: 'cardinal',
		words: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13 catorce=14 quince=15
			dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21
			veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
			veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100
			ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
			cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 setecientos=700 ochocientos=800
			novecientos=900`,
		example: 'Tardó «{} horas» en total.',
	},
	{
		role: 'cardinal',
		words: 'una=1',
		example: 'Tardó «{} hora» en total.',
	},
	{
		role: 'numberJoint',
		words: 'y',
		example: 'Tardó «treinta {} cinco horas».',
	},
	{
		role: 'loneScale',
		words: 'mil',
		example: 'Llegaron «{} usuarios» más.',
	},
	{
		role: 'homograph',
		words: 'dos',
		example: 'It stopped {} attacks now.',
		other: 'tres',
	},
	{
		role: 'plural',
		words: 'personas equipos clientes usuarios servicios servidores errores pedidos sistemas países veces',
		example: 'Formé a «dos {}» en total.',
	},
	{
		role: 'scale',
		words: 'mil=1e3 millones=1e6 millón=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'duplicado=2 duplicó=2 duplicaron=2 duplicamos=2 dupliqué=2 triplicó=3 triplicaron=3 triplicamos=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words:
			'segundos segundo minutos minuto horas hora días día semanas semana meses mes años año trimestre trimestres noche noches milisegundos',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'rupias pesos dólares dólar',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'y',
		example: 'It fell by «half» {} then.',
	},
	{
		role: 'stop',
		words: 'con para por el los las',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'approximation',
		words: 'alrededor casi unos cerca',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: 'desde del',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'hasta para',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'determiner',
		words: 'el los las',
		example: '«None of {} 40 stores» did.',
	},
	{
		role: 'reference',
		words: 'capítulo',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'weakReference',
		words: 'semana',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'calendar',
		words: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'yearContext',
		words: 'desde',
		example: '{} 2018 users came.',
	},
	{
		role: 'beforeClock',
		words: 'las',
		example: 'Reunión a {} 14h30.',
	},
	{
		role: 'denial',
		words: 'ningún ninguna cero',
		example: 'Hubo «{} incidentes» más.',
	},
	{
		role: 'single',
		words: 'sola solo',
		example: 'Desde entonces, «ninguna {} nueva caída».',
	},
	{
		role: 'harm',
		words:
			'incidente incidentes queja quejas error errores caída caídas interrupción interrupciones pérdida pérdidas fallo fallos reclamación reclamaciones conflicto conflictos incidencia incidencias avería averías divergencia divergencias inconsistencia inconsistencias tardío tardía perdido perdida',
		example: 'Desde entonces, «ninguna {}» más.',
	},
	{
		role: 'hundred',
		words: 'ciento cien',
		example: 'Los errores bajan un «diez por {}».',
		other: 'con',
	},
	{
		role: 'halfNoun',
		words: 'mitad',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'primera segunda otra en',
		example: '{} mitad en Mai.',
	},
	{
		role: 'lack',
		words: 'sin',
		example: 'Es lief «{} caídas» durch.',
	},
	{
		role: 'behindNo',
		words: `solo sólo solamente se es son era eran fue hay hubo había ha han he hemos tuve tuvimos tenía teníamos tenemos pude pudimos me nos le les lo la los las todo todos todas siempre`,
		example: 'no {} tests',
	},
	{
		role: 'attitude',
		words: 'seguro segura seguros convencido',
		example: 'I was 100% {} there.',
	},
	{
		role: 'roundNoun',
		words: 'miles=1e3 cientos=100 decenas=10 docenas=12 docena=12',
		example: 'Llegaron «{} de pedidos» ayer.',
	},
	{
		role: 'partNoun',
		words: 'tercio=3 tercios=3',
		example: 'It took «two {} de los casos» then.',
	},
	{
		role: 'multiple',
		words: 'doble=2',
		example: 'Es «el {} de rápido» ahora.',
	},
];
