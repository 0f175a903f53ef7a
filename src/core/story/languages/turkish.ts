import type { Language } from './language.ts';

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
		first: String.raw`[Bb]en|[Bb]enim|[Bb]iz|\p{L}{2,}(?:[dt][ıü]m)`,
		second: 'sizin|senin',
		past: String.raw`\p{L}{2,}[dt][ıü](?:m|k|lar|ler)?`,
		request: String.raw`[^\n]{0,80}(?:anlatın|açıklayın|belirtin)[."”\s)]*$`,
	},
};
