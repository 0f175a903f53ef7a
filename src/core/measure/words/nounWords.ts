/** Failures, losses and items of work: with `no`, `zero` or `without` they make a measure. */
export const events = `accident accidents alarm alarms alert alerts abandonment absence absences attack attacks
backlog blocker blockers breach breaches breakage breakages bug bugs callback callbacks cancellation cancellations
casualty casualties chargeback chargebacks churn clash clashes collision collisions complaint complaints conflict
conflicts corruption crash crashes damage deadlock deadlocks defect defects delay delays dependencies dependency
deviation deviations discrepancies discrepancy disconnect disconnects disruption disruptions downtime dropout dropouts
drop drops duplicate duplicates duplication error errors escalation escalations exception exceptions failure failures
fallout fatalities fatality fault faults finding findings fine fines fraud glitch glitches hotfix hotfixes incident
incidents injuries injury interruption interruptions intervention interventions intrusion intrusions leak leakage leaks
loss losses lag misfire misfires mishap mistake mistakes nonconformities nonconformity objections omission omissions
outage outages overrun overruns overshoot page pages pages pager penalties penalty postponement postponements quarrel
recall recalls refund refunds regression regressions rejection rejections reject rejects reopen reopens resignation
resignations restart restarts retries retry return returns rework rollback rollbacks stockout stockouts slip slippage
slips spill spills stall stalls stoppage stoppages theft thefts ticket tickets timeout timeouts tear tearing turnover
typo typos vacancies vacancy violation violations vulnerabilities vulnerability warnings withdrawals`;

/** Nouns that make no measure with `no`, `zero` or `without`, in the singular or the plural. */
export const abstracts = `access agenda ambition answer appetite argument authority awareness bearing bounds brainer
budget business care chance chances choice clue clues comment communication comparison concept concern concerns
confidence connection consensus control credit cure day days decision defence desire detail difference difficulty
direction documentation doubt doubts drama draw ease effect effort end ends energy evidence
excuse excuses exit expectation expectations experience expert experts explanation faith fear feeling feelings fee focus
force frills fun fuss future genius gimmicks good goal goals guarantee guarantees guidance guideline guidelines harm
haste hassle headache headaches heart heed help hero heroes hesitation hesitations hint hints history hitch hope hopes
hurry idea ideas illusion illusions impact importance improvement incentive indication influence info information input
insight instructions intention intentions interest joke judgement judgment justification kidding kind knowledge label
lead leader leadership less light limit limits longer look luck magic magics man mandate manual map margin match means
mention mercy merit mind mock money mood more motivation mystery name names need needs news nonsense notice notion
objection obligation obstacle offence official one ones opinion option opportunity order ordinary other others overview
owner owners ownership pain panic part patience pattern peace permission picture place plan plans plot point policy
position power precedent preference preparation pressure pride priority privacy problem process processes progress
promise promises proof prospect prospects purpose question reaction rationale reality reason reasons record regard
regret regrets relation relevance reliable resources respect response responsibility rest result rest reward right room rush sanity scope secret secrets security self sense sensible shame shape shortage shortcut shortcuts sign
signs silver simple skill skills slack sleep slouch small solution space specific spec stake standard standards
start state stomach story strategy strings structure substitute such sugar support surprise surprises sweat sympathy
talent team telling templates thanks theory thing things thought thoughts time title tolerance tooling
tradition training transparency trace trick tricks trouble trust truth turning use value vision visibility voice wait
warmth way ways whatsoever will willingness win word words worries worry wonder`;

/** People: `no one` and its kin are not measures, and neither is `no customer noticed`. */
export const people = `user users customer customers client clients colleague colleagues developer developers engineer
engineers manager managers person people man men woman women student students pupil pupils teacher teachers nurse nurses
doctor doctors patient patients driver drivers member members stakeholder stakeholders tester testers reader readers
reviewer reviewers parent parents employee employees body soul anybody somebody team teams player players operator
operators analyst analysts auditor auditors merchant merchants visitor visitors guest guests partner partners`;

/** Nouns that are plural without -s. */
export const irregularPlurals = `people folk children men women feet mice geese teeth criteria phenomena media alumni
staff personnel staffers data indices matrices vertices analyses schemata series species aircraft fish sheep crew cattle
offspring devs sprints hypotheses theses crises axes formulae corpora fte ftes mau dau wau teu salespeople
craftsmen firemen businesspeople laypeople grandchildren schoolchildren`;

/** Words in -s that stand before another noun, or are no plural at all. */
export const pluralModifiers = `news analytics logistics customs kubernetes aws ios macos postgres jenkins dns tls ssl
sms css js https saas gps redis windows devops mlops canvas lens previous various obvious serious continuous
asynchronous anonymous synchronous malicious tedious dangerous numerous simultaneous suspicious ambiguous redundant
series lots always sometimes besides paas iaas sqs sns eks gcs gis ros qos pos business process access address class
status bus virus corpus plus minus less cross across towards physics mathematics maths economics robotics statistics
mechanics electronics informatics genetics linguistics diagnostics timeseries has was is its this thus us yes as vs
overseas nowadays afterwards upwards downwards backwards forwards indoors outdoors`;

/** Counted things in other languages whose plural has no -s, and counters of languages that need one. */
export const foreignPlurals = `kunden nutzer benutzer nutzerinnen dienste fehler anfragen datensätze mitarbeiter kollegen
kolleginnen zeilen bestellungen aufträge länder filialen standorte personen leute rechnungen vorfälle störungen
ausfälle abfragen nachrichten entwickler entwicklerinnen abteilungen geräte anwender projekte maschinen schulungen
stellen pakete lieferungen meldungen beschwerden tabellen seiten artikel bestandteile dateien schnittstellen stimmen
utenti clienti servizi richieste errori ordini sviluppatori persone colleghi squadre righe klanten gebruikers diensten
aanvragen medewerkers bestellingen användare kunder tjänster förfrågningar medarbetare użytkowników klientów usług
zgłoszeń osób zespołów пользователей клиентов сервисов запросов заказов человек команд магазинов ошибок серверов
разработчиков инцидентов обращений сотрудников строк тестов 件 人 個 个 回 台 名 位 户 戶 世帯 张 枚 冊 册 箇所 か所 拠点 组 組 项 項 辆 次 条 條 家 社 店舗 种 篇 건 명 개 회 대 곳`;

/** Names of scores; a value behind them is a rating. */
export const metrics = `nps enps csat ces sus lighthouse pagespeed apdex gpa score scores scoring rating ratings rated
scored index elo f1 auc auroc bleu rouge iou map rmse mae mape r2 r² kappa ielts toefl cefr glassdoor trustpilot
metacritic grade marks mark sentiment wer cer psnr ssim perplexity factor dice gini loc ndcg mrr mqm comet
satisfaction happiness velocity maturity`;
