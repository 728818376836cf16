const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns for people who are not named, singular and plural, and the roles that stand before names. Data. */
export const PERSON_NOUNS = words(
  'source sources official officials officer officers spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople ' +
    'aide aides adviser advisers advisor advisors witness witnesses resident residents prosecutor prosecutors ' +
    'investigator investigators lawyer lawyers attorney attorneys expert experts analyst analysts agent agents ' +
    'protester protesters demonstrator demonstrators employee employees worker workers staffer staffers insider insiders ' +
    'critic critics supporter supporters opponent opponents leader leaders neighbor neighbors neighbour neighbours ' +
    'victim victims doctor doctors teacher teachers student students judge judges detective detectives diplomat diplomats ' +
    'executive executives manager managers director directors chairman chairwoman chair chairs commissioner commissioners ' +
    'police authorities president senator senators governor governors mayor mayors congressman congresswoman ' +
    'representative representatives candidate candidates nominee nominees secretary secretaries minister ministers ' +
    'chancellor ambassador ambassadors general generals colonel captain lieutenant sergeant sheriff sheriffs chief chiefs ' +
    'superintendent professor professors author authors historian historians economist economists strategist strategists ' +
    'pollster pollsters consultant consultants operative operatives lobbyist lobbyists activist activists organizer ' +
    'organizers organiser organisers volunteer volunteers voter voters delegate delegates donor donors journalist ' +
    'journalists reporter reporters correspondent correspondents columnist columnists editor editors anchor anchors host ' +
    'hosts commentator commentators blogger writer writers producer producers actor actress singer comedian star ' +
    'lawmaker lawmakers legislator legislators politician politicians democrat democrats republican republicans ' +
    'conservative conservatives liberal liberals progressive progressives billionaire businessman businesswoman mogul ' +
    'magnate tycoon owner owners founder founders cofounder co-founder ceo cfo executive boss bosses partner partners ' +
    'man men woman women boy girl person people somebody someone player coach priest pastor bishop pope king queen prince ' +
    'princess father mother son daughter brother sister husband wife uncle aunt cousin friend friends colleague ' +
    'colleagues ally allies rival rivals fan fans veteran veterans soldier soldiers scientist scientists researcher ' +
    'researchers scholar scholars fellow fellows deputy deputies counsel justice justices front-runner frontrunner ' +
    'contender hopeful incumbent challenger newcomer native immigrant immigrants parent parents farmer farmers driver ' +
    'nurse nurses physician physicians dean principal treasurer comptroller auditor clerk trooper troopers marshal ' +
    'negotiator moderator interviewer questioner caller crowd audience observers observer member members participant ' +
    'participants assistant assistants trader traders investor investors banker bankers merchant pilot engineer ' +
    'administrator coordinator head heads premier monarch dictator prosecutor defendant plaintiff suspect passenger ' +
    'survivor survivors relative relatives widow guest guests pundit pundits insurgent ferryman landlord tenant tenants',
);

/** Nouns for bodies that speak: “the company said”. Data. */
export const BODY_NOUNS = words(
  'company companies group groups campaign campaigns agency agencies department departments office offices committee ' +
    'committees commission commissions council councils court courts union unions party parties organization ' +
    'organizations organisation foundation association board government governments administration ministry embassy ' +
    'network networks newspaper newspapers magazine outlet outlets station bank university college school church ' +
    'club team firm firms pac coalition caucus congress senate house parliament army navy force bureau institute center ' +
    'centre think-tank charity hospital city state county country nation website site publication publications staff ' +
    'corporation business media press editors jury panel delegation regime kremlin pentagon',
);

/** Nouns for papers and other records that say something. Data. */
export const DOCUMENT_NOUNS = words(
  'memo memos memorandum report reports letter letters statement statements document documents email emails e-mail ' +
    'e-mails lawsuit complaint affidavit indictment filing filings order ruling rulings notice bulletin policy directive ' +
    'transcript study survey post posts tweet tweets article articles editorial column story stories ad ads advertisement ' +
    'commercial book books headline headlines caption sign signs banner banners poster posters note message messages video ' +
    'website page petition resolution bill law statute amendment platform draft proposal plan guide manual contract ' +
    'agreement questionnaire poll analysis blog release text slogan opinion review entry guidelines leaflet flier flyer ' +
    'graffiti billboard billboards plaque mural tattoo inscription song songs anthem hymn poem poems novel lyrics proverb adage ' +
    'description invitation biography profile press-release t-shirt shirt placard subpoena warrant constitution speech remarks',
);

