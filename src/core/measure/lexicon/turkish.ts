import type { Lexicon } from './lexicon.ts';

export const turkish: Lexicon = [
	{
		role: 'time',
		words: `saat dakika saniye gün hafta ay saatten saate dakikadan dakikaya saniyeden saniyeye günden güne haftadan
			haftaya aydan aya`,
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: 'lira liras',
		example: 'It cost «3 {}».',
	},
	{
		role: 'percent',
		words: 'yüzde',
		example: 'It fell by «3 {}» there.',
	},
	{
		role: 'cardinal',
		words: 'iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 yirmi=20 otuz=30',
		example: 'Toplam «{} saat» sürdü.',
	},
	{
		role: 'scale',
		words: 'milyon=1e6 milyar=1e9',
		example: 'It cost «two {} €».',
	},
	{
		role: 'halfNoun',
		words: 'yarıya yarısı',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'denial',
		words: 'hiç sıfır',
		example: 'O günden beri «{} kesinti» yok.',
	},
	{
		role: 'harm',
		words: 'kesinti hata arıza şikayet şikâyet olay',
		example: 'O günden beri «hiç {}» yok.',
	},
	{
		role: 'plural',
		words:
			'müşteri kullanıcı istek isteği ekip kişi geliştirici geliştiriciye sunucu servis kayıt sipariş talep ülke proje deney görev toplantı rapor şube mağaza çalışan öğrenci',
		example: 'We have «12 {}» there.',
	},
];
