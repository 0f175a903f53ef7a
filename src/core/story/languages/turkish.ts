import { type Language, words } from './language.ts';

export const turkish: Language = {
	tag: 'tr',
	labels: {
		situation: 'Durum / Bağlam, Arka plan, Zorluk',
		task: 'Görev / Hedef, Amaç, Rol, Sorumluluk',
		action: 'Eylem, Aksiyon / Eylemler, Aksiyonlar, Yaklaşım, Çözüm, Adımlar, Ne yaptım',
		result: 'Sonuç / Sonuçlar, Etki, Çıktı',
		reflection: 'Değerlendirme / Çıkarım, Çıkarımlar, Öğrenme, Öğrendiklerim, Ne öğrendim, Dersler, Öğrenilen dersler',
	},
	speech: {
		first: words(String.raw`[Bb]en|[Bb]enim|[Bb]iz|\p{L}{2,}(?:[dt][ıü]m)`),
		second: words('sizin|senin'),
		past: words(String.raw`\p{L}{2,}[dt][ıü](?:m|k|lar|ler)?`),
		request: String.raw`[^\n]{0,80}(?:anlatın|açıklayın|belirtin)[."”\s)]*$`,
	},
};
