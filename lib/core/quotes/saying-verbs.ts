/**
 * How other languages than English credit words in marks: the finite verbs that stand at them in news,
 * the helpers and participles of compound tenses, and what stands for “according to”. One row a
 * language. Forms that are common English words are left out. Data.
 */
const SAYING: Readonly<
  Record<string, { verbs: string; helpers?: string; participles?: string; sources?: string }>
> = {
  de: {
    verbs:
      'sagte sagten sagt sagen erklärte erklärten erklärt betonte betont betonten meinte meint meinten ergänzte ergänzt antwortete antwortet ' +
      'fragte fragt schrieb schreibt schrieben berichtete berichtet rief ruft kritisierte kritisiert warnte forderte fordert fügte fügt teilte ' +
      'erzählte erzählt erwiderte äußerte versicherte sagte',
    helpers: 'hat haben hatte hatten',
    participles: 'gesagt erklärt betont geschrieben gefragt mitgeteilt',
    sources: 'laut',
  },
  fr: {
    verbs:
      'dit disent disait déclare déclarent déclarait affirme affirment affirmait explique expliquent expliquait ajoute ajoutent ajoutait ' +
      'précise précisent précisait souligne soulignent indique indiquent estime estiment estimait poursuit poursuivent raconte racontent ' +
      'racontait répond répondent conclut concluent rappelle rappellent confie confient insiste insistent regrette regrettent demande ' +
      'écrit écrivent commente martèle renchérit lâche prévient soupire',
    helpers: 'a ont avait avaient',
    participles:
      'dit déclaré affirmé expliqué ajouté précisé souligné indiqué assuré estimé poursuivi raconté répondu conclu rappelé lancé confié ' +
      'insisté regretté noté demandé écrit commenté martelé prévenu',
    sources: 'selon',
  },
  pl: {
    verbs:
      'powiedział powiedziała powiedzieli mówi mówią mówił mówiła dodał dodała dodaje dodają podkreślił podkreśliła podkreśla stwierdził ' +
      'stwierdziła zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła napisał napisała zapytał zapytała pyta ' +
      'odpowiedział odpowiedziała odpowiada przyznał przyznała przyznaje ocenił oceniła ocenia poinformował poinformowała informuje tłumaczy ' +
      'tłumaczył tłumaczyła zapewnił zapewniła zapewnia ostrzegł ostrzegła apeluje apelował',
    sources: 'według zdaniem',
  },
  es: {
    verbs:
      'dijo dijeron dice dicen decía declaró declararon declara afirmó afirmaron afirma aseguró aseguraron asegura explicó explicaron explica ' +
      'añadió añadieron añade agregó agrega señaló señala indicó indica apuntó apunta comentó comenta respondió responde preguntó pregunta ' +
      'escribió escribe insistió insiste manifestó sostuvo recordó recuerda contó cuenta advirtió advierte subrayó subraya reconoció concluyó ' +
      'lamentó relató expresó',
    helpers: 'ha han había habían',
    participles:
      'dicho declarado afirmado asegurado explicado añadido señalado indicado comentado respondido escrito insistido manifestado recordado ' +
      'contado advertido subrayado reconocido lamentado',
    sources: 'según',
  },
  it: {
    verbs:
      'disse dissero dice dicono diceva dichiarò dichiara spiegò spiega spiegano aggiunse aggiunge affermò afferma sottolineò sottolinea ' +
      'scrisse scrive raccontò racconta rispose risponde commentò commenta ricordò ricorda chiese chiede osserva prosegue avverte',
    helpers: 'ha hanno aveva avevano',
    participles:
      'detto dichiarato spiegato aggiunto affermato sottolineato scritto raccontato risposto commentato concluso ricordato chiesto osservato ' +
      'proseguito ribadito precisato avvertito',
    sources: 'secondo',
  },
  nl: {
    verbs:
      'zei zeiden zegt zeggen vertelde vertelt vertellen verklaarde verklaart benadrukte benadrukt schreef schrijft vroeg vraagt antwoordde ' +
      'antwoordt reageerde reageert vindt meldde meldt stelde waarschuwde waarschuwt voegde zucht',
    helpers: 'heeft hebben had',
    participles: 'gezegd verklaard verteld geschreven',
    sources: 'aldus volgens',
  },
  pt: {
    verbs:
      'disse disseram diz dizem dizia afirmou afirmaram afirma declarou declara explicou explica acrescentou acrescenta contou respondeu ' +
      'responde perguntou escreveu escreve ressaltou ressalta destacou destaca comentou completou garantiu alertou alerta concluiu lembrou ' +
      'avaliou avalia sublinhou',
    helpers: 'tem tinha havia',
    participles: 'dito afirmado declarado',
    sources: 'segundo',
  },
  sv: {
    verbs:
      'sade sa säger skrev skriver berättade berättar förklarade förklarar menade menar tillade tillägger svarade svarar frågade frågar ' +
      'uppgav uppger konstaterade konstaterar utbrast',
    helpers: 'har hade',
    participles: 'sagt skrivit berättat',
    sources: 'enligt',
  },
  da: {
    verbs: 'sagde siger skrev skriver fortalte fortæller forklarede forklarer svarede tilføjede',
  },
  nb: { verbs: 'sier skrev skriver fortalte forteller forklarte forklarer svarte' },
  ru: {
    verbs:
      'сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили сообщил сообщила сообщили отметил отметила ' +
      'подчеркнул подчеркнула добавил добавила ответил ответила объяснил объяснила пояснил пояснила рассказал рассказала ' +
      'спросил спросила написал написала пишет признал признала утверждает',
  },
  fi: { verbs: 'sanoi sanoo sanoivat kertoi kertoo kirjoitti kysyi vastasi' },
};

const gather = (field: 'verbs' | 'helpers' | 'participles' | 'sources'): ReadonlySet<string> =>
  new Set(Object.values(SAYING).flatMap((row) => row[field]?.split(' ') ?? []));

/** Finite verbs of saying. */
export const SAYING_VERBS = gather('verbs');
/** Helpers of compound tenses, and the participles behind them. */
export const SAYING_HELPERS = gather('helpers');
export const SAYING_PARTICIPLES = gather('participles');
/** “According to”. */
export const SAYING_SOURCES = gather('sources');
