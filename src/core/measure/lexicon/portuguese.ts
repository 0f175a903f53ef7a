import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = [
	{
		role: 'cardinal',
		words: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14
			quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19
			dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90
			cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500
			seiscentos=600 setecentos=700 oitocentos=800 novecentos=900`,
		example: 'Levou «{} horas» no total.',
	},
	{
		role: 'cardinal',
		words: 'uma=1',
		example: 'Levou «{} hora» no total.',
	},
	{
		role: 'numberJoint',
		words: 'e',
		example: 'Levou «trinta {} cinco horas».',
	},
	{
		role: 'plural',
		words: 'pessoas equipes equipas clientes usuários utilizadores serviços servidores pedidos sistemas países',
		example: 'Treinei «doze {}» no total.',
	},
	{
		role: 'homograph',
		words: 'doze',
		example: 'They {} nights away.',
		other: 'treze',
	},
	{
		role: 'scale',
		words: 'milhões=1e6 milhão=1e6',
		example: 'It cost «two {} €».',
	},
	{
		role: 'multiple',
		words: 'dobrou=2 dobraram=2 dobramos=2 dobrei=2 duplicou=2 duplicamos=2 triplicou=3 triplicamos=3',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'time',
		words: 'dias dia anos ano mês noite noites milissegundos',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'reais',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'e',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'from',
		words: 'da',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'até',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'calendar',
		words: 'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'beforeClock',
		words: 'às',
		example: 'Reunião {} 14h30.',
	},
	{
		role: 'denial',
		words: 'nenhum nenhuma',
		example: 'Houve «{} falha» mais.',
	},
	{
		role: 'single',
		words: 'única único',
		example: 'Desde então, «nenhuma {} nova falha».',
	},
	{
		role: 'harm',
		words:
			'incidente incidentes reclamação reclamações erro erros falha falhas queda quedas interrupção interrupções perda perdas avaria avarias divergência divergências inconsistência inconsistências atrasado atrasada perdido perdida',
		example: 'Desde então, «nenhuma {}» mais.',
	},
	{
		role: 'hundred',
		words: 'cento',
		example: 'Os erros caem «dez por {}».',
		other: 'o',
	},
	{
		role: 'halfNoun',
		words: 'metade',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'whichHalf',
		words: 'primeira segunda outra na',
		example: '{} metade em Mai.',
	},
	{
		role: 'lack',
		words: 'sem',
		example: 'Es lief «{} quedas» durch.',
	},
	{
		role: 'strong',
		words: 'não',
		example: 'Desde então «{} tivemos mais falhas».',
	},
	{
		role: 'attitude',
		words: 'certo certa',
		example: 'I was 100% {} there.',
	},
	{
		role: 'roundNoun',
		words: 'milhares=1e3 centenas=100 dezenas=10 dezena=10 dúzia=12',
		example: 'Chegaram «{} de pedidos» ontem.',
	},
	{
		role: 'partNoun',
		words: 'terço=3 terços=3',
		example: 'It took «two {} dos casos» then.',
	},
	{
		role: 'multiple',
		words: 'dobro=2',
		example: 'É «o {} de rápido» agora.',
	},
];
