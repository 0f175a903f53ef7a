import type { Lexicon } from './lexicon.ts';

export const eastAsian: Lexicon = [
	{
		role: 'scale',
		words: '万=1e4 萬=1e4 億=1e8 亿=1e8 千=1e3 百=100 만=1e4 억=1e8 천=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'time',
		words:
			'小时 小時 時間 分钟 分鐘 分間 分 秒 秒钟 天 日間 周 週 週間 毫秒 ミリ秒 밀리초 个月 個月 ヶ月 か月 年間 年 시간 분 초 일 주 개월 년 毫秒级 秒级 分钟级 小时级 天级 周级 月级',
		example: 'It took «3 {}».',
	},
	{
		role: 'plural',
		words: '毫秒级 秒级 分钟级 小时级 天级 周级 月级',
		example: 'Es fiel «从 {} 降至 {}».',
	},
	{
		role: 'money',
		words: '元 円 块 원 美元 欧元 ドル ユーロ',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: 'から 에서',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'approximation',
		words: '约 大约 約',
		example: 'It went «from {} 3 h to 2 h».',
	},
	{
		role: 'from',
		words: '从 從 由',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words:
			'到 至 降到 升到 降至 升至 减少到 增加到 降為 降为 升为 优化到 优化为 提升到 提升至 降低到 降低至 缩短到 缩短至',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'reference',
		words: '第',
		example: 'It is in {} 12 users like.',
	},
	{
		role: 'calendar',
		words: '月',
		example: 'It was on 3 {^} users',
	},
	{
		role: 'clock',
		words: '点 時 号 號 日 시',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: `件 人 個 个 回 台 名 位 户 戶 世帯 张 枚 冊 册 箇所 か所 拠点 组 組 项 項 辆 次 条 條 家 社 店舗 种 篇 份 轮 輪 批 处 處 页 頁 건 명 개 회 대 곳 종 つ 가지 門 门 問 问 步 行 筆 笔 单 起 例 场 場 封 通 款 座 套 間 间 段 类 類 题 題 票 学分 学生 同学 员工 員工 用户 客户 节点 人次 人天 人日 カ国
			ヶ国 リクエスト ユーザー サーバー チーム サービス`,
		example: 'We have «12 {}» there.',
	},
	{
		role: 'cardinal',
		words: '一=1 二=2 两=2 兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9',
		example: 'It took «{}十 小时».',
	},
	{
		role: 'scale',
		words: '十=10',
		example: 'It took «三{}二小时».',
	},
	{
		role: 'loneScale',
		words: '十',
		example: 'It took «{}个月».',
	},
	{
		role: 'multiple',
		words: '翻了一番=2 翻一番=2 翻番=2 翻倍=2 倍増=2 减半=0.5 減半=0.5 半減=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'halfNoun',
		words: '一半 半分 절반',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'calendar',
		words: '월',
		example: 'It was on 3 {} users',
	},
	{
		role: 'nounOpener',
		words: '多 余 餘 여',
		example: 'We have «12 {} 个» there.',
		other: '很',
	},
	{
		role: 'stop',
		words: '年目 回目 人目 件目 日目 週目 つ目 년차 번째',
		example: '入社3{}です',
		other: '年',
	},
];
