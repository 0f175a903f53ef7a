import { readFrontMatter } from '../story/markdown/frontMatter.ts';
import { beginningOf } from '../text/characters.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { Posting } from './posting.ts';
import type { PostingLine } from './postingLines.ts';

const roleNoun =
	/(?<!\p{L})(?:engineer|developer|programmer|architect|manager|lead(?:er)?|director|analyst|specialist|administrator|scientist|consultant|coordinator|associate|designer|owner|evangelist|advocate|researcher|writer|recruiter|vp|sre|swe|scrum master|president|devops|intern|tester|head of|\p{L}*entwickler(?:in)?|architekt(?:in)?|ing[eé]nieure?|ingenier[oa]|engenheir[oa]|d[eé]veloppeu(?:r|se)|desarrollador|desenvolvedor)(?!\p{L})/iu;
const mostRoleWords = 12;
/** What only says that a title is one of a posting, and where the work is done. */
const titleWords =
	/^job description (?:for|of|[–—-]) |^(?:we(?:['’]re| are) (?:now )?hiring:?|(?:now )?hiring:) (?:an? )?|[ :–—-]{1,3}\(?(?:job )?(?:description|posting|opening|requirements|vacancy)\)?$| job$| in (?:the|our) .*$|(?:,| [–—-]) [^,–—-]{3,40} team$| ?[:,(–—-] ?(?:remote|hybrid|on-?site)\b.*$/giu;
/** A name of up to three capitalized words. */
const name = String.raw`((?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*){0,2})`;
const titled = new RegExp(
	`^(?:[Aa]bout|ABOUT|[Ww]hy|WHY|\\p{Lu}\\p{Ll}+ [Aa]t|[Jj]oin|JOIN)\\s+${name}(?:\\??$|:\\s)`,
	'u',
);
const addressed = new RegExp(
	`^(?:(?:Here |As an? [^,.]{3,50} )?[Aa]t|(?:When you )?[Jj]oin)\\s+(?:[Tt]he\\s+)?${name}(?:,|\\s+we\\b)`,
	'u',
);
/** What a sentence says of a name in between. */
const aside = String.raw`(?:,.{0,80}?,|\s[–—-]\s.{0,80}?\s[–—-](?=\s))?`;
const hiring = new RegExp(
	`^(?:The\\s+)?${name}${aside}\\s+(?:is (?:currently )?(?:looking for|seeking|hiring|on an? (?:quest|mission))|seeks|employees (?:are|have))\\b`,
	'u',
);
const business = new RegExp(
	`^${name}${aside}(?:\\s+is (?:an?|the|one of)\\s[^.]{0,80}?\\b(?:[Cc]ompany|[Ss]tart-?up|agency|studio|firm|consultancy|provider|organi[sz]ation|non-?profit|bank|leader|place|(?:small|remote|distributed) team)\\b|['’]s mission\\b)`,
	'u',
);
/** A name only if it occurs again, since every sentence begins with a capital letter. */
const described = new RegExp(
	`^(?:We(?:['’]re| are)\\s+${name}(?=[,.:!]|\\s[–—-])|${name}${aside}\\s+(?:is (?:an?|the|building)|was founded|has built|(?:builds|creates|develops|helps|makes|offers|provides))\\b)`,
	'u',
);
/** The domain of an address, which is often the name of the company. */
const domain = /@([a-z\d-]{3,30})\.[a-z\d.-]{2,30}/gi;
/** A name with its legal form or the like, alone or before a place. */
const registered =
	/^(\p{Lu}.{1,40}? (?:GmbH|AG|UG|SE|Inc\.?|Ltd\.?|LLC|LLP|Limited|Corp(?:oration|\.)?|PLC|plc|B\.?V\.|ApS|AB|Oy|Labs|Technologies))(?:$|[,|·•]|\s[–—|·•-])/u;
/** A place at the end of a title, which a line of the posting must name, too. */
const placed = /^(.{5,80}?)(?: [–—-] | in | \((?:near )?)(\p{Lu}[^()]{1,30})\)?$/u;
/** A capitalized title in a sentence such as *We are looking for an experienced Backend Engineer to join us*. */
const soughtRole =
	/\b(?:looking for|seek(?:s|ing)?|hiring|As) an? (?:\p{Ll}[\p{L}-]{1,20},? ){0,6}(\p{Lu}[\p{L}./-]*(?: \p{Lu}[\p{L}./-]*){1,5}) (?:at|in|on|to|who|with|you)\b/u;
/** What says where one works. */
const whereabouts =
	/^(?:job )?(?:location|city)\b|\b(?:based|located) (?:\w+ )?in\b|\b(?:offices?|hq|headquarter\w*)\b/i;
/** The first lines, which have the facts. */
const mostLinesOfHead = 100;
/** Words that follow *About* in headings but are not company names. */
const notNames =
	/^(?:all|many|most|every|our|current|former|us|you|the|this|your|we|it|role|job|position|team|how|what|who|in|as|join|work|working|our client)\b/i;

/** What else stands beside a role. */
const notCompanies =
	/\b(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|backend|front-?end|full[- ]stack|platform|payments|infrastructure|data|security|cloud|team|senior|junior|staff|all genders|europe|emea|usa?|uk|germany|berlin|london|new york)\b/i;

/** Whether a heading is a job title, such as *Senior Backend Engineer*, rather than the title of a section or a sentence. */
export function isRoleTitle(heading: string): boolean {
	return (
		roleNoun.test(heading) &&
		/^[\p{Lu}\p{N}([]/u.test(heading) &&
		!/\b(?:you|your|the|this|as an?|we|ideal|is|join)\b|\b(?:description|requirements|responsibilities)$|[.!?]$/i.test(
			heading,
		)
	);
}

/** The job title in a heading such as *Hiring: Backend Engineer | Berlin*; empty if there is none. */
function roleTitleIn(heading: string): string {
	const title = heading
		.replace(/^\[[^\]]{1,60}\] | \[[^\]]{1,60}\]$|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, '')
		.trim()
		.replace(titleWords, '');
	const whole = title.split(/ \|[ >]/).find((part) => roleNoun.test(part)) ?? '';
	const [first = ''] = whole.split(/\s[–—-]\s/);
	return [whole, first].find((part) => isRoleTitle(part) && part.split(' ').length <= mostRoleWords) ?? '';
}

/** Whether a line is the title: a heading, or a plain line in capitalized words. */
function isTitle({ type, text }: PostingLine): boolean {
	const title = type === 'item' ? '' : roleTitleIn(text);
	const isCapitalized = title.split(' ').every((word) => /^(?:and|at|for|of|or|to)$|^\P{Ll}/u.test(word));
	return title !== '' && (type === 'heading' || isCapitalized);
}

/** The company and the role of a posting; empty if the posting does not say. */
export function postingHead(source: string, lines: readonly PostingLine[]): Pick<Posting, 'company' | 'role'> {
	const data = readFrontMatter(source, new LineIndex(source))?.data ?? {};
	const head = lines.slice(0, mostLinesOfHead).map(({ text }) => text);
	const facts = [...Object.entries(data), ...head.map(labeled)];
	const fact = (label: RegExp, isMeant = (value: string) => value !== '') =>
		facts.map(([key, value]) => (label.test(key) && typeof value === 'string' ? value : '')).find(isMeant) ?? '';
	const title = fact(/^job ?title$/i) || fact(/^(?:role|position|title)$/i, (value) => roleTitleIn(value) !== '');
	const heading = lines.slice(0, 20).find(isTitle);
	const sought = lines.slice(0, 20).map(({ text }) => soughtRole.exec(text)?.[1] ?? '');
	const whole = title || heading?.text || (sought.find((role) => roleNoun.test(role)) ?? '');
	const [named = '', at = ''] = besideCompany(
		(roleTitleIn(whole) || whole).split(/ (?:at|@) (?=\p{Lu})/u),
		lines.filter((line) => line !== heading),
	);
	const [, before = '', role = named] = /^([^:]+): (.*)$/.exec(named) ?? [];
	const isOfCompany =
		before !== '' &&
		!roleNoun.test(before) &&
		roleNoun.test(role) &&
		lines.some(({ text }) => namesCompany(text, before));
	const company =
		fact(/^(?:company(?: ?name)?|organization|employer)$/i).replace(/ ?\(.*|, \p{Ll}.*|\.$/u, '') ||
		at ||
		(isOfCompany ? before : companyIn(lines) || companyBelow(lines, heading) || companyOfAddress(source));
	const found = before !== '' && roleNoun.test(role) ? role : named;
	const places = [fact(/^(?:location|city)$/i), ...head.filter((line) => whereabouts.test(line))];
	return { company: tidy(company), role: tidy(withoutPlace(withoutCompany(found, company), places)) };
}

/** *Backend Engineer* of *Acme Backend Engineer*, *Backend Engineer for Acme* and *Backend Engineer (Acme)*. */
function withoutCompany(role: string, company: string): string {
	const [rest = role] = company === '' ? [] : role.replace(` (${company})`, '').split(` for ${company}`);
	return rest.startsWith(`${company} `) ? rest.slice(company.length) : rest;
}

/** *Backend Engineer* of *Backend Engineer – Central London, UK*. */
function withoutPlace(role: string, places: readonly string[]): string {
	const [, rest = role, place = ''] = placed.exec(role) ?? [];
	const names = place.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
	const isPlace =
		/, (?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.)$/u.test(place) ||
		names.some((name) => places.some((line) => line.includes(name)));
	return isPlace ? rest : role;
}

/** The company in the line below the title, as *Acme GmbH, Berlin* is. */
function companyBelow(lines: readonly PostingLine[], title: PostingLine | undefined): string {
	const below = title && lines[lines.indexOf(title) + 1];
	return registered.exec(below?.text ?? '')?.[1] ?? '';
}

/**
 * The role and the company of *Backend Engineer – Acme, Berlin* or *Acme — Backend Engineer*, where the rest of the
 * posting names Acme again, because a team or a kind of work also stands there.
 */
function besideCompany([title = '', at]: readonly string[], rest: readonly PostingLine[]): readonly string[] {
	const parts = title.split(/\s[–—-]\s/);
	const role = parts.find((part) => roleNoun.test(part));
	const [company = ''] = parts.find((part) => part !== role)?.split(/,\s/) ?? [];
	const isName =
		new RegExp(`^${name}$`, 'u').test(company) &&
		!roleNoun.test(company) &&
		!notCompanies.test(company) &&
		rest.some(({ text }) => namesCompany(text, company));
	return parts.length === 2 && role !== undefined && at === undefined && isName ? [role, company] : [title, at ?? ''];
}

/** Whether a line names a company, rather than a place of that name. */
function namesCompany(line: string, company: string): boolean {
	return (
		['', 'At ', 'Join ', 'About ', 'Why '].some((before) => `${line} `.startsWith(`${before}${company} `)) ||
		['at', 'join', 'about', 'bei', 'chez'].some((before) => line.includes(` ${before} ${company}`))
	);
}

/** The label and the value of a line such as *Company: Acme*. */
function labeled(line: string): [label: string, value: string] {
	const [, key = '', value = ''] = /^([^:]{2,20}):\s*(\S.{0,99})$/.exec(line) ?? [];
	return [key.trim(), value];
}

function companyIn(lines: readonly PostingLine[]): string {
	for (const [index, { type, text }] of lines.entries()) {
		const patterns = type === 'heading' ? [titled, addressed, hiring] : [titled, addressed, hiring, business];
		const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find(isCompanyName);
		if (found !== undefined) {
			return found.replace(/['’]s$/, '');
		}
		const [, we, told = we] = (type !== 'heading' && index < mostLinesOfHead && described.exec(text)) || [];
		const isNamed = (name: string) => lines.some(({ text }) => !described.test(text) && namesCompany(text, name));
		if (isCompanyName(told) && !notCompanies.test(told) && isNamed(told)) {
			return told;
		}
	}
	return '';
}

/** The capitalized word of a posting that is also the domain to write to. */
function companyOfAddress(source: string): string {
	const domains = new Set([...source.matchAll(domain)].map(([, name = '']) => name.toLowerCase()));
	const words = source.match(/(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}\p{N}-]+(?:\.\p{Ll}{2,3}(?!\p{L}))?/gu) ?? [];
	return words.find((word) => domains.has(word.toLowerCase().split('.')[0] ?? '')) ?? '';
}

function isCompanyName(name: string | undefined): name is string {
	return name !== undefined && !notNames.test(name) && !roleNoun.test(name) && !/\b(?:company|team)$/i.test(name);
}

function tidy(text: string): string {
	return beginningOf(text.replace(/\s+/g, ' ').trim(), 100);
}
