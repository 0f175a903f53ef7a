import type { Language } from './language.ts';

export const dutch: Language = {
	tag: 'nl',
	labels: {
		situation: 'Situatie / Beginsituatie, Uitgangssituatie, Achtergrond, Context, Probleem, Uitdaging',
		task: 'Taak / Doel, Doelen, Opdracht, Rol, Verantwoordelijkheid',
		action: 'Actie / Acties, Aanpak, Oplossing, Stappen, Wat ik deed, Wat ik heb gedaan, Gedrag',
		result: 'Resultaat / Resultaten, Eindresultaat, Uitkomst, Opbrengst',
		reflection: 'Reflectie / Geleerde lessen, Wat ik leerde, Wat ik heb geleerd, Leerpunt, Leerpunten',
		lead: 'de, het, mijn, onze',
	},
	speech: {
		first: '[Ii]k|[Mm]ijn|[Oo]nze',
		second: '[Jj]ij|[Jj]ouw',
		past: 'was|waren|had|hadden',
		request: 'wat|wie|waarom|hoe|welke|beschrijf|schets|vertel|noem|leg|geef|benoem|formuleer|sluit|begin',
	},
};
