import type { Language } from './language.ts';

export const swedish: Language = {
	words: {
		calendar: `januari februari mars maj juni juli augusti oktober`,
		cardinal: `två=2 tre=3 fyra=4 fem=5 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 femton=15 tjugo=20 trettio=30
			fyrtio=40 femtio=50`,
		scale: `hundra=100 mlj=1e6 miljoner=1e6 tusen=1e3`,
		multiple: `fördubblades=2 fördubblade=2 fördubblat=2 halverades=0.5 halverade=0.5 halverat=0.5`,
		time: `sekunder minuter timmar timme dagar veckor månader år`,
		money: `krona kronor`,
		percent: `procent procentenheter`,
		stop: `till och på`,
		approximation: `ungefär`,
		from: `från`,
		to: `till`,
		plural: `användare kunder tjänster förfrågningar medarbetare funktioner utvecklare personer kollegor möten
			kommuner`,
		within: `på`,
		yearContext: `till`,
		halfNoun: `hälften`,
		whichHalf: `första andra`,
	},
};
