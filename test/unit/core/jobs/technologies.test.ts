import assert from 'node:assert/strict';
import { technologiesIn } from '../../../../src/core/jobs/technologies.ts';

describe('technologies', () => {
	const cases: readonly (readonly [string, readonly string[]])[] = [
		['Spring Boot, Java 21 and ASP.NET MVC', ['Spring Boot', 'Java', 'ASP.NET']],
		['AWS/GCP/Azure', ['AWS', 'GCP', 'Azure']],
		['Node.js + Express, C++ and C#', ['Node.js', 'Express', 'C++', 'C#']],
		['.NET Core, CI/CD', ['.NET Core']],
		['written in Go.', ['Go']],
		['Go (preferred) or Rust', ['Rust', 'Go']],
		['Go above and beyond', []],
		['Get ready to go', []],
		['We rolled the rest back, and react to rust with express mail', []],
		['REST APIs in C, R and Swift', ['REST', 'C', 'R', 'Swift']],
	];
	for (const [text, names] of cases) {
		it(`are found in "${text}"`, () => {
			assert.deepEqual(technologiesIn(text), names);
		});
	}
});
