import type { RequirementKind } from './posting.ts';

interface Row {
	/** Null if it is not a requirement. */
	readonly kind: RequirementKind | null;
	/** Matched against a sentence in lowercase with straight apostrophes. */
	readonly pattern: RegExp;
}

/** A condition of employment, which nobody can tell a story about. */
const condition: Row = {
	kind: null,
	pattern:
		/^(?:must be |you are |candidates? must be )?(?:based|located|residing|living) (?:in|within|near)\b|(?<!across |different |multiple |several )\btime ?zones?\b|\b(?:authori[sz]ed|authori[sz]ation|eligible|eligibility|right|permitted) to work\b|\bwork permits?\b|\bvisas?\b|\brelocat|\bmust (?:reside|live)\b|\bhours (?:per|a|each) week\b|^additional hours\b|^travel\b|\bbackground check|^(?:other|performs other) duties|\bother duties (?:as|may)\b|^compliance with all applicable|^receive\b|\b(?:would|will) (?:also )?be considered\b|^(?:cover letters?|r[eé]sum[eé]s?|cvs?|(?:project )?portfolio)\b.{0,25}$|^#\S+$|^(?:an? |the )?(?:\w+ )?(?:opportunity|chance) to\b/,
};

/** Phrases that make a line a nice-to-have in any section. */
const niceRows: readonly Row[] = [
	{
		kind: 'nice',
		pattern:
			/\b(?:is|are|be|were)?\s*(?:considered )?(?:a|an(?: added)?|as an?) (?:big |huge |strong |definite |real )?(?:plus|bonus|advantage|asset)\b/,
	},
	{
		kind: 'nice',
		pattern:
			/^(?:bonus|nice[- ]to[- ]haves?|highly desirable|desirable|preferred|optional)\b|\b(?:nice|great|helpful|welcome) to have\b|\bhighly desir(?:able|ed)\b|\bpreferred(?=\s*(?:\.?$|such|but|with|:))|(?:^|\. )ideally\b|\bnot (?:strictly )?(?:required|necessary|essential)\b|^we welcome (?:candidates|people)\b|^maybe you/,
	},
];

/** A line that is a must-have in any section. */
const mandatory = /\b(?:is|are) (?:mandatory|required|a must)\b|^(?:mandatory|required|must)\b/;

/** A line that asks for years or a degree is a must-have, even if it ends with something that is a plus. */
const firm =
	/^(?:must|required|mandatory)\b|\b\d{1,2} ?\+?(?: ?[-–] ?\d{1,2})? ?\+? ?(?:years?|yrs)\b|\b(?:degree|b\.?s|b\.?a|bsc|m\.?s|msc|ph\.?d|bachelor'?s|master'?s)\b|^(?:you|have)\b.*\bbonus points\b/;