/** Nouns for the act of saying: “his claim that”, “Trump’s statement”. Data. */
export const SPEECH_NOUNS = words(
  'claim claims statement statements remark remarks comment comments tweet tweets speech speeches words call calls ' +
    'assertion argument suggestion promise promises pledge vow warning question answer response reply criticism ' +
    'description insistence declaration announcement contention quote quip joke slogan phrase letter post message ' +
    'prediction proposal threat accusation allegation admission charge characterization mantra motto line boast',
);

/** Whether a word is one of the nouns above. */
export const isNoun = (form: string): boolean =>
  PERSON_NOUNS.has(form) ||
  BODY_NOUNS.has(form) ||
  DOCUMENT_NOUNS.has(form) ||
  SPEECH_NOUNS.has(form);

/** Words that belong to no noun phrase. Closed classes of English, and a few common verbs. Data. */
export const FUNCTION_WORDS = words(
  'of in on at by for from with without to into onto upon about against between among during before after since until ' +
    'while when where why how which who whom whose that if because although though unless as than but and or nor so yet ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might ' +
    'must not never no yes also then there here now once still even only just again too very more most less least much ' +
    'later earlier soon ago already often always sometimes however meanwhile instead therefore thus moreover furthermore ' +
    'according despite like unlike over under through throughout toward towards across behind beyond within near above ' +
    'below off out up down around along via per plus amid concerning regarding including both either neither what ' +
    'whatever whether he she they it i we you him her them us me himself herself themselves itself his their its my our ' +
    'your mine ours hers theirs this these those the a an each every any all such own same s t re ve ll d m isn’t wasn’t ' +
    'doesn’t don’t didn’t won’t can’t couldn’t wouldn’t hasn’t haven’t hadn’t aren’t weren’t shouldn’t ' +
    "isn't wasn't doesn't don't didn't won't can't couldn't wouldn't hasn't haven't hadn't aren't weren't shouldn't " +
    'came come comes took take takes taking got get gets getting left won lost held hold holds kept met meets ran run runs ' +
    'stood stand stands turned turns seemed seems appeared appears became become becomes looked looks returned entered ' +
    'following today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. ' +
    'nov. dec. asked last next hour hours minute minutes moment moments day days week weeks month months year years morning ' +
    'afternoon evening night time times thing things way yes well okay ok thank thanks',
);

/** Words that open a description of somebody. Data. */
export const DETERMINERS = words(
  'a an another one two three four five six several some many most multiple the its his her their other this that these those no every each',
);

/** Words in small letters that open a description of somebody named: “former Gull mayor Nora Holm”. Data. */
export const ATTRIBUTES = words(
  'former then longtime long-time veteran fellow retired ousted incoming outgoing acting interim deputy vice senior ' +
    'disgraced newly-elected current one-time onetime local state federal',
);

/** Words that alone may speak: “another said”. Data. */
export const LONE_SPEAKERS = words(
  'another others some many both one several most everyone nobody somebody someone neither',
);

/** Adverbs and helpers that stand between a subject and its verb. Data; words in -ly count too. */
export const HELPERS = words(
  'also later then has have had is are was were be been being will would can could may might must did does do not never ' +
    'once often still even just already again first previously himself herself themselves itself always now soon sometimes ' +
    'further instead further either too recently reportedly',
);

/** Prepositions: what follows one is no subject. Data. */
export const PREPOSITIONS = words(
  'of in on at by for from with without to into onto upon about against between among during before after since until ' +
    'despite like unlike over under through throughout toward towards across behind beyond within near above below off ' +
    'out around along via per plus amid than as including',
);

/** Abbreviations that keep their full stop, and never end a sentence. Data. */
export const ABBREVIATIONS = words(
  'mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt rev hon prof st jr sr no jan feb mar apr aug sept sep oct nov dec vs inc corp co ltd maj adm messrs calif conn mass tenn',
);

/** Parts of a person’s name in small letters. Data. */
export const PARTICLES = words(
  'de la del della der van den von al el bin ibn da dos du le di ter ten af',
);
