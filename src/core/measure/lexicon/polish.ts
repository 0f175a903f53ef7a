import { none } from '../values.ts';
import type { Language } from './language.ts';

export const polish: Language = {
	words: {
		calendar: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
		scale: `tysięcy=1e3 tys=1e3 milionów=1e6 milion=1e6 miliony=1e6`,
		time: `sekund minut godzin godziny godzina dni tygodni tygodnie miesięcy miesiące lat lata`,
		money: `złoty złotych zł`,
		stop: `z na`,
		from: `od z ze`,
		to: `na`,
		plural: `usług zgłoszeń osób zespoły razy żądań osoby serwery błędy testy usługi klientki`,
		cardinal: `pięciu=5 sześciu=6 siedmiu=7 ośmiu=8 dziewięciu=9 dziesięciu=10 dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6
			siedem=7 osiem=8 dziewięć=9 dziesięć=10 dziesięciu=10 dwanaście=12 piętnaście=15 dwadzieścia=20
			trzydzieści=30`,
		multiple: `podwoić=2 dwukrotnie=2 trzykrotnie=3 dwukrotny=2 podwoiła=2 podwoił=2 podwoiły=2`,
		halfNoun: `połowę połowy`,
		whichHalf: `drugą pierwszą drugiej pierwszej`,
		denial: `ani żadnej żadnego żadnych`,
		single: `jednej jednego`,
		harm: `awarii incydentu incydentów błędu przestoju przestojów skargi skarg reklamacji`,
		lack: `bez`,
	},
	parts: { 'i pół': 1 / 2 },
	rows: {
		duration: ['( {within} )? pół godziny =0.5'],
		rate: ['QUANTITY na sekundę|minutę|godzinę|dzień|tydzień|miesiąc|rok !DIGITS|{calendar}|przed|po'],
		zero: [{ pattern: 'nie było ( {denial} {single}? )? {harm}', values: none }],
	},
};
