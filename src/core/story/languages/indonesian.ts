import type { Language } from './language.ts';

export const indonesian: Language = {
	tag: 'id',
	labels: {
		situation: 'Situasi / Latar belakang, Konteks, Tantangan, Masalah',
		task: 'Tugas / Tujuan, Peran, Tanggung jawab',
		action: 'Tindakan, Aksi / Langkah, Pendekatan, Solusi, Yang saya lakukan',
		result: 'Hasil / Dampak, Pencapaian',
		reflection: 'Refleksi / Pelajaran, Pembelajaran, Yang saya pelajari',
	},
	speech: {
		first: '[Ss]aya|[Kk]ami|[Aa]ku',
		second: '[Aa]nda',
		past: 'telah|sudah',
		request: 'jelaskan|ceritakan|gambarkan|sebutkan',
	},
};
