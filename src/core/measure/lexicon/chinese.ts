import { none, part, tenth } from '../values.ts';
import type { Language } from './language.ts';

export const chinese: Language = {
	words: {
		scale: `万=1e4 萬=1e4 億=1e8 亿=1e8 千=1e3 百=100 十=10`,
		time: `小时 小時 分钟 分鐘 分 秒 秒钟 天 周 週 毫秒 个月 個月 年 毫秒级 秒级 分钟级 小时级 天级 周级 月级`,
		plural: `毫秒级 秒级 分钟级 小时级 天级 周级 月级 件 人 個 个 回 台 名 位 户 戶 张 枚 冊 册 组 組 项 項 辆 次 条 條 家 社 种 篇 份 轮 輪 批 处 處 页 頁 門 门 問 问
			步 行 筆 笔 单 起 例 场 場 封 通 款 座 套 間 间 段 类 類 题 題 票 学分 学生 同学 员工 員工 用户 客户 节点 人次 人天 人日`,
		money: `元 块 美元 欧元`,
		approximation: `约 大约 約`,
		from: `从 從 由`,
		to: `到 至 降到 升到 降至 升至 减少到 增加到 降為 降为 升为 优化到 优化为 提升到 提升至 降低到 降低至 缩短到 缩短至`,
		reference: `第`,
		calendar: `月`,
		clock: `点 号 號 日`,
		cardinal: `一=1 二=2 两=2 兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9`,
		loneScale: `十`,
		multiple: `翻了一番=2 翻一番=2 翻番=2 翻倍=2 减半=0.5 減半=0.5`,
		halfNoun: `一半`,
		nounOpener: `多 余 餘`,
		mishap: `故障 事故 宕机 中断 停机 报错 丢失 漏洞 障害 重复 重複 碎片 遗漏 误报 漏报 卡顿 冲突 死锁 泄漏 异常 错误 投诉 告警`,
		zeroTerm: `容 在 完 写 代 会 售 件 食 钱 散 碎 星 基 信 知 点 度 下 上 和 头 工 花 用 零 一 二 三 四 五 六 七 八 九`,
	},
	rows: {
		percent: ['百分之 NUMBER'],
		fraction: [
			{ pattern: 'NUMBER 分之 NUMBER', values: part },
			{ pattern: 'NUMBER 成 !功|果|为|員|员|立|本|就', values: tenth },
		],
		rank: ['第 PLACE 名 !员|学|客|单|用|工|选|员工|員工|学生|同学|客户|用户|节点'],
		zero: [
			{ pattern: '没有|未|无|沒有|無 发生|出现|发现|發生? 过? ( 任何 ; 一 起|次|个|例 )? {mishap}', values: none },
			{ pattern: '无中断|不停机', values: none },
			{ pattern: '<降为|降至|降到|减为|减至|减到 零 END', values: none },
			{ pattern: '!<归|清|为|是|从|由 零 !{zeroTerm} ( {mishap} ; HAN HAN )', values: none },
		],
		naming: ['第 PLACE {time}', '<有|那|这|每|同|某|前|后|另|哪 一 {time}', 'WORDS 分 !钟|鐘', '二 次|级'],
	},
};
