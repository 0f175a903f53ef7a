import type { StoryLanguage } from './storyLanguage.ts';

export const chinese: StoryLanguage = {
	tag: 'zh',
	common: [],
	fillers: ['嗯', '呃', '就是说', '怎么说呢', '然后呢', '说实话', '老实说', '其实', '反正', '之类的', '什么的'],
	hedges: [
		'可能',
		'大概',
		'也许',
		'或许',
		'好像',
		'似乎',
		'差不多',
		'多少有点',
		'有点',
		'我觉得',
		'我感觉',
		'应该算',
		'试着',
	],
	pronouns: { i: '我', we: '我们' },
	i: /(?:我|本人)(?!们)/g,
	sayingI: /(?:我|本人)(?!们)/,
	we: /我们|咱们/g,
	// Who is meant is left out where it is clear, which in an Action is the author.
	impliedI: /^(?!.*(?:我|咱们|本人))/s,
	vague: {
		words: ['很多', '许多', '大量', '大幅', '显著', '明显', '极大', '大大', '非常', '不少'],
		before: /(?:不|没有?|学到了?|统计上?)$/,
		after: /^(?:经验|收获|体会)/,
	},
	prompts: {
		situation: '在哪里、什么时候？谁受到影响，程度如何？',
		task: '要求你做什么，或你主动承担了什么？为什么是你？',
		action: '你自己一步一步做了什么，为什么这样做？',
		result: '有什么变化？从多少到多少，影响多少人，用了多长时间？',
		reflection: '你学到了什么，之后用在了哪里？',
		present: '你现在做什么？什么系统，规模多大，其中最让你自豪的是什么？',
		past: '你是怎么走到这一步的？每次转变各用半句话说明原因。',
		'why-here': '你对对方了解到了什么，对方需要你的什么？',
	},
	figurePrompt: '前后对比，有什么可以计数、计时或折算成金额？',
};
