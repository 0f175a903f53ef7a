/** Nouns that name one thing together with the number behind them (`step 3`, `PR 88`, `gate two`). */
export const references = `form forms year grade grades key cohort platform gallery gate coach carriage route unit exhibit booth
stand wing aisle stall shelf case box bin tray drawer cabinet lot plot field site pitch court lane pool studio stage step steps phase phases chapter chapters section sections sec option options ticket issue
issues pr prs mr bug defect incident case appendix annex article clause paragraph rule figure fig table page pages pp
slide slides question lesson exercise task item no nr num number numbers id ids code codes port ports version versions
ver release releases revision rev draft build iteration milestone milestones workstream stream gate gates tier tiers
level levels grade grades band stage stages priority severity sev type types mode category class floor floors room rooms
hall building block zone ward desk seat row aisle route flight highway track lane bay dock pier terminal platform model
mark mk series season episode volume vol edition gen generation quarter doc document invoice commit changeset patch
hotfix story stories epic requirement req adr rfc pep jep cve kb http https error status exit signal pin gpio channel
layer layers area studio formula apollo catch agent plan principle lemma theorem exhibit schedule act scene verse psalm
page§ line lines apartment apt suite unit locker key finding control objective sol drei schritt kapitel abschnitt seite
punkt étape chapitre capítulo paso fase etapa шаг глава 第`;

/** As above, but these are ordinary nouns as well. */
export const weakReferences = `week weeks day days sprint sprints month year wave batch cycle round cohort group team
squad part parts module node shard replica partition worker server host rack core slot line lab test experiment attempt
take order account customer player goal scenario example variant version region cluster site store term semester period
year kw woche semaine semana`;

/** Products, standards and media whose number is a version or part of the name. */
export const products = `java python node nodejs ruby perl php golang rust kotlin scala swift typescript javascript
ecmascript react angular vue svelte ember jquery nextjs nuxt rails django flask laravel symfony spring hibernate quarkus
dotnet windows macos ios ipados android ubuntu debian fedora centos rhel alpine suse solaris linux kernel postgres
postgresql mysql mariadb mongodb mongo redis oracle sqlite cassandra elasticsearch elastic opensearch solr kafka rabbitmq
activemq kubernetes docker helm terraform ansible puppet chef jenkins gradle maven webpack vite babel eslint prettier
jest cypress selenium playwright junit testng log4j slf4j tomcat jetty wildfly nginx apache haproxy envoy istio iphone
ipad ipod pixel galaxy kindle xbox playstation nintendo switch raspberry arduino cortex geforce rtx gtx ryzen xeon intel
ie chrome firefox safari edge opera office excel exchange sharepoint outlook sap salesforce dynamics magento wordpress
drupal typo3 unity unreal godot blender photoshop figma http tls ssl oauth openssl openapi swagger graphql grpc html css
xhtml ipv usb wifi bluetooth hdmi mpeg mp jpeg utf sha md base ascii unicode iso iec din en nist pci soc gdpr hipaa wcag
cobit itil cmmi togaf ieee rfc owasp cis ansi fda asil sil gpt llama claude gemini mistral bert airbus boeing tesla
fortune formula catch tensorflow pytorch keras numpy pandas spark hadoop flink airflow dbt snowflake teradata cobol
fortran delphi symbian sql c# f# c++ cpp clang gcc llvm jdk jre jvm sdk ndk api abi os vm es ecma cuda opengl vulkan
directx metal ros psalm web industry bootstrap tailwind material phpunit rspec akka netty grafana prometheus vault consul
nomad confluence jira gitlab github bitbucket sonarqube nexus artifactory vmware esxi hyper v xen qt gtk gnome kde emacs
vim net pentium falcon interstate omega zigbee thread matter pi raid
sata pcie thunderbolt lightning ftse dax dow nasdaq bbc channel xperia lumia surface thinkpad macbook ipad imac zen
radeon epyc threadripper snapdragon tegra jetson teensy stm esp samba cifs nfs smb ext modbus profinet bacnet knx lora
lte umts gsm gprs edge ble nfc rfid iridium starlink saturn soyuz ariane voyager gemini artemis concorde leopard eurofighter`;

/** Nouns behind a number and a hyphen that make a term of structure, not a figure (`two-factor`, `three-tier`). */
export const structures = `factor tier tiers phase phases way eyes eye trick class hand handed off on time timer stage
layer layers sided side dimensional d legged pronged bit bits lead star party piece letter digit digits figure figures
column wheel wheeler pass step steps level part headed fold faced track speed button click clicks stop size liner man's
shot pot pager pizza sigma pillar pointed point weeks' winged tone colour color armed axis axle based body button door
electron hop input key knot lane line master mode pane pillar play pole post quarter quarters seater sigma slot sprint
state poster decker pack pin ply zip something ish horse ring leaf square corner seater strike stroke threaded up vector voter winding win wire word world zone o day'sly`;

/** Adjectives and phrases of attitude behind a percent: `100% sure`. */
export const attitudes = `sure certain committed behind convinced honest confident positive agree agreed focused focussed
dedicated transparent aligned right wrong ready happy comfortable engaged invested motivated on in sold with for there
worth myself mine responsible accountable clear certainly sicher believe believed supportive trust trusted present loyal
against satisfied believer human serious open`;

/** Months and weekdays. */
export const calendar = `january february march april may june july august september october november december jan feb
mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
thur thurs fri sat sun januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août
septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
diciembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря 月`;

/** Behind a number: a time of day or another mark of the calendar. */
export const clocks = `am pm o'clock o’clock oclock uhr utc gmt cet cest est edt pst pdt ist bst jst noon midnight hrs
ad bc bce ce 点 時 号 號 日`;
