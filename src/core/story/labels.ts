import type { Part } from './model.ts';

/** The languages whose label words are known. */
export type LabelLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'zh' | 'ko' | 'ja' | 'ru';

interface PartLabels {
	/** Words for the part itself; the first one is what fixes write. */
	readonly own: readonly string[];
	/** Words that stand for the part; on their own they make a story only when three parts are labelled. */
	readonly synonyms: readonly string[];
}

/**
 * The label words of every language. To add a language, add a row to `LabelLanguage` and a table here;
 * case, accents and the words of `leadingWords` do not matter.
 */
export const labelTables: Readonly<Record<LabelLanguage, Readonly<Record<Part, PartLabels>>>> = {
	en: {
		situation: {
			own: ['Situation'],
			synonyms: [
				'Situations',
				'Background',
				'Context',
				'Setting',
				'Scenario',
				'Challenge',
				'Problem',
				'Dramatise',
				'Dramatize',
				'Where we were',
				'What happened',
			],
		},
		task: {
			own: ['Task'],
			synonyms: [
				'Tasks',
				'Goal',
				'Goals',
				'Objective',
				'Objectives',
				'Responsibility',
				'Responsibilities',
				'Role',
				'Assignment',
				'Mission',
				'Obstacle',
				'Obstacles',
				'Indicate',
				'What I had to do',
				'What I needed to do',
				'What was asked of me',
			],
		},
		action: {
			own: ['Action'],
			synonyms: [
				'Actions',
				'Actions taken',
				'Action taken',
				'Actions I took',
				'Action I took',
				'Steps I took',
				'Approach',
				'Steps',
				'Steps taken',
				'What I did',
				'What we did',
				'Behaviour',
				'Behavior',
				'Solution',
				'Go through',
			],
		},
		result: {
			own: ['Result'],
			synonyms: [
				'Results',
				'Outcome',
				'Outcomes',
				'Impact',
				'Achievement',
				'Achievements',
				'Summarise',
				'Summarize',
				'What came of it',
				'What came out of it',
				'What I achieved',
				'End result',
				'Final result',
			],
		},
		reflection: {
			own: ['Reflection'],
			synonyms: [
				'Reflections',
				'Learning',
				'Learnings',
				'Learned',
				'Learnt',
				'Lesson',
				'Lessons',
				'Lesson learned',
				'Lesson learnt',
				'Lessons learned',
				'Lessons learnt',
				'Takeaway',
				'Takeaways',
				'Take-away',
				'Take-aways',
				'Key takeaway',
				'Key takeaways',
				'What I learned',
				'What I learnt',
				'What I took away',
				'What I would do differently',
				'What I would do differently next time',
				'What I would change',
				"What I'd do differently",
				"What I'd do differently next time",
				'What would I do differently',
				'Next time',
			],
		},
	},
	de: {
		situation: {
			own: ['Situation'],
			synonyms: ['Ausgangslage', 'Ausgangssituation', 'Hintergrund', 'Kontext', 'Problem', 'Herausforderung'],
		},
		task: {
			own: ['Aufgabe'],
			synonyms: ['Aufgaben', 'Aufgabenstellung', 'Ziel', 'Ziele', 'Auftrag', 'Rolle', 'Verantwortung'],
		},
		action: {
			own: ['Aktion', 'Handlung'],
			synonyms: [
				'Aktionen',
				'Handlungen',
				'Vorgehen',
				'Vorgehensweise',
				'Maßnahme',
				'Maßnahmen',
				'Massnahmen',
				'Lösung',
				'Schritte',
				'Umsetzung',
				'Verhalten',
				'Was ich getan habe',
			],
		},
		result: {
			own: ['Ergebnis', 'Resultat'],
			synonyms: ['Ergebnisse', 'Resultate', 'Erfolg', 'Erfolge', 'Wirkung', 'Auswirkung'],
		},
		reflection: {
			own: ['Reflexion'],
			synonyms: [
				'Reflektion',
				'Erkenntnis',
				'Erkenntnisse',
				'Gelernt',
				'Was ich gelernt habe',
				'Was ich anders machen würde',
				'Lehre',
				'Lehren',
				'Fazit',
				'Lerneffekt',
			],
		},
	},
	fr: {
		situation: { own: ['Situation'], synonyms: ['Contexte', 'Problème', 'Défi', 'Cadre'] },
		task: { own: ['Tâche'], synonyms: ['Tâches', 'Mission', 'Objectif', 'Objectifs', 'Rôle', 'Responsabilité'] },
		action: {
			own: ['Action'],
			synonyms: ['Actions', 'Démarche', 'Approche', 'Étapes', 'Solution', "Ce que j'ai fait", 'Comportement'],
		},
		result: { own: ['Résultat'], synonyms: ['Résultats', 'Bilan', 'Réalisations', 'Impact'] },
		reflection: {
			own: ['Réflexion'],
			synonyms: [
				'Leçon',
				'Leçons',
				'Leçons apprises',
				'Apprentissage',
				'Apprentissages',
				"Ce que j'ai appris",
				'Enseignement',
				'Enseignements',
				'Recul',
			],
		},
	},
	es: {
		situation: { own: ['Situación'], synonyms: ['Contexto', 'Problema', 'Desafío', 'Reto', 'Antecedentes'] },
		task: {
			own: ['Tarea'],
			synonyms: ['Tareas', 'Objetivo', 'Objetivos', 'Meta', 'Responsabilidad', 'Rol', 'Misión', 'Papel'],
		},
		action: {
			own: ['Acción'],
			synonyms: ['Acciones', 'Enfoque', 'Pasos', 'Solución', 'Lo que hice', 'Qué hice', 'Comportamiento'],
		},
		result: { own: ['Resultado'], synonyms: ['Resultados', 'Impacto', 'Logro', 'Logros'] },
		reflection: {
			own: ['Reflexión'],
			synonyms: [
				'Lección',
				'Lecciones',
				'Lecciones aprendidas',
				'Aprendizaje',
				'Aprendizajes',
				'Lo que aprendí',
				'Qué aprendí',
				'Conclusión',
			],
		},
	},
	pt: {
		situation: { own: ['Situação'], synonyms: ['Contexto', 'Problema', 'Desafio', 'Cenário'] },
		task: {
			own: ['Tarefa'],
			synonyms: ['Tarefas', 'Objetivo', 'Objetivos', 'Meta', 'Responsabilidade', 'Papel', 'Função', 'Missão'],
		},
		action: {
			own: ['Ação'],
			synonyms: ['Acção', 'Ações', 'Abordagem', 'Passos', 'Solução', 'O que fiz', 'O que eu fiz', 'Comportamento'],
		},
		result: { own: ['Resultado'], synonyms: ['Resultados', 'Impacto', 'Conquista', 'Conquistas'] },
		reflection: {
			own: ['Reflexão'],
			synonyms: [
				'Lição',
				'Lições',
				'Lições aprendidas',
				'Aprendizado',
				'Aprendizados',
				'Aprendizagem',
				'O que aprendi',
				'O que eu aprendi',
			],
		},
	},
	it: {
		situation: { own: ['Situazione'], synonyms: ['Contesto', 'Problema', 'Sfida', 'Scenario'] },
		task: { own: ['Compito'], synonyms: ['Compiti', 'Obiettivo', 'Obiettivi', 'Ruolo', 'Responsabilità', 'Incarico'] },
		action: {
			own: ['Azione'],
			synonyms: ['Azioni', 'Approccio', 'Soluzione', 'Passi', 'Cosa ho fatto', 'Comportamento'],
		},
		result: { own: ['Risultato'], synonyms: ['Risultati', 'Esito', 'Impatto'] },
		reflection: {
			own: ['Riflessione'],
			synonyms: ['Riflessioni', 'Lezione', 'Lezioni', 'Lezioni apprese', 'Insegnamento', 'Cosa ho imparato'],
		},
	},
	nl: {
		situation: { own: ['Situatie'], synonyms: ['Achtergrond', 'Context', 'Probleem', 'Uitdaging'] },
		task: { own: ['Taak'], synonyms: ['Doel', 'Doelen', 'Opdracht', 'Rol', 'Verantwoordelijkheid'] },
		action: {
			own: ['Actie'],
			synonyms: ['Acties', 'Aanpak', 'Oplossing', 'Stappen', 'Wat ik deed', 'Wat ik heb gedaan', 'Gedrag'],
		},
		result: { own: ['Resultaat'], synonyms: ['Resultaten', 'Uitkomst', 'Opbrengst'] },
		reflection: {
			own: ['Reflectie'],
			synonyms: ['Geleerde lessen', 'Wat ik leerde', 'Wat ik heb geleerd', 'Leerpunt', 'Leerpunten'],
		},
	},
	zh: {
		situation: {
			own: ['情境', '情景', '情况', '情況'],
			synonyms: [
				'背景',
				'场景',
				'場景',
				'处境',
				'挑战',
				'挑戰',
				'问题',
				'問題',
				'问题描述',
				'背景描述',
				'项目背景',
				'專案背景',
			],
		},
		task: {
			own: ['任务', '任務'],
			synonyms: ['目标', '目標', '职责', '職責', '角色', '责任', '責任', '我的任务', '我的任務'],
		},
		action: {
			own: ['行动', '行動'],
			synonyms: [
				'措施',
				'做法',
				'方法',
				'步骤',
				'步驟',
				'行为',
				'行為',
				'解法',
				'解决方案',
				'解決方案',
				'我的行动',
				'我的行動',
				'我做了什么',
				'我做了什麼',
				'采取的行动',
			],
		},
		result: {
			own: ['结果', '結果'],
			synonyms: ['成果', '成效', '影响', '影響', '成就', '效果', '效果验证', '成果与影响'],
		},
		reflection: {
			own: ['反思'],
			synonyms: [
				'总结',
				'收获',
				'经验',
				'教训',
				'经验教训',
				'复盘',
				'感悟',
				'学到的',
				'学到什么',
				'學到什麼',
				'我学到了什么',
				'心得',
				'總結',
				'收穫',
				'經驗',
			],
		},
	},
	ko: {
		situation: { own: ['상황'], synonyms: ['배경', '맥락', '문제', '도전'] },
		task: { own: ['과제', '과업'], synonyms: ['목표', '역할', '책임', '임무', '업무', '태스크'] },
		action: {
			own: ['행동', '액션'],
			synonyms: ['조치', '접근', '접근 방법', '해결', '해결 방법', '실행', '내가 한 일', '단계'],
		},
		result: { own: ['결과'], synonyms: ['성과', '영향', '효과'] },
		reflection: {
			own: ['회고', '성찰'],
			synonyms: ['배운 점', '배운점', '교훈', '느낀 점', '느낀점', '깨달은 점', '개선할 점'],
		},
	},
	ja: {
		situation: { own: ['状況'], synonyms: ['背景', '場面', '問題', '環境'] },
		task: { own: ['課題', 'タスク', '任務'], synonyms: ['役割', '目標', '目的', '責任', 'ミッション'] },
		action: {
			own: ['行動', 'アクション'],
			synonyms: ['取り組み', '対応', '施策', '解決策', 'やったこと', '手順', '実施したこと', '対策'],
		},
		result: { own: ['結果'], synonyms: ['成果', '効果', '実績', '影響'] },
		reflection: {
			own: ['振り返り', 'ふりかえり'],
			synonyms: ['学び', '学んだこと', '教訓', '反省', '反省点', '気づき'],
		},
	},
	ru: {
		situation: { own: ['Ситуация'], synonyms: ['Контекст', 'Предыстория', 'Проблема', 'Вызов', 'Обстановка'] },
		task: { own: ['Задача'], synonyms: ['Задачи', 'Цель', 'Цели', 'Роль', 'Моя роль', 'Ответственность', 'Задание'] },
		action: {
			own: ['Действие', 'Действия'],
			synonyms: [
				'Подход',
				'Решение',
				'Шаги',
				'Что я сделал',
				'Что я сделала',
				'Что сделал',
				'Что сделала',
				'Мои действия',
				'Поведение',
			],
		},
		result: { own: ['Результат'], synonyms: ['Результаты', 'Итог', 'Итоги', 'Эффект', 'Достижения', 'Влияние'] },
		reflection: {
			own: ['Рефлексия'],
			synonyms: [
				'Выводы',
				'Вывод',
				'Уроки',
				'Урок',
				'Чему я научился',
				'Чему я научилась',
				'Что я понял',
				'Что я поняла',
				'Чему научился',
			],
		},
	},
};

