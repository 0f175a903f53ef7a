import type { Lexicon } from './lexicon.ts';

/** Includes words that are written the same in Japanese. */
export const chinese: Lexicon = [
	{
		role: 'scale',
		words: '万=1e4 萬=1e4 億=1e8 亿=1e8 千=1e3 百=100',
		example: 'It cost «two {} €».',
	},
	{
		role: 'time',
		words: '小时 小時 分钟 分鐘 分 秒 秒钟 天 周 週 毫秒 个月 個月 年 毫秒级 秒级 分钟级 小时级 天级 周级 月级',
		example: 'It took «3 {}».',
	},
	{
		role: 'plural',
		words: '毫秒级 秒级 分钟级 小时级 天级 周级 月级',
		example: 'Es fiel «从 {} 降至 {}».',
	},
	{
		role: 'money',
		words: '元 块 美元 欧元',
		example: 'It cost «3 {}».',
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
		words: '点 号 號 日',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: `件 人 個 个 回 台 名 位 户 戶 张 枚 冊 册 组 組 项 項 辆 次 条 條 家 社 种 篇 份 轮 輪 批 处 處 页 頁 門 门 問 问 步 行 筆 笔 单 起 例 场 場 封
			通 款 座 套 間 间 段 类 類 题 題 票 学分 学生 同学 员工 員工 用户 客户 节点 人次 人天 人日`,
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
		words: '翻了一番=2 翻一番=2 翻番=2 翻倍=2 减半=0.5 減半=0.5',
		example: 'Sales «{}» in May.',
	},
	{
		role: 'halfNoun',
		words: '一半',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'nounOpener',
		words: '多 余 餘',
		example: 'We have «12 {} 个» there.',
		other: '很',
	},
	{
		role: 'mishap',
		words: `故障 事故 宕机 中断 停机 报错 丢失 漏洞 障害 重复 重複 碎片 遗漏 误报 漏报 卡顿 冲突 死锁 泄漏 异常 错误 投诉 告警`,
		example: '全年«无{}»运行。',
	},
	{
		// Such as retail, parts, zero trust and decimal places.
		role: 'zeroTerm',
		words: '容 在 完 写 代 会 售 件 食 钱 散 碎 星 基 信 知 点 度 下 上 和 头 工 花 用 零 一 二 三 四 五 六 七 八 九',
		example: '实现了零{}叉。',
		other: '分',
	},
	{
		role: 'barePlural',
		words: '指标 团队 部门 系统 接口 服务 项目 问题 模块 國家 国家 场景 場景 用例',
		example: '我把«四{}»都提高了。',
	},
];
