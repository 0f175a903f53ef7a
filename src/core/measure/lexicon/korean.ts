import { none } from '../values.ts';
import type { Language } from './language.ts';

export const korean: Language = {
	words: {
		scale: `만=1e4 억=1e8 천=1e3`,
		time: `밀리초 시간 분 초 일 주 개월 년`,
		money: `원`,
		stop: `에서 년차 번째`,
		clock: `시`,
		plural: `건 명 개 회 대 곳 종 가지`,
		halfNoun: `절반`,
		calendar: `월`,
		nounOpener: `여`,
		mishap: `회귀 장애 오류 누락 유실 손실`,
		nativeNumber: `두=2 세=3 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10`,
	},
	rows: {
		rate: [
			'!~ 하루|매일|매주|매월|매년|매시간|초당|분당|시간당|연간|월간|월 에? ( COUNT|MONEY ; ( NUMBER ; {nativeNumber#} ; 한 =1 ) 번|회|건 )',
		],
		multiplier: ['!~ {nativeNumber#} 배'],
		count: ['!~ {nativeNumber#} !~ 개|명|건|곳|가지|번'],
		rating: ['( DIGITS 점 만점에 )? DIGITS 점'],
		zero: [
			{ pattern: '무중단', values: none },
			{ pattern: '한 건|번 도 &( 없 ; 발생 ANY*4 않 )', values: none },
			{ pattern: '{mishap} 가|이|는|은|도? 없 ( 음|이 ; &었 )', values: none },
		],
	},
};