/** Words before a label that do not matter: `The Task`, `My Role`, `Unser Ergebnis`. */
export const leadingWords: ReadonlySet<string> = new Set(
	'the my our a personal team key specific main die der das meine mein unsere unser la le les ma mon mes notre el los las mi nuestro nuestra o a minha meu nosso il lo gli mia mio i de het mijn onze моя мой мои наш наша'.split(
		' ',
	),
);

/** Words that, with a number, only count the parts: `Step 1: Situation`. */
export const stepWords: ReadonlySet<string> = new Set(
	'step part stage section schritt teil etape partie paso parte passo etapa шаг часть 步骤 단계 ステップ'.split(' '),
);

/** Words that join two labels: `Situation and Task`. */
export const joinWords: ReadonlySet<string> = new Set('and und et y e и 和 与 及 및 と'.split(' '));

/**
 * Brings a word into the form in which labels are compared: compatibility forms unified, lower case,
 * no accents, no invisible characters, straight apostrophes.
 */
export function fold(word: string): string {
	if (isAscii(word)) {
		return word.toLowerCase();
	}
	return word
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.normalize('NFC')
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.toLowerCase();
}

function isAscii(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		if (word.charCodeAt(i) > 127) {
			return false;
		}
	}
	return true;
}

/**
 * Words that are labels in another language and mean something else in English, such as the Mission of an operation
 * order; they count beside a label that is no English word.
 */
