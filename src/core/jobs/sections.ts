/**
 * What a section of a posting is about: requirements, duties, the role in general, what the company is, what it values,
 * what it builds with, or something other than the candidate's work (pay, location, how to apply).
 */
export type SectionKind = 'must' | 'nice' | 'duty' | 'role' | 'company' | 'values' | 'stack' | 'none';

/** The kind of the section that a line stands in; *other* if its heading does not say. */
export type PlaceKind = SectionKind | 'other';

interface Row {
	readonly kind: SectionKind;
	/** Matched against a heading in lowercase with straight apostrophes. */
	readonly pattern: RegExp;
}

/** The first row that matches a heading decides. */
const sectionRows: readonly Row[] = [
	// German, French, Spanish, Portuguese, Japanese, Chinese
	{
		kind: 'none',
		pattern:
			/(?<!\p{L})(?:(?:das |was )?(?:wir )?bieten(?: wir)?(?: dir| ihnen)?|(?:deine |ihre |unsere )?vorteile|bewerb\p{L}*|(?:vos |les |nos )?avantages|(?:nous|on) (?:vous )?(?:offrons|offre|proposons)|postuler|candidature|processus de recrutement|beneficios|benefícios|(?:qué |lo que |o que )?(?:te )?ofrecemos|oferecemos)(?!\p{L})|待遇|福利|応募方法|選考/u,
	},
	{
		kind: 'nice',
		pattern:
			/(?<!\p{L})(?:von vorteil|wünschenswert|(?:serait|serai(?:en)?t|sont) un plus|les plus|deseables?|se valora\p{L}*|diferenciais|desejáve(?:l|is))(?!\p{L})|歓迎|加分|优先/u,
	},
	{
		kind: 'must',
		pattern:
			/(?<!\p{L})(?:(?:dein|ihr|votre|ton|le)? ?profil|anforderungen|qualifikation(?:en)?|(?:das |was )?du (?:mit)?bringst(?: mit)?|bringst du mit|compétences|requisitos|perfil|competências)(?!\p{L})|必須|応募資格|任职要求|岗位要求|任职资格/u,
	},
	{
		kind: 'duty',
		pattern:
			/(?<!\p{L})(?:(?:deine |ihre |die )?aufgaben(?:gebiet)?|(?:vos |tes |les )?missions|responsabilités|responsabilidades|funciones|tareas|atividades)(?!\p{L})|業務内容|仕事内容|岗位职责|工作内容|工作职责/u,
	},
	{
		kind: 'company',
		pattern: /^company\b|\babout the (?:company|team)\b/,
	},
	{
		kind: 'none',
		pattern:
			/\b(?:benefits?|perks?|compensation|salary|pay|remuneration|rewards?|healthcare|insurance|leave|vacation|(?:we|company|can|will) (?:offer|provide)s?|offer(?: you)?|in return|you(?:'ll| will)? (?:get(?! to)|receive)|wellbeing|(?:for|to) you|from us|look(?:ing)? forward)\b|^(?:when|once|why) (?:you )?(?:should )?join/,
	},
	{
		kind: 'none',
		pattern:
			/\b(?:apply|applying|application|applicants?|considered|interviews?|hiring process|privacy|equal|eeo|diversity|inclusion|legal|come as you are|next steps|not sold|contact|questions)\b/,
	},
	{
		kind: 'none',
		pattern:
			/^(?:.*\b)?(?:locations?|hours|travel|start date|employment type|contract|relocation|visa|tags?|opportunity)$/,
	},
	{
		kind: 'nice',
		pattern:
			/\b(?:nice|(?:good|great)[- ]to[- ]haves?|bonus|(?:a |^)plus|plus(?:es)?$|prefer(?:red|ab(?:ly|le))|desired|desirable|optional|not required|isn't required|extra credit|advantages?|brownie|secondary|even better|(?:would be|love it|great|awesome),? (?:\w+,? )?if|stand out|beneficial)\b/,
	},
	{
		kind: 'stack',
		pattern: /\b(?:stack|technolog(?:y|ies)(?! skills)|tools(?! you)|tooling we|we use|we're using)\b/,
	},
	{
		kind: 'must',
		pattern:
			/\b(?:requirements?|required(?! to\b)|qualifications?|must[- ]haves?|essentials?(?! (?:job )?(?:duties|functions|tasks))|skills?|competenc(?:y|ies)|experience|expertise|education|background|criteria|candidates?|profile|prerequisites|eligibility)\b/,
	},
	{
		kind: 'must',
		pattern:
			/\b(?:about you|^you$|ideal|who (?:you are|are you)|you(?:'re| are)(?! (?:joining|doing|required to))|you (?:have|bring|need|know|possess|rock)|you'll (?:have|bring|need)|you will (?:have|bring|need)|your (?:story|skills|background)|looking for|look for|some(?:one|body) who|those who|we (?:need|seek|expect|want)|you might (?:thrive|be)|you may be|fit\b(?! for)|thrive in)\b/,
	},
	{
		kind: 'duty',
		pattern:
			/\b(?:responsibilit(?:y|ies)|required to|duties|functions|tasks|accountabilities|objectives|deliverables|day[- ]to[- ]day|typical day|expectations?|success looks|you(?:'ll| will| might| may| can)?(?: be)? (?:do|own|work|working|build|drive|create|learn|expected|doing|achieve)|will you (?:do|be doing)|will i be (?:working|doing)|you(?:'ll| will)|(?:what|how) you can do|in action|what to expect|your (?:mission|impact|day|tasks))\b/,
	},
	{
		kind: 'role',
		pattern:
			/\b(?:(?:the|this|your|about the) (?:role|job|position|challenge)|role|position|job (?:description|summary|purpose)|overview|summary|description|responsible)\b/,
	},
	{
		kind: 'values',
		pattern: /\b(?:values|principles|culture|(?:what )?we (?:believe|care about|value)|how we behave)\b/,
	},
	{
		kind: 'company',
		pattern:
			/^(?:about|who we are|why|our|the (?:company|team)|get to know|life|what's it like|a little bit|how we|come work|company)\b|\b(?:about us|about the (?:company|team)|working (?:at|with|here)|life (?:at|with)|work with us)\b/,
	},
];

/** What a heading is about; undefined if it does not say. */
export function sectionKind(heading: string): SectionKind | undefined {
	const text = heading.toLowerCase().replaceAll('’', "'");
	return sectionRows.find(({ pattern }) => pattern.test(text))?.kind;
}
