import { none, part, tenth } from '../values.ts';
import type { Language } from './language.ts';

export const japanese: Language = {
	words: {
		time: `時間 分間 日間 週間 ミリ秒 ヶ月 か月 年間`,
		money: `円 ドル ユーロ`,
		stop: `から 年目 回目 人目 件目 日目 週目 つ目`,
		clock: `時`,
		plural: `世帯 箇所 か所 拠点 店舗 つ カ国 ヶ国 リクエスト ユーザー サーバー チーム サービス`,
		multiple: `倍増=2 半減=0.5`,
		halfNoun: `半分`,
	},
	rows: {
		count: ['COUNT の チーム|メンバー|グループ'],
		rate: ['!~ 月|年|日|週|毎月|毎年|毎日|毎週|毎秒|毎分 COUNT'],
		fraction: [
			{ pattern: 'NUMBER 分の NUMBER', values: part },
			{ pattern: 'NUMBER 割 !り', values: tenth },
		],
		zero: [
			{ pattern: '無停止', values: none },
			{ pattern: '一度も|一件も &( ANY*9 ていない|ておらず|なかった|ません )', values: none },
			{ pattern: 'ゼロ ( &に|を|で|と|の|だ|が|件 ; FREE )', values: none },
		],
	},
};
