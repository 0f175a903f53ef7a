import { none } from '../values.ts';
import type { Language } from './language.ts';

export const vietnamese: Language = {
	words: {
		per: `mỗi`,
		time: `phút giây tuần ngày giờ tháng`,
		cardinal: `hai=2 bốn=4 sáu=6 bảy=7 tám=8 chín=9`,
		scale: `triệu=1e6 nghìn=1e3 ngàn=1e3 tỷ=1e9`,
		money: `đồng`,
		from: `từ`,
		to: `xuống còn lên thành`,
		halfNoun: `nửa`,
		plural: `người khách lập đội nhóm dịch máy yêu bản lỗi`,
		stop: `đã và để khi với là`,
	},
	rows: {
		multiplier: ['gấp ( đôi =2 ; ba =3 ; NUMBER lần )', '<hơn|tăng|giảm NUMBER lần'],
		zero: [{ pattern: `không ( có|còn|gây|gặp ; phát sinh ; xảy ra )? ( sự cố ; lỗi ; gián đoạn )`, values: none }],
		naming: ['<ngày DIGITS &tháng'],
	},
};
