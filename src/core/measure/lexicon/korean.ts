import type { Lexicon } from './lexicon.ts';

export const korean: Lexicon = [
	{
		role: 'scale',
		words: '만=1e4 억=1e8 천=1e3',
		example: 'It cost «two {} €».',
	},
	{
		role: 'time',
		words: '밀리초 시간 분 초 일 주 개월 년',
		example: 'It took «3 {}».',
	},
	{
		role: 'money',
		words: '원',
		example: 'It cost «3 {}».',
	},
	{
		role: 'stop',
		words: '에서',
		example: 'It grew to «12» {} then.',
	},
	{
		role: 'clock',
		words: '시',
		example: 'It rang at 2 {} users.',
	},
	{
		role: 'plural',
		words: '건 명 개 회 대 곳 종 가지',
		example: 'We have «12 {}» there.',
	},
	{
		role: 'halfNoun',
		words: '절반',
		example: 'Es fiel um «{}» im Mai.',
	},
	{
		role: 'calendar',
		words: '월',
		example: 'It was on 3 {} users',
	},
	{
		role: 'nounOpener',
		words: '여',
		example: 'We have «12 {} 个» there.',
		other: '很',
	},
	{
		role: 'stop',
		words: '년차 번째',
		example: '入社3{}です',
		other: '年',
	},
	{
		role: 'mishap',
		words: '회귀 장애 오류 누락 유실 손실',
		example: '테스트 «{} 없음»',
	},
	{
		role: 'nativeNumber',
		words: '두=2 세=3 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10',
		example: '«{} 개» 팀이 도입했다.',
	},
];
