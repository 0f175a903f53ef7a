import type { Language } from './language.ts';

export const turkish: Language = {
	words: {
		calendar: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
		time: `saat dakika saniye gün hafta ay saatten saate dakikadan dakikaya saniyeden saniyeye günden güne
			haftadan haftaya aydan aya`,
		ablative: `saatten dakikadan saniyeden günden haftadan aydan liradan`,
		dative: `saate dakikaya saniyeye güne haftaya aya liraya`,
		money: `lira liras liradan liraya`,
		percent: `yüzde`,
		cardinal: `iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 yirmi=20 otuz=30`,
		scale: `bin=1e3 milyon=1e6 milyar=1e9`,
		halfNoun: `yarıya yarısı`,
		denial: `hiç sıfır`,
		harm: `kesinti kayıp kaybı kaza kazası hata arıza şikayet şikâyet olay`,
		plural: `müşteri kullanıcı istek isteği ekip kişi geliştirici geliştiriciye sunucu servis kayıt sipariş
			talep ülke proje deney görev toplantı rapor şube mağaza çalışan öğrenci`,
	},
	rows: {
		duration: ['( {within} )? yarım saat =0.5'],
		change: [
			'NUMBER {ablative} NUMBER {dative}',
			"QUANTITY ' den|dan|ten|tan QUANTITY ' e|a|ye|ya",
			"% DIGITS ' den|dan|ten|tan % DIGITS ' e|a|ye|ya",
		],
		percent: ['yüzde NUMBER'],
		multiplier: ['NUMBER kat|katı|katına'],
		count: ["DIGITS ' den|dan|ten|tan fazla WORD"],
	},
};
