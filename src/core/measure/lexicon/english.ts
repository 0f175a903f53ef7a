import type { Language } from './language.ts';

export const english: Language = {
	words: {
		opener: `a an half several many some one between minus`,
		rangeJoint: `to`,
		and: `and or`,
		of: `of`,
		per: `per`,
		ranking: `top`,
		own: `responsibility ownership blame credit accountability commitment attention effort focus`,
		perHundred: `per pour por`,
		doubling: `double=2 doubles=2 triple=3 triples=3 treble=3 quadruple=4 quadruples=4 quintuple=5 doble=2 dobro=2 triplo=3`,
		graded: `significant substantial undue much noticeable lengthy extended prolonged`,
		fiscal: `arr mrr gmv tcv acv nrr`,
		scoreSign: `f1 auc bleu rouge iou map nps enps csat sus r² mae rmse gpa apdex`,
		currencyPrefix: `us a au c ca nz hk sg s r nt mx`,
		loneScale: `hundred thousand million billion trillion dozen lakh crore`,
		portion: `half=2 halves=2 thirds=3 quarter=4 quarters=4 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8
			ninths=9 tenths=10 twelfths=12 sixteenths=16 twentieths=20 hundredths=100 thousandths=1000 third=3 fourth=4
			fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12 sixteenth=16 twentieth=20 hundredth=100
			thousandth=1000`,
		ordinal: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
			twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
			twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100 thousandth=1000`,
		cardinal: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
			thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
			forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
		scale: `tens=10 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9
			billions=1e9 trillion=1e12 trillions=1e12 dozen=12 dozens=12 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 crore=1e7
			crores=1e7 grand=1e3 mill=1e6 mn=1e6 bn=1e9`,
		multiple: `doubled=2 doubling=2 tripled=3 tripling=3 trebled=3 trebling=3 quadrupled=4 quadrupling=4
			quintupled=5 quintupling=5 sextupled=6 halved=0.5 halving=0.5 halve=0.5 halves=0.5 twofold=2 threefold=3
			fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10 elevenfold=11 twelvefold=12
			fifteenfold=15 twentyfold=20 thirtyfold=30 fortyfold=40 fiftyfold=50 hundredfold=100 thousandfold=1000
			decimated=0.9 doubles=2 double=2 triples=3 triple=3 treble=3 quadruples=4 quadruple=4 quintuple=5`,
		time: `nanosecond nanoseconds microsecond microseconds millisecond milliseconds millis second seconds sec
			secs minute minutes min mins hour hours hr hrs day days night nights morning mornings afternoon afternoons
			evening evenings workday workdays weekday weekdays week weeks wk wks weekend weekends fortnight fortnights
			month months mo mos quarter quarters semester semesters trimester trimesters year years yr yrs decade
			decades century centuries sprint sprints lunchtime lifetime`,
		unit: `byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes gigs gig meg megs terabyte
			terabytes petabyte petabytes exabyte exabytes kibibytes mebibytes gibibytes tebibytes kilobit kilobits
			megabit megabits gigabit gigabits metre metres meter meters kilometre kilometres kilometer kilometers
			centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters micron microns
			nanometre nanometres nanometer nanometers mile miles foot feet inch inches yard yards acre acres hectare
			hectares gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons ounce ounces litre
			litres liter liters millilitre millilitres milliliter milliliters gallon gallons pint pints degree degrees
			celsius fahrenheit kelvin watt watts kilowatt kilowatts megawatt megawatts milliwatt milliwatts volt volts
			millivolt millivolts amp amps ampere amperes milliamp milliamps ohm ohms hertz kilohertz megahertz
			gigahertz decibel decibels pascal pascals joule joules calories newton newtons lumens lux pixel pixels
			knots cores vcpus vcpu vcores vcore lbs`,
		money: `r ksh rm rp sh dollar cent cents euro euros eur pound pounds quid pence penny rupee rupees paise yen yuan renminbi
			franc francs peso rand zloty koruna forint rouble roubles ruble rubles rubel shilling shillings naira baht
			ringgit dirham dirhams riyal shekel shekels bucks buck usd gbp chf inr jpy cny rmb aud cad nzd sgd hkd sek
			nok dkk pln czk huf ron brl mxn zar aed sar ngn kes krw thb rub uah ils idr vnd myr btc eth usdt rs kr kč
			usdc`,
		percent: `percent percents percentage pct`,
		stop: `a an the and or but nor so yet if then than that this these those which who whom whose what when
			where why how while whilst whereas because since as although though unless until whether of in on at by to
			from with without within into onto over under above below between among amongst across after before behind
			beyond during for about against along around near off out per through throughout toward towards up upon via
			down like unlike except despite besides plus minus not no n't never ever always often seldom rarely also
			too again just only even still already maybe perhaps instead rather quite very really almost soon later
			earlier sooner ago away together apart once twice today yesterday tomorrow tonight now here there
			everywhere nowhere somewhere anywhere i me my mine we us our ours you your yours he him his she her hers it
			its they them their theirs myself ourselves themselves itself himself herself someone somebody anyone
			anybody everyone everybody nobody none nothing something anything everything each every both either neither
			all any some such is are was were be been being isn't aren't wasn't weren't do does did done doing don't
			doesn't didn't has have had having hasn't haven't hadn't can could can't couldn't will would won't wouldn't
			shall should shouldn't may might must let lets went go goes gone got get gets gotten came come comes took
			take takes taken made make makes kept keep keeps said say says told tell ran fell fall falls rose rise
			rises grew grow grows met meet saw see seen gave give gives given found feel felt began begin become became
			brought bring bought sold sent spent held hold holds led paid wrote spoke stood stand stands understood
			thought think knew know knows want wants wanted need needs seem seems seemed ended stayed remained remain
			remains lasted i'd i've i'm we'd we've we're it's that's there's he'd she'd they'd they've they're you've
			you're i'll we'll it'll who'd what's could've would've back else ahead early late long longer faster slower
			fewer less more most worse better cheaper higher lower greater flat straight according due thanks thus
			therefore hence however moreover otherwise meanwhile afterwards afterward eventually finally shipped joined
			built drove cut hit won lost aber war waren statt pro ou mais par des sont o pero es son era ma lo gli che
			di eller og av am w`,
		movement: `fell fall falls falling dropped drop drops dropping rose rise rises rising grew grow grows
			growing climbed climb climbs climbing decreased decrease decreases decreasing increased increase increases
			increasing reduced reduce reduces reducing reduction cut cuts cutting shrank shrunk shrink shrinks
			shrinking improved improve improves improving bringing down up raised raise raises raising lowered lower
			lowers lowering jumped jump jumps jumping slipped slid slide slashed slash trimmed trim trimming declined
			decline plummeted plunged sank soared surged reached reach reaches reaching hit hits capped peaked averaged
			average averages scaled scale ended landed settled sits sat hovers hovered stands stood stays stayed
			totalled totaled expanded drove narrowed widened boosted boost crept tumbled dipped shortened shorten
			squeezed doubled halved`,
		approximation: `about around roughly approximately approx ca nearly almost over under below above just only
			barely some maybe perhaps exactly merely fewer less more than least most up to close somewhere something
			like well reportedly estimated average mere`,
		from: `from`,
		to: `to into au a do`,
		determiner: `a an the our my their his her its your this that these those all every each another any some
			whole entire same`,
		frequency: `hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly yearly annual
			annually annualised annualized continuous`,
		zero: `no zero nil nought naught without none`,
		negation: `not never cannot didn't don't doesn't wasn't weren't isn't hasn't haven't hadn't couldn't can't
			won't didn’t don’t doesn’t wasn’t weren’t hasn’t haven’t hadn’t couldn’t can’t won’t neither`,
		reference: `form year grade key cohort platform gallery gate coach carriage route unit exhibit booth stand
			wing aisle stall shelf case box bin tray drawer cabinet lot plot field site pitch court lane pool studio
			stage step phase chapter section sec option ticket issue pr mr bug defect incident appendix annex article
			clause paragraph rule figure fig table page pp slide question lesson exercise task item no nr num number id
			code port version ver release revision rev draft build iteration milestone workstream stream tier level
			band priority severity sev type mode category okr class floor room hall building block zone ward desk seat
			row flight highway track bay dock pier terminal model mark mk season episode volume vol edition gen
			generation quarter doc document invoice commit changeset patch hotfix story epic requirement req adr rfc
			pep jep cve kb http https error status exit signal pin gpio channel layer area formula apollo catch agent
			plan principle lemma theorem schedule act scene verse psalm page§ line apartment apt suite locker finding
			control objective sol drei schritt kapitel abschnitt seite punkt chapitre paso fase etapa`,
		weakReference: `flat week day sprint month year wave batch cycle round cohort group team squad part module node
			shard replica partition worker server host rack core slot line lab test experiment attempt take order
			account customer player goal scenario example variant version region cluster site store term semester
			period`,
		product: `java python node nodejs ruby perl php golang rust kotlin scala swift typescript javascript
			ecmascript react angular vue svelte ember jquery nextjs nuxt rails django flask laravel symfony spring
			hibernate quarkus dotnet windows macos ios ipados android ubuntu debian fedora centos rhel alpine suse
			solaris linux kernel postgres postgresql mysql mariadb mongodb mongo redis oracle sqlite cassandra
			elasticsearch elastic opensearch solr kafka rabbitmq activemq kubernetes docker helm terraform ansible
			puppet chef jenkins gradle maven webpack vite babel eslint prettier jest cypress selenium playwright junit
			testng log4j slf4j tomcat jetty wildfly nginx apache haproxy envoy istio iphone ipad ipod pixel galaxy
			kindle xbox playstation nintendo switch raspberry arduino cortex geforce rtx gtx ryzen xeon intel ie
			chrome firefox safari edge opera office excel exchange sharepoint outlook sap salesforce dynamics magento
			wordpress drupal typo3 unity unreal godot blender photoshop figma http tls ssl oauth openssl openapi
			swagger graphql grpc html css xhtml ipv usb wifi bluetooth hdmi mpeg mp jpeg utf sha md base ascii unicode
			iso iec din nist pci soc gdpr hipaa wcag cobit itil cmmi togaf ieee rfc owasp cis ansi fda asil sil gpt
			llama claude gemini mistral bert airbus boeing tesla fortune formula catch tensorflow pytorch keras numpy
			pandas spark hadoop flink airflow dbt snowflake teradata cobol fortran delphi symbian sql cpp clang gcc
			llvm jdk jre jvm sdk ndk api abi os vm es ecma cuda opengl vulkan directx metal bootstrap tailwind grafana
			prometheus vault consul jira gitlab github vmware gcc web industry net`,
		structure: `factor tier tiers phase phases way eyes eye trick class hand handed off on time stage layer layers
			sided side dimensional d legged pronged bit bits lead star party piece letter digit digits figure figures
			column wheel wheeler pass step steps level part headed faced track speed button click clicks stop size
			liner man's shot pot pager pizza sigma pillar pointed winged tone colour color armed axis axle based body
			door electron hop input key knot lane line master mode pane play pole post seater slot state vector wire
			word zone poster point`,
		attitude: `remote sure certain committed behind convinced honest confident positive agree agreed focused focussed
			dedicated transparent aligned ready happy comfortable engaged invested motivated sold worth
			myself mine responsible accountable clear certainly believe believed supportive trust trusted present loyal
			against satisfied believer human serious open`,
		calendar: `january february march april may june july august september october november december jan feb mar
			apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
			wed thu thur thurs fri sat sun`,
		clock: `sharp am pm o'clock o’clock oclock utc gmt cet cest edt pst pdt bst jst noon midnight bc bce ce`,
		event: `accident accidents alarm alarms alert alerts abandonment absence absences attack attacks attrition
			backlog blocker blockers breach breaches breakage breakages bug bugs callback callbacks cancellation
			cancellations casualty casualties chargeback chargebacks churn clash clashes collision collisions complaint
			complaints conflicts corruption crash crashes damage deadlock deadlocks defect defects delays dependencies
			dependency deviation deviations discrepancies discrepancy disconnect disconnects disruption disruptions
			downtime dropout dropouts drop drops duplicate duplicates duplication errors escalation escalations
			exceptions failures flakiness freeze freezes hang hangs lockout lockouts rerun reruns fallout fatalities
			fatality faults findings fine fines fraud glitch glitches hotfix hotfixes incident incidents injuries
			injury interruption interruptions intervention interventions intrusion intrusions leak leakage leaks loss
			losses lag misfire misfires mishap mistakes nonconformities nonconformity objections omission omissions
			outage outages overrun overruns overshoot page pages pager penalties penalty postponement postponements
			quarrel recall recurrence recurrences relapse relapses recalls refund refunds regression regressions
			rejection rejections reject rejects reopen reopens resignation resignations restart restarts retries retry
			returns rework rollback rollbacks stockout stockouts scan scans slip slippage slips spill spills stall
			stalls stoppage stoppages theft thefts ticket tickets timeout timeouts tear turnover typo typos vacancies
			vacancy violation violations vulnerabilities vulnerability warnings withdrawals conflict delay error
			exception failure fault finding mistake return tearing`,
		abstract: `bones access agenda ambition answer appetite argument authority awareness background bearing brainer
			budget business care chance choice clue comment communication comparison concept concern confidence
			connection consensus control credit cure day days decision defence desire detail difference difficulty
			direction documentation doubt drama draw ease effect effort end energy evidence excuse exit expectation
			experience expert explanation faith fear feeling fee focus force fun fuss future genius good goal guarantee
			guidance guideline harm haste hassle headache heart heed help hero hesitation hint history hitch hope hurry
			idea ideas illusion importance improvement incentive indication influence info information input insight
			intention interest joke judgement judgment justification kidding kind knowledge label lead leader
			leadership less light limit longer look luck magic man mandate manual map margin match mention mercy merit
			mind mock money mood more motivation mystery name need needs news nonsense notice notion objection
			obligation obstacle offence official one opinion option opportunity order ordinary other overview owner
			ownership pain panic part patience pattern peace permission picture place plan plot point policy position
			power precedent preference preparation pressure pride priority privacy problem process progress promise
			proof prospect purpose question reaction rationale reality reason record regard regret relation relevance
			reliable respect response responsibility rest result reward right room rush sanity scope secret security
			self sense sensible shame shape shortage shortcut sign silver simple skill slack sleep slouch small
			solution space specific spec stake standard start state stomach story strategy structure substitute such
			sugar support surprise sweat sympathy talent team telling thanks theory thing thought time title tolerance
			tooling tradition training transparency trace trick trouble trust truth turning use value vision visibility
			voice wait warmth way whatsoever will willingness win word worry wonder bounds chances clues concerns
			doubts ends excuses expectations experts feelings fridays frills gimmicks goals guarantees guidelines
			headaches heroes hesitations hints hopes illusions impact instructions intentions limits magics means
			mondays names ones others owners plans processes promises prospects reasons regrets resources secrets
			shortcuts signs skills standards strings surprises templates things thoughts tricks ways words worries`,
		record: `metrics measurements statistics stats kpis benchmarks figures numbers records logs data`,
		people: `user users customer customers client clients colleague colleagues developer developers engineer
			engineers manager managers person people man men woman women student students pupil pupils teacher teachers
			nurse nurses doctor doctors patient patients driver drivers member members stakeholder stakeholders tester
			testers reader readers reviewer reviewers parent parents employee employees body soul anybody somebody team
			teams player players operator operators analyst analysts auditor auditors merchant merchants visitor
			visitors guest guests partner partners`,
		plural: `people folk children women feet mice geese teeth criteria phenomena media alumni menus gurus emus
			staff personnel staffers data indices matrices vertices analyses schemata series species aircraft fish
			sheep crew cattle offspring devs sprints hypotheses theses crises axes formulae corpora fte ftes mau dau
			wau teu salespeople craftsmen firemen businesspeople laypeople grandchildren schoolchildren`,
		pluralModifier: `news analytics logistics customs kubernetes aws ios macos postgres jenkins dns tls ssl sms
			css js https saas gps redis windows devops mlops canvas lens previous various obvious serious continuous
			asynchronous anonymous synchronous malicious tedious dangerous numerous simultaneous suspicious ambiguous
			redundant lots always sometimes besides paas iaas sqs sns eks gcs gis ros qos pos business process access
			address class status bus virus corpus plus minus less cross across towards physics mathematics maths
			economics robotics statistics mechanics electronics informatics genetics linguistics diagnostics timeseries
			has was is its this thus us yes as vs overseas nowadays afterwards upwards downwards backwards forwards
			indoors outdoors series`,
		metric: `nps enps csat ces sus lighthouse pagespeed apdex gpa elo auc auroc bleu rouge iou rmse mae mape r2
			r² ielts toefl cefr glassdoor trustpilot metacritic wer cer psnr ssim perplexity gini ndcg mrr mqm score
			scores scoring rating ratings index f1 map kappa grade marks mark sentiment factor dice loc comet
			satisfaction happiness velocity maturity rated scored`,
		fullTime: `full whole single working entire mere good solid business calendar further extra`,
		shortTime: `morning mornings afternoon evening night weekend lunchtime`,
		takes: `in within under inside took take takes taking taken spent spend spends save saves saved saving lost
			lose cost costs needed needs over just about only roughly nearly almost than of`,
		loss: `delay slip slippage outage overrun extension downtime wait postponement gap`,
		upgrade: `upgrade upgraded upgrading upgrades migrate migrated migrating migration ported bumped bump
			bumping port porting update updated updating promoted version versions`,
		within: `in within under inside em dans`,
		collective: `team squad group crew panel cohort class fleet staff audience company list backlog queue`,
		halfIdiom: `way hearted baked past term battle fun story joke measures mast truth empty full`,
		yearContext: `in since until by before after during from of early late mid spring summer autumn fall winter
			year end seit class season easter christmas through for the and to or`,
		pointer: `each every per this that same last next previous following latest`,
		container: `lines points sources proofs tonnes tons pieces pairs boxes bags crates pallets sets sheets rolls
			reams bottles cans kinds types sorts`,
		nounOpener: `more less fewer other such late early off down out open long longer higher lower better worse
			faster slower cheaper only above near long-running over under inside outside back most least sold lost won
			cut given held broken built found read sent paid flat straight further same`,
		modifierPlural: `sales operations systems sports savings goods graphics communications services data careers
			accounts staff crew media people`,
		pronoun: `it them us these those that this him her`,
		verb: `uses runs works lives sits reads writes comes relies opens knows goes needs moves stays fits looks
			gets makes passes fails starts stops ends depends handles serves owns ships builds deploys takes gives
			finishes arrives happens belongs speaks wants likes prefers joins remains returns costs requires contains
			holds means helps`,
		rankField: `in on of among for at worldwide globally overall across nationally`,
		tracker: `merged closed fixed merge close fix fixes closes resolved resolves see and via after github`,
		rateModifier: `pull merge active paying daily working business calendar new code story release feature
			support full single engineering customer user page test build square thousand million hundred average peak`,
		scoreWord: `score scores rating index grade value mark`,
		quality: `accuracy precision recall specificity sensitivity f1 kappa auc auroc auprc map ndcg mrr iou dice
			r2 r² coverage`,
		commonMetric: `score scores scoring rating ratings index grade marks mark map sentiment velocity maturity
			satisfaction happiness f1 loc comet dice kappa rated scored`,
		sideOpener: `down up well our its the roughly only less than`,
		dayPart: `day morning afternoon evening night weekend moment`,
		exactTime: `in within under took take takes just only than over of save saves saved to by for per after
			least exactly`,
		losing: `losing dropping missing breaching lose dropped lost missed drop miss break broke breach`,
		harmed: `harmed hurt injured excluded lost late missed dropped affected delayed failed broken corrupted duplicated impacted churned left`,
		zeroTerm: `trust tolerance sum day days knowledge hour gravity point idea ideas interest chance clue copy
			touch config time`,
		manner: `delay exception fail failure warning return mistake fault error conflict`,
		ratingNoun: `rating ratings rated review reviews score scores average feedback`,
		prize: `place prize`,
		rateNoun: `shift head session visit`,
		vagueNoun: `lot bit little few couple piece total`,
		statusNoun: `error errors response responses status page pages`,
		effort: `kind effort guy person commitment attention focus dedication`,
		hundred: `cent mille mil`,
	},
	parts: { 'and a half': 1 / 2, 'and a quarter': 1 / 4, 'and a third': 1 / 3, 'and three quarters': 3 / 4 },
};
