import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../../src/build/root.ts';
import { checkPrivacy } from '../../../../../src/core/lint/checkPrivacy.ts';
import { defaultConfig, toConfig } from '../../../../../src/core/lint/config.ts';
import { lint } from '../../../../../src/core/lint/lint.ts';
import { readConfigFile } from '../../../../../src/core/lint/readConfig.ts';
import { rules } from '../../../../../src/core/lint/rules.ts';
import { Names } from '../../../../../src/core/lint/support/names.ts';
import { findPrivateDetails } from '../../../../../src/core/lint/support/privateDetails.ts';
import { findings, story } from './support.ts';

const rule = 'private-detail';
const on = `rules: { ${rule}: warning }`;

/** The private details found in a text: kinds and words. */
function found(text: string, names: readonly string[] = []): string[] {
	return findPrivateDetails(text, new Names(names)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** Random letters and digits, always the same ones for a seed. */
function randomCharacters(length: number, seed: number): string {
	const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
	let state = seed;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return characters.charAt(Math.floor((state / 2 ** 32) * characters.length));
	}).join('');
}

describe(rule, () => {
	const reported: [text: string, found: string][] = [
		['I wrote to ana.costa@northgear.shop at once.', 'email ana.costa@northgear.shop'],
		['I wrote to [Ana](mailto:ana+oncall@northgear.co.uk).', 'email ana+oncall@northgear.co.uk'],
		['I wrote to zoë@müller.de.', 'email zoë@müller.de'],
		['I called +49 170 1234567 at night.', 'phone +49 170 1234567'],
		['I called +4915112345678.', 'phone +4915112345678'],
		['I called +1 (415) 263-7311.', 'phone +1 (415) 263-7311'],
		['I called +33 612 345 678.', 'phone +33 612 345 678'],
		['I called 0044 20 7946 0958.', 'phone 0044 20 7946 0958'],
		['I called (415) 263-7311 twice.', 'phone (415) 263-7311'],
		['I called 415-263-7311 twice.', 'phone 415-263-7311'],
		['Mobile: 0170 / 1234567', 'phone 0170 / 1234567'],
		['[call](tel:0301234567)', 'phone 0301234567'],
		['The page was on git.acme.corp for a week.', 'host git.acme.corp'],
		['I opened https://grafana.shop.internal:3000/d/1.', 'host grafana.shop.internal'],
		['It was orders.default.svc.cluster.local, of course.', 'host orders.default.svc.cluster.local'],
		['The wiki is at wiki.corp.acme.com.', 'host wiki.corp.acme.com'],
		['I logged in to 10.4.2.17 and looked.', 'host 10.4.2.17'],
		['I logged in to 172.20.0.5:5432.', 'host 172.20.0.5'],
		['I logged in to 192.168.178.2.', 'host 192.168.178.2'],
		['We connected with postgres://app:hunter2@db/orders.', 'secret hunter2'],
		['It had `password = hunter2secret` in it.', 'secret hunter2secret'],
		['It had `token: x9-rotating` in it.', 'secret x9-rotating'],
		['It had {"api_key": "a1b2c3d4e5"} in it.', 'secret a1b2c3d4e5'],
		[`It logged ${randomCharacters(32, 7)} every time.`, `secret ${randomCharacters(32, 7)}`],
	];
	for (const [text, expected] of reported) {
		it(`finds ${JSON.stringify(expected)}`, () => assert.deepEqual(found(text), [expected]));
	}

	for (const example of [
		`AKIA${'IOSFODNN7EXAMPLE'}`,
		`ghp_${'a1B2'.repeat(9)}`,
		`github_pat_${'11AAaa00'.repeat(4)}`,
		`glpat-${'aB3d_'.repeat(4)}`,
		['xoxb', '123456-abcdef'].join('-'),
		`hooks.slack.com/services/${'T000/B000'}/abcdefghij`,
		`sk_live_${'4eC39HqLyjWDarjt'}`,
		`sk-${'proj-abcdefghij012345'}`,
		`AIza${'SyD4e5F'.repeat(5)}`,
		`ya29.${'a0AfH6SMB_'.repeat(3)}`,
		`npm_${'aB3d'.repeat(9)}`,
		`pypi-${'AgEIcHlwaS5v'.repeat(3)}`,
		`hf_${'aB3dE'.repeat(6)}`,
		`SG.${'abcdefgh'.repeat(2)}.${'ABCDEFGH'.repeat(3)}`,
		`eyJ${'hbGciOiJI'}.eyJ${'zdWIiOiIx'}.${'SflKxwRJSM'}`,
		`-----BEGIN RSA ${'PRIVATE KEY'}-----`,
		`postgres://app:${'hunter2'}@db`,
	]) {
		it(`knows ${JSON.stringify(example.slice(0, 12))}… by its shape`, () => {
			assert.ok(found(`It was ${example} in the log.`).some((each) => each.startsWith('secret ')));
		});
	}

	for (const text of [
		'Orders rose from 500,000 to 1,250,000, which is +500,000.',
		'We had +500 000 rows, +12 345 678 visits, +500 000 000 events and +12.345.678 orders.',
		'Latency went from 4,200 ms to 310 ms (-92.6%) between 2024-11-26 and 2025-01-03.',
		'The number 00123456789 is an order, 1234567890 is one too, and 123-456-789 is a part.',
		'We shipped 10.4.2 and 1.2.3.4 of the client, v10.4.2.1 of the server, and version 10.4.2.1 of the rest.',
		'Write to jane@example.com, to ops@shop.example, or clone git@github.com:star-coach/star-coach.git.',
		'I drew icon@2x.png for react@18.2.0 and lodash@4.17.21.',
		'I put it into .env.local, com.acme.internal.Orders and docker-compose.local.yml, not cache.internal().',
		'I moved `OrderReconciliationServiceV2Implementation` and PaymentGatewayClientFactoryBeanV2Configuration.',
		'The builds 3F2A9C81B7D04E5F6A7B8C9D0E1F2A3B and 7C1D-90AE_4F2B-81C3-D5E6F7A8 are public.',
		'I named the branches SHOP-123_Fix-2FA_Login-V2-QA7 and AWS-EC2_m5-XL_EU-W1_Prod-A7.',
		'The commit 3f2a9c81b7d04e5f6a7b8c9d0e1f2a3b4c5d6e7f and the id 123e4567-e89b-12d3-a456-426614174000 are public.',
		'See https://docs.example.org/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit for the notes.',
		'The password: rotated, the secret: rehearsals in 2024.',
		'The token: a 5-minute lifetime. The secret: talk to people. Password: reset by mail.',
		'I ran src/core/lint/rules/privateDetail2/Test3File.ts again and again.',
		'It scored 4:3, 99.9% and 415-263 points; call me maybe.',
		'The address 300.10.2.1 or 10.400.2.1 is none, nor is 8.8.8.8 private.',
	]) {
		it(`is silent about ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
	}

	it('tells keys drawn by lot from words', () => {
		const missed = (length: number) => {
			const keys = Array.from({ length: 500 }, (_, seed) => randomCharacters(length, seed + 1));
			return keys.filter((key) => found(key).length === 0).length;
		};
		assert.deepEqual([23, 24, 26, 28, 32, 48, 200, 201].map(missed), [500, 24, 14, 12, 9, 0, 0, 500]);
	});

	it('tells phone numbers from figures and other numbers', () => {
		const phones = [
			...[
				'+4917012345',
				'+49 170 12345',
				'+49 1701 23',
				'+49 1701 2345 67890',
				'+12 345 678 901',
				'0049170 1234567',
				'+49 (170) 1234567',
			],
			...['+49-170-1234567', '+49/170/1234567', '+49.170.123.4567', '1-415-263-7311', '(415)263-7311', '415.263.7311'],
		];
		assert.deepEqual(
			found(`I called ${phones.join(', then ')}.`),
			phones.map((phone) => `phone ${phone}`),
		);
		const others = [
			...['+49 1701 2', '+49 1701 2345 678901', '+1 234 567 890', '+123 456 789', '00491701234567', '+49 170 1234000'],
			...[
				'+49  170 1234567',
				'+49(170)1234567',
				'+49 170-/1234567',
				'+49 170 1234567%',
				'4152637311',
				'tel 030 1234567',
			],
		];
		assert.deepEqual(found(others.join(' and then ')), []);
	});

	it('finds the names on the list as whole words', () => {
		const names = ['Ingrid Solberg', 'May', 'acme', 'Zoë'];
		const text =
			'INGRID  SOLBERG and Ingrid\nSolberg’s team at Acme (ACME-1) may not say May or Mayday; Zoe\u0308 may.';
		assert.deepEqual(found(text, names), [
			'name INGRID  SOLBERG',
			'name Ingrid\nSolberg',
			'name Acme',
			'name ACME',
			'name May',
			'name Zoe\u0308',
		]);
		const signs = ['C++', '(a', 'what?', '$5', '[y]', '{z}', 'C|D', 'a\\b', '*q*', 'x^2', 'd/e', 'A.B'];
		assert.deepEqual(
			found(`${signs.join(' and ')} or wha, CD, AxB`, [...signs, ' ']),
			signs.map((sign) => `name ${sign}`),
		);
		for (const names of [
			['Ana', 'Ana  Costa'],
			['Ana Costa', 'Ana'],
		]) {
			assert.deepEqual(found('I asked Ana Costa, and Ana.', names), ['name Ana Costa', 'name Ana']);
		}
		assert.deepEqual(found('Ana Costa wrote to costa@northgear.shop', ['Costa', 'Ana Costa', 'costa']), [
			...['name Ana Costa', 'email costa@northgear.shop'],
		]);
	});

	it('is off until somebody asks for it', () => {
		const text = story({ action: 'I wrote to ana@northgear.shop and called 415-263-7311.' });
		assert.deepEqual(findings(rule, text), []);
		assert.deepEqual(
			findings(rule, text, { config: on }).map(({ severity, found, message }) => [severity, found, message]),
			[
				[
					'warning',
					'ana@northgear.shop',
					'"ana@northgear.shop" is an email address; write the person\'s role instead.',
				],
				['warning', '415-263-7311', '"415-263-7311" looks like a phone number; delete it.'],
			],
		);
	});

	it('never repeats a secret in its message', () => {
		const key = randomCharacters(32, 3);
		const [only] = findings(rule, story({ action: `I found ${key} in the log.` }), { config: on });
		assert.ok(only && !only.message.includes(key.slice(0, 6)), only?.message);
	});

	describe('Check Privacy', () => {
		const text = story({
			action: 'I wrote to ana@northgear.shop.\n\n<!-- star-coach-disable-next-line -->\nI wrote to bo@northgear.shop.',
			result: 'It was significantly better.',
		});

		it('finds what the rule finds and nothing else, though the rule is off', () => {
			const { findings } = checkPrivacy(text, defaultConfig);
			assert.deepEqual(
				findings.map(({ rule, severity, message }) => [rule, severity, message.slice(0, 20)]),
				[[rule, 'warning', '"ana@northgear.shop"']],
			);
		});

		it('knows the names of a rule that is off', () => {
			const { layer } = readConfigFile(`rules: { ${rule}: { severity: off, names: [Black Friday] } }`, rules);
			const config = toConfig([layer], rules);
			assert.deepEqual(
				lint(text, { config }).findings.filter((each) => each.rule === rule),
				[],
			);
			assert.equal(checkPrivacy(text, config).findings.length, 2);
		});
	});

	it('raises no false alarm over the stories of this project', () => {
		const patterns = ['media/**/*.md', 'test/accuracy/{stories,wild/files,more/*-stories}/**/*.md'];
		const files = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
		assert.ok(files.length >= 300, `only ${files.length} files`);
		const alarms = files.flatMap((file) => {
			return found(readFileSync(join(root, file), 'utf8')).map((each) => `${file}: ${each}`);
		});
		// The address of someone who published it.
		assert.deepEqual(alarms, ['test/accuracy/wild/files/b33.md: email 1000000001@qq.com']);
	});
});
