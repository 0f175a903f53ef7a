// What hypothetical-action and no-reflection know about each language that the README names.
import assert from 'node:assert/strict';
import { labelFor } from '../../../../../src/core/story/labels/labels.ts';
import { storyLanguages } from '../../../../../src/core/story/languages/languages.ts';
import type { StoryLanguage } from '../../../../../src/core/story/languages/storyLanguage.ts';
import { requiredParts } from '../../../../../src/core/story/model.ts';
import { findings } from './support.ts';

interface Examples {
	/** Actions that tell plans or habits, each with the words that show it. */
	readonly plans: readonly (readonly [action: string, phrase: string])[];
	/** Actions that tell what was done. */
	readonly steps: readonly string[];
	/** Titles of a failure, a mistake and a conflict, and some that only look like one. */
	readonly failures: readonly string[];
	readonly mistakes: readonly string[];
	readonly conflicts: readonly string[];
	readonly others: readonly string[];
	/** Results that say what was learned, and some that do not. */
	readonly learned: readonly string[];
	readonly notLearned: readonly string[];
}

const examples: Readonly<Record<string, Examples>> = {
	en: {
		plans: [
			['I would talk to both teams. Then I would write a plan.', 'I would'],
			['1. I usually ask the owner', 'I usually'],
		],
		steps: [
			'I asked both teams. I would have liked more time. I wrote a plan.',
			'Wrote a planner. Rehearsed it on a copy.',
		],
		failures: ['My biggest failure'],
		mistakes: ['A mistake in the tariff table'],
		conflicts: ['A conflict about the release'],
		others: ['Merge conflicts in a monorepo', 'Jobs that failed silently'],
		learned: ['It took 3 days. I learned to ask first.'],
		notLearned: ['It took 3 days.'],
	},
	de: {
		plans: [
			['Ich würde zuerst mit beiden Teams reden. Dann würde ich einen Plan schreiben.', 'Ich würde'],
			['Normalerweise frage ich die Fachabteilung. Ich schreibe immer ein Protokoll.', 'Normalerweise frage ich'],
			['- Man sollte zuerst die Ursache kennen\n- Man muss alle informieren', 'Man sollte'],
			['In so einem Fall würde ich die Leitung einschalten.', 'würde ich'],
		],
		steps: [
			'Ich habe beide Teams gefragt. Danach schrieb ich einen Plan. Ich würde heute früher fragen.',
			'Ich sagte dem Kunden, dass ich ihn am Abend anrufen würde. Ich schrieb einen Plan.',
			'Protokolle verglichen. Abfragen neu sortiert.',
			'Ich hatte immer einen Plan dabei. Dann rief ich den Lieferanten an.',
		],
		failures: ['Mein größter Misserfolg', 'Wie ich mit der Migration gescheitert bin', 'Eine gescheiterte Migration'],
		mistakes: [
			'Mein Fehler bei den Tarifen',
			'Der Fehler, den ich im Tarif gemacht habe',
			'Ich habe die falsche Tabelle gelöscht',
		],
		conflicts: [
			'Konflikt mit dem Produktmanager',
			'Meinungsverschiedenheit über das Release',
			'Ein schwieriger Kollege',
		],
		others: ['Merge-Konflikte im Monorepo', 'Fehler in der Zeitzone', 'Jobs, die still gescheitert sind'],
		learned: [
			'Es dauerte 3 Tage. Daraus habe ich gelernt, zuerst zu fragen.',
			'Es dauerte 3 Tage. Seitdem frage ich zuerst.',
			'Es dauerte 3 Tage. Heute frage ich zuerst.',
		],
		notLearned: ['Es dauerte 3 Tage, bis die Kasse wieder lief.'],
	},
	es: {
		plans: [
			['Primero hablaría con los dos equipos. Después escribiría un plan.', 'hablaría'],
			['Yo preguntaría al responsable.', 'Yo preguntaría'],
			['Normalmente escribo un plan y lo comparto con el equipo.', 'Normalmente escribo'],
			['Hay que escuchar a todos.', 'Hay que'],
			['Suelo preguntar al responsable.', 'Suelo'],
		],
		steps: [
			'Pregunté a los dos equipos. Escribí un plan. Preguntaría antes si pudiera.',
			'Quería saber la causa. Comparé los registros y escribí un plan.',
			'Descubría cada día un fallo nuevo. Hice una lista.',
			'Normalmente todo iba en un solo servicio. Moví la cola a otro.',
		],
		failures: ['Mi mayor fracaso', 'El proyecto fallido de las tarifas'],
		mistakes: ['Mi error con las tarifas', 'El error que cometí en la migración', 'Cuando borré la tabla de tarifas'],
		conflicts: ['Un conflicto con el jefe de producto', 'Desacuerdo sobre la versión', 'Un cliente difícil'],
		others: ['Conflictos de fusión en el monorepo', 'Un error en la caché', 'Tareas que fallaban sin aviso'],
		learned: [
			'Tardó 3 días. Aprendí a preguntar antes.',
			'Tardó 3 días. Desde entonces pregunto antes.',
			'Tardó 3 días. Ahora siempre pregunto antes.',
		],
		notLearned: ['Tardó 3 días en volver.'],
	},
	fr: {
		plans: [
			['Je parlerais d’abord aux deux équipes. Ensuite, j’écrirais un plan.', 'Je parlerais'],
			['En général, je demande au responsable.', 'En général, je demande'],
			['Il faudrait prévenir tout le monde.', 'Il faudrait'],
			['D’abord, je ferais le point avec le client.', 'je ferais'],
			['Je vérifie toujours les journaux.', 'Je vérifie toujours'],
		],
		steps: [
			'J’ai interrogé les deux équipes. Je leur ai écrit un plan. Je demanderais plus tôt aujourd’hui.',
			'Je gérais la file moi-même. Je l’ai déplacée et je leur ai écrit.',
			'Comparé les journaux. Réduit les requêtes.',
			'En général, je travaillais seul. J’ai appelé le fournisseur.',
		],
		failures: ['Mon plus gros échec', 'Un lancement raté'],
		mistakes: ['Mon erreur sur les tarifs', 'J’ai supprimé la mauvaise table', 'Le jour où je me suis trompée'],
		conflicts: ['Un conflit avec le chef de produit', 'Désaccord sur la version', 'Un client difficile'],
		others: ['Conflits de fusion dans le monorepo', 'Une erreur dans le cache', 'Des tâches qui échouaient en silence'],
		learned: [
			'Cela a pris 3 jours. J’ai appris à demander avant.',
			'Cela a pris 3 jours. Désormais, je demande avant.',
			'Cela a pris 3 jours. Avec le recul, il fallait demander.',
		],
		notLearned: ['La caisse est revenue depuis 3 jours.'],
	},
	pt: {
		plans: [
			['Eu conversaria com as duas equipes. Depois escreveria um plano.', 'Eu conversaria'],
			['Normalmente escrevo um plano e mostro para a equipe.', 'Normalmente escrevo'],
			['Costumo perguntar ao responsável.', 'Costumo'],
			['Primeiro, eu faria um teste.', 'eu faria'],
			['É preciso ouvir todo mundo.', 'É preciso'],
		],
		steps: [
			'Perguntei às duas equipes. Escrevi um plano. Perguntaria antes se pudesse.',
			'Eu queria saber a causa. Comparei os registros e escrevi um plano.',
			'Descobria uma falha nova por dia. Fiz uma lista.',
			'Normalmente tudo ficava em um serviço. Movi a fila para outro.',
		],
		failures: ['Meu maior fracasso', 'O projeto fracassado das tarifas'],
		mistakes: ['Meu erro nas tarifas', 'O erro que cometi na migração', 'Quando apaguei a tabela'],
		conflicts: ['Um conflito com o gerente de produto', 'Discordância sobre a versão', 'Um cliente difícil'],
		others: ['Conflitos de merge no monorepo', 'Um erro no cache', 'Tarefas que falhavam em silêncio'],
		learned: [
			'Levou 3 dias. Aprendi a perguntar antes.',
			'Levou 3 dias. Desde então, a pergunta vem antes.',
			'Levou 3 dias. Hoje sempre pergunto antes.',
		],
		notLearned: ['Levou 3 dias para voltar.'],
	},
	ja: {
		plans: [
			['両方のチームに話を聞こうと思います。', 'こうと思います'],
			['まず、影響の範囲を調べます。次に、関係者に連絡します。', 'べます'],
			['手順書をチームに共有するようにしています。', 'ようにしています'],
			['先に原因を調べるべきです。', 'べきです'],
		],
		steps: [
			'両方のチームに話を聞きました。計画を書きました。今ならもっと早く聞こうと思います。',
			'ログを比べた。ジョブをレプリカに移した。',
			'負荷はだいぶ減ったと思います。担当者に確認しました。',
		],
		failures: ['私の最大の失敗', '失敗した移行'],
		mistakes: ['私のミスで料金表が壊れた日', '誤ってテーブルを削除した話', '本番を止めた夜'],
		conflicts: ['プロダクト担当との対立', '意見の食い違いをどう解いたか', '気難しい同僚'],
		others: ['マージコンフリクトを減らす', '黙って失敗するジョブ'],
		learned: [
			'復旧に3日かかりました。先に聞くことを学びました。',
			'復旧に3日かかりました。それ以来、先に聞いています。',
		],
		notLearned: ['復旧に3日かかりました。'],
	},
	zh: {
		plans: [
			['我会先和两个团队谈。然后我会写一份计划。', '我会'],
			['通常我会先问负责人。', '通常我会'],
			['你应该先听大家的意见。', '你应该'],
			['首先，我一般会看日志。', '我一般会'],
		],
		steps: [
			'我问了两个团队。我写了一份计划。我会早点问，如果能重来。',
			'我会议后写了一份计划。我把任务移到了副本上。',
			'我对比过两周的日志。我会先发给负责人，所以他当时就确认了。',
		],
		failures: ['我最大的失败', '一次失败的迁移'],
		mistakes: ['我犯的错误', '误删生产数据的那一天'],
		conflicts: ['和产品经理的冲突', '对发布时间的分歧', '难相处的同事'],
		others: ['减少合并冲突', '悄悄失败的任务', '登录错误'],
		learned: ['恢复用了3天。我学到要先问清楚。', '恢复用了3天。从那以后我都先问。'],
		notLearned: ['恢复用了3天。'],
	},
};

