import type { Lexicon } from './lexicon.ts';

/** Without the words listed for Chinese. */
export const japanese: Lexicon = [
	{
		role: 'time',
		words: '時間 分間 日間 週間 ミリ秒 ヶ月 か月 年間',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: '円 ドル ユーロ',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'から',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'clock',
		words: '時',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: '世帯 箇所 か所 拠点 店舗 つ カ国 ヶ国 リクエスト ユーザー サーバー チーム サービス',
		example: 'We have «12 {}» there.',
	},
	{
		role: 'multiple',
		words: '倍増=2 半減=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'halfNoun',
		words: '半分',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'stop',
		words: '年目 回目 人目 件目 日目 週目 つ目',
		example: '入社3{}です',
		other: '年',
	},
];
