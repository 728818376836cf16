const words = (list: string) => new Set(list.split(' '));

/**
 * Names of outlets that are also common words, surnames or other bodies: they count only where the
 * words around them speak of an outlet (“told Time”, “Forbes reported”), and never when the article
 * names somebody so.
 */
export const WORD_NAMES = words(
  'Time TIME Vice VICE Insider Slate Salon Quartz Stuff Reveal Marketplace Frontline Reason Commentary People PEOPLE ' +
    'Variety Deadline Billboard Forbes Fortune Wired WIRED Nature Patch Blaze Jacobin Esquire Vogue Cosmopolitan Vulture ' +
    'Intelligencer Motherboard Recode Townhall Grist Crikey Mirror Telegraph Metro Bloomberg Stern Focus Bild BILD WELT ZEIT ' +
    'SPIEGEL Spiegel Blick Kurier KURIER Krone STANDARD Open Semana Reforma Proceso Milenio Confidencial Scroll Mint Dawn ' +
    'Tempo Vanguard Kan Rai Fars Lusa Efe EFE Anadolu Antara Andina Belga Marca COPE Telex Sputnik Marianne Liberation ' +
    'Expresso Público Trouw Granma Asahi Sankei APP SPA MENA TT NAN UNI STAT PAP AGI APA AAP DHA TNS IPS BSS MTI SANA PTI ' +
    'ANI KNA SZ RT FT VG GQ SBS SID STT NTB RIA RND CTV PBS Folha Veja UOL Infobae Meduza NewsHour Newsday NewsDay ' +
    'Stacker Dabanga',
);

/** Names that are an outlet only behind “the”: “the Hill”, “the Guardian”. */
export const NAMES_WITH_ARTICLE = words(
  'Hill Guardian Sun Independent Atlantic Verge Wire Hindu Intercept Information Observer Spectator Economist Trace Wrap ' +
    'Bulwark Federalist Conversation Onion Athletic Scotsman Quint Caravan Diplomat Punch Irrawaddy Tyee Narwhal ' +
    'Australian Oregonian Tennessean Oklahoman EastAfrican Gleaner 19th',
);

/** Names of two common words that local papers carry with their place before: “Burlington Free Press”. */
export const PLACELESS_NAMES: ReadonlySet<string> = new Set([
  'Free Press',
  'Sunday Times',
  'Sunday Independent',
  'Daily Star',
  'Daily Mirror',
  'Daily Express',
  'Daily Record',
  'Daily Nation',
  'Daily Monitor',
  'Evening Standard',
  'Business Day',
  'Global News',
  'Times Union',
  'Sun Sentinel',
  'News Tribune',
  'Chronicle Herald',
  'Irish News',
]);

/**
 * Names that a great many outlets share. Alone they say which one only when the article has named it
 * in full before, when they are the article's own, or when they lead to its domain.
 */
export const SHARED_NAMES = words(
  'Times Post Journal Globe Tribune Herald Chronicle Examiner Inquirer Enquirer Register Star Express News Mail Bee ' +
    'Gazette Dispatch Republic Monitor Sentinel Standard Record State Advocate Beacon Caller Beast Nation National Province ' +
    'Age Advertiser Blade Paper CITY Press Review Courier Eagle Leader Citizen Banner Union Ledger Day Morning',
);
