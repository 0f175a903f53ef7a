import { none } from '../values.ts';
import type { Language } from './language.ts';

export const portuguese: Language = {
	words: {
		per: `por`,
		cardinal: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
			catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19
			dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90
			cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500
			seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 uma=1`,
		numberJoint: `e`,
		plural: `pessoas equipes equipas clientes usuários utilizadores serviços servidores pedidos sistemas países`,
		homograph: `doze`,
		scale: `milhões=1e6 milhão=1e6`,
		multiple: `dobrar=2 duplicar=2 triplicar=3 dobrou=2 dobraram=2 dobramos=2 dobrei=2 duplicou=2 duplicamos=2 triplicou=3 triplicamos=3 dobro=2`,
		time: `dias dia anos ano mês noite noites milissegundos`,
		money: `reais`,
		stop: `e`,
		from: `da`,
		to: `até`,
		calendar: `janeiro fevereiro março maio junho julho setembro outubro novembro dezembro`,
		denial: `nenhum nenhuma`,
		single: `única único`,
		harm: `acidente acidentes lesão lesões incidente incidentes reclamação reclamações erro erros falha falhas queda quedas interrupção
			interrupções perda perdas avaria avarias divergência divergências inconsistência inconsistências atrasado
			atrasada perdido perdida`,
		hundred: `cento`,
		halfNoun: `metade`,
		whichHalf: `primeira segunda outra na`,
		lack: `sem`,
		fold: `vezes`,
		more: `mais menos`,
		divided: `dividido dividida divididos divididas dividiu`,
		multiplied: `multiplicado multiplicada multiplicou`,
		attitude: `certo certa`,
		roundNoun: `milhão=1e6 milhões=1e6 milhares=1e3 centenas=100 dezenas=10 dezena=10 dúzia=12`,
		partNoun: `terço=3 terços=3`,
	},
	parts: { 'e meia': 1 / 2, 'e meio': 1 / 2 },
	rows: {
		duration: ['( {within} )? meia hora =0.5'],
		rate: ['QUANTITY ( ao {time} ; à hora|semana ) !DIGITS|{calendar}|seguinte|de|do'],
		zero: [{ pattern: 'não houve|tivemos ( mais ; {denial} {single}? )? {harm}', values: none }],
	},
};