/** Sentences of paragraphs; the first row that matches decides. */
const sentenceRows: readonly Row[] = [
	condition,
	{
		kind: null,
		pattern:
			/^(?:so, )?(?:if|whether|even if|as long as|here|don't|avoid|ignore|join|come|please|visit|learn|check|note|click|studies|submission)\b(?!.*\bwe(?:'re| are) looking for)|\b(?:encourage|encouraged|welcome) (?:you|everyone|applications?|people)\b|\bhear from you\b|\bfrom applying\b|\b(?:to|please|must|and|you) apply\b|\bcover letter\b|\br[eé]sum[eé]\b|\bopen to (?:a variety|several|contract)\b/,
	},
	{
		kind: null,
		pattern:
			/\bequal (?:employment )?opportunit|\bdiscriminat|\bregardless of\b|\bwithout regard\b|\baccommodations?\b|\bunder-?represented\b|\bdivers(?:e|ity)\b(?! set of| range)|\bprotected\b/,
	},
	{
		kind: null,
		pattern:
			/\b(?:salary|benefits|bonus(?:es)?|stock options|equity|vacation|holidays|insurance|401\(?k\)?|competitive compensation|base pay|perks)\b|\b(?:exciting|rare|great|unique|this is an?|get the|have the|have a(?: rare)?) (?:\w+ )?(?:opportunity|chance)\b|\bopportunity for you\b|\blooking for [^.]*\bwho want to (?:join|be|become|make|see|work)\b|\byou(?:'ll| will) (?:have|get|receive|find|love|enjoy|be eligible|report|also report|be part|be joining|be working (?:in a team|at|alongside|with a great)|work with (?:a great|a friendly|smart|an? amazing)|get the support|be expected to come)\b/,
	},
	{
		kind: 'must',
		pattern:
			/^(?:are|do|have|can) you\b(?! (?:need|want|ready to apply|interested in applying))|\b(?:ideal|successful|right|strong) (?:candidate|person)\b(?: also)? (?:is|has|have|should|will (?:also )?(?:have|be an?\b))|\bcandidate will (?:also )?need\b|\bbest suited\b|\brequires (?:an?|strong|that|developers|engineers|people|someone|excellent|the)\b|\b(?:are|is) (?:required|mandatory|essential|a must)\b|\b(?:experience|knowledge|skills?) (?:is |are )?mandatory\b/,
	},
	{
		kind: 'must',
		pattern:
			/\b(?:looking for|seek(?:s|ing)?|expect|interested in|need)\b(?: \w+)? .{0,120}?\b(?:with (?:an? )?(?:\w+ )?(?:passion|experience|strong|skills|background|systems|technical|curiosity|management|leadership|proven|interest|deep)|who (?:are|is|has|have|can|care|love|know|understand))\b|\bwe(?:'re| are) looking for people with\b|\bwe expect (?:you|a)\b|\bwe expect you do\b|\bwe (?:highly |really |especially )?value\b.{0,120}\bskills?\b/,
	},
	{
		kind: 'must',
		pattern:
			/^(?:be ready to|be prepared to)\b|\byour (?:ability|willingness|desire|eagerness) to\b|\byou(?:'ll| will)? (?:should|must|need)\b|\byou(?:'ll| will) need\b|\b(?:engineers|developers|candidates) must\b|\brequires? \w+ who\b|\blove to (?:hear|see) (?:some |any )?examples\b/,
	},
	{
		kind: 'duty',
		pattern:
			/\byou(?:'ll|'d| will| would| may| might| can expect to)(?: also| be| often| then| regularly| deeply| closely)* (?!need|have|be an?\b|report|get|receive|find|love|enjoy|like|play an? \w+ role (?!in \w+ing\b)|be (?:eligible|expected|forwarded|contacted))[a-z-]+/,
	},
	{
		kind: 'duty',
		pattern:
			/\b(?:candidate|engineer|developer|associate|specialist|director|manager|lead|architect|analyst|coordinator|person|role|position|you) (?:will|is|are|be)(?: also| be)? responsible for\b|\byou(?:'re| are) responsible for\b|\bmake sure (?:that|they)\b.*\b(?:our|useful|providing)\b/,
	},
	{
		kind: 'duty',
		pattern:
			/\b(?:your|main|primary|key|daily|the)\b(?: \w+)? (?:activities|duties|role|responsibilities|tasks|focus|job|week)\b[^.]{0,40}?\b(?:will )?(?:includes?|including|involves?|is to|be to|be mainly|be focused|entails?)\b|\bthe role includes\b|^this (?:role |position |job )?(?:includes|involves)\b|\b(?:role|candidate|person|engineer|developer)s?\b(?: will)?(?: also)? works? (?:closely |directly |together )?(?:with|in|on)\b|^(?:the|this|our) [^,.]{0,60}?(?:candidate|engineer|developer|associate|specialist|director|manager|lead|architect|analyst|coordinator|person)s? (?:(?:also|will) )*(?:provide|support|lead|manage|build|develop|help|enable|design|own|drive|assist|collaborate)s?\b/,
	},
	{
		kind: 'duty',
		pattern:
			/\b(?:looking for|looking to hire|seek(?:s|ing)?|hiring|expand our team with)\b(?:(?! to join).){0,160}? (?:to|who will|wanting to) (?!join|become|be part|move|make|take part|drive forward|apply(?! their))[a-z]+/,
	},
	{
		kind: 'must',
		pattern:
			/(?<!\b(?:if|whether|when|where|what) )\byou(?:'re|'ve| are| have| care| know| understand| seek| back| don't| can| enjoy| love| like| bring| write| design| value| make| take| think| thrive| believe| own| want| possess| work| might not| follow| get)\b(?! (?:eligible|questions|welcome|here|the (?:option|support)|outside|able to tick|never))/,
	},
];

/** In characters; a line says what it is about at its beginning. */
const mostLetters = 600;

/** Verbs that duties begin with. */
const dutyVerb =
	/^(?:(?:and|also|actively|proactively|independently|occasional(?:ly)?|regularly|continuously|collaboratively|closely) )*(?:accept|act|administer|advis|advocat|analy[sz]|anchor|answer|architect|assess|assist|assur|author|automat|balanc|becom|begin|be (?:a|an|the|part|responsible|able|on)|bring|build|capture|carr|champion|clean|coach|coordinat|collaborat|collect|communicat|conduct|configur|connect|consult|contribut|creat|debug|defin|deliver|deploy|design|determin|develop|diagnos|discover|document|driv|educat|enhanc|ensur|establish|estimat|evaluat|evolv|execut|expand|explor|facilitat|find|fix|foster|gather|get|grow|guid|handl|help|hir|host|identif|implement|improv|influenc|instrument|integrat|interpret|interview|investigat|keep|know|launch|lead|learn|leverag|liais|maintain|make|manag|measur|mentor|migrat|model|monitor|notic|offer|onboard|open|operat|optimi[sz]|organi[sz]|oversee|own|pair|participat|partner|perform|plan|prepar|present|prioriti[sz]|produc|promot|propos|prototyp|provid|publish|push|qualif|recommend|reduc|refactor|research|resolv|respond|review|run|scal|scope|secur|select|serv|set|shap|share|ship|solv|spearhead|specif|stay|streamlin|strengthen|suggest|supervis|support|tak|teach|test|track|train|translat|troubleshoot|turn|understand|updat|use|utili[sz]|work|writ)(?:e|es|s|ed|ing|ting|ning|ping|ies|y|ying|er)?\b/;

/** Nouns that requirements begin with or are about. */
const requirementNoun =
	/\b\d{1,2} ?\+?(?: ?[-–] ?\d{1,2})? ?\+? ?(?:years?|yrs)\b|\b(?:experienced?|knowledge|knowledgeable|abilit(?:y|ies)|able to|proficien(?:t|cy)|familiar(?:ity)?|understanding|skills?|expertise|degree|background|track record|comfortable|passion(?:ate)?|fluen(?:t|cy)|willingness|eager(?:ness)?|commitment|self-starter|attention to detail|communicator)\b/;

/** The beginning of a line that asks for a skill even though it is listed among duties. */
const asksForSkill =
	/^(?:you(?: must|'ve| have| are| know| enjoy)|\d+\+? years|(?:strong |solid |proven |deep |prior |hands-on |some )?(?:experience (?:with|in|as|of)|knowledge of|proficien|familiarity|understanding of)|ideally|(?:we|this) .*\bideally)\b/;

/** The kind of a sentence in a paragraph; null if it is not a requirement, undefined if it does not say. */
export function sentenceKind(sentence: string): RequirementKind | null | undefined {
	const text = normal(sentence);
	const row = sentenceRows.find(({ pattern }) => pattern.test(text));
	return row?.kind === 'must' && isNice(text) ? 'nice' : row?.kind;
}

/** The kind of a sentence in a paragraph of a section about must-haves, nice-to-haves or duties. */
export function sentenceKindIn(sentence: string, section: RequirementKind): RequirementKind | null {
	const kind = sentenceKind(sentence);
	if (kind !== undefined) {
		return kind && (section === 'duty' || kind === 'nice' ? kind : section);
	}
	const text = normal(sentence);
	const says = section === 'duty' ? dutyVerb.test(text) : requirementNoun.test(text);
	return says ? itemKind(sentence, section) : null;
}

/** The kind of an item in a list of must-haves, nice-to-haves or duties; null if it is not a requirement. */
export function itemKind(item: string, section: RequirementKind): RequirementKind | null {
	const text = normal(item);
	if (condition.pattern.test(text)) {
		return null;
	}
	if (section === 'duty') {
		return asksForSkill.test(text) ? (isNice(text) ? 'nice' : 'must') : 'duty';
	}
	return isNice(text) ? 'nice' : mandatory.test(text) ? 'must' : section;
}

/** The kind of an item in a list that could be about anything; null if it is not a requirement. */
export function loneItemKind(item: string): RequirementKind | null {
	const text = normal(item);
	const kind = dutyVerb.test(text) ? 'duty' : requirementNoun.test(text) ? 'must' : sentenceKind(item);
	return kind ? itemKind(item, kind) : null;
}

/** Whether a line as a whole, rather than just part of it, is about something nice to have. */
export function isNice(line: string): boolean {
	const text = normal(line).replace(/\([^()]{0,300}\)/g, '');
	const [first = ''] = text.split(/(?<=[.!?]) (?!ideally)/);
	return niceRows.some(({ pattern }) => pattern.test(first)) && !firm.test(text);
}

function normal(text: string): string {
	return text.slice(0, mostLetters).toLowerCase().replaceAll('’', "'").trim();
}
