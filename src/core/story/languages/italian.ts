import type { Language } from './language.ts';

export const italian: Language = {
	tag: 'it',
	labels: {
		situation: 'Situazione / Situazione iniziale, Contesto, Problema, Sfida',
		task: 'Compito / Compiti, Obiettivo, Obiettivi, Difficoltà, Ruolo, Responsabilità, Incarico',
		action:
			"Azione / Azioni, Approccio, Soluzione, Passi, Cosa ho fatto, Come ho risolto, Come abbiamo risolto, Come l'ho risolto, Come l'abbiamo risolto, Comportamento",
		result: 'Risultato / Risultati, Risultato finale, Esito, Impatto',
		reflection: `Riflessione / Riflessioni, Lezione, Lezioni, Lezioni apprese, Insegnamento, Cosa ho
				imparato`,
		lead: 'il, la, lo, gli, i, mia, mio',
		join: 'e',
	},
	speech: {
		first: '[Ii]o|[Mm]i[oa]|[Nn]oi|[Nn]ostr[oa]',
		second: '[Tt]uo|[Tt]ua',
		past: String.raw`ho \p{L}{2,20}(?:ato|uto|ito|tto|sto|rto|so)`,
		request:
			'chi|che cosa|perché|descrivi|spiega|racconta|riassumi|elenca|inquadra|chiarisci|chiudi|specifica|(?:descriv|spieg|raccont|present|indic|elenc)[ae]re',
	},
};
