/** Words that end a noun phrase: they cannot stand between a number and its noun. */
export const stops = `a an the and or but nor so yet if then than that this these those which who whom whose what when
where why how while whilst whereas because since as although though unless until till whether of in on at by to from
with without within into onto over under above below between among amongst across after before behind beyond during for
about against along around near off out per through throughout toward towards up upon via down like unlike except despite
besides plus minus not no n't never ever always often seldom rarely also too again just only even still already yet
maybe perhaps instead rather quite very really almost soon later earlier sooner ago away together apart once twice
today yesterday tomorrow tonight now here there everywhere nowhere somewhere anywhere i me my mine we us our ours you
your yours he him his she her hers it its they them their theirs myself ourselves themselves itself himself herself
someone somebody anyone anybody everyone everybody nobody none nothing something anything everything each every both
either neither all any some such is are was were be been being am isn't aren't wasn't weren't do does did done doing
don't doesn't didn't has have had having hasn't haven't hadn't can could can't couldn't will would won't wouldn't shall
should shouldn't may might must let lets went go goes gone got get gets gotten came come comes took take takes taken
made make makes kept keep keeps said say says told tell ran fell fall falls rose rise rises grew grow grows met meet
saw see seen gave give gives given found feel felt began begin become became brought bring bought sold sent spent held
hold holds led paid wrote spoke stood stand stands understood thought think knew know knows want wants wanted need needs
seem seems seemed ended stayed remained remain remains lasted i'd i've i'm we'd we've we're it's that's there's he'd
she'd they'd they've they're you've you're i'll we'll it'll who'd who'd what's could've would've back else ahead early
late long longer faster slower sooner fewer less more most worse better cheaper higher lower greater flat straight
according due thanks thus therefore hence however moreover otherwise meanwhile afterwards afterward eventually finally
went shipped joined wrote built drove cut hit won lost
und oder aber auf im am zu mit für von der die das den dem ist war sind waren statt pro et ou mais sur avec pour par le la
les des du est sont était y o pero con para por el los las en es son era e ma il lo gli che di och eller men på till og
til av z w na i do и или но на в с по до из был было были`;

/** Words after which a bare number is a figure: `fell to 3`, `down to 12`. */
export const movements = `fell fall falls falling dropped drop drops dropping went go goes going rose rise rises rising
grew grow grows growing climbed climb climbs climbing decreased decrease decreases decreasing increased increase
increases increasing reduced reduce reduces reducing reduction cut cuts cutting shrank shrunk shrink shrinks shrinking
improved improve improves improving brought bring brings bringing took take taken taking down up raised raise raises
raising lowered lower lowers lowering jumped jump jumps jumping slipped slid slide slashed slash trimmed trim trimming
declined decline plummeted plunged sank soared surged got gets get reached reach reaches reaching hit hits capped peaked
averaged average averages doubled halved scaled scale ended landed settled sits sat hovers hovered stands stood stays
stayed totalled totaled came moved passed expanded pushed drove narrowed widened boosted boost crept tumbled dipped
shortened shorten squeezed`;

/** Words of approximation; they stay outside a span but may stand inside a change. */
export const approximations = `about around roughly approximately approx circa ca nearly almost over under below above
just only barely some maybe perhaps exactly only merely fewer less more than least most up to close somewhere something
like well about reportedly estimated average mere etwa rund fast knapp environ presque alrededor casi unos
cerca circa quasi ongeveer bijna ungefär около почти 约 大约 約`;

export const fromWords = `from of von vom de desde dès d'environ du da dal dalle dai van från fra od z ze från от с со
від из 从 從 由`;

export const toWords = `to into auf zu au à a até hasta para a ad al naar tot till til do na до на к 到 至 降到 升到 降至
升至 减少到 增加到 降為`;

/** Behind the first side of a change: `3秒から1秒`. */
export const fromSuffixes = `から 에서`;

export const determiners = `a an the our my their his her its your this that these those all every each another any some
whole entire same der die das den dem le la les el los las il`;

export const frequencies = `hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly yearly annual
annually annualised annualized continuous`;

export const noughts = `no zero nil nought naught none not never without cannot didn't don't doesn't wasn't weren't
isn't hasn't haven't hadn't couldn't can't won't didn’t don’t doesn’t wasn’t weren’t hasn’t haven’t hadn’t couldn’t
can’t won’t neither`;

/** Words without a number that a measure can hang on; see lexer.ts. */
export const strongWords = `no zero nil none nought naught without once twice thrice single place prize magnitude lose
losing lost drop dropping dropped miss missing missed break breaking broke breach breaching breached breaks ranked placed`;

/** Further words at which a recogniser starts. */
export const triggers = `top every twice once thrice factor order orders several many some few couple good full half in cut number within between team squad group crew
panel cohort class fleet staff audience company list backlog queue a an to whole working entire mere solid business calendar further extra`;
