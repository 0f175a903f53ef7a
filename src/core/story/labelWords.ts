import type { Part } from './model.ts';

/** The words of a language for each part, and those around them. */
export interface LanguageWords extends Readonly<Record<Part, string>> {
	/** Insignificant before a label: `The Task`, `My Role`, `Unser Ergebnis`. */
	readonly lead?: string;
	/** Before a number that only counts the parts: `Step 1: Situation`. */
	readonly step?: string;
	/** Between two labels: `Situation and Task`. */
	readonly join?: string;
}

/**
 * The label words of every language. First the words for the part itself, starting with the one that fixes write; after
 * the slash, words that stand for the part but, on their own, make a story only if three parts are labeled.
 * To add a language, add it here; case, accents and the words in `lead` do not matter.
 */
export const labelWords = {
	en: {
		situation: `Situation / Situations, Background, Context, Scenario, Challenge, Problem, Cause, Dramatise, Dramatize,
			Where we were, Situational context, What was the situation, What the situation was`,
		task: `Task / Tasks, Goal, Goals, Objective, Objectives, Responsibility, Responsibilities, Role,
			Mission, Obstacle, Obstacles, Indicate, What was my task, What was my role, What I had to do, What I needed to do, What was asked of me`,
		action: `Action / Actions, Act, Actions taken, Action taken, Actions I took, Action I took, Steps I took,
			Approach, Steps, Steps taken, What action did I take, What actions did I take, What did I do, What I did, What we did, How I did it, How I solved it, How I handled it, How I overcame it, Behaviour, Behavior, Solution, Go through`,
		result: `Result / Results, Outcome, Outcomes, Impact, Resolution, Achievement, Achievements, Summarise,
			Summarize, Business result, Business results, Business outcome, What was the result, What were the results, What was the outcome, What came of it, What came out of it, What I achieved, End result, Final result`,
		reflection: `Reflection / Reflections, Reflect, Learning, Learnings, Learned, Learnt, Lesson, Lessons, Lesson
			learned, Lesson learnt, Lessons learned, Lessons learnt, Takeaway, Takeaways, Take-away, Take-aways,
			Key takeaway, Key takeaways, What I learned, What I learnt, What I took away, What I would improve,
			What I would improve next time, What I would do differently, What I do differently, What I do
			differently now, What I did differently, What I would do differently next time, What I would change, What I'd do differently,
			What I'd do differently next time, What would I do differently, What you would do differently,
			What you'd do differently, What you learned, What you learnt, Next time, Key lesson, Key lessons`,
		lead: "the, here's, my, our, a, personal, team, key, specific, main, measurable, quantified, quantifiable",
		step: 'step, part, stage, section',
		join: 'and',
	},
	de: {
		situation: `Situation / Ausgangslage, Ausgangssituation, Hintergrund, Kontext, Problem,
			Herausforderung`,
		task: 'Aufgabe / Aufgaben, Aufgabenstellung, Ziel, Ziele, Auftrag, Rolle, Verantwortung',
		action: `Aktion, Handlung / Aktionen, Handlungen, Vorgehen, Vorgehensweise, Maßnahme, Maßnahmen,
			Massnahmen, Lösung, Schritte, Umsetzung, Verhalten, Was ich getan habe`,
		result: 'Ergebnis, Resultat / Ergebnisse, Resultate, Endergebnis, Erfolg, Erfolge, Wirkung, Auswirkung',
		reflection: `Reflexion / Reflektion, Erkenntnis, Erkenntnisse, Gelernt, Was ich gelernt habe, Was
			ich anders machen würde, Lehre, Lehren, Fazit, Lerneffekt`,
		lead: 'die, der, das, meine, mein, unsere, unser',
		step: 'Schritt, Teil',
		join: 'und',
	},
	fr: {
		situation: 'Situation / Contexte, Problème, Défi, Cadre, Situation initiale',
		task: 'Tâche / Tâches, Mission, Objectif, Objectifs, Rôle, Responsabilité',
		action: `Action / Actions, Démarche, Approche, Étapes, Solution, Ce que j'ai fait, Comportement`,
		result: 'Résultat / Résultats, Résultat final, Bilan, Réalisations, Impact, Résultats obtenus',
		reflection: `Réflexion / Leçon, Leçons, Leçons apprises, Apprentissage, Apprentissages, Ce que j'ai
			appris, Enseignement, Enseignements, Recul`,
		lead: 'la, le, les, ma, mon, mes, notre',
		step: 'étape, partie',
		join: 'et',
	},
	es: {
		situation: 'Situación / Contexto, Problema, Desafío, Reto, Antecedentes, Situación inicial',
		task: 'Tarea / Tareas, Objetivo, Objetivos, Meta, Responsabilidad, Rol, Misión, Papel',
		action: 'Acción / Acciones, Enfoque, Pasos, Solución, Lo que hice, Qué hice, Actuación, Comportamiento',
		result: 'Resultado / Resultados, Resultado final, Impacto, Logro, Logros, Resultados obtenidos',
		reflection: `Reflexión / Lección, Lecciones, Lecciones aprendidas, Aprendizaje, Aprendizajes, Lo que
			aprendí, Qué aprendí, Conclusión`,
		lead: 'el, la, los, las, mi, nuestro, nuestra',
		step: 'paso, parte',
		join: 'y, e',
	},
	pt: {
		situation: 'Situação / Contexto, Problema, Desafio, Cenário, Situação inicial',
		task: 'Tarefa / Tarefas, Objetivo, Objetivos, Meta, Responsabilidade, Papel, Função, Missão',
		action: 'Ação / Acção, Ações, Abordagem, Passos, Solução, O que fiz, O que eu fiz, Atuação, Comportamento',
		result: `Resultado / Resultados, Resultado final, Impacto, Conquista, Conquistas, Resultados obtidos, Resultados
			alcançados`,
		reflection: `Reflexão / Lição, Lições, Lições aprendidas, Aprendizado, Aprendizados, Aprendizagem, O
			que aprendi, O que eu aprendi, Aprendizado-chave, Aprendizados-chave, Principais aprendizados`,
		lead: 'o, a, minha, meu, nosso',
		step: 'passo, parte, etapa',
		join: 'e',
	},
	it: {
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
	nl: {
		situation: 'Situatie / Beginsituatie, Uitgangssituatie, Achtergrond, Context, Probleem, Uitdaging',
		task: 'Taak / Doel, Doelen, Opdracht, Rol, Verantwoordelijkheid',
		action: 'Actie / Acties, Aanpak, Oplossing, Stappen, Wat ik deed, Wat ik heb gedaan, Gedrag',
		result: 'Resultaat / Resultaten, Eindresultaat, Uitkomst, Opbrengst',
		reflection: 'Reflectie / Geleerde lessen, Wat ik leerde, Wat ik heb geleerd, Leerpunt, Leerpunten',
		lead: 'de, het, mijn, onze',
	},
	zh: {
		situation:
			'情境, 情景, 情况, 情況 / 背景, 场景, 場景, 处境, 挑战, 挑戰, 问题, 問題, 问题描述, 背景描述, 项目背景, 專案背景',
		task: '任务, 任務 / 任务目标, 任務目標, 目标, 目標, 职责, 職責, 角色, 责任, 責任, 我的任务, 我的任務',
		action:
			'行动, 行動 / 措施, 做法, 方法, 步骤, 步驟, 行为, 行為, 解法, 方案, 解决方案, 解決方案, 解决办法, 解决过程, 我的行动, 我的行動, 我做了什么, 我做了什麼, 采取的行动, 具体行动',
		result:
			'结果, 結果 / 成果, 成效, 影响, 影響, 成就, 效果, 效果验证, 成果与影响, 最终结果, 最終結果, 最终成果, 最終成果',
		reflection:
			'反思 / 总结, 收获, 经验, 教训, 经验教训, 复盘, 感悟, 学到的, 学到什么, 关键学习, 關鍵學習, 學到什麼, 我学到了什么, 心得, 總結, 收穫, 經驗',
		step: '步骤',
		join: '和, 与, 及',
	},
	ko: {
		situation: '상황 / 배경, 맥락, 문제, 문제 상황, 문제 정의, 도전',
		task: '과제, 과업 / 목표, 역할, 책임, 임무, 업무, 태스크',
		action: `행동, 액션 / 조치, 접근, 접근 방법, 접근 방식, 해결, 해결 방법, 해결 방식, 해결 방안, 해결 과정, 문제 해결, 해결책,
			해결방법, 해결방안, 실행, 수행 내용, 내가 한 일, 단계`,
		result: '결과 / 성과, 최종 결과, 최종 성과, 영향, 효과',
		reflection: '회고, 성찰 / 학습, 배운 점, 배운점, 교훈, 느낀 점, 느낀점, 깨달은 점, 개선할 점, 개선점',
		step: '단계',
		join: '및',
	},
	ja: {
		situation: '状況 / 背景, 場面, 問題, 環境',
		task: '課題, タスク, 任務 / 役割, 目標, 目的, 責任, ミッション',
		action: '行動, アクション / 取り組み, 対応, 施策, 解決策, やったこと, 手順, 実施したこと, 対策',
		result: '結果 / 成果, 最終結果, 最終成果, 効果, 実績, 影響',
		reflection: '振り返り, ふりかえり / 学び, 学んだこと, 教訓, 反省, 反省点, 気づき',
		step: 'ステップ',
		join: 'と',
	},
	ru: {
		situation: 'Ситуация / Контекст, Предыстория, Проблема, Вызов, Обстановка',
		task: 'Задача / Задачи, Цель, Цели, Роль, Моя роль, Ответственность, Задание',
		action: `Действие, Действия / Подход, Решение, Шаги, Что я сделал, Что я сделала, Что сделал, Что
			сделала, Мои действия, Поведение`,
		result: 'Результат / Результаты, Итоговый результат, Итог, Итоги, Эффект, Достижения, Влияние',
		reflection: `Рефлексия / Выводы, Вывод, Уроки, Урок, Чему я научился, Чему я научилась, Что я понял,
			Что я поняла, Чему научился`,
		lead: 'моя, мой, мои, наш, наша',
		step: 'шаг, часть',
		join: 'и',
	},
	uk: {
		situation: 'Ситуація / Контекст, Передумови, Проблема, Виклик',
		task: 'Завдання / Ціль, Мета, Роль, Відповідальність',
		action: 'Дія, Дії / Підхід, Рішення, Кроки, Що я зробив, Що я зробила',
		result: 'Результат / Результати, Підсумок, Ефект, Досягнення',
		reflection: 'Рефлексія / Висновки, Висновок, Уроки, Чого я навчився, Чого я навчилася',
	},
	pl: {
		situation: 'Sytuacja / Sytuacja początkowa, Sytuacja wyjściowa, Stan początkowy, Kontekst, Tło, Wyzwanie',
		task: 'Zadanie / Zadania, Cel, Cele, Rola, Odpowiedzialność',
		action: `Działanie / Działania, Akcja, Podejście, Rozwiązanie, Kroki, Co zrobiłem, Co zrobiłam, Co zrobiliśmy,
			Co zrobiono, Co wdrożono`,
		result: 'Rezultat / Rezultaty, Wynik, Wyniki, Efekt, Efekty',
		reflection: 'Refleksja / Wnioski, Wniosek, Lekcja, Lekcje, Czego się nauczyłem, Czego się nauczyłam',
	},
	tr: {
		situation: 'Durum / Bağlam, Arka plan, Zorluk',
		task: 'Görev / Hedef, Amaç, Rol, Sorumluluk',
		action: 'Eylem, Aksiyon / Eylemler, Aksiyonlar, Yaklaşım, Çözüm, Adımlar, Ne yaptım',
		result: 'Sonuç / Sonuçlar, Etki, Çıktı',
		reflection: 'Değerlendirme / Çıkarım, Çıkarımlar, Öğrenme, Öğrendiklerim, Ne öğrendim, Dersler, Öğrenilen dersler',
	},
	vi: {
		situation: 'Tình huống / Bối cảnh, Hoàn cảnh, Vấn đề, Thách thức',
		task: 'Nhiệm vụ / Mục tiêu, Vai trò, Trách nhiệm',
		action: 'Hành động / Giải pháp, Cách làm, Các bước, Việc tôi đã làm',
		result: 'Kết quả / Thành quả, Tác động',
		reflection: 'Suy ngẫm / Bài học, Bài học rút ra, Rút kinh nghiệm, Điều tôi học được',
	},
	id: {
		situation: 'Situasi / Latar belakang, Konteks, Tantangan, Masalah',
		task: 'Tugas / Tujuan, Peran, Tanggung jawab',
		action: 'Tindakan, Aksi / Langkah, Pendekatan, Solusi, Yang saya lakukan',
		result: 'Hasil / Dampak, Pencapaian',
		reflection: 'Refleksi / Pelajaran, Pembelajaran, Yang saya pelajari',
	},
} as const satisfies Record<string, LanguageWords>;

/** The languages whose label words are known. */
export type LabelLanguage = keyof typeof labelWords;