export const falseFriends: ReadonlySet<string> = new Set(['mission']);

/** What a label phrase stands for. */
export interface LabelEntry {
	readonly part: Part;
	/** True for the word of the part itself, false for a synonym. */
	readonly own: boolean;
	/** True for a phrase of English, whatever other languages it belongs to. */
	readonly english: boolean;
	/** The folded phrase. */
	readonly phrase: string;
	/** Its words behind the first one. */
	readonly rest: readonly string[];
}

/** Label phrases by their folded first word, the longest first. */
export const labelPhrases: ReadonlyMap<string, readonly LabelEntry[]> = buildPhrases();

function buildPhrases(): Map<string, LabelEntry[]> {
	const byPhrase = new Map<string, LabelEntry>();
	for (const [language, table] of Object.entries(labelTables)) {
		for (const [part, { own, synonyms }] of Object.entries(table) as [Part, PartLabels][]) {
			for (const word of [...own, ...synonyms]) {
				const phrase = fold(word);
				if (!byPhrase.has(phrase)) {
					const english = language === 'en';
					byPhrase.set(phrase, { part, own: own.includes(word), english, phrase, rest: phrase.split(/[ -]/).slice(1) });
				}
			}
		}
	}
	const byFirstWord = new Map<string, LabelEntry[]>();
	for (const entry of byPhrase.values()) {
		const first = entry.phrase.split(/[ -]/, 1)[0] as string;
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
	}
	for (const entries of byFirstWord.values()) {
		entries.sort((a, b) => b.phrase.length - a.phrase.length);
	}
	return byFirstWord;
}

/** The word that fixes write for a part: `labelFor('fr', 'task')` is `Tâche`. */
export function labelFor(language: LabelLanguage, part: Part): string {
	return labelTables[language][part].own[0] as string;
}

/** The languages of every folded label phrase. */
const languagesOf = new Map<string, LabelLanguage[]>();
for (const [language, table] of Object.entries(labelTables) as [LabelLanguage, Record<Part, PartLabels>][]) {
	for (const phrase of new Set(Object.values(table).flatMap(({ own, synonyms }) => [...own, ...synonyms].map(fold)))) {
		languagesOf.set(phrase, [...(languagesOf.get(phrase) ?? []), language]);
	}
}

/** The language in which most of the given labels are words; English when that cannot be told. */
export function languageOfLabels(labels: readonly string[]): LabelLanguage {
	const counts = new Map<LabelLanguage, number>([['en', 0]]);
	for (const label of labels) {
		for (const language of languagesOf.get(fold(label)) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	const most = Math.max(...counts.values());
	const [best] = [...counts].filter(([, count]) => count === most).map(([language]) => language);
	return best ?? 'en';
}
