/** Phrases by which pages in several languages point away from the story. Data; each is a start of a block. */
const POINTERS =
  'continue reading|read more|read next|read also|see more|learn more|see also|also read|also see|also on|related|recommended|' +
  'more from|more on|more:|more stories|don.t miss|you may also like|you might also like|must read|watch:|watch now|listen to|' +
  'read the (?:full|rest|entire|original)|click here|what to read next|' +
  'lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|siehe auch|weiterlesen|das könnte sie|zum thema|' +
  'à lire|a lire|lire aussi|lire la suite|voir aussi|à voir|sur le même|' +
  'le puede|te puede|puede leer|lea también|lee también|lea además|vea también|mira también|leer más|más información|ver también|mira:|vea:|lea:|' +
  'leggi anche|leggi tutto|potrebbe interessarti|leia também|leia mais|veja também|' +
  'czytaj|zobacz|przeczytaj|polecamy|lue myös|lue lisää|läs också|läs även|läs mer|les også|læs også|' +
  'lees ook|lees meer|bekijk ook|читайте|смотрите|čtěte|přečtěte|olvassa el|ayrıca|devamı|' +
  'también (?:puedes|te puede|le puede|lea|lee)|notas? relacionadas?|más noticias|le recomendamos|te recomendamos|lee más|saiba mais|' +
  'mehr lesen|mehr erfahren|pour aller plus loin|sur le même sujet|関連リンク|関連[:：]|あなたにおすすめ|' +
  '関連記事|[合あ]わせて読みたい|こちらもおすすめ|続きを読む|اقرأ (?:أيض|ايض|المزيد)|شاهد (?:أيض|ايض)|قد يهمك|(?:مواضيع|أخبار|مقالات) ذات صلة';
const PLUGS =
  'subscribe|sign up|follow us|follow @|like us on|support (?:our|us)|copyright (?:©|\\(c\\)|\\d)|©|all rights reserved|advertisement|advert|' +
  'download (?:the|our)|get (?:access|the latest|our|more|[\\p{L} ]{0,30}? (?:app|on the go))|join (?:our|us)|have a tip|got a tip|send (?:us|tips)|like this story|never miss|' +
  'stay (?:up|on top|informed)|for the latest|tell us what|share this|write to|contact us|this website uses|register (?:now|for)|' +
  'sponsored|photo gallery|view gallery|loading|' +
  'anzeige|werbung|newsletter|abonnieren|folgen sie|jetzt abonnieren|alle rechte|' +
  'publicité|abonnez|inscrivez|suivez|publicidad|suscríbete|suscríbase|síguenos|síganos|regístrate|únete|' +
  'materiał chroniony|reklama|źródło|seguici|iscriviti|assine|inscreva|tilaa|prenumerera|følg|volg ons|подпи|реклама|' +
  'melden sie sich (?:jetzt|hier|gleich)|jetzt (?:weiterlesen|registrieren|anmelden|testen|kostenlos)|dieser artikel ist (?:nur|exklusiv)|' +
  'cet article est réservé|article réservé|recevez (?:chaque|gratuitement|notre|nos)|contenido exclusivo|este contenido es exclusivo|' +
  'segui il (?:canale|nostro)|©? ?riproduzione riservata|questo articolo è riservato|per continuare a leggere|' +
  'zapisz się|obserwuj nas|polub nas|dołącz do nas|wszelkie prawa|siga-nos|siga o nosso|receba as notícias|receba a nossa|apúntate|tous droits réservés|todos los derechos|todos os direitos|alle rechten|zur startseite|meld je aan|schrijf je in|dit artikel is (?:alleen|exclusief)|följ oss';
/** What asks the reader to do something, at the start of a later sentence of a block: “Enjoyed this? Sign up …”. */
const ASKS =
  /[.?!]\s{1,3}(?:subscribe|sign up|follow us|write to us|abonnieren sie|melden sie sich|schreiben sie uns|inscrivez|abonnez|suscríb|apúntate|regístrate|síguenos|assine|inscreva|siga o|iscriviti|schrijf je|volg ons|zapisz się)/iu;
/** The same in scripts and languages that write words together. */
const PLUGS_JOINED =
  'ニュースレターの|メールマガジン|メルマガ|フォローする|この記事は(?:有料)?会員限定|会員限定|会員登録|無断転載|اشترك (?:في نشر|الآن)|اشتركوا|تابعونا|تابعنا على|جميع الحقوق|حقوق النشر';
