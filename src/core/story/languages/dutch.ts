import { type Language, words } from './language.ts';

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
		first: words('[Ii]k|[Mm]ijn|[Oo]nze'),
		second: words('[Jj]ij|[Jj]ouw'),
		past: words('was|waren|had|hadden'),
		request: words('wat|wie|waarom|hoe|welke|beschrijf|schets|vertel|noem|leg|geef|benoem|formuleer|sluit|begin'),
	},
};
