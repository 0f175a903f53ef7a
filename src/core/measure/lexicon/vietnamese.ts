import type { Lexicon } from './lexicon.ts';

export const vietnamese: Lexicon = [
	{
		role: 'time',
		words: 'phút giây tuần ngày giờ tháng',
		example: 'It took «3 {}».',
	},
	{
		role: 'strong',
		words: 'không',
		example: 'Hệ thống «{} có lỗi».',
	},
	{
		role: 'cardinal',
		words: 'hai=2 bốn=4 sáu=6 bảy=7 tám=8 chín=9',
		example: 'Việc đó mất «{} tuần» trời.',
	},
	{
		role: 'scale',
		words: 'triệu=1e6 nghìn=1e3 ngàn=1e3 tỷ=1e9',
		example: 'It cost «two {} €».',
	},
	{
		role: 'money',
		words: 'đồng',
		example: 'It cost «3 {}».',
	},
	{
		role: 'from',
		words: 'từ',
		example: 'Es fiel «{} 3 h auf 2 h».',
	},
	{
		role: 'to',
		words: 'xuống còn lên thành',
		example: 'Es fiel «von 3 h {} 2 h».',
	},
	{
		role: 'halfNoun',
		words: 'nửa',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		// Including the first words of `khách hàng`, `lập trình viên`, `dịch vụ`, `máy chủ`, `yêu cầu`.
		role: 'plural',
		words: 'người khách lập đội nhóm dịch máy yêu bản lỗi',
		example: 'We have «12 {}» there.',
	},
	{
		role: 'strong',
		words: 'gấp',
		example: 'Doanh thu tăng «{} ba» sau Tết.',
	},
	{
		role: 'beforeClock',
		words: 'lúc',
		example: 'Treffen {} 14h30.',
	},
	{
		role: 'stop',
		words: 'đã và để khi với là',
		example: 'It grew to «12» {} then.',
	},
];
