import type { Language } from './language.ts';

export const vietnamese: Language = {
	tag: 'vi',
	labels: {
		situation: 'Tình huống / Bối cảnh, Hoàn cảnh, Vấn đề, Thách thức',
		task: 'Nhiệm vụ / Mục tiêu, Vai trò, Trách nhiệm',
		action: 'Hành động / Giải pháp, Cách làm, Các bước, Việc tôi đã làm',
		result: 'Kết quả / Thành quả, Tác động',
		reflection: 'Suy ngẫm / Bài học, Bài học rút ra, Rút kinh nghiệm, Điều tôi học được',
	},
	speech: {
		first: '[Tt]ôi|[Mm]ình|[Cc]húng tôi',
		second: '[Bb]ạn',
		past: 'đã',
		request: 'mô tả|nêu|giải thích|chia sẻ|trình bày|cung cấp|làm rõ|nói rõ|kể lại|tóm tắt|liệt kê',
	},
};
