import { han } from '../atoms.ts';
import type { Kind } from '../grammar.ts';
import { after, anyWord, digits, end, look, not, opt, or, role, seq, skipTo } from '../kit.ts';

const lossInVietnamese = or('frame|gói|đơn', 'khung hình', 'tin nhắn', 'dữ liệu', 'bản ghi', 'sự kiện', 'yêu cầu');
const plain = seq(not(role('stop')), anyWord);
/** `perte de données`, `pérdida de servicio`. */
const harm = seq(
	role('harm'),
	opt('de|di', 'données|datos|dados|dati|paquets|paquetes|pacotes|pacchetti|service|servicio|serviço|servizio'),
);
const none = () => [0];

/** The zero forms in languages other than English. */
export const zeroInLanguages: Kind['rows'] = [
	{
		examples: [
			'Seitdem gab es «keine Ausfälle».',
			'Depuis, «aucune grave panne».',
			'Seitdem «kein einziger neuer Ausfall».',
			'Nous n’avons «aucune perte de données».',
		],
		counterexamples: ['Das war kein Problem.'],
		pattern: seq(role('denial'), opt(role('single')), or(harm, seq(plain, harm))),
		values: none,
	},
	{
		examples: [
			'Wir migrierten «ohne Ausfälle».',
			'Miglioramento «senza un solo incidente».',
			'Прошло «без простоев».',
			'Fait «sans aucune perte de données».',
		],
		counterexamples: ['Es ging ohne Hilfe.', 'On a livré sans retard.', 'Ohne die Ausfälle wäre es gut.'],
		pattern: seq(
			role('lack'),
			not(seq(role('manner'), end)),
			or(harm, role('event'), seq(or(role('single'), plain), opt(role('single')), harm)),
		),
		values: none,
	},
	{
		examples: [
			'Desde entonces «no hubo caídas».',
			'Desde então «não tivemos mais falhas».',
			'Da allora «non abbiamo avuto guasti».',
		],
		counterexamples: ['No hubo reuniones.', 'Non abbiamo avuto tempo.'],
		pattern: seq(
			or(
				seq('no', or('hubo|tuvimos', 'hemos tenido', 'ha habido')),
				seq('não', or('houve|tivemos')),
				seq('non', or('abbiamo avuto', 'abbiamo più avuto', 'ci sono stati', 'ci sono più stati')),
			),
			opt('más|mais|più|altri'),
			harm,
		),
		values: none,
	},
	{
		examples: ['За год «не было сбоев».', 'W maju «nie było awarii».'],
		pattern: seq(or('не было', 'nie było'), opt(role('denial'), opt(role('single'))), harm),
		values: none,
	},
	{
		examples: [
			'Vận hành «không sự cố».',
			'Hệ thống «không có lỗi».',
			'«Không còn sự cố» nào.',
			'«không gây sự cố» cho ai',
		],
		counterexamples: ['Tôi không biết lỗi đó.'],
		pattern: seq('không', opt(or('có|còn|gây|gặp', 'phát sinh', 'xảy ra')), or('sự cố', 'lỗi', 'gián đoạn')),
		values: none,
	},
	{
		examples: ['Luồng ghi chạy «không bị rớt khung hình».', 'Chuyển xong mà «không bị gián đoạn».'],
		counterexamples: ['Tôi không bị mất ngủ.', 'Tôi không mất thời gian.'],
		pattern: seq('không', 'bị', or('treo|sập|lỗi', 'gián đoạn', seq('rớt|mất|sót|trùng', lossInVietnamese))),
		values: none,
	},
	{
		examples: ['Số lỗi giảm về «0».'],
		counterexamples: ['Quay về «0 lỗi».'],
		pattern: seq(
			after('về'),
			digits(({ values, shape }) => values[0] === 0 && shape === 0),
			end,
		),
		values: none,
	},
	{
		examples: ['«무중단»으로 이전했다.', '«無停止»で移行した。'],
		pattern: or('무중단|無停止|无中断|不停机'),
		values: none,
	},
	{
		examples: ['테스트 «회귀 없음»', '배포 뒤 «장애가 없»었다.', '«오류 없이» 옮겼다.'],
		counterexamples: ['장애 없는 날이었다.', '문제 없음'],
		pattern: seq(role('mishap'), opt('가|이|는|은|도'), '없', or('음|이', look('었'))),
		values: none,
	},
	{
		examples: ['장애가 «한 건도» 없었다.', '障害は«一度も»発生していません。'],
		counterexamples: ['一度も会ったことのない人だ。', '한 번도 보지 말라고 했다.'],
		pattern: or(
			seq('한', '건|번', '도', look(or('없', seq('발생', skipTo('않', 4))))),
			seq('一度も|一件も', look(skipTo('ていない|ておらず|なかった|ません', 10))),
		),
		values: none,
	},
	{
		examples: ['障害«ゼロ»を達成した。', '漏れが«ゼロ»になった。'],
		counterexamples: ['ゼロから作った。', '障害ゼロトラスト構成'],
		pattern: seq('ゼロ', or(not(anyWord), look('に|を|で|と|の|だ|が|件'))),
		values: none,
	},
	{
		examples: ['至今«没有发生一起故障»。', '上线后«未出现事故»。', '全年«无故障»运行。', '输出«无重复»。'],
		counterexamples: ['我没有问题。', '没有人知道故障'],
		pattern: seq(
			'没有|未|无|沒有|無',
			opt('发生|出现|发现|發生'),
			opt('过'),
			opt(or('任何', seq('一', '起|次|个|例|起'))),
			role('mishap'),
		),
		values: none,
	},
	{
		examples: ['投诉数降为«零»。', '差异降为「«零»」。'],
		counterexamples: ['这是零和博弈。', '降为「零售」。', '这个数是零。'],
		pattern: seq(after('降为|降至|降到|减为|减至|减到|保持为|数为|率为', 2, or('「|“')), '零', or(end, look('」|”'))),
		values: none,
	},
	{
		examples: ['上线后«零故障»运行。', '实现了«零分叉»。'],
		counterexamples: ['我从零开始。', '我做零售业务。', '零信任架构', '计数清零之后'],
		pattern: seq(not(after('归|清|为|是|从|由')), '零', not(role('zeroTerm')), or(role('mishap'), seq(han, han))),
		values: none,
	},
];