function story({ tag }: StoryLanguage, { title = '1', action = '', result = 'x 40%.' }): string {
	const texts = { situation: 'x.', task: 'x.', action: action || 'x.', result };
	const parts = requiredParts.map((part) => `## ${labelFor(tag, part)}\n\n${texts[part]}\n`);
	return `---\ntype: star-story\nlang: ${tag}\n---\n\n# ${title}\n\n${parts.join('\n')}`;
}

for (const language of storyLanguages) {
	const { tag } = language;
	const known = examples[tag];
	assert.ok(known, `languages.test.ts has no examples for ${tag}; give some.`);

	describe(`hypothetical-action in ${tag}`, () => {
		for (const [action, phrase] of known.plans) {
			it(`reports ${JSON.stringify(action)}`, () => {
				const [found, ...others] = findings('hypothetical-action', story(language, { action }));
				assert.equal(found?.found, phrase);
				assert.ok(found.message.includes(`("${language.step}")`), found.message);
				assert.deepEqual(others, []);
			});
		}
		for (const action of known.steps) {
			it(`is silent about ${JSON.stringify(action)}`, () => {
				assert.deepEqual(findings('hypothetical-action', story(language, { action })), []);
			});
		}
	});

	describe(`no-reflection in ${tag}`, () => {
		for (const [topic, titles] of [
			['failure', known.failures],
			['mistake', known.mistakes],
			['conflict', known.conflicts],
		] as const) {
			for (const title of titles) {
				it(`takes ${JSON.stringify(title)} for a ${topic}`, () => {
					const [found] = findings('no-reflection', story(language, { title }));
					assert.match(found?.message ?? '', new RegExp(`^This is a story about a ${topic}, `));
				});
			}
		}
		for (const title of known.others) {
			it(`expects nothing of ${JSON.stringify(title)}`, () => {
				assert.deepEqual(findings('no-reflection', story(language, { title })), []);
			});
		}
		for (const title of known.failures.slice(0, 1)) {
			for (const result of known.learned) {
				it(`is silent after ${JSON.stringify(result)}`, () => {
					assert.deepEqual(findings('no-reflection', story(language, { title, result })), []);
				});
			}
			for (const result of known.notLearned) {
				it(`expects a reflection after ${JSON.stringify(result)}`, () => {
					assert.equal(findings('no-reflection', story(language, { title, result })).length, 1);
				});
			}
		}
	});
}
