import type { Span } from '../../text/span.ts';
import type { Names } from './names.ts';
import { findSecrets } from './secrets.ts';

/**
 * What identifies a person or opens a door: nothing that an interviewer needs to hear or that belongs in a repository.
 */
export type PrivateKind = 'email' | 'phone' | 'secret' | 'host' | 'name';

export interface PrivateDetail extends Span {
	readonly kind: PrivateKind;
}

const email =
	/(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;
/**
 * Domains reserved for examples (RFC 2606), the user in a repository's address, and file names such as `icon@2x.png`.
 */
const nobody =
	/@(?:.*\.)?example(?:\.\w+)?$|\.(?:invalid|test|localhost)$|^git@|@[^@]*\.(?:png|jpe?g|gif|svg|webp|md|js|ts)$/i;

/** `+49 170 1234567`, `0044 20 7946 0958`; `isFigure` rules out numbers that are something else. */
const international = /(?<![\p{L}\p{N}.,=/+-])(?:\+|00)[1-9][\d ()./\u00a0-]{5,24}\d(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** `(415) 263-7311`, `415-263-7311`, `1-415-263-7311` */
const american = /(?<![\p{L}\p{N}.,/+-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?![\p{L}\p{N}-]|[.,]\d)/gu;
/** `phone: 030 1234567`, `tel:0301234567` */
const national =
	/(?<=(?<!\p{L})(?:phone|telephone|tel|mobile|cell|fax|whatsapp)[.:]{1,2}[ *_]{0,4})\(?0[\d ()/-]{5,20}\d(?![\p{L}\p{N}])/giu;

/** `git.acme.corp`, `db-1.internal`, `orders.default.svc.cluster.local`; not `.env.local` or `com.acme.internal.Foo` */
const internalHost =
	/(?<![\p{L}\p{N}_.@-])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){0,6}\.(?:corp|internal|local|intranet|lan)(?![\p{L}\p{N}_(-]|\.[\p{L}\p{N}])/giu;
/** `git.corp.acme.com` */
const internalZone =
	/(?<![\p{L}\p{N}_.@-])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){0,4}\.(?:corp|internal|intranet)\.[a-z\d][a-z\d-]{0,62}\.(?:com|net|org|io|dev|cloud|eu|de|uk)(?![\p{L}\p{N}_-])/giu;
/** Addresses in private networks (RFC 1918), except program versions: `v10.4.2.1`. */
const privateAddress =
	/(?<![\p{L}\p{N}_.-]|version )(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.\d{1,3}){2}(?![\p{L}\p{N}_]|\.\d)/gu;

const patterns: readonly [kind: PrivateKind, pattern: RegExp, isOther?: (found: string) => boolean][] = [
	['email', email, (found) => nobody.test(found)],
	['phone', international, isFigure],
	['phone', american],
	['phone', national],
	['host', internalHost],
	['host', internalZone],
	['host', privateAddress, (found) => found.split('.').some((part) => Number(part) > 255)],
];

/**
 * Finds private details in a text, in order and without overlaps.
 *
 * @param names of people and employers
 */
export function findPrivateDetails(text: string, names: Names): PrivateDetail[] {
	const found: PrivateDetail[] = findSecrets(text).map((span) => ({ kind: 'secret', ...span }));
	for (const [kind, pattern, isOther] of patterns) {
		for (const { 0: match, index } of text.matchAll(pattern)) {
			if (!isOther?.(match)) {
				found.push({ kind, start: index, end: index + match.length });
			}
		}
	}
	for (const span of names.find(text)) {
		found.push({ kind: 'name', ...span });
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return found.filter((detail) => {
		const isFree = detail.start >= end;
		end = isFree ? detail.end : end;
		return isFree;
	});
}

/** `+500 000 000`, `+12.345.678`: digits in groups of three, fewer than in a phone number or with trailing zeros. */
function isFigure(found: string): boolean {
	const digits = found.replace(/\D/g, '').replace(/^00/, '');
	const [, ...groups] = found.split(/[ .\u00a0-]/);
	const isGrouped = groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
	const hasGaps = /[ ./\u00a0-]{2}|\d[()]\d/.test(found);
	const isPlainZeros = found.startsWith('00') && groups.length === 0;
	return (
		digits.length < 8 ||
		digits.length > 15 ||
		hasGaps ||
		isPlainZeros ||
		digits.endsWith('000') ||
		(isGrouped && digits.length < 11)
	);
}
