import type { Language } from './language.ts';

export const polish: Language = {
	tag: 'pl',
	labels: {
		situation: 'Sytuacja / Sytuacja początkowa, Sytuacja wyjściowa, Stan początkowy, Kontekst, Tło, Wyzwanie',
		task: 'Zadanie / Zadania, Cel, Cele, Rola, Odpowiedzialność',
		action: `Działanie / Działania, Akcja, Podejście, Rozwiązanie, Kroki, Co zrobiłem, Co zrobiłam, Co zrobiliśmy,
				Co zrobiono, Co wdrożono`,
		result: 'Rezultat / Rezultaty, Wynik, Wyniki, Efekt, Efekty',
		reflection: 'Refleksja / Wnioski, Wniosek, Lekcja, Lekcje, Czego się nauczyłem, Czego się nauczyłam',
	},
	speech: {
		first: String.raw`\p{L}{2,}(?:łem|łam|liśmy|łyśmy)`,
		second: String.raw`[Tt]woje?|[Tt]wój|tobie|ciebie|musisz|możesz|powinieneś|powinnaś|\p{L}{2,20}(?:łeś|łaś)`,
		past: String.raw`\p{L}{2,}(?:łem|łam|ł|ła|ło|li|ły|liśmy)`,
		request: 'opisz|wyjaśnij|podaj',
	},
};