const OPENING = '["\'“„«»>→•*【■▼▶\\s]*';
const NAMES_MORE = new RegExp(`^${OPENING}(?:${POINTERS})`, 'iu');
const PLUG = new RegExp(`^${OPENING}(?:(?:${PLUGS})(?![\\p{L}])|${PLUGS_JOINED})`, 'iu');
/** A pointer that leaves nothing of the story behind it. */
const LAST =
  /^(?:continue reading|learn more|related|read next|more from|recommended|you may also like)/i;

/** Units that are looked at: such phrases stand at the start. */
const START = 120;
const start = (text: string) => text.slice(0, START);

/** Whether a block starts as one that points to another text. */
export const pointsOn = (text: string): boolean => NAMES_MORE.test(start(text));
/** Whether a block starts as one that sells or asks for something, or quotes nobody and asks after its first sentence. */
export const isPlug = (text: string): boolean =>
  PLUG.test(start(text)) || (ASKS.test(start(text)) && !/["“”„«»]/.test(text));
/** Whether a block starts as one that ends the story. */
export const endsStory = (text: string): boolean => LAST.test(start(text));

const COMMENTS =
  'comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|komentarz[ey]|reacties?|コメント|التعليقات|تعليقات|комментари[ий]|комментариев';
const COUNTED = new RegExp(
  `^(?:\\d{1,6} ?(?:${COMMENTS})|(?:${COMMENTS}) ?[:(（]? ?\\d{1,6}件?[)）]?)$`,
  'iu',
);
const BARE_COMMENTS = new RegExp(`^(?:${COMMENTS})$`, 'iu');

/** What a heading says of comments below it: their number, the word alone, or nothing (null). */
export function headsComments(text: string): 'counted' | 'bare' | null {
  const heading = start(text);
  if (COUNTED.test(heading)) return 'counted';
  return BARE_COMMENTS.test(heading) ? 'bare' : null;
}

const PICTURE_CREDIT =
  /\(\s*(?:image|photo|picture|credit|foto|bild|source|via)\b[^)]{0,80}\)\s*$/iu;
const CREDIT_LINE = /^\(.*\b(?:courtesy|photo|image|video|via|credit|posted)\b.*\)$/iu;
const CREDIT_START =
  /^(?:photo|image|picture|credit|foto|bild|photograph|fotos|photos|crédito|źródło zdjęcia)s?(?: by|:|\s*[©/])/iu;
const LONGEST_CREDIT = 600;

/** Whether a block of its own is a picture's legend or credit by how it is worded. */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  return (
    CREDIT_LINE.test(text) ||
    (text.length < 200 && (PICTURE_CREDIT.test(text) || CREDIT_START.test(text)))
  );
}

const LABEL =
  /^(?:published|updated|posted|last updated|first published|release date|by|von|par|por|stand|veröffentlicht|publicado|actualizado|publié|mis à jour|opublikowano|aktualizacja|credit|comments|filed under|tags|image \d|share|print|follow|teilen|kommentare|kommentieren|partager|réagir|commentaires|compartir|comentarios|para comentar|condividi|commenta|komentarze|dodaj komentarz|partilhar|compartilhar|compartilhe|comentários|commenter|mots-clés|ver comentarios|archivado en|etiquetas|deel dit|reageer)\b/iu;
/** The same where \b knows no boundary. */
const LABEL_JOINED = /^(?:udostępnij|コメント|シェア|التعليقات|تعليقات|شارك)/iu;
const LINE_OF_DATE =
  /^\p{L}{0,12},?\s*(?:\d{1,2}[.\s/-]+\p{L}+|\p{L}+\s+\d{1,2},?|\d{1,2}[./-]\d{1,2}[./-])\s*\d{2,4}\b[^.!?]{0,40}$/u;

/** Whether a short block is a date line, a byline or the name of a button. */
export const isLabel = (text: string): boolean =>
  LABEL.test(text) || LABEL_JOINED.test(text) || LINE_OF_DATE.test(text);

/** Whether a text ends as a sentence does, in any script. */
export const isSentence = (text: string): boolean =>
  /[.!?…:。！？][\])"'”’“»«）」]*$/u.test(text.slice(-12));
