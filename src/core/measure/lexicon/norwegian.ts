import type { Language } from './language.ts';

export const norwegian: Language = {
	words: {
		calendar: `januar februar mars mai juni juli oktober desember`,
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
