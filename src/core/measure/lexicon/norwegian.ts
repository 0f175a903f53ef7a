import type { Language } from './language.ts';

export const norwegian: Language = {
	words: {
		calendar: `januar februar mars mai juni juli oktober desember`,
		cardinal: `tre=3 fem=5 sju=7 syv=7 åtte=8 elleve=11 tolv=12 femten=15 tjue=20 tretti=30 førti=40 femti=50`,
		scale: `millioner=1e6`,
		time: `timer dager uker måneder`,
		money: `krone kroner kronen`,
		stop: `til`,
		from: `fra`,
		to: `til`,
		plural: `brukere ansatte kolleger`,
		halfNoun: `halvparten halvdelen`,
		whichHalf: `anden`,
		multiple: `doblet=2 halverte=0.5 halvert=0.5`,
	},
};
